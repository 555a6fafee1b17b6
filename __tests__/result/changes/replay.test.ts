import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { captureChanges } from '../../../src/result/changes/changes.ts';
import { type Replayed, replayChanges } from '../../../src/result/changes/replay.ts';
import { takeSnapshot } from '../../../src/result/changes/snapshot.ts';
import { cleanTempDirs, cloneRepo, makeRepo, type Repo, tempDir } from '../../support/repo.ts';
import { filesOf, git, gitDirDigest, keptFilesOf, RUN, status, worktreeAt } from './checkout.ts';

afterAll(cleanTempDirs);

const FILES = { 'a.txt': 'one\ntwo\nthree\n', 'b/c.txt': 'c\n', 'b/d.txt': 'd\n', '.gitignore': '*.log\n' };

/** The patch of `work`, and a clone as it was before. */
async function recorded(work: (repo: Repo) => void, before: (repo: Repo) => void = () => {}) {
  const here = makeRepo({ files: FILES });
  const there = cloneRepo(here, join(tempDir('clone'), 'c'));
  for (const repo of [here, there]) before(repo);
  const snapshot = await takeSnapshot(await worktreeAt(here.path), tempDir('snapshot'), RUN);
  if (snapshot.kind === 'failed') throw new Error(snapshot.reason);
  work(here);
  const captured = await captureChanges(snapshot);
  if (captured.kind === 'failed' || captured.patch === null) throw new Error('no patch');
  return { here, there, patch: captured.patch };
}

async function replay(repo: Repo, patch: Buffer): Promise<Replayed> {
  const folder = tempDir('replay');
  const before = gitDirDigest(repo.path);
  const replayed = await replayChanges(await worktreeAt(repo.path), patch, folder, RUN);
  expect(gitDirDigest(repo.path)).toBe(before);
  expect(readdirSync(folder)).toEqual([]);
  return replayed;
}

/** Refused for this reason, and nothing is changed. */
async function refused(repo: Repo, patch: Buffer, reason: RegExp): Promise<void> {
  const before = filesOf(repo.path);
  expect(await replay(repo, patch)).toEqual({ kind: 'refused', reason: expect.stringMatching(reason) });
  expect(filesOf(repo.path)).toEqual(before);
}

const oid = (content: string) =>
  createHash('sha1')
    .update(`blob ${Buffer.byteLength(content)}\0${content}`)
    .digest('hex');
const ZERO = '0'.repeat(40);

