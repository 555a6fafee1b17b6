import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { ENTRY_FILES, metaBytes } from '../../../src/store/entry/entry.ts';
import { finish, stage } from '../../../src/store/local/commit.ts';
import { judgeFolder } from '../../../src/store/local/folder.ts';
import { localStore } from '../../../src/store/local/local.ts';
import { readEntry } from '../../../src/store/local/read.ts';
import { storeContract } from '../contract.ts';
import { entryOf, filesOf, HASH, removeTempFolders, TTL, tempFolder, textOf } from '../support.ts';

afterEach(removeTempFolders);

storeContract('local', async () => {
  const cacheDir = join(tempFolder(), 'cache');
  return () => localStore(cacheDir, Date.now);
});

function open(cacheDir = join(tempFolder(), 'cache')) {
  const store = localStore(cacheDir, Date.now);
  return {
    cacheDir,
    store,
    folder: join(cacheDir, HASH),
    find: () => store.find(HASH, { now: Date.now(), ttlMs: TTL }),
  };
}

describe('the folder for people and scripts', () => {
  test('has the plain names and nothing else, modes 0700 and 0600', async () => {
    const { store, cacheDir, folder } = open();
    expect(await store.save(entryOf('one'))).toEqual({ kind: 'stored', location: folder });
    expect(readdirSync(folder).sort()).toEqual([
      'changes.patch',
      'message.md',
      'meta.json',
      'stderr',
      'stdout',
      'summary.json',
    ]);
    expect(readFileSync(join(folder, 'message.md'), 'utf8')).toBe('# one\n');
    for (const path of [cacheDir, folder]) expect(statSync(path).mode & 0o777).toBe(0o700);
    for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).mode & 0o7777).toBe(0o600);
  });

  test('after a replacement it has the new files, and not those that the new result lacks', async () => {
    const { store, folder } = open();
    await store.save(entryOf('one', {}, filesOf('one', { 'table.json': '{"columns":[],"rows":[]}' })));
    await store.save(entryOf('two'));
    expect(readdirSync(folder).sort()).toEqual([
      'changes.patch',
      'message.md',
      'meta.json',
      'stderr',
      'stdout',
      'summary.json',
    ]);
    expect(readFileSync(join(folder, 'message.md'), 'utf8')).toBe('# two\n');
  });

  test('a save leaves nothing in .staging', async () => {
    const { store, cacheDir } = open();
    await store.save(entryOf('one'));
    await store.save(entryOf('two'));
    expect(readdirSync(join(cacheDir, '.staging'))).toEqual([]);
  });
});

