/** Entries, stores and folders for the tests of this room. */
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isStream } from '../../src/codex/events/streams.ts';
import type { ResultFile, ResultFiles } from '../../src/result/files.ts';
import { type Entry, type EntryDraft, type EntryFile, markOf } from '../../src/store/entry/entry.ts';
import type { CacheService } from '../support/cache-service.ts';

export const LONG = process.env['CODEX_JOB_SOAK'] === '1';
export const HASH = 'ab'.repeat(32);
export const HOUR = 60 * 60 * 1000;
export const TTL = 24 * HOUR;
/** The worker from its sources; the job finds it bundled in dist/. */
export const CACHE_CALL = join(import.meta.dirname, '..', 'support', 'cache-worker.mjs');

const made: string[] = [];

export function tempFolder(name = 'store'): string {
  const folder = mkdtempSync(join(tmpdir(), `codex-job-${name}-`));
  made.push(folder);
  return folder;
}

export function removeTempFolders(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}

export function draftOf(over: Partial<EntryDraft> = {}): EntryDraft {
  const created = over.created ?? new Date().toISOString();
  return {
    format: 1,
    hash: HASH,
    created,
    startedAt: over.startedAt ?? new Date(Date.parse(created) - 40_000).toISOString(),
    ttlMs: 24 * 3_600_000,
    forced: false,
    key: { commit: 'c0ffee', task: 'count' },
    exit: 0,
    model: 'gpt-6-luna',
    tier: 'low',
    usage: { input: 10, cached: 2, output: 3, reasoning: 0 },
    costUsd: 0.0001,
    codexVersion: '0.171.0',
    activity: [{ kind: 'command', command: 'ls', exitCode: 0, seconds: null }],
    notReplayed: ['Codex made 1 commit. A replay brings the files, without the commits.'],
    changes: { files: ['a.txt'], diffstat: ' a.txt | 1 +\n' },
    ...over,
  };
}

export const SUMMARY = '{"exit":0,"id":"01a201d6","time":41.7,"error":null,"result":"Done"}';

/** Files of one entry; all of them carry `text`, so that a mixture of two entries shows. */
export function filesOf(
  text: string,
  over: Partial<Record<EntryFile, string | Buffer | null>> = {},
): Map<EntryFile, Buffer> {
  const files = new Map<EntryFile, Buffer>();
  const contents: Record<EntryFile, string | Buffer | null> = {
    stdout: `{"type":"item","text":"${text}"}\n`,
    stderr: '',
    'summary.json': SUMMARY,
    'message.md': `# ${text}\n`,
    'table.json': null,
    'changes.patch': Buffer.concat([Buffer.from(text), Buffer.from([0, 255, 254, 10])]),
    ...over,
  };
  for (const [name, content] of Object.entries(contents)) {
    if (content !== null) files.set(name as EntryFile, Buffer.from(content));
  }
  return files;
}

export function entryOf(text = 'one', over: Partial<EntryDraft> = {}, files = filesOf(text)): Entry {
  const marks = Object.fromEntries([...files].map(([name, bytes]) => [name, markOf(bytes)]));
  return { meta: { ...draftOf(over), files: marks }, files };
}

/** What a run made, and the folder with what Codex printed, as the job hands them to `save`. */
export function run(files = filesOf('one')): [made: ResultFiles, folder: string] {
  const folder = tempFolder('run');
  const made = new Map<ResultFile, Buffer>();
  for (const [name, bytes] of files) {
    if (isStream(name)) writeFileSync(join(folder, name), bytes);
    else made.set(name, bytes);
  }
  return [made, folder];
}

export function textOf(files: ReadonlyMap<EntryFile, Buffer>): string | undefined {
  return files.get('message.md')?.toString().slice(2, -1);
}

/** A folder for PATH with a shell's bare necessities: neither tar nor zstd nor gzip. */
export function bareTools(): string {
  const folder = tempFolder('tools');
  for (const name of ['sh', 'mv', 'cp']) symlinkSync(join('/bin', name), join(folder, name));
  return folder;
}

/** A runner's environment, everything of it fresh, with a name that needs quoting. */
export function runnerEnv(
  service: Pick<CacheService, 'env'>,
  options?: Parameters<CacheService['env']>[0],
): Record<string, string> {
  const machine = join(tempFolder('machine'), 'a b [c]*?$(d)');
  const temp = join(machine, 'temp');
  mkdirSync(temp, { recursive: true });
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: join(machine, 'home'),
    RUNNER_TEMP: temp,
    RUNNER_OS: 'Linux',
    GITHUB_ACTIONS: 'true',
    ...service.env(options),
  };
}

export function randomText(): string {
  return randomBytes(6).toString('hex');
}
