import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zstdCompressSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { packArchive as packEntry, readArchive } from '../../../src/store/actions/archive.ts';
import { ENTRY_LIMIT, metaBytes } from '../../../src/store/entry/entry.ts';
import { bomb, file, link, type Member, packArchive, special } from '../../support/cache-service.ts';
import { entryOf, removeTempFolders, tempFolder } from '../support.ts';

afterEach(removeTempFolders);

const never = new AbortController().signal;
const entry = entryOf('one');
const folder = special('codex-job-entry/', 'directory');
const meta = file('codex-job-entry/meta.json', metaBytes(entry.meta));
const whole: Member[] = [
  folder,
  meta,
  ...[...entry.files].map(([name, bytes]) => file(`codex-job-entry/${name}`, bytes)),
];

async function read(members: readonly Member[], compression: 'zstd' | 'gzip' | 'none' = 'zstd') {
  return readBytes(await packArchive(members, compression));
}

function readBytes(bytes: Buffer) {
  const path = join(tempFolder('archive'), 'archive');
  writeFileSync(path, bytes);
  return readArchive(path, never);
}

const good = { kind: 'read', meta: metaBytes(entry.meta), files: entry.files };

test('our own archive, read again', async () => {
  const path = join(tempFolder('archive'), 'archive');
  await packEntry(entry, path, never);
  expect(await readArchive(path, never)).toEqual(good);
});

test('same entry, same archive', async () => {
  const [one, two] = [join(tempFolder('archive'), 'archive'), join(tempFolder('archive'), 'archive')];
  await packEntry(entry, one, never);
  await packEntry(entry, two, never);
  expect(readFileSync(one)).toEqual(readFileSync(two));
});

test('the tar and zstd commands read it too', async () => {
  const at = tempFolder('archive');
  await packEntry(entry, join(at, 'archive'), never);
  execFileSync('tar', ['--zstd', '-xf', 'archive'], { cwd: at });
  expect(readFileSync(join(at, 'codex-job-entry', 'message.md'), 'utf8')).toBe('# one\n');
});

test.each(['zstd', 'gzip'] as const)('%s', async (compression) => {
  expect(await read(whole, compression)).toEqual(good);
});

test.each([['--zstd'], ['-z']])('what GNU tar packs with %s', async (flag) => {
  const at = tempFolder('archive');
  mkdirSync(join(at, 'codex-job-entry'));
  writeFileSync(join(at, 'codex-job-entry', 'meta.json'), metaBytes(entry.meta));
  for (const [name, bytes] of entry.files) writeFileSync(join(at, 'codex-job-entry', name), bytes);
  execFileSync('tar', ['--posix', flag, '-cf', 'archive', 'codex-job-entry'], { cwd: at });
  expect(await readArchive(join(at, 'archive'), never)).toEqual(good);
});

describe('hostile members: the archive is refused whole', () => {
  const outside = join(tempFolder('outside'), 'evil');
  const cases: [string, readonly Member[], RegExp][] = [
    ['an absolute name', [...whole, file(outside, 'x')], /evil/],
    ['a name with ..', [...whole, file('codex-job-entry/../../evil', 'x')], /evil/],
    ['.. that leads back', [folder, file('codex-job-entry/../codex-job-entry/meta.json', 'x')], /no file of an entry/],
    ['a leading ./', [folder, file('./codex-job-entry/meta.json', 'x')], /no file of an entry/],
    ['a doubled slash', [folder, file('codex-job-entry//meta.json', 'x')], /no file of an entry/],
    ['a symbolic link', [...whole, link('codex-job-entry/table.json', '/etc/passwd')], /symlink/],
    ['a hard link', [...whole, link('codex-job-entry/table.json', '/etc/passwd', 'link')], /\(link\)/],
    ['a link instead of the folder', [link('codex-job-entry', '/tmp'), ...whole.slice(1)], /symlink/],
    ['a FIFO', [...whole, special('codex-job-entry/table.json', 'fifo')], /fifo/],
    ['a device', [...whole, special('codex-job-entry/table.json', 'character-device')], /character-device/],
    ['an extra file', [...whole, file('codex-job-entry/extra', 'x')], /extra/],
    ['an extra folder', [...whole, special('codex-job-entry/sub/', 'directory')], /sub/],
    ['the folder twice', [folder, ...whole], /folder/],
    ['.next', [...whole, file('codex-job-entry/.next/meta.json', 'x')], /next/],
    ['a file twice', [...whole, file('codex-job-entry/stdout', 'x')], /twice/],
    ['another case', [folder, file('codex-job-entry/META.json', 'x')], /no file of an entry/],
    ['no meta.json', whole.filter((member) => member !== meta), /no meta\.json/],
    ['a meta.json over 4 MiB', [folder, bomb('codex-job-entry/meta.json', 4 * 1024 * 1024 + 1)], /allowed are 4194304/],
    ['nothing', [], /no meta\.json/],
  ];
  test.each(cases)('%s', async (_name, members, detail) => {
    for (const compression of ['zstd', 'gzip'] as const) {
      expect(await read(members, compression)).toMatchObject({
        kind: 'refused',
        detail: expect.stringMatching(detail),
      });
    }
    expect(existsSync(outside)).toBe(false);
  });
});

