import { statSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { equip } from '../../../src/store/actions/shim.ts';
import { removeTempFolders, tempFolder } from '../support.ts';

afterEach(removeTempFolders);

test('the stand-ins can be started by all, whatever the umask: where owners are mapped, we are not theirs', async () => {
  const before = process.umask(0o077);
  try {
    const staging = await mkdtemp(join(tempFolder(), 'staging-'));
    await equip(staging);
    for (const name of ['tar', 'gtar']) {
      expect(statSync(join(staging, 'tools', name)).mode & 0o777).toBe(0o755);
    }
    // Nobody else can enter the folder that holds them.
    expect(statSync(staging).mode & 0o077).toBe(0);
  } finally {
    process.umask(before);
  }
});
