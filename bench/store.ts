// What the local store costs when it is empty and when it holds 100,000 entries, in one run.
// Usage: node bench/store.ts [entries]   (needs a Node that strips types, such as the one in node_modules)
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { entryOf, TTL } from '../__tests__/store/support.ts';
import { metaBytes } from '../src/store/entry/entry.ts';
import { localStore } from '../src/store/local/local.ts';
import { acquire } from '../src/store/local/lock.ts';
import { pruneDue } from '../src/store/local/prune.ts';

const ENTRIES = Number(process.argv[2] ?? 100_000);
const ROUNDS = 60;
const KEPT = 'ab'.repeat(32);
const top = mkdtempSync(join(tmpdir(), 'codex-job-bench-'));
const newHash = () => randomBytes(32).toString('hex');

/** As many entries as saves would have left, and as many tickets of locks as an earlier version left. */
function fill(cacheDir: string): void {
  const { meta } = entryOf('one');
  const expires = Date.parse(meta.created) + meta.ttlMs;
  const notes = join(cacheDir, '.expiry', String(Math.floor(expires / 3_600_000)));
  mkdirSync(notes, { recursive: true });
  for (let at = 0; at < ENTRIES; at += 1) {
    const hash = newHash();
    mkdirSync(join(cacheDir, hash), { mode: 0o700 });
    writeFileSync(join(cacheDir, hash, 'meta.json'), metaBytes({ ...meta, hash }), { mode: 0o600 });
    writeFileSync(join(notes, `${expires}-${hash}`), '');
    writeFileSync(join(cacheDir, '.locks', `${hash}.1`), '{"state":"released"}\n');
  }
}

function open(name: string) {
  const cacheDir = join(top, name);
  const store = localStore(cacheDir, Date.now);
  return {
    cacheDir,
    hit: () => store.find(KEPT, { now: Date.now(), ttlMs: TTL }),
    save: () => store.save(entryOf('new', { hash: newHash() })),
    'prune after a save': () => pruneDue(cacheDir, { now: Date.now(), maxEntries: 200, maxMs: 500 }),
    lock: async () => {
      const lock = await acquire(cacheDir, newHash());
      if (lock.kind === 'held') await lock.release();
    },
  };
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

try {
  const stores = [open('empty'), open('full')] as const;
  for (const { cacheDir } of stores) {
    mkdirSync(join(cacheDir, '.locks'), { recursive: true, mode: 0o700 });
    await localStore(cacheDir, Date.now).save(entryOf('one'));
  }
  fill(stores[1].cacheDir);
  // The one look a day at entries without a note is not what a save costs.
  for (const store of stores) await store['prune after a save']();
  console.log(`${''.padEnd(24)}      0 entries ${String(ENTRIES).padStart(8)}     ratio`);
  for (const what of ['hit', 'save', 'prune after a save', 'lock'] as const) {
    const times: [number[], number[]] = [[], []];
    // In turn, so that a machine that gets slower does so for both.
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const at of [0, 1] as const) {
        const start = performance.now();
        await stores[at][what]();
        times[at].push(performance.now() - start);
      }
    }
    const [empty, full] = times.map(median) as [number, number];
    console.log(
      `${what.padEnd(24)}${empty.toFixed(2).padStart(10)} ms ${full.toFixed(2).padStart(8)} ms ${(full / empty).toFixed(2).padStart(8)}`,
    );
  }
} finally {
  rmSync(top, { recursive: true, force: true });
}
