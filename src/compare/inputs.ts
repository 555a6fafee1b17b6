import { INPUTS, type InputName } from '../request/inputs.ts';
import { invalid, ok, type Reader } from '../request/readers.ts';
import { TIERS, type Tier } from '../request/request.ts';

/** The one input that the comparison has for itself. */
export const TIERS_INPUT = {
  name: 'tiers',
  default: TIERS.join(','),
  description: 'The tiers to compare, separated by commas.',
} as const;

/**
 * The inputs of the job that its hash, or the way to its stored result, depends on. A comparison with the same values
 * finds what each tier stored. The others (the key, who may run, how often to try) don't change which job it is.
 */
const SHARED: ReadonlySet<InputName> = new Set<InputName>([
  'task',
  'task-file',
  'codex-args',
  'tier-models',
  'effort',
  'sandbox',
  'working-directory',
  'output-schema',
  'output-schema-file',
  'findings',
  'output-file',
  'responses-api-endpoint',
  'codex-version',
  'codex-home',
  'cache-ttl',
  'cache-dir',
  'cache-key',
  'remote-cache',
  'remote-cache-token',
  'remote-cache-signing-key',
  'remote-cache-mode',
  'key-on',
  'diff-base',
  'paths',
  // What these two allow or refuse in the others has to be allowed here, too.
  'safety-strategy',
  'codex-user',
]);

const OUTPUT_FILE =
  'The output-file of the runs that are compared. It is not written here, and it does not count as a change of the files.';

/** Every input of compare/action.yml, in its order. */
export const COMPARE_INPUTS = [
  TIERS_INPUT,
  ...INPUTS.filter(({ name }) => SHARED.has(name)).map((input) =>
    input.name === 'output-file' ? { ...input, description: OUTPUT_FILE } : input,
  ),
];

/** `low, high`: commas or white space between; no tier twice; in the order given. */
export const readTiers: Reader<readonly Tier[]> = (text) => {
  const words = text.split(/[\s,]+/).filter((word) => word !== '');
  const tiers = words.flatMap((word) => TIERS.find((tier) => tier === word) ?? []);
  const each = tiers.length === words.length && new Set(tiers).size === tiers.length;
  return each && tiers.length > 0 ? ok(tiers) : invalid(`${TIERS.join(', ')}, each at most once, separated by commas`);
};
