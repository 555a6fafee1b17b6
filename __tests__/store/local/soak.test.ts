/**
 * A local entry under writers that are killed, and readers under writers that are not. Short by default; with
 * CODEX_JOB_SOAK=1 as long as it takes to believe it.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { localStore } from '../../../src/store/local/local.ts';
import { prune } from '../../../src/store/local/prune.ts';
import type { Find } from '../../../src/store/port.ts';
import { entryOf, HASH, LONG, removeTempFolders, TTL, tempFolder } from '../support.ts';

const KILLS = LONG ? 1000 : 40;
const READS = LONG ? 20_000 : 1000;

const children: ChildProcess[] = [];
afterEach(async () => {
  await Promise.all(children.splice(0).map(end));
  removeTempFolders();
});

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill('SIGKILL');
  await exit;
}

/** Running when it has saved once. */
async function writer(cacheDir: string, sizes?: string): Promise<ChildProcess & { said: string }> {
  const script = join(import.meta.dirname, 'soak-writer.ts');
  const args = [script, cacheDir, ...(sizes ? [sizes] : [])];
  const child = Object.assign(spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] }), { said: '' });
  children.push(child);
  child.stdout?.on('data', (bytes) => {
    child.said += String(bytes);
  });
  while (!child.said.includes('.')) {
    if (child.exitCode !== null) throw new Error(`the writer ended: ${child.said}`);
    await pause(2);
  }
  return child;
}

function open() {
  const cacheDir = join(tempFolder(), 'cache');
  const store = localStore(cacheDir, Date.now);
  return { cacheDir, store, find: () => store.find(HASH, { now: Date.now(), ttlMs: TTL }) };
}

/** The one text that all files of an entry have; what is wrong, if it isn't whole. */
function wholeText(found: Find): string {
  if (found.kind === 'miss') return `miss: ${found.reason} ${found.warning ?? ''}`;
  const text = String(found.meta.key);
  for (const [name, bytes] of found.files) {
    if (name !== 'summary.json' && !bytes.includes(text)) return `torn: ${name} is not of ${text}`;
  }
  return 'whole';
}

test(`a writer killed ${KILLS} times: the entry is always there, always whole`, { timeout: 3_600_000 }, async () => {
  const { cacheDir, store, find } = open();
  await store.save(entryOf('first', { key: '' }));
  const verdicts = new Map<string, number>();
  let unfinished = 0;
  for (let kill = 0; kill < KILLS; kill += 1) {
    const child = await writer(cacheDir, kill % 4 === 0 ? '10,3000000' : undefined);
    await pause(Math.random() * 40);
    await end(child);
    if (readdirSync(join(cacheDir, HASH)).includes('.next')) unfinished += 1;
    const verdict = wholeText(await find());
    verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
    // For people and scripts as well: plain names, all of one entry.
    const names = readdirSync(join(cacheDir, HASH));
    const meta = JSON.parse(readFileSync(join(cacheDir, HASH, 'meta.json'), 'utf8')) as { key: string; files: object };
    expect(names.sort()).toEqual([...Object.keys(meta.files), 'meta.json'].sort());
    expect(readFileSync(join(cacheDir, HASH, 'stdout'), 'utf8')).toContain(meta.key);
  }
  expect(Object.fromEntries(verdicts)).toEqual({ whole: KILLS });
  // That the kills hit the moment between commit and completion is chance; long runs must have met it.
  if (LONG) expect(unfinished).toBeGreaterThan(0);
});

test(`${READS} reads under two writers and a pruner: none missed, none torn`, { timeout: 3_600_000 }, async () => {
  const { cacheDir, find } = open();
  const writers = [await writer(cacheDir), await writer(cacheDir, '200000,7')];
  const verdicts = new Map<string, number>();
  const behind = ({ said, exitCode }: (typeof writers)[0]) => exitCode === null && said.length <= READS / 100;
  let read = 0;
  // How often a writer gets its turn is the machine's business: reads go on until both have written enough.
  for (; read < READS || writers.some(behind); read += 1) {
    const verdict = wholeText(await find());
    verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
    if (read % 100 === 0) await prune(cacheDir, { now: Date.now(), ttlMs: TTL });
  }
  expect(Object.fromEntries(verdicts)).toEqual({ whole: read });
  for (const { said, exitCode } of writers) {
    expect(said).toMatch(/^\.+$/);
    expect(exitCode).toBeNull();
    expect(said.length).toBeGreaterThan(READS / 100);
  }
});
