import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listEntries } from '../../src/store/local/list.ts';
import { localStore } from '../../src/store/local/local.ts';
import { entryOf, HASH, HOUR, removeTempFolders, tempFolder } from '../store/support.ts';
import { runCli } from '../support/run-cli.ts';

let home: string;
const stores = () => ({ standard: join(home, '.cache', 'codex-job'), other: join(home, 'other') });
beforeEach(async () => {
  home = tempFolder('home');
  const created = new Date(Date.now() - 2 * HOUR).toISOString();
  for (const folder of Object.values(stores())) await localStore(folder, Date.now).save(entryOf('one', { created }));
});
afterEach(removeTempFolders);

/** @returns how many entries both stores still have, beside the command's end */
async function cache(...args: string[]) {
  const run = await runCli({ args: ['cache', ...args], cwd: home, home });
  const { standard, other } = stores();
  return {
    code: run.code,
    stdout: run.stdout.toString(),
    stderr: run.stderr.toString(),
    left: [(await listEntries(standard)).length, (await listEntries(other)).length],
  };
}

describe('codex-job cache', () => {
  test.each([
    ['clear', '--cache-dir', ''],
    ['clear', '--cache-dir='],
    ['clear', '--cache-dir'],
    ['clear', '--cache-dirs', 'other'],
    ['clear', '--cache-ttl', '1'],
    ['clear', 'other'],
    ['prune', '--cache-ttl', ''],
    ['prune', '--cache-ttl', ' '],
    ['prune', '--cache-ttl'],
    ['prune', '--cache-dir', '--cache-ttl', '1'],
  ])('refuses %s %s %s', async (...args) => {
    expect(await cache(...args)).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('codex-job cache prune'),
      left: [1, 1],
    });
  });

  test('clears the store that is named, and no other', async () => {
    expect(await cache('clear', '--cache-dir=other')).toMatchObject({ code: 0, left: [1, 0] });
    expect(await cache('--cache-dir', '~/.cache/codex-job', 'clear')).toMatchObject({ code: 0, left: [0, 0] });
  });

  test('prunes by the hours that are given', async () => {
    expect(await cache('prune', '--cache-ttl', '2.5')).toMatchObject({ code: 0, left: [1, 1] });
    expect(await cache('prune', '--cache-ttl=1.5')).toMatchObject({ code: 0, left: [0, 1] });
  });

  test('lists and shows', async () => {
    expect((await cache('list')).stdout).toContain(HASH.slice(0, 16));
    expect((await cache('show', HASH.slice(0, 8), '--cache-dir', 'other')).stdout).toContain('# one');
    expect(await cache('show', 'f00')).toMatchObject({ code: 1 });
  });

  test('helps', async () => {
    expect(await cache('clear', '--help')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('codex-job cache clear'),
      left: [1, 1],
    });
  });
});