describe('damaged and oversized', () => {
  test('a bomb is stopped while it unpacks', async () => {
    const size = ENTRY_LIMIT - 1024;
    const twoFiles = [folder, meta, bomb('codex-job-entry/stdout', size), bomb('codex-job-entry/stderr', size)];
    for (const compression of ['zstd', 'gzip'] as const) {
      const bytes = await packArchive(twoFiles, compression);
      expect(bytes.length).toBeLessThan(1024 * 1024);
      expect(await readBytes(bytes)).toMatchObject({
        kind: 'refused',
        detail: expect.stringMatching(/unpacks to more/),
      });
    }
  });

  test('a file over the limit by its header', async () => {
    const big = {
      header: { name: 'codex-job-entry/stdout', size: ENTRY_LIMIT + 1 },
      content: Buffer.alloc(ENTRY_LIMIT + 1),
    };
    expect(await read([folder, meta, big])).toMatchObject({
      kind: 'refused',
      detail: expect.stringMatching(/allowed are/),
    });
  });

  test.each(['zstd', 'gzip'] as const)('%s, cut at any place, is refused', async (compression) => {
    const bytes = await packArchive(whole, compression);
    for (const end of [0, 1, 3, 4, 20, Math.floor(bytes.length / 2), bytes.length - 5]) {
      expect(await readBytes(bytes.subarray(0, end))).toMatchObject({ kind: 'refused' });
    }
  });

  test('a tar that ends within a file', async () => {
    const tar = await packArchive(whole, 'none');
    expect(await readBytes(zstdCompressSync(tar.subarray(0, 700)))).toMatchObject({ kind: 'refused' });
  });

  test('no archive at all', async () => {
    expect(await readBytes(Buffer.from('<html>Oops</html>'))).toMatchObject({ detail: 'it is neither gzip nor zstd' });
    expect(await read(whole, 'none')).toMatchObject({ detail: 'it is neither gzip nor zstd' });
    expect(await readArchive(join(tempFolder(), 'nothing'), never)).toMatchObject({ kind: 'refused' });
  });

  test('a link is not followed', async () => {
    const at = tempFolder('archive');
    await packEntry(entry, join(at, 'real'), never);
    symlinkSync('real', join(at, 'archive'));
    expect(await readArchive(join(at, 'archive'), never)).toMatchObject({ detail: 'it is not a plain file' });
  });

  test('a header that lies about its size', async () => {
    const tar = await packArchive(whole, 'none');
    tar.write('77777777777', 124 + 512, 'latin1');
    const sum = tar
      .subarray(512, 1024)
      .reduce((total, byte, index) => total + (index >= 148 && index < 156 ? 32 : byte), 0);
    tar.write(`${sum.toString(8).padStart(6, '0')}\0 `, 512 + 148, 'latin1');
    expect(await readBytes(zstdCompressSync(tar))).toMatchObject({
      kind: 'refused',
      detail: expect.stringMatching(/allowed are/),
    });
  });
});
