/** What every store has to do. Run on all of them, so that they can't drift apart. */
import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Store } from '../../src/store/port.ts';
import { entryOf, filesOf, HASH, HOUR, TTL, textOf } from './support.ts';

/** @param open a store on a fresh place; called again with its answer, it opens that place anew, as another job does */
export function storeContract(name: string, setUp: () => Promise<() => Store>): void {
  describe(`contract of every store: ${name}`, () => {
    const at = (ms: number) => new Date(ms).toISOString();

    test('what nobody stored is absent', async () => {
      const open = await setUp();
      expect(await open().find(HASH, { now: Date.now(), ttlMs: TTL })).toEqual({ kind: 'miss', reason: 'absent' });
    });

    test('gives back every byte that was stored, to another job too', async () => {
      const open = await setUp();
      const files = filesOf('text', {
        stdout: Buffer.from([0, 1, 254, 255, 13, 10]),
        stderr: '::error::not a command\n##[error]neither\n',
        'message.md': '',
        'table.json': '{"columns":["a"],"rows":[["1"]]}',
        'changes.patch': null,
      });
      const entry = entryOf('text', {}, files);
      expect((await open().save(entry)).kind).toBe('stored');
      const found = await open().find(HASH, { now: Date.parse(entry.meta.created) + 7900, ttlMs: TTL });
      expect(found).toMatchObject({ kind: 'hit', meta: entry.meta, files, ageSeconds: 7 });
    });

    test('knows hashes apart', async () => {
      const open = await setUp();
      await open().save(entryOf('one'));
      const other = await open().find('cd'.repeat(32), { now: Date.now(), ttlMs: TTL });
      expect(other).toEqual({ kind: 'miss', reason: 'absent' });
    });

    test('an age of exactly the limit is good, a millisecond more is expired', async () => {
      const open = await setUp();
      const now = Date.now();
      await open().save(entryOf('old', { created: at(now - HOUR) }));
      expect((await open().find(HASH, { now, ttlMs: HOUR })).kind).toBe('hit');
      expect(await open().find(HASH, { now: now + 1, ttlMs: HOUR })).toEqual({ kind: 'miss', reason: 'expired' });
    });

    test('five minutes in the future are good, more are a miss with one warning', async () => {
      const open = await setUp();
      const now = Date.now();
      await open().save(entryOf('early', { created: at(now + 300_000) }));
      expect(await open().find(HASH, { now, ttlMs: HOUR })).toMatchObject({ kind: 'hit', ageSeconds: 0 });
      const miss = await open().find(HASH, { now: now - 1, ttlMs: HOUR });
      expect(miss).toMatchObject({ kind: 'miss', reason: 'future', warning: expect.stringMatching(/in the future/) });
    });

    test('a forced result takes the place of a fresh one', async () => {
      const open = await setUp();
      const now = Date.now();
      await open().save(entryOf('first', { created: at(now - 60_000) }));
      expect((await open().save(entryOf('forced', { created: at(now), forced: true }))).kind).toBe('stored');
      const found = await open().find(HASH, { now, ttlMs: TTL });
      expect(found.kind === 'hit' && textOf(found.files)).toBe('forced');
    });

    test('an expired one is replaced', async () => {
      const open = await setUp();
      const now = Date.now();
      await open().save(entryOf('old', { created: at(now - 25 * HOUR) }));
      const store = open();
      expect((await store.find(HASH, { now, ttlMs: TTL })).kind).toBe('miss');
      expect((await store.save(entryOf('new', { created: at(now) }))).kind).toBe('stored');
      const found = await open().find(HASH, { now, ttlMs: TTL });
      expect(found.kind === 'hit' && textOf(found.files)).toBe('new');
    });

    test('a slower run that began before a forced one ended does not undo it', async () => {
      const open = await setUp();
      const now = Date.now();
      await open().save(entryOf('forced', { created: at(now - 10_000), forced: true }));
      const slow = entryOf('slow', { created: at(now), startedAt: at(now - 60_000) });
      expect((await open().save(slow)).kind).toBe('kept');
      const found = await open().find(HASH, { now, ttlMs: TTL });
      expect(found.kind === 'hit' && textOf(found.files)).toBe('forced');
    });

    test('files of a former entry do not come along', async () => {
      const open = await setUp();
      const now = Date.now();
      await open().save(
        entryOf('first', { created: at(now - 1000) }, filesOf('first', { 'table.json': '{"columns":[],"rows":[]}' })),
      );
      await open().save(
        entryOf('second', { created: at(now), forced: true }, filesOf('second', { 'changes.patch': null })),
      );
      const found = await open().find(HASH, { now, ttlMs: TTL });
      expect(found.kind === 'hit' && [...found.files.keys()]).toEqual([
        'stdout',
        'stderr',
        'summary.json',
        'message.md',
      ]);
    });

    test('eight at once: one of them is found, whole', async () => {
      const open = await setUp();
      const now = Date.now();
      const texts = Array.from({ length: 8 }, (_, index) => `writer ${index}`);
      const saves = await Promise.all(
        texts.map((text) => open().save(entryOf(text, { created: at(now), forced: true }))),
      );
      expect(saves.map(({ kind }) => kind)).toEqual(texts.map(() => 'stored'));
      const found = await open().find(HASH, { now, ttlMs: TTL });
      expect(texts).toContain(found.kind === 'hit' ? textOf(found.files) : found.reason);
    });

    test('five MiB that do not compress', async () => {
      const open = await setUp();
      const files = filesOf('big', { stdout: randomBytes(5 * 1024 * 1024) });
      await open().save(entryOf('big', {}, files));
      const found = await open().find(HASH, { now: Date.now(), ttlMs: TTL });
      expect(found.kind === 'hit' && files.get('stdout')?.equals(found.files.get('stdout') ?? Buffer.alloc(0))).toBe(
        true,
      );
    });
  });
}
