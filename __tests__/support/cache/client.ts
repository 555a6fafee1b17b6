/** A program of its own that makes calls of the real `@actions/cache`, in order, for the test of the double. */
import { chdir, env } from 'node:process';
import { restoreCache, saveCache } from '@actions/cache';

export interface ClientCall {
  readonly do: 'save' | 'restore' | 'look';
  readonly key: string;
  /** Folder that stands for GITHUB_WORKSPACE. */
  readonly folder: string;
  readonly restoreKeys?: readonly string[];
}

const PATHS = ['codex-job-entry'];
const results: unknown[] = [];
for (const call of JSON.parse(env['CALLS'] ?? '[]') as ClientCall[]) {
  env['GITHUB_WORKSPACE'] = call.folder;
  chdir(call.folder);
  if (call.do === 'save') results.push(await saveCache(PATHS, call.key));
  else
    results.push(
      (await restoreCache(PATHS, call.key, [...(call.restoreKeys ?? [])], { lookupOnly: call.do === 'look' })) ?? null,
    );
}
// Not through stdout's ::commands, and not waiting for what the library left running.
process.stderr.write(JSON.stringify(results), () => process.exit(0));
