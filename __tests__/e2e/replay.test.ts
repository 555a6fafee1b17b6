import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, lstatSync, mkdirSync, readdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { type CacheService, startCacheService } from '../support/cache-service.ts';
import { addFile, applyPatch, type Reply, shell, text } from '../support/responses-server.ts';
import { type Bench, lasting, openBench } from './bench.ts';

let bench: Bench | undefined;
let cache: CacheService | undefined;
afterEach(async () => {
  await bench?.close();
  await cache?.close();
  bench = cache = undefined;
});

const FILES = { 'a.txt': 'one\ntwo\nthree\n', 'b.txt': 'b\n', 'old name.txt': 'moved\n', '.gitignore': 'build/\n' };
const WRITE = { task: 'Edit.', sandbox: 'workspace-write' };

/** What git says of the work tree, and every file in it by mode and content. */
function stateOf(workspace: string): { status: string; files: Record<string, string> } {
  const status = execFileSync('git', ['status', '--porcelain=v2', '-z', '--untracked-files=all'], {
    cwd: workspace,
    encoding: 'latin1',
  });
  const files: Record<string, string> = {};
  const walk = (folder: Buffer, prefix: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true, encoding: 'buffer' })) {
      const path = Buffer.concat([folder, Buffer.from('/'), entry.name]);
      const name = prefix + entry.name.toString('latin1');
      if (name === '.git') continue;
      if (entry.isDirectory()) {
        walk(path, `${name}/`);
        continue;
      }
      const content = entry.isSymbolicLink() ? readlinkSync(path, 'buffer') : readFileSync(path);
      const mode = (lstatSync(path).mode & 0o777).toString(8);
      files[name] = `${mode} ${createHash('sha256').update(content).digest('hex')}`;
    }
  };
  walk(Buffer.from(workspace), '');
  return { status, files };
}

/** A model that does one thing after the other, then says so; as often as it is asked to begin anew. */
const doing =
  (...steps: Reply[]) =>
  (_request: unknown, index: number): Reply =>
    steps[index % (steps.length + 1)] ?? text('Done.');

describe('what Codex changed is there after a hit, byte for byte', () => {
  test('edits by apply_patch and by the shell, on another machine', async () => {
    cache = await startCacheService();
    bench = await openBench(
      doing(
        applyPatch(
          '*** Begin Patch\n*** Update File: a.txt\n@@\n one\n-two\n+TWO\n three\n*** Delete File: b.txt\n*** End Patch',
        ),
        addFile('src/new file.ts', 'export const x = 1;\n'),
        shell(
          [
            'git mv "old name.txt" "new \\"name\\".txt" 2>/dev/null || mv "old name.txt" "new \\"name\\".txt"',
            "printf 'a\\000b\\377' > 'binary ä.dat'",
            "printf 'x\\r\\ny' > crlf.txt",
            'ln -s a.txt link && chmod +x a.txt',
            "printf odd > $'new\\nline'",
            "printf odd > $'latin\\351'",
            'mkdir -p build && echo ignored > build/out',
          ].join(' && '),
        ),
      ),
      FILES,
    );
    const [one, other] = [bench.newMachine(), bench.newMachine()];
    const env = cache.env();
    const first = await bench.run(one, WRITE, { env });
    expect(first.outputs).toMatchObject({ exit: '0', 'cache-hit': 'false' });
    const asked = bench.model.requests.length;
    const second = await bench.run(other, WRITE, { env });
    expect(second.outputs).toMatchObject({ exit: '0', 'cache-hit': 'true', 'cache-source': 'actions' });
    expect(bench.model.requests.length).toBe(asked);
    expect(lasting(second.outputs)).toEqual(lasting(first.outputs));

    const [made, replayed] = [stateOf(one.workspace), stateOf(other.workspace)];
    // What git ignores is no part of the result, and both the run and the hit say so.
    for (const { log } of [first, second])
      expect(log.toString()).toMatch(
        /::notice::Files that git ignores were written during the run: build\/out\. A replay/,
      );
    expect(made.files['build/out']).toBeDefined();
    delete made.files['build/out'];
    expect(replayed).toEqual(made);
    expect(JSON.parse(first.outputs['changed-files'] ?? '')).toContain('src/new file.ts');
    expect(first.summary).toContain('Changed:');
    expect(first.summary).toMatch(/files? changed/);
  });

  test('in a tree that was dirty before, only Codex’s part is replayed', async () => {
    bench = await openBench(doing(shell('echo codex >> a.txt && echo new > c.txt')), FILES);
    const machines = [bench.newMachine(), bench.newMachine()] as const;
    for (const { workspace } of machines) {
      writeFileSync(join(workspace, 'a.txt'), 'one\nmine\nthree\n');
      writeFileSync(join(workspace, 'untracked.txt'), 'mine\n');
    }
    const [one, other] = machines;
    const cacheDir = join(one.root, 'shared store');
    const first = await bench.run(one, { ...WRITE, 'cache-dir': cacheDir });
    const second = await bench.run(other, { ...WRITE, 'cache-dir': cacheDir });
    expect(second.outputs).toMatchObject({ 'cache-hit': 'true', 'cache-source': 'local' });
    expect(stateOf(other.workspace)).toEqual(stateOf(one.workspace));
    expect(readFileSync(join(other.workspace, 'a.txt'), 'utf8')).toBe('one\nmine\nthree\ncodex\n');
    expect(JSON.parse(first.outputs['changed-files'] ?? '')).toEqual(['a.txt', 'c.txt']);
    const patch = readFileSync(join(first.outputs['entry'] ?? '', 'changes.patch'), 'utf8');
    expect(patch).not.toContain('untracked.txt');
  });

  test('a run that changed nothing has no patch', async () => {
    bench = await openBench(text('Nothing to do.'), FILES);
    const on = bench.newMachine();
    const run = await bench.run(on, WRITE);
    expect(readdirSync(run.outputs['entry'] ?? '')).not.toContain('changes.patch');
    expect((await bench.run(on, WRITE)).outputs['cache-hit']).toBe('true');
  });

  test('what Codex committed is in the patch, and said', async () => {
    bench = await openBench(
      doing(shell('echo codex >> a.txt && git -c user.name=c -c user.email=c@example.com commit -qam codex')),
      FILES,
    );
    const [one, other] = [bench.newMachine(), bench.newMachine()];
    const inputs = {
      ...WRITE,
      sandbox: 'danger-full-access',
      'safety-strategy': 'unsafe',
      'cache-dir': join(one.root, 'shared'),
    };
    const first = await bench.run(one, inputs);
    const second = await bench.run(other, inputs);
    expect(second.outputs['cache-hit']).toBe('true');
    for (const { log } of [first, second]) {
      expect(log.toString()).toMatch(
        /::notice::Codex made 1 commit\. A replay brings the files, without the commits\./,
      );
      expect(log.toString()).toMatch(/::notice::Codex could write outside the repository\./);
    }
    expect(stateOf(other.workspace).files).toEqual(stateOf(one.workspace).files);
  });
});

