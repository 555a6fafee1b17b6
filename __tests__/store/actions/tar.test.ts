import { afterEach, expect, test } from 'vitest';
import { packTar, unpackOwnTar } from '../../../src/store/actions/tar.ts';
import { META_FILE, metaBytes } from '../../../src/store/entry/entry.ts';
import { file, packArchive, special } from '../../support/cache-service.ts';
import { entryOf, filesOf, removeTempFolders } from '../support.ts';

afterEach(removeTempFolders);

const own = { mode: 0o600, mtime: new Date(0) };
const all = filesOf('one', { 'table.json': '{"columns":[],"rows":[]}', 'message.md': 'x'.repeat(1024) });

test('our tar has the bytes that tar-stream writes', async () => {
  const entry = entryOf('one', {}, all);
  const folder = special('codex-job-entry/', 'directory');
  const members = [[META_FILE, metaBytes(entry.meta)] as const, ...entry.files];
  const theirs = await packArchive(
    [
      { header: { ...folder.header, mode: 0o700, mtime: new Date(0) } },
      ...members.map(([name, bytes]) => file(`codex-job-entry/${name}`, bytes, own)),
    ],
    'none',
  );
  expect(packTar(entry)).toEqual(theirs);
});

test('our tar, read again, shares its memory', () => {
  const entry = entryOf('one', {}, all);
  const tar = packTar(entry);
  const files = unpackOwnTar(tar);
  expect(files).toEqual(new Map([[META_FILE, metaBytes(entry.meta)], ...entry.files]));
  expect(files?.get('message.md')?.buffer).toBe(tar.buffer);
});

test('a header that differs in any bit is not ours, nor is a tar that is cut or goes on', () => {
  const tar = packTar(entryOf());
  for (const header of [0, 512]) {
    for (let at = header; at < header + 512; at += 1) {
      const other = Buffer.from(tar);
      other[at] = (other[at] ?? 0) ^ 1;
      expect(unpackOwnTar(other), `byte ${at}`).toBeNull();
    }
  }
  for (let end = 0; end < tar.length; end += 97) expect(unpackOwnTar(tar.subarray(0, end)), `${end}`).toBeNull();
  expect(unpackOwnTar(Buffer.concat([tar, Buffer.alloc(512)]))).toBeNull();
  expect(unpackOwnTar(Buffer.concat([tar.subarray(0, -1), Buffer.of(1)]))).toBeNull();
});
