/** Where a person's own files lie. `env` is a person's environment; HOME may be missing in it. */
import { homedir } from 'node:os';
import { join } from 'node:path';

export function homeFolder(env: NodeJS.ProcessEnv): string {
  return env['HOME'] || homedir();
}

/** By the XDG Base Directory Specification. */
export function userCacheFolder(env: NodeJS.ProcessEnv): string {
  return env['XDG_CACHE_HOME'] || join(homeFolder(env), '.cache');
}

/** Codex's own home where nothing else is said: its config, login, sessions and skills. */
export function personalCodexHome(env: NodeJS.ProcessEnv): string {
  return env['CODEX_HOME'] || join(homeFolder(env), '.codex');
}