describe('what a replay cannot repeat is not cached', () => {
  test('an empty answer without changed files', async () => {
    bench = await openBench(text(' \n'), FILES);
    const on = bench.newMachine();
    for (const run of [await bench.run(on, { task: 'x' }), await bench.run(on, { task: 'x' })]) {
      expect(run.outputs).toMatchObject({ 'cache-hit': 'false', entry: '' });
      expect(run.log.toString()).toMatch(/::notice::.*no answer and changed no files/);
    }
  });

  test('files in a folder that --add-dir names', async () => {
    bench = await openBench(doing(shell('echo made > "$EXTRA/file" 2>/dev/null; echo made > inside')), FILES);
    const on = bench.newMachine();
    const extra = join(on.root, 'extra');
    mkdirSync(extra);
    const inputs = { ...WRITE, 'codex-args': `--add-dir ${extra}` };
    const first = await bench.run(on, inputs);
    expect(first.outputs).toMatchObject({ exit: '0', entry: '' });
    expect(first.log.toString()).toMatch(/::notice::.*--add-dir/);
    // A folder of the repository is part of the patch.
    const inside = await bench.run(bench.newMachine(), { ...WRITE, 'codex-args': '--add-dir .' });
    expect(inside.outputs['entry']).not.toBe('');
  });

  test('files in writable roots of a codex-home', async () => {
    bench = await openBench(doing(shell('echo made > inside')), FILES);
    const on = bench.newMachine();
    const home = join(on.root, 'codex home');
    mkdirSync(home);
    writeFileSync(join(home, 'config.toml'), '[sandbox_workspace_write]\nwritable_roots = ["/var/tmp"]\n');
    const run = await bench.run(on, { ...WRITE, 'codex-home': home });
    expect(run.outputs).toMatchObject({ exit: '0', entry: '' });
    expect(run.log.toString()).toMatch(/::notice::.*writable_roots/);
  });
});

describe('what does not fit is not applied', () => {
  test('a file that is in the way: nothing is changed, a notice says so, and Codex runs', async () => {
    bench = await openBench(doing(shell('cat build/x 2>/dev/null; mkdir -p out && echo made > out/file')), {
      ...FILES,
      '.gitignore': 'build/\nout\n!out/\n',
    });
    const on = bench.newMachine();
    const cacheDir = join(on.root, 'shared');
    await bench.run(on, { ...WRITE, 'cache-dir': cacheDir });
    const other = bench.newMachine();
    // Ignored, so that it is no part of the key, and where the patch wants a folder.
    writeFileSync(join(other.workspace, 'out'), 'in the way\n');
    const before = stateOf(other.workspace);
    const run = await bench.run(other, { ...WRITE, 'cache-dir': cacheDir, 'openai-api-key': '' });
    expect(run.outputs).toMatchObject({ 'cache-hit': 'false', failure: 'auth' });
    expect(run.log.toString()).toMatch(/::notice::.*can't be replayed/);
    expect(stateOf(other.workspace)).toEqual(before);
  });

  test('a patch that somebody tampered with is refused by its digest', async () => {
    bench = await openBench(doing(addFile('new.txt', 'good\n')), FILES);
    const on = bench.newMachine();
    const cacheDir = join(on.root, 'shared');
    const first = await bench.run(on, { ...WRITE, 'cache-dir': cacheDir });
    const path = join(first.outputs['entry'] ?? '', 'changes.patch');
    chmodSync(path, 0o600);
    writeFileSync(path, readFileSync(path, 'utf8').replace('good', 'evil'));
    const other = bench.newMachine();
    const run = await bench.run(other, { ...WRITE, 'cache-dir': cacheDir });
    expect(run.outputs['cache-hit']).toBe('false');
    expect(readFileSync(join(other.workspace, 'new.txt'), 'utf8')).toBe('good\n');
  });
});

test('without a git work tree a run that may write is not stored, and one notice says so', async () => {
  bench = await openBench(doing(addFile('new.txt', 'x\n')), FILES);
  const on = bench.newMachine();
  execFileSync('rm', ['-rf', join(on.workspace, '.git')]);
  const run = await bench.run(on, WRITE);
  expect(run.outputs).toMatchObject({ exit: '0', entry: '', 'cache-hit': 'false' });
  expect(run.log.toString().match(/^::notice/gm)).toHaveLength(1);
});
