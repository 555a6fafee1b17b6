import { mkdir, mkdtemp, realpath, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeHome, personalSkills } from '../../src/codex/home.ts';
import { tempDir } from '../support/repo.ts';

let outside: string;
let temp: string;

beforeEach(async () => {
  outside = tempDir('home');
  temp = await realpath(await mkdtemp(join(tmpdir(), 'home-test-')));
});
afterEach(async () => {
  await rm(outside, { recursive: true, force: true });
  await rm(temp, { recursive: true, force: true });
});

describe('the private CODEX_HOME', () => {
  it('is a fresh folder of mode 0700 in the run folder, and goes away whole', async () => {
    const one = await makeHome(join(outside, 'run'), { env: {} });
    const two = await makeHome(join(outside, 'run'), { env: {} });
    expect(one.path).not.toBe(two.path);
    expect(one.path.startsWith(join(outside, 'run'))).toBe(true);
    expect((await stat(one.path)).mode & 0o777).toBe(0o700);
    expect(one.protectTemp).toBe(false);
    await writeFile(join(one.path, 'auth.json'), '{}');
    await one.remove();
    await expect(stat(one.path)).rejects.toThrow('ENOENT');
  });

  it('avoids the temporary folders that the model may write, also behind a link', async () => {
    await symlink(temp, join(outside, 'link'));
    for (const folder of [temp, join(outside, 'link')]) {
      const home = await makeHome(folder, { env: { XDG_CACHE_HOME: outside } });
      expect(home).toMatchObject({ protectTemp: false });
      expect(home.path.startsWith(join(outside, 'codex-job-homes'))).toBe(true);
    }
  });

  it('avoids TMPDIR and the workspace', async () => {
    const elsewhere = join(outside, 'cache');
    const run = join(outside, 'run');
    const byTmpdir = await makeHome(run, { env: { TMPDIR: run, XDG_CACHE_HOME: elsewhere } });
    const byWorkspace = await makeHome(run, { env: { XDG_CACHE_HOME: elsewhere }, writable: [run] });
    for (const home of [byTmpdir, byWorkspace]) expect(home.path.startsWith(elsewhere)).toBe(true);
  });

  it('says that the temporary folders must be closed where there is no other place', async () => {
    await writeFile(join(outside, 'file'), '');
    for (const noCache of [temp, join(outside, 'file')]) {
      const home = await makeHome(temp, { env: { XDG_CACHE_HOME: noCache } });
      expect(home.protectTemp).toBe(true);
      expect(home.path.startsWith(temp)).toBe(true);
      await home.remove();
    }
  });
});

it('finds the skills of the person, sorted', async () => {
  const home = join(outside, 'me');
  for (const folder of ['.agents/skills/b', '.agents/skills/a', '.agents/skills/empty', '.codex/skills/c']) {
    await mkdir(join(home, folder), { recursive: true });
    if (!folder.endsWith('empty')) await writeFile(join(home, folder, 'SKILL.md'), '---\n---\n');
  }
  const names = async (codexHome: string | null) =>
    (await personalSkills({ HOME: home }, codexHome)).map((path) => path.slice(home.length + 1));
  expect(await names(null)).toEqual(['.agents/skills/a/SKILL.md', '.agents/skills/b/SKILL.md']);
  expect(await names(join(home, '.codex'))).toEqual([
    '.agents/skills/a/SKILL.md',
    '.agents/skills/b/SKILL.md',
    '.codex/skills/c/SKILL.md',
  ]);
  expect(await personalSkills({ HOME: join(outside, 'nobody') }, null)).toEqual([]);
});