describe('damage is a miss with one warning, and is replaced', () => {
  const damages: [string, (folder: string) => void, RegExp][] = [
    ['no JSON', (folder) => writeFileSync(join(folder, 'meta.json'), '{"format":1,'), /not JSON/],
    ['an empty meta.json', (folder) => writeFileSync(join(folder, 'meta.json'), ''), /not JSON/],
    ['no meta.json', (folder) => rmSync(join(folder, 'meta.json')), /meta\.json is missing/],
    ['a missing file', (folder) => rmSync(join(folder, 'stdout')), /stdout is missing/],
    ['a wrong size', (folder) => writeFileSync(join(folder, 'stderr'), 'x'), /stderr/],
    ['a wrong digest', (folder) => writeFileSync(join(folder, 'message.md'), '# two\n'), /SHA-256 of message\.md/],
    ['a link for a file', (folder) => relink(join(folder, 'message.md')), /message\.md|ELOOP/],
    ['a folder for a file', (folder) => refolder(join(folder, 'stdout')), /stdout|EISDIR/],
    ['another format', (folder) => rewrite(folder, { format: 2 }), /format is 2/],
    ['another hash', (folder) => rewrite(folder, { hash: 'cd'.repeat(32) }), /names the hash cd/],
    ['a failed run', (folder) => rewrite(folder, { exit: 1 }), /exit is not 0/],
    ['a file for the folder', (folder) => refile(folder), /file or a link/],
    [
      'an empty folder',
      (folder) => readdirSync(folder).forEach((name) => void rmSync(join(folder, name))),
      /meta\.json is missing/,
    ],
    [
      'a file that others may write',
      (folder) => chmodSync(join(folder, 'message.md'), 0o666),
      /written by other users/,
    ],
    ['… or its group', (folder) => chmodSync(join(folder, 'meta.json'), 0o620), /written by other users/],
    [
      'a folder that others may write',
      (folder) => chmodSync(folder, 0o777),
      /its folder can be written by other users/,
    ],
  ];
  test.each(damages)('%s', async (_name, damage, warning) => {
    const { store, folder, find } = open();
    await store.save(entryOf('one'));
    damage(folder);
    expect(await find()).toMatchObject({ kind: 'miss', warning: expect.stringMatching(warning) });
    expect((await store.save(entryOf('two'))).kind).toBe('stored');
    const found = await find();
    expect(found.kind === 'hit' && textOf(found.files)).toBe('two');
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });

  test('files that others may only read are none', async () => {
    const { store, folder, find } = open();
    await store.save(entryOf('one'));
    for (const name of readdirSync(folder)) chmodSync(join(folder, name), 0o644);
    chmodSync(folder, 0o755);
    expect(await find()).toMatchObject({ kind: 'hit' });
  });

  test('a summary that is none, though its digest is right', async () => {
    const { store, find } = open();
    await store.save(entryOf('one', {}, filesOf('one', { 'summary.json': '{"exit":1}' })));
    expect(await find()).toMatchObject({
      kind: 'miss',
      reason: 'damaged',
      warning: expect.stringMatching(/summary\.json/),
    });
  });
});

/** Every state that a killed writer can leave: after the commit point, with so many files moved. */
describe('a writer that was killed', () => {
  const steps = filesOf('two').size + 2;
  test.each(Array.from({ length: steps }, (_, moved) => moved))(
    'after %i moves: the new entry is read, then completed',
    async (moved) => {
      const { cacheDir, folder, store, find } = open();
      await store.save(entryOf('one', {}, filesOf('one', { 'table.json': '{"columns":[],"rows":[]}' })));
      renameSync(await stage(cacheDir, entryOf('two'), true), join(folder, '.next'));
      const order = [...ENTRY_FILES.filter((name) => name !== 'table.json'), 'meta.json'].slice(0, moved);
      for (const name of order) renameSync(join(folder, '.next', name), join(folder, name));
      // Somebody who may only look sees it whole…
      const read = await readEntry(folder, HASH, Date.now(), TTL);
      expect(read.kind === 'ok' && textOf(read.files)).toBe('two');
      // … and a job completes it.
      const found = await find();
      expect(found.kind === 'hit' && textOf(found.files)).toBe('two');
      expect(existsSync(join(folder, '.next'))).toBe(false);
      expect(existsSync(join(folder, 'table.json'))).toBe(false);
      expect(readFileSync(join(folder, 'message.md'), 'utf8')).toBe('# two\n');
    },
  );

  test('before the commit point: the old entry stays, the next writer is not disturbed', async () => {
    const { cacheDir, store, find } = open();
    await store.save(entryOf('one'));
    await stage(cacheDir, entryOf('two'), true);
    const found = await find();
    expect(found.kind === 'hit' && textOf(found.files)).toBe('one');
    expect((await store.save(entryOf('three'))).kind).toBe('stored');
  });

  test('a half-moved entry is completed by the next writer, whose own then replaces it', async () => {
    const { cacheDir, folder, store, find } = open();
    await store.save(entryOf('one'));
    renameSync(await stage(cacheDir, entryOf('two'), true), join(folder, '.next'));
    renameSync(join(folder, '.next', 'stdout'), join(folder, 'stdout'));
    expect((await store.save(entryOf('three'))).kind).toBe('stored');
    const found = await find();
    expect(found.kind === 'hit' && textOf(found.files)).toBe('three');
    expect(readdirSync(folder)).not.toContain('.next');
  });

  test('finish is harmless where nothing is to be done', async () => {
    const { store, folder, find } = open();
    await store.save(entryOf('one'));
    await finish(folder);
    await finish(join(folder, 'nothing'));
    expect((await find()).kind).toBe('hit');
  });
});

