import type { Request } from '../request/request.ts';
import { PROXY_TOKEN_VARIABLE } from './environment.ts';
import { tomlString } from './toml.ts';

/** What the run sets up around Codex and its command line has to know. */
export interface CommandContext {
  /** The loopback proxy that holds the key; null = Codex uses the login (or the provider) of its own home. */
  readonly proxy: { readonly baseUrl: string } | null;
  /** Absolute path of the file that holds the output schema. */
  readonly schemaFile: string | null;
  /** Codex's own retries per request and per stream. They multiply with each other and with ours. */
  readonly requestRetries: number;
  readonly streamRetries: number;
  /** Keep /tmp and TMPDIR out of what `workspace-write` may write, because CODEX_HOME had to go there (home.ts). */
  readonly protectTemp?: boolean;
  /** SKILL.md files of the person, which Codex would add to the request (home.ts, `personalSkills`). */
  readonly hiddenSkills?: readonly string[];
  /** More `KEY=TOML` overrides, after the user's arguments. */
  readonly extraConfig?: readonly string[];
  /** Settings that let Codex read only the declared paths (isolation/declared-paths.ts); null = everything. */
  readonly profile?: readonly string[] | null;
}

export type CommandRequest = Pick<
  Request,
  | 'model'
  | 'effort'
  | 'serviceTier'
  | 'sandbox'
  | 'codexArgs'
  | 'resume'
  | 'workingDirectory'
  | 'codexHome'
  | 'personalLogin'
  | 'paths'
>;

const PROVIDER = 'codex_job';

/**
 * The arguments for the `codex` binary. The prompt goes to its stdin, which then has to be closed.
 *
 * Order (tried with 0.169): `-c` given twice, the last counts, so our defaults come before the user's arguments and
 * what holds the wall comes after them. It also ends a greedy `-i FILE…` of the user, which would swallow the `-`.
 * `exec resume` and `exec fork` know neither `-s`, `-C` nor `--color`, but honour all of them when they come before.
 */
export function codexArguments(request: CommandRequest, wiring: CommandContext): string[] {
  const ownHome = request.codexHome === null;
  return [
    'exec',
    '--json',
    '--skip-git-repo-check',
    // A given home's config, rules and sessions are meant to count. A resumed thread is meant to go on.
    ...(ownHome ? ['--ignore-user-config', '--ignore-rules'] : []),
    // In a home of our own, which is removed after the run, sessions are kept: sub-agents start from the thread on disk
    // ("no rollout found for thread id" without it). Only the person's own home is spared them.
    ...(request.personalLogin && request.resume === null ? ['--ephemeral'] : []),
    ...['--color', 'never', '-C', request.workingDirectory],
    // A sandbox by name would take the place of the profile.
    ...(request.paths === null ? ['-s', request.sandbox] : []),
    ...(request.model === null ? [] : ['--model', request.model]),
    ...(wiring.schemaFile === null ? [] : ['--output-schema', wiring.schemaFile]),
    ...overrides(defaults(request, wiring, ownHome)),
    ...request.codexArgs,
    ...overrides(wall(wiring, ownHome)),
    ...(request.resume === null ? [] : [request.resume.kind, request.resume.thread]),
    '-',
  ];
}

/** What a user may set otherwise in `codex-args`. */
function defaults(request: CommandRequest, wiring: CommandContext, ownHome: boolean): string[] {
  const hidden = wiring.hiddenSkills ?? [];
  return [
    ...(request.effort === null ? [] : [`model_reasoning_effort=${tomlString(request.effort)}`]),
    // Where the proxy is, it sets the tier itself: for every model and every version of Codex.
    ...(request.serviceTier === null || wiring.proxy !== null
      ? []
      : [`service_tier=${tomlString(request.serviceTier)}`]),
    // Calls to GitHub's and ChatGPT's hosts before each run.
    'features.plugins=false',
    'features.apps=false',
    'analytics.enabled=false',
    // A login shell resets PATH and loses the tools that earlier steps set up. The snapshot runs ~/.bashrc, unsandboxed.
    'allow_login_shell=false',
    'features.shell_snapshot=false',
    // Six skills come with Codex, each paid for in every request; those of the person are not part of the job.
    ...(ownHome ? ['skills.bundled.enabled=false'] : []),
    ...(hidden.length === 0
      ? []
      : [`skills.config=[${hidden.map((path) => `{path=${tomlString(path)},enabled=false}`).join(',')}]`]),
  ];
}

/** What counts whatever the user's arguments say. */
function wall(wiring: CommandContext, ownHome: boolean): string[] {
  return [
    // By default a refused connection or an unknown host is tried again for ever.
    'features.unbounded_connection_retries=false',
    ...(wiring.proxy === null ? [] : provider(wiring.proxy, wiring)),
    // Commands need not see the token. Without the address it is of no use, so a given home's own list may stay.
    ...(wiring.proxy === null || !ownHome
      ? []
      : [`shell_environment_policy.exclude=[${tomlString(PROXY_TOKEN_VARIABLE)}]`]),
    ...(wiring.protectTemp === true
      ? ['sandbox_workspace_write.exclude_slash_tmp=true', 'sandbox_workspace_write.exclude_tmpdir_env_var=true']
      : []),
    ...(wiring.profile ?? []),
    ...(wiring.extraConfig ?? []),
  ];
}

/**
 * One inline table, so that nothing of a provider of that name in a given home's config is left in it. The proxy's token
 * goes by the environment (environment.ts): everybody on the machine may read a command line.
 */
function provider(proxy: { baseUrl: string }, retries: CommandContext): string[] {
  const fields = [
    `name=${tomlString('codex-job')}`,
    `base_url=${tomlString(proxy.baseUrl)}`,
    `wire_api=${tomlString('responses')}`,
    `env_key=${tomlString(PROXY_TOKEN_VARIABLE)}`,
    `request_max_retries=${retries.requestRetries}`,
    `stream_max_retries=${retries.streamRetries}`,
  ];
  return [`model_provider=${tomlString(PROVIDER)}`, `model_providers.${PROVIDER}={${fields.join(',')}}`];
}

function overrides(settings: readonly string[]): string[] {
  return settings.flatMap((setting) => ['-c', setting]);
}
