import {
  appendFileSync,
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { type Captured, captureChanges, type NotCaptured } from '../../../src/result/changes/changes.ts';
import { type SnapshotOptions, takeSnapshot } from '../../../src/result/changes/snapshot.ts';
import { cleanTempDirs, cloneRepo, makeRepo, type Repo, tempDir } from '../../support/repo.ts';
import { git, gitDirDigest, RUN, status, worktreeAt } from './checkout.ts';

afterAll(cleanTempDirs);
afterEach(() => vi.unstubAllEnvs());

const FILES = {
  'a.txt': 'one\ntwo\nthree\n',
  'b/c.txt': 'c\n',
  'b/d.txt': 'd\n',
  '.gitignore': '*.log\n.env\n/dist/\n',
};

/** Makes the index a second older than what happens next, so that git trusts what it knows of the files. */
async function settle(root: string): Promise<void> {
  await sleep(1_100);
  git(root, 'update-index', '-q', '--force-write-index');
}

/** What is captured of `work`, done in the folder. */
async function capture(
  root: string,
  work: () => void,
  options: Partial<SnapshotOptions> = {},
): Promise<Captured | NotCaptured> {
  const snapshot = await takeSnapshot(await worktreeAt(root), tempDir('snapshot'), { ...RUN, ...options });
  if (snapshot.kind === 'failed') throw new Error(snapshot.reason);
  work();
  return captureChanges(snapshot);
}

async function captured(root: string, work: () => void, options: Partial<SnapshotOptions> = {}) {
  const result = await capture(root, work, options);
  if (result.kind === 'failed') throw new Error(result.reason);
  return { ...result, text: result.patch?.toString('latin1') ?? '' };
}

async function reason(root: string, work: () => void, options: Partial<SnapshotOptions> = {}): Promise<string> {
  const result = await capture(root, work, options);
  return result.kind === 'failed' ? result.reason : `captured ${result.changes.files}`;
}

describe('what is captured', () => {
  test('nothing', async () => {
    const repo = makeRepo({ files: FILES });
    expect(await captured(repo.path, () => {})).toMatchObject({
      patch: null,
      changes: { files: [], diffstat: '' },
      commits: 0,
    });
  });

  test('edited, new, deleted, moved, executable, linked, binary', async () => {
    const repo = makeRepo({ files: { ...FILES, 'run.sh': 'x\n', 'old name': 'moved\n' } });
    const { text, changes } = await captured(repo.path, () => {
      repo.write({
        'a.txt': 'one\n2\nthree\n',
        'new/file.txt': 'new\n',
        'b/c.txt': null,
        'data.bin': Buffer.from([0, 1, 2]),
      });
      chmodSync(join(repo.path, 'run.sh'), 0o755);
      symlinkSync('a.txt', join(repo.path, 'link'));
      renameSync(join(repo.path, 'old name'), join(repo.path, 'new name'));
    });
    expect(changes.files).toEqual([
      'a.txt',
      'b/c.txt',
      'data.bin',
      'link',
      'new name',
      'new/file.txt',
      'old name',
      'run.sh',
    ]);
    expect(changes.diffstat).toMatch(
      /^ a\.txt +\| +2 \+-\n[\s\S]*8 files changed, 4 insertions\(\+\), 3 deletions\(-\)\n$/,
    );
    expect(text).toMatch(/^diff --git a\/a\.txt b\/a\.txt\nindex [0-9a-f]{40}\.\.[0-9a-f]{40} 100644\n/);
    expect(text).toContain('-two\n+2\n');
    expect(text).toContain('old mode 100644\nnew mode 100755\n');
    expect(text).toContain('new file mode 120000\n');
    expect(text).toContain('GIT binary patch\n');
    expect(text).toContain('deleted file mode 100644\n');
  });

  test("in a dirty tree only Codex's part", async () => {
    const repo = makeRepo({ files: FILES });
    repo.write({ 'a.txt': 'MINE\ntwo\nthree\n', 'b/c.txt': 'mine too\n', 'untracked.txt': 'mine\n', 'b/d.txt': null });
    const { text, changes } = await captured(repo.path, () => {
      appendFileSync(join(repo.path, 'a.txt'), 'codex\n');
      appendFileSync(join(repo.path, 'untracked.txt'), 'codex\n');
    });
    expect(changes.files).toEqual(['a.txt', 'untracked.txt']);
    expect(text.match(/^[-+][^-+].*$/gm)).toEqual(['+codex', '+codex']);
  });

  test('odd names, readable in the list', async () => {
    const repo = makeRepo({ files: FILES });
    const { changes } = await captured(repo.path, () => {
      repo.write({ 'sp ace': '1', 'new\nline': '2', 'quo"te': '3', ä: '4' });
      writeFileSync(Buffer.from(`${repo.path}/\xff`, 'latin1'), '5');
    });
    expect(changes.files).toEqual(['new\nline', 'quo"te', 'sp ace', 'ä', '\ufffd']);
  });

  test.each([
    ['just now', undefined],
    ['long ago', 1_000_000],
  ])('an edit in the very second of the snapshot, of the same size, with its time put back to %s', async (_, time) => {
    const repo = makeRepo({ files: FILES });
    const path = join(repo.path, 'a.txt');
    if (time !== undefined) {
      utimesSync(path, time, time);
      repo.git('update-index', '--refresh');
    }
    const { text } = await captured(repo.path, () => {
      const { atime, mtime } = statSync(path);
      writeFileSync(path, 'one\nTWO\nthree\n');
      utimesSync(path, atime, mtime);
    });
    expect(text).toContain('-two\n+TWO\n');
  });

  test('a file touched, or written with what it held, is no change', async () => {
    const repo = makeRepo({ files: FILES });
    const { patch } = await captured(repo.path, () => {
      writeFileSync(join(repo.path, 'a.txt'), FILES['a.txt']);
      utimesSync(join(repo.path, 'b/c.txt'), 1, 1);
    });
    expect(patch).toBeNull();
  });

  test("paths that are not Codex's are left out", async () => {
    const repo = makeRepo({ files: FILES });
    const work = () => repo.write({ 'cache/entry': 'x', 'out.md': 'x', 'a.txt': 'x' });
    const { changes } = await captured(repo.path, work, {
      exclude: [join(repo.path, 'cache'), join(repo.path, 'out.md')],
    });
    expect(changes.files).toEqual(['a.txt']);
  });

  test('a private folder in the work tree is left out', async () => {
    const repo = makeRepo({ files: FILES });
    const folder = join(repo.path, 'temp');
    mkdirSync(folder);
    const snapshot = await takeSnapshot(await worktreeAt(repo.path), folder, RUN);
    if (snapshot.kind === 'failed') throw new Error(snapshot.reason);
    repo.write({ 'a.txt': 'x' });
    expect(await captureChanges(snapshot)).toMatchObject({ kind: 'ok', changes: { files: ['a.txt'] } });
  });
});

describe("the user's repository", () => {
  test('index, stash, HEAD, settings and objects are untouched', async () => {
    const repo = makeRepo({ files: FILES });
    repo.write({ 'a.txt': 'stashed\n' });
    repo.git('stash');
    repo.write({ 'staged.txt': 's\n', 'b/c.txt': 'edited\n' });
    repo.git('add', 'staged.txt');
    const before = gitDirDigest(repo.path);
    await captured(repo.path, () => repo.write({ 'a.txt': 'x\n', 'new.txt': 'y\n' }));
    expect(gitDirDigest(repo.path)).toBe(before);
  });

  test.each<[string, (repo: Repo) => void]>([
    [
      'intent to add',
      (repo) => {
        repo.write({ 'later.txt': 'l\n' });
        repo.git('add', '-N', 'later.txt');
      },
    ],
    [
      'split index',
      (repo) => {
        repo.git('update-index', '--split-index');
        repo.git('config', 'core.splitIndex', 'true');
      },
    ],
    ['index of version 4', (repo) => repo.git('update-index', '--index-version', '4')],
    ['untracked cache', (repo) => repo.git('update-index', '--force-untracked-cache')],
    ['assumed unchanged', (repo) => repo.git('update-index', '--assume-unchanged', 'a.txt')],
    [
      'conflict',
      (repo) => {
        repo.git('checkout', '-q', '-b', 'other');
        repo.commit('other', { 'a.txt': 'theirs\n' });
        repo.git('checkout', '-q', 'main');
        repo.commit('ours', { 'a.txt': 'ours\n' });
        expect(() => repo.git('merge', 'other')).toThrow();
      },
    ],
    ['sparse checkout', (repo) => repo.git('sparse-checkout', 'set', '--cone', '--sparse-index', 'b')],
    ['detached HEAD', (repo) => repo.git('checkout', '-q', '--detach')],
    ['no index', (repo) => rmSync(join(repo.path, '.git', 'index'))],
    [
      "executable bits don't count",
      (repo) => {
        repo.git('config', 'core.fileMode', 'false');
        chmodSync(join(repo.path, 'b/c.txt'), 0o755);
      },
    ],
  ])('%s: an edit and a new file, no more and no less', async (_, prepare) => {
    const repo = makeRepo({ files: { ...FILES, 'e/f.txt': 'f\n' } });
    prepare(repo);
    const before = gitDirDigest(repo.path);
    const { changes } = await captured(repo.path, () => {
      appendFileSync(join(repo.path, 'a.txt'), 'codex\n');
      repo.write({ 'g/new.txt': 'x\n' });
    });
    expect(changes.files).toEqual(['a.txt', 'g/new.txt']);
    expect(gitDirDigest(repo.path)).toBe(before);
  });

  test('linked worktree, shallow clone, before the first commit, SHA-256', async () => {
    const repo = makeRepo({ files: FILES, commits: [{ message: 'two', files: { z: 'z' } }] });
    const roots = ['linked', 'shallow', 'unborn', 'sha256'].map((name) => join(tempDir(name), 'tree'));
    const [linked = '', shallow = '', unborn = '', sha256 = ''] = roots;
    repo.git('worktree', 'add', '-q', '--detach', linked);
    repo.git('clone', '-q', '--depth=1', `file://${repo.path}`, shallow);
    repo.git('init', '-q', unborn);
    repo.git('init', '-q', '--object-format=sha256', sha256);
    for (const root of roots) {
      const { changes } = await captured(root, () => writeFileSync(join(root, 'new.txt'), 'n\n'));
      expect(changes.files, root).toEqual(['new.txt']);
    }
  });
});

describe('bytes as they are on disk', () => {
  test('core.autocrlf', async () => {
    const repo = makeRepo({ files: FILES });
    repo.git('config', 'core.autocrlf', 'true');
    rmSync(join(repo.path, 'a.txt'));
    repo.git('checkout', 'a.txt');
    await settle(repo.path);
    const { text } = await captured(repo.path, () => appendFileSync(join(repo.path, 'a.txt'), 'four\r\n'));
    expect(text).toContain(' three\r\n+four\r\n');
    expect(text.match(/^[-+][^-+].*$/gm)).toHaveLength(1);
  });

  test.each([
    ['of another size', 'sed "s/.*/pointer/"', 'sed "s/.*/a long content/"'],
    ['of the same size', 'tr a-z A-Z', 'tr A-Z a-z'],
  ])('a filter whose content is %s', async (_, clean, smudge) => {
    const seed = makeRepo({ files: { '.gitattributes': '*.big filter=lfs -text\n' } });
    seed.commit('pointer', { 'x.big': 'POINTER\n' });
    const root = join(tempDir('clone'), 'c');
    git('/', 'clone', '-q', '-c', `filter.lfs.clean=${clean}`, '-c', `filter.lfs.smudge=${smudge}`, seed.path, root);
    const disk = readFileSync(join(root, 'x.big'), 'utf8');
    expect(disk).not.toBe('POINTER\n');
    await settle(root);
    const { text } = await captured(root, () => appendFileSync(join(root, 'x.big'), 'more\n'));
    expect(text).toContain(` ${disk}+more\n`);
  });

  test('a filter that is gone since', async () => {
    const repo = makeRepo({ files: { '.gitattributes': '*.txt filter=lfs\n', 'a.txt': 'a\n' } });
    await settle(repo.path);
    repo.git('config', 'filter.lfs.required', 'true');
    repo.git('config', 'filter.lfs.clean', 'no-such-program');
    const { text } = await captured(repo.path, () => repo.write({ 'a.txt': 'b\n' }));
    expect(text).toContain('-a\n+b\n');
  });
});

describe('ignore rules', () => {
  test('a folder in the place of an ignored file, or a file in that of an ignored folder, has no patch', async () => {
    for (const replaced of ['old.log', 'old.log/']) {
      const repo = makeRepo({ files: { '.gitignore': 'old.log\n', 'a.txt': 'a\n' } });
      repo.write(replaced.endsWith('/') ? { 'old.log/x': 'x' } : { 'old.log': 'x' });
      const why = await reason(repo.path, () => {
        rmSync(join(repo.path, 'old.log'), { recursive: true });
        repo.write({ '.gitignore': null, ...(replaced.endsWith('/') ? { 'old.log': 'y' } : { 'old.log/y': 'y' }) });
      });
      expect(why).toContain('changed what git ignores');
    }
  });

  test('what was written under an ignored path is named, and what was there and left alone is not', async () => {
    const repo = makeRepo({ files: { '.gitignore': 'dist/\nnode_modules/\n*.log\n', 'a.txt': 'a\n' } });
    repo.write({
      'node_modules/p/index.js': 'x',
      'old.log': 'x',
      'gone.log': 'x',
      'dist/keep/a': 'x',
      'dist/cut/b': 'x',
    });
    await sleep(50);
    const { ignored, changes } = await captured(repo.path, () => {
      repo.write({ 'dist/app.js': 'built', 'new.log': 'x', 'gone.log': null, 'dist/cut/b': null, 'b.txt': 'b' });
      writeFileSync(join(repo.path, 'node_modules/p/index.js'), 'y');
      // No program can put back the change time.
      utimesSync(join(repo.path, 'node_modules/p/index.js'), 1, 1);
    });
    expect(changes.files).toEqual(['b.txt']);
    expect(ignored).toEqual({
      paths: ['dist/app.js', 'dist/cut/', 'gone.log', 'new.log', 'node_modules/p/index.js'],
      complete: true,
    });
    expect((await captured(repo.path, () => repo.write({ 'b.txt': 'c' }))).ignored).toEqual({
      paths: [],
      complete: true,
    });
  });

  test("ignored files are nobody's", async () => {
    const repo = makeRepo({ files: FILES });
    repo.write({ 'x.log': 'x' });
    const { patch } = await captured(repo.path, () => repo.write({ 'x.log': 'y', 'b/z.log': 'z', 'dist/out.js': 'o' }));
    expect(patch).toBeNull();
  });

  test("the person's own rules, and those of the clone", async () => {
    const repo = makeRepo({ files: FILES });
    const own = join(tempDir('ignore'), 'ignore');
    writeFileSync(own, '*.mine\n');
    repo.git('config', 'core.excludesFile', own);
    writeFileSync(join(repo.path, '.git', 'info', 'exclude'), '*.clone\n');
    const { changes } = await captured(repo.path, () => repo.write({ 'x.mine': 'x', 'x.clone': 'x', 'x.new': 'x' }));
    expect(changes.files).toEqual(['x.new']);
  });

  test('a new file that Codex also ignores is not part; one that was there and not ignored stays part', async () => {
    const repo = makeRepo({ files: FILES });
    repo.write({ 'there.tmp': 'one\n' });
    const work = () =>
      repo.write({ '.gitignore': `${FILES['.gitignore']}*.tmp\n`, 'new.tmp': 'x', 'there.tmp': 'two\n' });
    expect((await captured(repo.path, work)).changes.files).toEqual(['.gitignore', 'there.tmp']);
  });

  test('a new file under a rule that Codex took away is part', async () => {
    const repo = makeRepo({ files: FILES });
    const { changes } = await captured(repo.path, () => repo.write({ '.gitignore': '.env\n', 'x.log': 'x' }));
    expect(changes.files).toEqual(['.gitignore', 'x.log']);
  });

  test.each([
    ['.env', { '.env': 'SECRET=1\n' }],
    ['dist/secret', { 'dist/secret': 'SECRET=1\n' }],
  ])('%s was there all along and is no longer ignored: nothing is kept', async (path, files) => {
    const repo = makeRepo({ files: FILES });
    repo.write(files);
    const result = await capture(repo.path, () => repo.write({ '.gitignore': null }));
    expect(result).toMatchObject({ kind: 'failed', reason: expect.stringContaining(path) });
    expect(JSON.stringify(result)).not.toContain('SECRET');
  });
});

describe('commits', () => {
  test('what Codex committed is in the patch, and counted', async () => {
    const repo = makeRepo({ files: FILES });
    const { changes, commits } = await captured(repo.path, () => {
      repo.write({ 'a.txt': 'x\n' });
      git(repo.path, 'commit', '-qam', 'one');
      repo.write({ 'new.txt': 'x\n' });
      git(repo.path, 'add', '-A');
      git(repo.path, 'commit', '-qm', 'two');
      repo.write({ 'b/c.txt': 'x\n' });
    });
    expect(changes.files).toEqual(['a.txt', 'b/c.txt', 'new.txt']);
    expect(commits).toBe(2);
  });

  test('on a branch of its own, with packed refs, and amended', async () => {
    const repo = makeRepo({ files: FILES });
    const { commits } = await captured(repo.path, () => {
      git(repo.path, 'checkout', '-q', '-b', 'codex');
      git(repo.path, 'commit', '-q', '--amend', '--allow-empty', '-m', 'amended');
      git(repo.path, 'pack-refs', '--all');
    });
    expect(commits).toBe(1);
  });

  test('the first one ever', async () => {
    const root = tempDir('unborn');
    git(root, 'init', '-q');
    const { commits, changes } = await captured(root, () => {
      writeFileSync(join(root, 'a'), 'a');
      git(root, 'add', '-A');
      git(root, 'commit', '-qm', 'first');
    });
    expect([commits, changes.files]).toEqual([1, ['a']]);
  });

  test('going to another branch makes none, and its files are in the patch', async () => {
    const repo = makeRepo({ files: FILES });
    repo.git('checkout', '-q', '-b', 'other');
    repo.commit('other', { 'a.txt': 'other\n' });
    repo.git('checkout', '-q', 'main');
    const { changes, commits } = await captured(repo.path, () => git(repo.path, 'checkout', '-q', 'other'));
    expect([commits, changes.files]).toEqual([0, ['a.txt']]);
  });

  test('in a shallow clone', async () => {
    const repo = makeRepo({ files: FILES, commits: [{ message: 'two', files: { z: 'z' } }] });
    const root = join(tempDir('shallow'), 'c');
    repo.git('clone', '-q', '--depth=1', `file://${repo.path}`, root);
    expect((await captured(root, () => git(root, 'commit', '-q', '--allow-empty', '-m', 'x'))).commits).toBe(1);
  });
});

describe('what no patch can hold', () => {
  test('a new repository, empty or with a commit', async () => {
    const repo = makeRepo({ files: FILES });
    const empty = await reason(repo.path, () => git(repo.path, 'init', '-q', 'sub'));
    expect(empty).toContain("'sub/' does not have a commit checked out");
    rmSync(join(repo.path, 'sub'), { recursive: true });
    expect(await reason(repo.path, () => makeRepo({ at: join(repo.path, 'sub') }))).toContain(
      'nested repository or submodule sub',
    );
  });

  test('a submodule: left alone, edited, with a new file, at another commit, removed', async () => {
    const inner = makeRepo({ files: FILES });
    const repo = makeRepo({ files: FILES });
    repo.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner.path, 'sub');
    repo.commit('submodule');
    const sub = join(repo.path, 'sub');
    expect((await captured(repo.path, () => repo.write({ 'a.txt': 'x' }))).changes.files).toEqual(['a.txt']);
    // Dirty before counts as little as in the rest of the tree.
    appendFileSync(join(sub, 'b/c.txt'), 'mine\n');
    expect((await captured(repo.path, () => {})).patch).toBeNull();
    expect(await reason(repo.path, () => appendFileSync(join(sub, 'a.txt'), 'x\n'))).toContain(
      'files in the submodule sub',
    );
    expect(await reason(repo.path, () => writeFileSync(join(sub, 'new'), 'x\n'))).toContain(
      'files in the submodule sub',
    );
    expect(await reason(repo.path, () => git(sub, 'commit', '-qam', 'x'))).toContain(
      'nested repository or submodule sub',
    );
    expect(await reason(repo.path, () => rmSync(sub, { recursive: true }))).toContain(
      'nested repository or submodule sub',
    );
  });

  test('a file in a folder whose name ends in a space; in one that begins with a space it can be kept', async () => {
    const repo = makeRepo({ files: FILES });
    const why = await reason(repo.path, () => repo.write({ 'trail /b': '' }));
    expect(why).toContain('trail /b, and git cannot read a patch');
    rmSync(join(repo.path, 'trail '), { recursive: true });
    expect((await captured(repo.path, () => repo.write({ ' lead/b': '' }))).changes.files).toEqual([' lead/b']);
  });

  test('what is in them is named all the same', async () => {
    const inner = makeRepo({ files: FILES });
    const repo = makeRepo({ files: FILES });
    repo.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner.path, 'sub');
    repo.commit('submodule');
    const submodule = await capture(repo.path, () => repo.write({ top: 'x', 'sub/new': 'y', 'sub/b/c.txt': null }));
    expect(submodule).toMatchObject({ kind: 'failed', changes: { files: ['sub/b/c.txt', 'sub/new', 'top'] } });
    const nested = await capture(repo.path, () => {
      git(repo.path, 'init', '-q', 'nést');
      repo.write({ also: 'x', 'nést/f': 'z', 'nést/deep/g': 'z' });
      symlinkSync('/', join(repo.path, 'nést', 'link'));
      mkdirSync(join(repo.path, 'bare'));
      git(repo.path, 'init', '-q', 'bare');
    });
    expect(nested).toMatchObject({
      kind: 'failed',
      changes: { files: ['also', 'bare/', 'nést/deep/g', 'nést/f', 'nést/link'] },
    });
    rmSync(join(repo.path, 'nést'), { recursive: true });
    rmSync(join(repo.path, 'bare'), { recursive: true });
    const many = await capture(repo.path, () => {
      git(repo.path, 'init', '-q', 'many');
      repo.write(Object.fromEntries(Array.from({ length: 1_001 }, (_, at) => [`many/${at}`, 'x'])));
    });
    expect(many.changes.files).toEqual(['many/']);
  });

  test('a repository that was nested before is watched as a submodule', async () => {
    const repo = makeRepo({ files: FILES });
    const nested = makeRepo({ at: join(repo.path, 'nested'), files: FILES });
    expect((await captured(repo.path, () => {})).patch).toBeNull();
    expect(await reason(repo.path, () => nested.write({ 'a.txt': 'x' }))).toContain('files in the submodule nested');
  });

  test("one without a commit can't be followed, so there is no snapshot", async () => {
    const repo = makeRepo({ files: FILES });
    git(repo.path, 'init', '-q', 'sub');
    const snapshot = await takeSnapshot(await worktreeAt(repo.path), tempDir('snapshot'), RUN);
    expect(snapshot).toMatchObject({
      kind: 'failed',
      reason: expect.stringContaining("'sub/' does not have a commit"),
    });
  });

  test('more than the limit; the paths are still told', async () => {
    const repo = makeRepo({ files: FILES });
    const result = await capture(repo.path, () => repo.write({ big: 'x'.repeat(5000) }), { maxPatchBytes: 4096 });
    expect(result).toMatchObject({
      kind: 'failed',
      reason: expect.stringContaining('4096 bytes'),
      changes: { files: ['big'] },
    });
  });

  test('a repository that is gone', async () => {
    const repo = makeRepo({ files: FILES });
    const work = () => {
      rmSync(join(repo.path, '.git'), { recursive: true });
      repo.write({ 'a.txt': 'x' });
    };
    expect(await capture(repo.path, work)).toMatchObject({ kind: 'failed', changes: { files: ['a.txt'] } });
  });
});

