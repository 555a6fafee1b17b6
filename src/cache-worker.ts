/**
 * Entry: one call of `@actions/cache` in a process of its own, so that it can be killed (the reasons are in
 * store/actions/cache-process.ts). The job comes on stdin, the answer goes to stdout. Stderr belongs to the library; the
 * parent reads it for causes and shows nothing of it as it is.
 */

import { mkdirSync, readdirSync, rmSync, statSync, writeSync } from 'node:fs';
import { basename, join } from 'node:path';
import { restoreCache, saveCache } from '@actions/cache';
import { errorMessage } from './base/errors.ts';
import { isFresh } from './store/actions/keys.ts';
import { type CallAnswer, type CallJob, MEMBER_FOLDER, STAGING_PREFIX } from './store/actions/protocol.ts';

async function perform(job: CallJob): Promise<CallAnswer> {
  const paths = [MEMBER_FOLDER];
  // For the library, which would ask a program (scripts/trim-libraries.mjs).
  process.env['CODEX_JOB_ZSTD'] = job.zstd ? '1' : '';
  if (job.kind === 'restore') {
    watchDownload(job.archiveLimit);
    return { kind: 'restored', key: (await restoreCache(paths, job.prefix, [job.prefix])) ?? null };
  }
  if (job.unless) {
    const key = await restoreCache(paths, job.prefix, [job.prefix], { lookupOnly: true });
    if (key !== undefined && isFresh(key, job.unless)) return { kind: 'present', key };
  }
  // The library saves only what it finds.
  mkdirSync(MEMBER_FOLDER, { recursive: true });
  return { kind: 'saved', id: await saveCache(paths, job.key) };
}

/** The library downloads whatever size the service offers: end the process before that fills the disk. */
function watchDownload(limit: number): void {
  const temp = process.env['RUNNER_TEMP'] ?? '.';
  setInterval(() => {
    for (const name of filesIn(temp)) {
      const size = statSync(join(temp, name), { throwIfNoEntry: false })?.size ?? 0;
      if (size > limit) answer({ kind: 'threw', message: `the archive has more than ${limit} bytes` });
    }
  }, 100).unref();
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch {
    return []; // the library has not made it yet
  }
}

function answer(value: CallAnswer): never {
  writeSync(1, `${JSON.stringify(value)}\n`);
  process.exit(0);
}

// What the library prints, workflow commands among it, may not pass for an answer.
process.stdout.write = process.stderr.write.bind(process.stderr);

/** What would be loaded at the first use is loaded while the job is still awaited. */
function warmUp(): void {
  const { ACTIONS_RESULTS_URL: v2 = '', ACTIONS_CACHE_URL: v1 = '' } = process.env;
  if ([v1, v2].some((url) => url.startsWith('https:'))) process.getBuiltinModule('https');
}

let line = '';
process.stdin.setEncoding('utf8');
setImmediate(warmUp);
process.stdin.on('data', async (text: string) => {
  line += text;
  if (!line.endsWith('\n')) return;
  try {
    answer(await perform(JSON.parse(line) as CallJob));
  } catch (error) {
    answer({ kind: 'threw', message: errorMessage(error) });
  }
});
// The parent closes the pipe only by its death, and then nobody else tidies up.
process.stdin.once('close', () => {
  const folder = process.cwd();
  if (basename(folder).startsWith(STAGING_PREFIX)) rmSync(folder, { recursive: true, force: true });
  process.exit(1);
});