describe('a folder that cannot be trusted or used', () => {
  test('a link', async () => {
    const real = tempFolder();
    const link = join(tempFolder(), 'link');
    symlinkSync(real, link);
    await refusesBoth(link, /is a link/);
    expect(readdirSync(real)).toEqual([]);
  });

  test.each([0o770, 0o707, 0o722])('mode %o', async (mode) => {
    const cacheDir = tempFolder();
    await localStore(cacheDir, Date.now).save(entryOf('one'));
    chmodSync(cacheDir, mode);
    await refusesBoth(cacheDir, /chmod go-w/);
  });

  test('a file', async () => {
    const path = join(tempFolder(), 'file');
    writeFileSync(path, '');
    await refusesBoth(path, /not a folder/);
  });

  test('another owner', () => {
    const stat = { mode: 0o40700n, uid: 1001n, isDirectory: () => true, isSymbolicLink: () => false };
    expect(judgeFolder('/c', stat, 1000)).toMatchObject({
      kind: 'unusable',
      detail: '/c belongs to user 1001, this is user 1000',
    });
    expect(judgeFolder('/c', stat, 0).kind).toBe('unusable');
    expect(judgeFolder('/c', stat, 1001)).toEqual({ kind: 'usable' });
    expect(judgeFolder('/c', { ...stat, uid: 0n }, 0)).toEqual({ kind: 'usable' });
  });

  test('one below a file: the save fails with advice, the look-up is a miss', async () => {
    const path = join(tempFolder(), 'file');
    writeFileSync(path, '');
    const store = localStore(join(path, 'cache'), Date.now);
    expect(await store.find(HASH, { now: Date.now(), ttlMs: TTL })).toMatchObject({ kind: 'miss' });
    expect(await store.save(entryOf())).toMatchObject({
      kind: 'failed',
      warning: expect.stringMatching(/could not be kept/),
    });
  });

  async function refusesBoth(cacheDir: string, advice: RegExp) {
    const store = localStore(cacheDir, Date.now);
    const found = await store.find(HASH, { now: Date.now(), ttlMs: TTL });
    expect(found).toMatchObject({ kind: 'miss', reason: 'unusable', warning: expect.stringMatching(advice) });
    expect(await store.save(entryOf())).toMatchObject({
      kind: 'failed',
      reason: 'unusable',
      warning: expect.stringMatching(advice),
    });
  }
});

test('what is adopted from another store does not replace something newer', async () => {
  const { store, find } = open();
  const now = Date.now();
  await store.save(entryOf('newer', { created: new Date(now).toISOString() }));
  const older = entryOf('older', { created: new Date(now - 5000).toISOString() });
  expect(await store.copyToLocal(older)).toMatchObject({ kind: 'kept', reason: 'newer' });
  expect(await store.copyToLocal(entryOf('newest', { created: new Date(now + 5000).toISOString() }))).toMatchObject({
    kind: 'stored',
  });
  const found = await find();
  expect(found.kind === 'hit' && textOf(found.files)).toBe('newest');
});

function rewrite(folder: string, over: object): void {
  const path = join(folder, 'meta.json');
  writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), ...over }));
}

function relink(path: string): void {
  renameSync(path, `${path}.real`);
  symlinkSync(`${path}.real`, path);
  expect(lstatSync(path).isSymbolicLink()).toBe(true);
}

function refolder(path: string): void {
  rmSync(path);
  mkdirSync(path);
  writeFileSync(join(path, 'x'), '');
}

function refile(path: string): void {
  rmSync(path, { recursive: true });
  writeFileSync(path, '');
}

test('meta.json is the meta that was given, as indented JSON', async () => {
  const { store, folder } = open();
  const entry = entryOf('one');
  await store.save(entry);
  expect(readFileSync(join(folder, 'meta.json'))).toEqual(metaBytes(entry.meta));
  expect(JSON.parse(readFileSync(join(folder, 'meta.json'), 'utf8'))).toEqual(entry.meta);
});
