/**
 * The process for the first lookup in the Actions cache, started before the program that uses it has loaded, where the
 * local cache has nothing that could be a hit. Light: the entry loads it.
 */
import { isAbsolute, join, resolve } from 'node:path';
import { hasEntries } from '../local/has-entries.ts';
import { availability, type Environment } from './availability.ts';
import { type CacheCall, type CacheProcess, startCacheProcess } from './cache-process.ts';

let waiting: Promise<CacheProcess> | null = null;

export function startEarly(call: CacheCall): void {
  const here = availability(call.env, process.platform);
  const wanted = here.kind === 'ok' && here.mayRead && (call.env['INPUT_NO-CACHE'] ?? 'false') === 'false';
  if (!wanted || waiting !== null || hasEntries(localCache(call.env))) return;
  waiting = startCacheProcess(call, here.temp);
  // The lookup meets the same fault again, and says so.
  waiting.catch(() => {});
}

/** For the first who asks; null when there is none. */
export function takeEarly(): Promise<CacheProcess> | null {
  const early = waiting;
  waiting = null;
  return early;
}

/** Ends it where no lookup has taken it: it knows the token of the cache, and may not be there when Codex runs. Never rejects. */
export async function stopEarly(): Promise<void> {
  const early = await takeEarly()?.catch(() => null);
  await early?.close();
}

/** Where the local cache probably is; request/context.ts knows better. A wrong guess costs a process. */
function localCache(env: Environment): string {
  const given = env['INPUT_CACHE-DIR'] ?? '';
  if (given !== '') return resolve(env['GITHUB_WORKSPACE'] ?? '.', given);
  const xdg = env['XDG_CACHE_HOME'] ?? '';
  return join(isAbsolute(xdg) ? xdg : join(env['HOME'] ?? '/', '.cache'), 'codex-job');
}
