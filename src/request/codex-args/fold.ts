import { readOverride, undoesWall } from './config.ts';
import { type Flag, readTokens, type Token } from './flags.ts';
import { readThread, type Thread } from './thread.ts';

/** What `codex-args` say about things that have a field of their own in a request, and the arguments that are left. */
export interface FoldedArgs {
  /** In the user's order. Every word of `--image a b` has become `--image=a --image=b`, the rest is as written. */
  readonly rest: readonly string[];
  /** `hidden`: a profile or `--oss` decides, and no name can be known before the run. */
  readonly model:
    | { readonly kind: 'tier' }
    | { readonly kind: 'chosen'; readonly name: string }
    | { readonly kind: 'hidden' };
  /** Not checked here; null where the arguments don't say. */
  readonly sandbox: string | null;
  readonly effort: string | null;
  readonly serviceTier: string | null;
  /** Paths as given. */
  readonly workingDirectory: string | null;
  readonly outputFile: string | null;
  readonly outputSchemaFile: string | null;
  readonly resume: Thread | null;
  readonly problems: readonly ArgumentProblem[];
}

interface ArgumentProblem {
  readonly received: string;
  readonly expected: string;
}

/** What the other inputs say about which arguments are fit. */
export interface ArgumentPolicy {
  /** `safety-strategy` is `unsafe`: arguments that undo the wall are allowed. */
  readonly unsafe: boolean;
  /** No `codex-home` is given. */
  readonly privateHome: boolean;
}

type Field = Flag | (typeof SETTINGS)[number] | 'hidden';

/** What one argument comes to. */
type Finding =
  | { readonly kind: 'rest'; readonly words: readonly string[] }
  | { readonly kind: 'field'; readonly field: Field; readonly value: string }
  | ({ readonly kind: 'problem' } & ArgumentProblem);

/** Set on every run: asking for them again changes nothing, and clap refuses a flag that is there twice. */
const ALWAYS_SET: ReadonlySet<Flag> = new Set([
  '--json',
  '--skip-git-repo-check',
  '--color',
  // Says where `resume --last` looks, and that is refused.
  '--all',
]);

/** Set on every run in a home of our own. In a given home they mean something. */
const SET_IN_PRIVATE_HOME: ReadonlySet<Flag> = new Set(['--ephemeral', '--ignore-user-config', '--ignore-rules']);

/** Flags that cannot be meant here, and what to do instead. */
const REFUSED: Readonly<Partial<Record<Flag, string>>> = {
  '--last': 'the id of the thread (resume UUID), because the newest thread is another one each time',
  '--help': 'arguments for a run; this one only prints help',
  '--version': 'arguments for a run; this one only prints the version',
  '--remote': 'no other app server; Codex runs on this machine, where its sandbox and the key are',
  '--remote-auth-token-env': 'no other app server; Codex runs on this machine, where its sandbox and the key are',
  '--approve-for-me': 'no approvals besides the sandbox; use sandbox: workspace-write',
};

const UNSAFE_FLAGS: Readonly<Partial<Record<Flag, string>>> = {
  '--trust': "lets a repository's own config start programs outside the sandbox",
  '--dangerously-bypass-hook-trust': 'starts programs outside the sandbox',
  '--dangerously-bypass-approvals-and-sandbox': 'takes the sandbox away',
};

/** Settings with a field of their own. */
const SETTINGS = ['model', 'sandbox_mode', 'model_reasoning_effort', 'service_tier'] as const;

/**
 * Takes out of `codex exec`'s arguments what has a field of its own, as Codex would weigh it: `-m` beats `-c model=`, of
 * several the last counts (also where Codex would refuse the repetition).
 *
 */
