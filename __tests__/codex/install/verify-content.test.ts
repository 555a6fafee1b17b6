import { execFileSync } from 'node:child_process';
import { appendFile, chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isChecked } from '../../../src/codex/install/checked.ts';
import { installCodex } from '../../../src/codex/install/install.ts';
import { platformPackage } from '../../../src/codex/install/native.ts';
import { PINNED } from '../../../src/codex/install/pinned.ts';
import { expectedDigest, treeDigest, verifyContent } from '../../../src/codex/install/verify-content.ts';
import { CODEX_VERSION } from '../../../src/request/inputs.ts';
import { codexBinary, codexToolCache } from '../../support/codex.ts';

const { name, triple } = platformPackage(process.platform, process.arch) ?? { name: '?', triple: '?' };
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'content-test-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('the pin', () => {
  it('names the version that is installed by default, with a digest for each platform that Codex has', () => {
    expect(PINNED.version).toBe(CODEX_VERSION);
    const platforms = ['linux', 'darwin', 'win32'].flatMap((os) => ['x64', 'arm64'].map((arch) => [os, arch] as const));
    const digests = platforms.map(([os, arch]) => expectedDigest(CODEX_VERSION, os, arch));
    for (const digest of digests) expect(digest).toMatch(/^[0-9a-f]{64}$/);
    expect(new Set(digests).size).toBe(6);
  });

  it('says nothing about other versions, and lets no unknown platform pass', () => {
    expect(expectedDigest('0.128.0', 'linux', 'x64')).toBeNull();
    expect(expectedDigest(CODEX_VERSION, 'aix', 'ppc64')).toBe('none');
  });

  it('fits the Codex that npm installs', async () => {
    expect(await verifyContent(await codexBinary(), CODEX_VERSION)).toEqual({ kind: 'ok' });
  });
});

describe('the digest of a folder', () => {
  it('is that of its sorted sha256sum lines', async () => {
    await mkdir(join(folder, 'b/deep'), { recursive: true });
    await writeFile(join(folder, 'b/deep/file'), 'one');
    await writeFile(join(folder, 'a'), 'two');
    const sums = 'cd "$1" && find . -type f | cut -c3- | LC_ALL=C sort | xargs sha256sum | LC_ALL=C sort | sha256sum';
    const expected = execFileSync('sh', ['-c', sums, '-', folder], { encoding: 'utf8' }).slice(0, 64);
    expect(await treeDigest(folder)).toBe(expected);
  });

  it('changes with content, names, additional files and links', async () => {
    await writeFile(join(folder, 'a'), 'x');
    const seen = [await treeDigest(folder)];
    await writeFile(join(folder, 'a'), 'y');
    seen.push(await treeDigest(folder));
    await writeFile(join(folder, 'b'), 'x');
    seen.push(await treeDigest(folder));
    await rm(join(folder, 'b'));
    await symlink('a', join(folder, 'b'));
    seen.push(await treeDigest(folder));
    await rm(join(folder, 'a'));
    seen.push(await treeDigest(folder));
    expect(new Set(seen).size).toBe(5);
  });
});

/** A tool cache as npm leaves it, with the pinned version in it; `codex` writes a file when somebody starts it. */
async function plantedCache(tools: string): Promise<string> {
  const home = join(tools, 'codex', CODEX_VERSION, process.arch);
  const binary = join(home, 'node_modules/@openai', name, 'vendor', triple, 'bin/codex');
  await mkdir(dirname(binary), { recursive: true });
  await mkdir(join(home, 'node_modules/@openai/codex'));
  await writeFile(binary, `#!/bin/sh\ntouch ${folder}/started\necho codex-cli ${CODEX_VERSION}\n`, { mode: 0o755 });
  await writeFile(`${home}.complete`, '');
  return binary;
}

/** What the marker of the real Codex says. */
async function realCodexMarker(): Promise<string> {
  return readFile(join(await codexToolCache(), 'codex', CODEX_VERSION, `${process.arch}.complete`), 'utf8');
}

describe('foreign content', () => {
  const outcomeIn = (tools: string, PATH = '/usr/bin:/bin') =>
    installCodex(CODEX_VERSION, { env: { PATH, HOME: folder, RUNNER_TOOL_CACHE: tools }, pausesMs: [1, 1] });

  it('in the tool cache is never started, also not for its version', async () => {
    const tools = join(folder, 'tools');
    const binary = await plantedCache(tools);
    expect(await outcomeIn(tools)).toMatchObject({ kind: 'failed', error: expect.stringContaining('was not run') });
    expect(await readdir(folder)).not.toContain('started');
    expect(await readFile(binary, 'utf8')).toContain('touch');
  });

  it('is not believed because its marker says that it was checked', async () => {
    const tools = join(folder, 'tools');
    const binary = await plantedCache(tools);
    const marker = join(tools, 'codex', CODEX_VERSION, `${process.arch}.complete`);
    const own = await realCodexMarker();
    for (const text of [own, own.replace(/./, (digit) => (digit === '0' ? '1' : '0')), 'ok']) {
      await writeFile(marker, text, { mode: 0o600 });
      expect(isChecked(marker, binary, CODEX_VERSION)).toBe(false);
      expect(await outcomeIn(tools)).toMatchObject({ kind: 'failed', error: expect.stringContaining('was not run') });
    }
    expect(await readdir(folder)).not.toContain('started');
  });

  it('from a registry is not started either, nor put in the tool cache', async () => {
    const tools = join(folder, 'tools');
    const planted = join(folder, 'planted');
    await plantedCache(planted);
    const copy = `cp -r ${planted}/codex/${CODEX_VERSION}/${process.arch}/. "$PREFIX"`;
    const script = `#!/bin/sh\nwhile [ $# -gt 0 ]; do [ "$1" = --prefix ] && PREFIX=$2; shift; done\n${copy}\n`;
    await mkdir(join(folder, 'bin'));
    await writeFile(join(folder, 'bin/npm'), script, { mode: 0o755 });
    const outcome = await outcomeIn(tools, `${join(folder, 'bin')}:/usr/bin:/bin`);
    expect(outcome).toMatchObject({ kind: 'failed', error: expect.stringContaining('registry') });
    expect(await readdir(folder)).not.toContain('started');
    expect(await readdir(join(tools, 'codex', CODEX_VERSION))).toEqual([]);
  });

  it('is seen in the real package when one byte, or one file beside the binary, is not npm’s', async () => {
    const real = await codexBinary();
    const root = dirname(dirname(dirname(dirname(real))));
    const copy = join(folder, 'copy');
    await cp(root, copy, { recursive: true, mode: 2 /* a reflink where the disk has them */ });
    const binary = join(copy, 'vendor', triple, 'bin/codex');
    await writeFile(join(copy, 'vendor', triple, 'codex-path/git'), '#!/bin/sh\n', { mode: 0o755 });
    expect(await verifyContent(binary, CODEX_VERSION)).toMatchObject({ kind: 'invalid', package: copy });
    await rm(join(copy, 'vendor', triple, 'codex-path/git'));
    await chmod(binary, 0o755);
    await appendFile(binary, '\n');
    expect(await verifyContent(binary, CODEX_VERSION)).toMatchObject({ kind: 'invalid' });
  });
});
