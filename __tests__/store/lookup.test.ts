import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { Entry } from '../../src/store/entry/entry.ts';
import { localStore } from '../../src/store/local/local.ts';
import { type FarStore, lookup } from '../../src/store/lookup.ts';
import type { Find } from '../../src/store/port.ts';
import { entryOf, HASH, removeTempFolders, TTL, tempFolder, textOf } from './support.ts';

afterEach(removeTempFolders);

const now = Date.now();
const made = (text: string, secondsAgo: number) =>
  entryOf(text, { created: new Date(now - secondsAgo * 1000).toISOString() });
const hit = ({ meta, files }: Entry): Find => ({ kind: 'hit', meta, files, ageSeconds: 0 });

/** A cache that answers when `when` is done. */
function far(answer: Find, when: Promise<unknown> = Promise.resolve(), asked = () => {}): FarStore {
  return {
    findWithin: async () => {
      asked();
      await when;
      return answer;
    },
    save: async () => ({ kind: 'skipped', reason: 'unavailable' }),
  };
}

function look(actions: FarStore | null, remote: FarStore | null) {
  const local = localStore(join(tempFolder(), 'cache'), Date.now);
  return lookup(HASH, { local, actions, remote }, { now, ttlMs: TTL });
}

test.each([
  ['actions', 10, 20],
  ['remote', 20, 10],
] as const)('of two good results the newer one wins: %s', async (source, actionsAge, remoteAge) => {
  const looked = await look(far(hit(made('actions', actionsAge))), far(hit(made('remote', remoteAge))));
  expect(looked).toMatchObject({ kind: 'hit', source });
  expect(looked.kind === 'hit' && (await looked.copied)).toEqual({ isLocal: true, remarks: [] });
  expect(looked.kind === 'hit' && textOf(looked.files)).toBe(source);
});

test('both are asked at the same time', async () => {
  let release = () => {};
  const both = new Promise<void>((resolve) => {
    release = resolve;
  });
  let asked = 0;
  const ask = () => {
    asked += 1;
    if (asked === 2) release();
  };
  // Neither answers before the other one is asked.
  const absent: Find = { kind: 'miss', reason: 'absent' };
  const looked = await look(far(absent, both, ask), far(hit(made('remote', 1)), both, ask));
  expect(looked).toMatchObject({ kind: 'hit', source: 'remote' });
});

test('a miss says why for each, and what there is to remark', async () => {
  const warning = 'The remote cache could not be asked: no.';
  const looked = await look(null, far({ kind: 'miss', reason: 'failed', warning }));
  expect(looked).toEqual({
    kind: 'miss',
    reasons: { local: 'absent', actions: 'unavailable', remote: 'failed' },
    remarks: [{ kind: 'warning', text: warning }],
  });
});

test('a bad entry in one cache does not hide a good one in the other', async () => {
  const looked = await look(
    far(hit(made('good', 5))),
    far({ kind: 'miss', reason: 'signature', warning: 'not signed' }),
  );
  expect(looked).toMatchObject({ kind: 'hit', source: 'actions', remarks: [{ kind: 'warning', text: 'not signed' }] });
});