describe('a hostile work tree', () => {
  test('nothing that Codex plants runs', async () => {
    const inner = makeRepo({ files: FILES });
    const repo = makeRepo({ files: FILES });
    repo.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner.path, 'sub');
    repo.commit('submodule');
    const proof = join(tempDir('proof'), 'ran');
    const script = join(tempDir('script'), 'run.sh');
    writeFileSync(script, `#!/bin/sh\necho "$0 $@" >> ${proof}\ncat\n`, { mode: 0o755 });
    const poison = (config: string) => {
      const driver = `[filter "evil"]\n\tclean = ${script}\n\tsmudge = ${script}\n\tprocess = ${script}\n\trequired = true\n`;
      const diff = `[diff "evil"]\n\ttextconv = ${script}\n\tcommand = ${script}\n[diff]\n\texternal = ${script}\n`;
      const core = `[core]\n\tfsmonitor = ${script}\n\thooksPath = ${join(repo.path, 'hooks')}\n\tpager = ${script}\n\tsshCommand = ${script}\n`;
      appendFileSync(
        config,
        `${driver}${diff}${core}[submodule "sub"]\n\tignore = none\n[status]\n\tsubmoduleSummary = true\n`,
      );
    };
    const work = () => {
      poison(join(repo.path, '.git', 'config'));
      poison(join(repo.path, '.git', 'modules', 'sub', 'config'));
      repo.write({
        '.gitattributes': '* filter=evil diff=evil\n',
        '.gitmodules': '[submodule "sub"]\n\tpath = sub\n\turl = x\n\tignore = none\n',
        'a.txt': 'x\n',
        'new.txt': 'y\n',
        'hooks/post-index-change': readFileSync(script),
      });
      chmodSync(join(repo.path, 'hooks', 'post-index-change'), 0o755);
      for (const place of ['.git', '.git/modules/sub']) {
        mkdirSync(join(repo.path, place, 'info'), { recursive: true });
        writeFileSync(join(repo.path, place, 'info', 'attributes'), '* filter=evil diff=evil\n');
      }
      // Makes a git that looks into the submodule read this file, through the filter.
      utimesSync(join(repo.path, 'sub', 'a.txt'), 1, 1);
    };
    const { text } = await captured(repo.path, work);
    expect(text).toContain('+x\n');
    expect(existsSync(proof)).toBe(false);
    // And the trap is one: git itself walks into it.
    try {
      git(repo.path, 'status');
    } catch {
      // The trap is no good filter, either.
    }
    expect(existsSync(proof)).toBe(true);
  });

  test("the shadow's own settings are written anew", async () => {
    const repo = makeRepo({ files: FILES });
    const folder = tempDir('snapshot');
    const snapshot = await takeSnapshot(await worktreeAt(repo.path), folder, RUN);
    if (snapshot.kind === 'failed') throw new Error(snapshot.reason);
    const proof = join(tempDir('proof'), 'ran');
    const shadow = join(folder, 'shadow.git');
    appendFileSync(join(shadow, 'config'), `[filter "evil"]\n\tclean = touch ${proof}; cat\n`);
    writeFileSync(join(shadow, 'info', 'attributes'), '* filter=evil\n');
    repo.write({ 'a.txt': 'x\n' });
    expect(await captureChanges(snapshot)).toMatchObject({ kind: 'ok', changes: { files: ['a.txt'] } });
    expect(existsSync(proof)).toBe(false);
  });

  test('a git planted on a relative PATH, and a link for a folder', async () => {
    const repo = makeRepo({ files: FILES });
    const outside = tempDir('outside');
    writeFileSync(join(outside, 'c.txt'), 'outside\n');
    const { changes } = await captured(repo.path, () => {
      rmSync(join(repo.path, 'b'), { recursive: true });
      symlinkSync(outside, join(repo.path, 'b'));
    });
    expect(changes.files).toEqual(['b', 'b/c.txt', 'b/d.txt']);
    expect(lstatSync(join(repo.path, 'b')).isSymbolicLink()).toBe(true);
  });
});

