/**
 * Entry: one call of `@actions/cache` in a process of its own, so that it can be killed (the reasons are in
 * store/actions/call-worker.ts). The job comes on stdin, the answer goes to a file in the current directory, the staging folder.
 * Stdout and stderr belong to the library; the parent reads them for causes and shows nothing of it as it is.
 */

import { readdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { errorMessage } from './base/errors.ts';
import { isFresh } from './store/actions/keys.ts';
import { ANSWER_FILE, type CallAnswer, type CallJob } from './store/actions/protocol.ts';
import { MEMBER_FOLDER } from './store/actions/shim.ts';

async function perform(job: CallJob): Promise<CallAnswer> {
  const cache = await import('@actions/cache');
  const paths = [MEMBER_FOLDER];
  if (job.kind === 'restore') {
    watchDownload(job.archiveLimit);
    return { kind: 'restored', key: (await cache.restoreCache(paths, job.prefix, [job.prefix])) ?? null };
  }
  if (job.unless) {
    const key = await cache.restoreCache(paths, job.prefix, [job.prefix], { lookupOnly: true });
    if (key !== undefined && isFresh(key, job.unless)) return { kind: 'present', key };
  }
  return { kind: 'saved', id: await cache.saveCache(paths, job.key) };
}

/** The library downloads whatever size the service offers: end the process before that fills the disk. */
function watchDownload(limit: number): void {
  const temp = process.env['RUNNER_TEMP'] ?? '.';
  setInterval(() => {
    for (const name of readdirSync(temp, { recursive: true, encoding: 'utf8' })) {
      const size = statSync(join(temp, name), { throwIfNoEntry: false })?.size ?? 0;
      if (size > limit) answer({ kind: 'threw', message: `the archive has more than ${limit} bytes` });
    }
  }, 100).unref();
}

function answer(value: CallAnswer): never {
  writeFileSync(`${ANSWER_FILE}.part`, JSON.stringify(value));
  renameSync(`${ANSWER_FILE}.part`, ANSWER_FILE);
  process.exit(0);
}

const lines = createInterface({ input: process.stdin });
lines.once('line', async (line) => {
  try {
    answer(await perform(JSON.parse(line) as CallJob));
  } catch (error) {
    answer({ kind: 'threw', message: errorMessage(error) });
  }
});
// The parent closes the pipe only by its death.
lines.once('close', () => process.exit(1));