/** A patch that makes one file, as somebody with evil in mind may write it. */
function newFile(path: string, content: string, mode = '100644'): Buffer {
  const quoted = /["\\\n]/.test(path);
  const name = (side: string) => (quoted ? JSON.stringify(`${side}/${path}`) : `${side}/${path}`);
  const end = content.endsWith('\n') ? '' : '\n\\ No newline at end of file\n';
  return Buffer.from(
    `diff --git ${name('a')} ${name('b')}\nnew file mode ${mode}\nindex ${ZERO}..${oid(content)}\n--- /dev/null\n+++ ${name('b')}\n@@ -0,0 +1 @@\n+${content}${end}`,
  );
}

describe('applied', () => {
  test('the last file of the working directory goes, the folder stays; other empty folders go as git has it', async () => {
    const { there, patch } = await recorded(
      (repo) => repo.write({ 'w/d/sub/only': null, 'e/f/only': null }),
      (repo) => repo.commit('two folders', { 'w/d/sub/only': 'x', 'e/f/only': 'x' }),
    );
    const worktree = await worktreeAt(join(there.path, 'w/d'));
    expect(await replayChanges(worktree, patch, tempDir('replay'), RUN)).toEqual({ kind: 'applied' });
    expect(existsSync(join(there.path, 'w/d'))).toBe(true);
    expect(existsSync(join(there.path, 'w/d/sub'))).toBe(false);
    expect(existsSync(join(there.path, 'e'))).toBe(false);
  });

  test('the tree is as after the run, and so is git status', async () => {
    const { here, there, patch } = await recorded((repo) => {
      repo.write({
        'a.txt': 'one\r\n2\nthree',
        'new/x': 'x',
        'b/c.txt': null,
        'data.bin': Buffer.from([0, 255, 1]),
        empty: '',
      });
      chmodSync(join(repo.path, 'b/d.txt'), 0o755);
      symlinkSync('/etc/passwd', join(repo.path, 'link'));
    });
    expect(await replay(there, patch)).toEqual({ kind: 'applied' });
    expect(filesOf(there.path)).toEqual(filesOf(here.path));
    expect(status(there.path)).toBe(status(here.path));
  });

  test('over a dirty tree of the same state, staged or not', async () => {
    const mine = (repo: Repo) => {
      repo.write({ 'a.txt': 'MINE\ntwo\nthree\n', untracked: 'mine\n', staged: 'mine\n' });
      repo.git('add', 'staged');
    };
    const { here, there, patch } = await recorded(
      (repo) => repo.write({ 'a.txt': 'MINE\ntwo\nCODEX\n', staged: 'codex\n' }),
      mine,
    );
    expect(await replay(there, patch)).toEqual({ kind: 'applied' });
    expect(filesOf(there.path)).toEqual(filesOf(here.path));
    expect(status(there.path)).toBe(status(here.path));
  });

  test('a file becomes a folder, a folder a file, a file a link, a link a file', async () => {
    const before = (repo: Repo) => symlinkSync('a.txt', join(repo.path, 'link'));
    const { here, there, patch } = await recorded((repo) => {
      repo.write({ 'a.txt': null, b: null, link: null });
      repo.write({ 'a.txt/inside': 'x', b: 'file\n', link: 'no link\n', '.gitignore': null });
      symlinkSync('b', join(repo.path, '.gitignore'));
    }, before);
    expect(await replay(there, patch)).toEqual({ kind: 'applied' });
    expect(filesOf(there.path)).toEqual(filesOf(here.path));
  });

  test('a link to a folder becomes that folder', async () => {
    const before = (repo: Repo) => symlinkSync('b', join(repo.path, 'link'));
    const { here, there, patch } = await recorded((repo) => {
      rmSync(join(repo.path, 'link'));
      repo.write({ 'link/c.txt': 'own\n' });
    }, before);
    expect(await replay(there, patch)).toEqual({ kind: 'applied' });
    expect(filesOf(there.path)).toEqual(filesOf(here.path));
  });

  test('permissions stay as they were; only x follows the patch', async () => {
    const { there, patch } = await recorded((repo) => {
      repo.write({ 'a.txt': 'x\n', 'b/c.txt': 'y\n' });
      chmodSync(join(repo.path, 'b/c.txt'), 0o755);
    });
    for (const name of ['a.txt', 'b/c.txt']) chmodSync(join(there.path, name), 0o640);
    expect(await replay(there, patch)).toEqual({ kind: 'applied' });
    expect(statSync(join(there.path, 'a.txt')).mode & 0o777).toBe(0o640);
    expect(statSync(join(there.path, 'b/c.txt')).mode & 0o777).toBe(0o750);
  });

  const shm = '/dev/shm';
  const twoDisks = existsSync(shm) && statSync(shm).dev !== statSync(tmpdir()).dev;
  test.skipIf(!twoDisks)('from a private folder on another file system', async () => {
    const { here, there, patch } = await recorded((repo) => {
      repo.write({ 'a.txt': 'x\n', 'new/deep': 'y\n', run: '#!/bin/sh\n', empty: '' });
      chmodSync(join(repo.path, 'run'), 0o755);
      symlinkSync('a.txt', join(repo.path, 'link'));
    });
    mkdirSync(join(there.path, 'empty', 'folder'), { recursive: true });
    const folder = mkdtempSync(join(shm, 'codex-job-test-'));
    try {
      expect(await replayChanges(await worktreeAt(there.path), patch, folder, RUN)).toEqual({ kind: 'applied' });
      expect(readdirSync(folder)).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
    expect(filesOf(there.path)).toEqual(filesOf(here.path));
  });

  // Only root may give a folder to a group that it isn't in.
  test.skipIf(process.getuid?.() !== 0)('a folder that gives its group on gives it to new files', async () => {
    const { there, patch } = await recorded((repo) => repo.write({ 'b/new': 'x\n', plain: 'y\n' }));
    chownSync(join(there.path, 'b'), 0, 4321);
    chmodSync(join(there.path, 'b'), 0o2775);
    expect(await replay(there, patch)).toEqual({ kind: 'applied' });
    expect(statSync(join(there.path, 'b/new')).gid).toBe(4321);
    expect(statSync(join(there.path, 'plain')).gid).toBe(process.getgid?.());
  });

  test('with core.fileMode=false: what Codex made executable is, where the disk has modes', async () => {
    const off = (repo: Repo) => {
      repo.git('config', 'core.fileMode', 'false');
      chmodSync(join(repo.path, 'b/d.txt'), 0o755);
    };
    const work = (repo: Repo) => {
      chmodSync(join(repo.path, 'a.txt'), 0o755);
      repo.write({ run: '#!/bin/sh\n', 'b/d.txt': 'edited\n' });
      chmodSync(join(repo.path, 'run'), 0o755);
    };
    const { here, there, patch } = await recorded(work, off);
    expect(await replay(there, patch)).toEqual({ kind: 'applied' });
    expect(filesOf(there.path)).toEqual(filesOf(here.path));
    expect(filesOf(there.path)['a.txt']).toMatch(/^755 /);

    // As on a disk where every file seems executable.
    const fake = await recorded(work, (repo) => {
      off(repo);
      chmodSync(join(repo.path, '.git/config'), 0o755);
    });
    expect(fake.patch.toString()).not.toContain('mode 100755');
  });

  test('an empty folder in the way goes, and emptied folders go', async () => {
    const { there, patch } = await recorded((repo) => repo.write({ new: 'x', b: null }));
    mkdirSync(join(there.path, 'new', 'deep', 'deeper'), { recursive: true });
    expect(await replay(there, patch)).toEqual({ kind: 'applied' });
    expect(existsSync(join(there.path, 'b'))).toBe(false);
  });

  test('with core.autocrlf and core.whitespace of the repository, byte for byte', async () => {
    const before = (repo: Repo) => {
      repo.git('config', 'core.autocrlf', 'true');
      repo.git('config', 'core.whitespace', 'trailing-space,cr-at-eol');
      repo.git('config', 'apply.whitespace', 'fix');
      rmSync(join(repo.path, 'a.txt'));
      repo.git('checkout', 'a.txt');
    };
    const { here, there, patch } = await recorded(
      (repo) => repo.write({ 'a.txt': 'one\r\ntwo \nthree\r\n', 'n.txt': ' \t x \r\n' }),
      before,
    );
    expect(await replay(there, patch)).toEqual({ kind: 'applied' });
    expect(filesOf(there.path)).toEqual(filesOf(here.path));
  });

  test('in a linked worktree, a shallow clone, with SHA-256', async () => {
    const { here, patch } = await recorded((repo) => repo.write({ 'a.txt': 'x\n' }));
    const linked = join(tempDir('linked'), 'tree');
    here.git('worktree', 'add', '-q', '--detach', linked);
    const shallow = join(tempDir('shallow'), 'tree');
    here.git('clone', '-q', '--depth=1', `file://${here.path}`, shallow);
    for (const root of [linked, shallow]) {
      expect(await replayChanges(await worktreeAt(root), patch, tempDir('replay'), RUN)).toEqual({ kind: 'applied' });
      expect(readFileSync(join(root, 'a.txt'), 'utf8')).toBe('x\n');
    }
    const roots = [tempDir('sha256'), tempDir('sha256')] as const;
    for (const root of roots) {
      git(root, 'init', '-q', '--object-format=sha256');
      writeFileSync(join(root, 'a'), 'a\n');
    }
    const snapshot = await takeSnapshot(await worktreeAt(roots[0]), tempDir('snapshot'), RUN);
    if (snapshot.kind === 'failed') throw new Error(snapshot.reason);
    writeFileSync(join(roots[0], 'a'), 'b\n');
    writeFileSync(join(roots[0], 'bin'), Buffer.from([0, 1]));
    const captured = await captureChanges(snapshot);
    const replayed = await replayChanges(
      await worktreeAt(roots[1]),
      captured.kind === 'ok' ? (captured.patch ?? Buffer.alloc(0)) : Buffer.alloc(0),
      tempDir('replay'),
      RUN,
    );
    expect(replayed).toEqual({ kind: 'applied' });
    expect(keptFilesOf(roots[1])).toEqual(keptFilesOf(roots[0]));
  });
});

describe('refused, and nothing is changed', () => {
  const edit = (repo: Repo) => repo.write({ 'a.txt': 'x\n', 'b/new': 'y\n', 'b/d.txt': null });

  test.each<[string, (root: string) => void, RegExp]>([
    [
      'a file with another content, though far from the change',
      (root) => writeFileSync(join(root, 'a.txt'), 'one\ntwo\nthree\nfour\n'),
      /"a\.txt" has another content/,
    ],
    ['a file that is gone', (root) => rmSync(join(root, 'a.txt')), /"a\.txt" is not what it was/],
    ['a file to delete that is gone', (root) => rmSync(join(root, 'b/d.txt')), /"b\/d\.txt" is not what it was/],
    ['a new file that is there', (root) => writeFileSync(join(root, 'b/new'), 'mine'), /"b\/new" is there already/],
    [
      'a link in place of a file',
      (root) => {
        rmSync(join(root, 'a.txt'));
        symlinkSync('b/c.txt', join(root, 'a.txt'));
      },
      /"a\.txt" is not what it was/,
    ],
    [
      'a file in place of a folder',
      (root) => {
        rmSync(join(root, 'b'), { recursive: true });
        writeFileSync(join(root, 'b'), 'x');
      },
      /behind "b"/,
    ],
    ['other line endings', (root) => writeFileSync(join(root, 'a.txt'), 'one\r\ntwo\r\nthree\r\n'), /another content/],
  ])('%s', async (_, change, reason) => {
    const { there, patch } = await recorded(edit);
    change(there.path);
    await refused(there, patch, reason);
  });

  test("a folder in the way that isn't empty: found half-way, all is put back", async () => {
    const { there, patch } = await recorded((repo) => {
      repo.write({ 'a.txt': 'x\n', 'b/new': 'y\n', 'b/d.txt': null, deep: null, 'made/one': '1', z: 'z\n' });
      chmodSync(join(repo.path, 'b/c.txt'), 0o755);
    });
    mkdirSync(join(there.path, 'z', 'full'), { recursive: true });
    writeFileSync(join(there.path, 'z', 'full', 'x.log'), 'ignored');
    await refused(there, patch, /cannot be written/);
    expect(existsSync(join(there.path, 'made'))).toBe(false);
  });

  // Root may write everywhere.
  test.runIf(process.getuid?.() === 0)("a folder that can't be written: all is put back", async () => {
    const { there, patch } = await recorded((repo) =>
      repo.write({ 'a.txt': 'x\n', 'b/d.txt': null, 'zz/one': '1', 'locked/new': 'x' }),
    );
    mkdirSync(join(there.path, 'locked'));
    chmodSync(join(there.path, 'locked'), 0o555);
    const { execFileSync } = await import('node:child_process');
    execFileSync('chown', ['-R', '12345', there.path]);
    const folder = tempDir('replay');
    execFileSync('chown', ['12345', folder]);
    chmodSync(join(there.path, '..'), 0o755);
    const before = filesOf(there.path);
    vi.stubEnv('HOME', folder);
    process.seteuid?.(12345);
    try {
      const replayed = await replayChanges(await worktreeAt(there.path), patch, folder, RUN);
      expect(replayed).toEqual({ kind: 'refused', reason: expect.stringMatching(/cannot be written: EACCES/) });
    } finally {
      process.seteuid?.(0);
      vi.unstubAllEnvs();
    }
    expect(filesOf(there.path)).toEqual(before);
  });
});

describe('a patch that somebody else wrote', () => {
  test.each([
    ...[
      '../evil',
      '/evil',
      'b/../../evil',
      '.git/hooks/pre-commit',
      '.GIT/config',
      'git~1/config',
      'sub/.git/config',
      '.git./config',
    ],
    ...['.git\\config', './.git/config', 'b//c'],
  ])('to %s', async (path) => {
    const repo = makeRepo({ files: FILES });
    await refused(repo, newFile(path, 'evil\n'), /in the patch (leads|is)/);
    expect(existsSync(join(repo.path, '..', 'evil'))).toBe(false);
  });

  test('through a link that is there', async () => {
    const outside = tempDir('outside');
    const repo = makeRepo({ files: FILES });
    symlinkSync(outside, join(repo.path, 'out'));
    await refused(repo, newFile('out/evil', 'evil\n'), /behind "out"/);
    await refused(repo, newFile('out/deep/evil', 'evil\n'), /behind "out"/);
    expect(readdirSync(outside)).toEqual([]);
  });

  test('over a link that is there', async () => {
    const outside = join(tempDir('outside'), 'file');
    writeFileSync(outside, 'outside\n');
    const repo = makeRepo({ files: FILES });
    symlinkSync(outside, join(repo.path, 'out'));
    await refused(repo, newFile('out', 'evil\n'), /is there already/);
    expect(readFileSync(outside, 'utf8')).toBe('outside\n');
  });

  test('through a link that it makes itself', async () => {
    const outside = tempDir('outside');
    const repo = makeRepo({ files: FILES });
    const patch = Buffer.concat([newFile('out', outside, '120000'), newFile('out/evil', 'evil\n')]);
    await refused(repo, patch, /./);
    expect(readdirSync(outside)).toEqual([]);
    expect(() => lstatSync(join(repo.path, 'out'))).toThrow('ENOENT');
  });

  test('that does not give what it promises', async () => {
    const repo = makeRepo({ files: FILES });
    const lie = newFile('x', 'evil\n').toString().replace(oid('evil\n'), oid('good\n'));
    await refused(repo, Buffer.from(lie), /does not give what it promises for "x"/);
  });

  test.each([
    ['another file hidden in its text', `--- /dev/null\n+++ b/hidden\n@@ -0,0 +1 @@\n+evil\n`],
    ['a rename', 'diff --git a/a.txt b/moved\nsimilarity index 100%\nrename from a.txt\nrename to moved\n'],
    ['garbage', 'what is this\n'],
  ])('with %s', async (_, more) => {
    const repo = makeRepo({ files: FILES });
    const patch = Buffer.concat([newFile('x', 'fine\n'), Buffer.from(more)]);
    const before = filesOf(repo.path);
    const replayed = await replay(repo, patch);
    // Either it is refused, or nothing but what its headers name is written.
    const { x, ...rest } = filesOf(repo.path);
    expect(rest).toEqual(before);
    expect(replayed.kind === 'applied').toBe(x !== undefined);
  });

  test.each([
    ['nothing', ''],
    ['no patch', 'hello\n'],
    [
      'a submodule',
      `diff --git a/s b/s\nnew file mode 160000\nindex ${ZERO}..${'1'.repeat(40)}\n--- /dev/null\n+++ b/s\n@@ -0,0 +1 @@\n+Subproject commit ${'1'.repeat(40)}\n`,
    ],
  ])('%s', async (_, text) => {
    await refused(makeRepo({ files: FILES }), Buffer.from(text), /The patch cannot be read/);
  });

  test('cut off at any place', async () => {
    const { there, patch } = await recorded((repo) =>
      repo.write({ 'a.txt': 'x\n', 'data.bin': Buffer.from([0, 1, 2, 3]), 'b/d.txt': null }),
    );
    for (const part of [0.2, 0.4, 0.6, 0.8, 0.95]) {
      await refused(there, patch.subarray(0, Math.floor(patch.length * part)), /./);
    }
  });

  test('.gitattributes in the work tree and in the patch convert nothing, and run nothing', async () => {
    const proof = join(tempDir('proof'), 'ran');
    const repo = makeRepo({ files: { ...FILES, '.gitattributes': '* filter=evil text eol=crlf\n' } });
    repo.git('config', 'filter.evil.smudge', `touch ${proof}; cat`);
    repo.git('config', 'filter.evil.clean', `touch ${proof}; cat`);
    expect(await replay(repo, newFile('new.txt', 'line\n'))).toEqual({ kind: 'applied' });
    expect(readFileSync(join(repo.path, 'new.txt'), 'utf8')).toBe('line\n');
    expect(existsSync(proof)).toBe(false);
  });
});