describe('files that cannot be read', () => {
  // Root can read everything; as root, be somebody else for a while.
  test.runIf(process.getuid?.() === 0)('before and after: left out. Only after: no patch', async () => {
    const repo = makeRepo({ files: FILES });
    const folder = tempDir('snapshot');
    vi.stubEnv('HOME', folder);
    repo.write({ locked: 'x' });
    chmodSync(join(repo.path, 'locked'), 0);
    git('/', 'version');
    const everything = ['-R', '12345:12345', repo.path, folder];
    const { execFileSync } = await import('node:child_process');
    execFileSync('chown', everything);
    process.setegid?.(12345);
    process.seteuid?.(12345);
    try {
      const snapshot = await takeSnapshot(await worktreeAt(repo.path), folder, RUN);
      if (snapshot.kind === 'failed') throw new Error(snapshot.reason);
      repo.write({ 'a.txt': 'x\n' });
      expect(await captureChanges(snapshot)).toMatchObject({ kind: 'ok', changes: { files: ['a.txt'] } });
      chmodSync(join(repo.path, 'b/c.txt'), 0);
      expect(await captureChanges(snapshot)).toMatchObject({
        kind: 'failed',
        reason: expect.stringContaining('b/c.txt'),
      });
    } finally {
      process.seteuid?.(0);
      process.setegid?.(0);
    }
  });
});

test('a clone with the same state gives the same patch', async () => {
  const one = makeRepo({ files: FILES });
  const two = cloneRepo(one, join(tempDir('clone'), 'c'));
  const work = (repo: Repo) => () => repo.write({ 'a.txt': 'x\n', 'new.txt': 'y\n' });
  expect((await captured(one.path, work(one))).text).toBe((await captured(two.path, work(two))).text);
  expect(status(one.path)).toBe(status(two.path));
});
