/** How git is called, whoever calls it: nothing that a repository or the caller's environment says may run a program. */
import { devNull } from 'node:os';
import { CALL_MARKER, RUN_MARKER } from '../process/kill-marked.ts';

/**
 * What git inherits. An allow-list: filters that a repository configures run with this environment, and no filter needs
 * the API key. `GIT_DIR`, `GIT_INDEX_FILE` and the like of the caller would point us at another repository; only what
 * carries configuration (and with it `safe.directory`) goes through.
 */
const INHERITED =
  /^(PATH|HOME|XDG_CONFIG_HOME|USER|LOGNAME|TMPDIR|TEMP|TMP|LD_LIBRARY_PATH|GIT_(CONFIG_.+|CEILING_DIRECTORIES|DISCOVERY_ACROSS_FILESYSTEM|EXEC_PATH)|SUDO_UID|SYSTEMROOT|WINDIR|COMSPEC|PATHEXT|USERPROFILE|HOMEDRIVE|HOMEPATH|APPDATA|LOCALAPPDATA|PROGRAMDATA|PROGRAMFILES)$/i;

/** Turns off settings that run programs, ask questions, or write what we don't need. */
const SETTINGS = [
  'core.quotePath=false',
  `core.hooksPath=${devNull}`,
  'core.fsmonitor=false',
  // A commit can hold a bare repository, whose config would count in that folder. Only known here, not in a config file.
  'safe.bareRepository=explicit',
  'core.safecrlf=false',
  // Otherwise the copy of a split index drops its shared half in the user's git directory.
  'core.splitIndex=false',
  'core.fsync=none',
  'core.looseCompression=0',
  'gc.auto=0',
  'maintenance.auto=false',
  'protocol.allow=never',
  'advice.addEmbeddedRepo=false',
  'diff.ignoreSubmodules=dirty',
];
export const GUARDS = ['--no-pager', ...SETTINGS.flatMap((setting) => ['-c', setting])];

/**
 * @param runId value of `CODEX_JOB_RUN`, by which strays of the job are found
 * @param call value of `CODEX_JOB_CALL`, by which those of one call are found
 */
export function gitEnvironment(runId: string, call: string): Record<string, string> {
  const inherited = Object.entries(process.env).filter(([name, value]) => value !== undefined && INHERITED.test(name));
  return {
    ...(Object.fromEntries(inherited) as Record<string, string>),
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
    LC_ALL: 'C',
    [RUN_MARKER]: runId,
    [CALL_MARKER]: call,
  };
}
