import { stderr, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { errorMessage } from '../base/errors.ts';
import { escapeWorkflowCommands, escapeWorkflowLine } from '../base/text/escape-workflow-commands.ts';
import { age } from '../base/text/numbers.ts';
import { cacheDir } from '../request/context.ts';
import { requestContext } from '../request/load.ts';
import { decimal } from '../request/readers.ts';
import { listEntries, showEntry } from '../store/local/list.ts';
import { clearStore, type Pruned, prune } from '../store/local/prune.ts';

const USAGE = `codex-job cache: the local store

  codex-job cache list [--cache-dir DIR]         what is stored, newest first
  codex-job cache show HASH [--cache-dir DIR]    one entry: its meta.json and its answer (the start of a hash is enough)
  codex-job cache prune [--cache-ttl HOURS] [--cache-dir DIR]    remove what is expired, or older than HOURS
  codex-job cache clear [--cache-dir DIR]        remove everything
`;
const hoursOf = decimal(1_000_000, 'hours');

/** `codex-job cache …`. @returns the exit status: 0, 1 when something is not there or can't be done, 2 for bad usage */
export async function cacheCommand(args: readonly string[]): Promise<number> {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    return misused(errorMessage(error));
  }
  const { values, positionals } = parsed;
  if (values.help) {
    stdout.write(USAGE);
    return 0;
  }
  const { 'cache-dir': place, 'cache-ttl': ttl } = values;
  // A variable of a script that isn't set: the store of all other jobs is not what it meant.
  if (place === '') return misused('--cache-dir is empty; leave it out for the default store.');
  const directory = cacheDir(requestContext('cli'))(place ?? '');
  if (directory.kind === 'invalid') return misused(`--cache-dir accepts ${directory.expected}.`);
  const [verb = '', hash, ...more] = positionals;
  if (more.length > 0 || (hash !== undefined) !== (verb === 'show')) return misused();
  if (ttl !== undefined && verb !== 'prune') return misused('--cache-ttl is for prune only.');
  const hours = ttl === undefined ? null : hoursOf(ttl);
  if (hours?.kind === 'invalid') return misused(`--cache-ttl accepts ${hours.expected}.`);
  const folder = directory.value;
  switch (verb) {
    case 'list':
      return list(folder);
    case 'show':
      return show(folder, hash ?? '');
    case 'prune':
      return tell(
        await prune(folder, { now: Date.now(), ttlMs: hours === null ? undefined : hours.value * 3_600_000 }),
      );
    case 'clear':
      return tell(await clearStore(folder));
    default:
      return misused();
  }
}

/** Throws for an option that isn't known, or has no value. */
function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      'cache-dir': { type: 'string' },
      'cache-ttl': { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
}

function misused(problem?: string): number {
  stderr.write(problem === undefined ? USAGE : `codex-job cache: ${escapeWorkflowLine(problem)}\n\n${USAGE}`);
  return 2;
}

async function list(folder: string): Promise<number> {
  const entries = await listEntries(folder);
  for (const { hash, time, bytes, meta, problem } of entries) {
    const what =
      meta === null ? `unreadable: ${problem}` : `${meta.tier ?? ''} ${meta.model ?? ''} ${taskOf(meta.key)}`;
    const old = age(Math.max(0, Math.floor((Date.now() - time) / 1000)));
    stdout.write(
      `${hash.slice(0, 16)}  ${old.padStart(12)}  ${String(Math.ceil(bytes / 1024)).padStart(6)} KiB  ${escapeWorkflowLine(what).slice(0, 120)}\n`,
    );
  }
  stderr.write(`${entries.length} entries in ${folder}\n`);
  return 0;
}

/** The key record is a list of [name, value] pairs (key/record.ts). */
function taskOf(key: unknown): string {
  const pair = Array.isArray(key) ? key.find((item) => Array.isArray(item) && item[0] === 'task') : undefined;
  return typeof pair?.[1] === 'string' ? (pair[1].split('\n', 1)[0] ?? '') : '';
}

async function show(folder: string, start: string): Promise<number> {
  const matches = (await listEntries(folder)).filter(
    ({ hash }) => start !== '' && hash.startsWith(start.toLowerCase()),
  );
  const [match] = matches;
  if (match === undefined || matches.length > 1) {
    stderr.write(
      `${matches.length === 0 ? 'No entry' : `${matches.length} entries`} in ${folder} with a hash that begins with ${escapeWorkflowLine(start)}. codex-job cache list shows them.\n`,
    );
    return 1;
  }
  const entry = await showEntry(folder, match.hash);
  if (entry.kind !== 'ok') {
    stderr.write(`The entry ${match.folder} is damaged. The next run of its job replaces it.\n`);
    return 1;
  }
  const text = `${JSON.stringify(entry.meta, null, 2)}\n\n${entry.files.get('message.md')?.toString('utf8') ?? ''}\n`;
  // In a step of a workflow the runner would obey what the answer says.
  stdout.write(process.env['GITHUB_ACTIONS'] === 'true' ? escapeWorkflowCommands(text) : text);
  stderr.write(`${match.folder}\n`);
  return 0;
}

function tell(pruned: Pruned): number {
  if (pruned.kind === 'failed') {
    stderr.write(`Nothing could be removed: ${pruned.detail}\n`);
    return 1;
  }
  stderr.write(`${pruned.removed.length} entries removed, ${Math.ceil(pruned.bytes / 1024)} KiB\n`);
  return 0;
}