export function foldCodexArgs(words: readonly string[], setting: ArgumentPolicy): FoldedArgs {
  const tokens = readTokens(words);
  const findings = tokens.flatMap((token) => judge(token, setting));
  const fields = new Map(
    findings.flatMap((finding) => (finding.kind === 'field' ? [[finding.field, finding.value] as const] : [])),
  );
  const last = (field: Field): string | null => fields.get(field) ?? null;
  const thread = readThread(tokens);
  const name = last('--model') ?? last('model');
  return {
    rest: findings.flatMap((finding) => (finding.kind === 'rest' ? finding.words : [])),
    model: name !== null ? { kind: 'chosen', name } : { kind: last('hidden') === null ? 'tier' : 'hidden' },
    sandbox: last('--sandbox') ?? last('sandbox_mode'),
    effort: last('model_reasoning_effort'),
    serviceTier: last('service_tier'),
    workingDirectory: last('--cd'),
    outputFile: last('--output-last-message'),
    outputSchemaFile: last('--output-schema'),
    resume: thread.kind === 'thread' ? thread.resume : null,
    problems: [
      ...findings.flatMap((finding) =>
        finding.kind === 'problem' ? [{ received: finding.received, expected: finding.expected }] : [],
      ),
      ...(thread.kind === 'invalid' ? [{ received: thread.received, expected: thread.expected }] : []),
    ],
  };
}

function judge(token: Token, setting: ArgumentPolicy): readonly Finding[] {
  switch (token.kind) {
    case 'broken':
      return [problem(token.word, token.problem)];
    case 'positional':
      // readThread has them.
      return [];
    case 'unknown':
      return !setting.unsafe && /danger|yolo|bypass|trust/.test(token.words[0] ?? '')
        ? [unsafeOnly(token.words[0] ?? '', 'is named like one that undoes the wall')]
        : [{ kind: 'rest', words: token.words }];
    case 'flag':
      return judgeFlag(token, setting);
  }
}

function judgeFlag(token: Extract<Token, { kind: 'flag' }>, setting: ArgumentPolicy): readonly Finding[] {
  const { flag, words } = token;
  const { unsafe, privateHome } = setting;
  const value = token.value ?? '';
  const refusal = REFUSED[flag];
  if (refusal !== undefined) return [problem(flag, refusal)];
  const reason = UNSAFE_FLAGS[flag] ?? (flag === '--enable' ? undoesWall(`features.${value}`, true) : null);
  if (reason !== null && !unsafe) return [unsafeOnly(words.join(' '), reason)];
  if (flag === '--trust' && privateHome) {
    return [problem(flag, 'this only with codex-home, because Codex refuses it where no config is loaded')];
  }
  if (ALWAYS_SET.has(flag) || (privateHome && SET_IN_PRIVATE_HOME.has(flag))) return [];
  switch (flag) {
    case '--config':
      return judgeSetting(value, words, unsafe);
    case '--dangerously-bypass-approvals-and-sandbox':
      return [{ kind: 'field', field: '--sandbox', value: 'danger-full-access' }];
    case '--model':
    case '--sandbox':
    case '--cd':
    case '--output-last-message':
    case '--output-schema':
      return value === ''
        ? [problem(words.join(' '), `${flag} with a value`)]
        : [{ kind: 'field', field: flag, value }];
    case '--profile':
    case '--oss':
      return [
        { kind: 'field', field: 'hidden', value: flag },
        { kind: 'rest', words },
      ];
    default:
      return [{ kind: 'rest', words }];
  }
}

/** Values of settings can be keys and tokens: what is shown of them is their name. */
function judgeSetting(text: string, words: readonly string[], unsafe: boolean): readonly Finding[] {
  const override = readOverride(text);
  if (override.kind === 'invalid') return [problem('-c', override.problem)];
  const { key, value } = override;
  const reason = undoesWall(key, value);
  if (reason !== null && !unsafe) return [unsafeOnly(`-c ${key}=…`, reason)];
  const field = SETTINGS.find((setting) => setting === key);
  if (field !== undefined) {
    return typeof value === 'string' && value !== ''
      ? [{ kind: 'field', field, value }]
      : [problem(`-c ${text}`, `${key} as a text`)];
  }
  // The older way to name a profile.
  const profile: readonly Finding[] = key === 'profile' ? [{ kind: 'field', field: 'hidden', value: key }] : [];
  return [...profile, { kind: 'rest', words }];
}

function problem(received: string, expected: string): Finding {
  return { kind: 'problem', received, expected };
}

function unsafeOnly(received: string, reason: string): Finding {
  return problem(received, `this only with safety-strategy: unsafe, because it ${reason}`);
}
