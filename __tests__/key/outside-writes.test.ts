import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfiguration } from '../../src/key/instructions/configuration.ts';
import { outsideWrites } from '../../src/key/outside-writes.ts';

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'codex-job-outside-'));
  mkdirSync(join(root, 'repo/sub'), { recursive: true });
  symlinkSync(join(root, 'repo/sub'), join(root, 'link in'));
  symlinkSync('/var/tmp', join(root, 'repo/link out'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

async function reason(codexArgs: string[], sandbox: 'read-only' | 'workspace-write' = 'workspace-write') {
  const workingDirectory = join(root, 'repo/sub');
  const configuration = await readConfiguration({ codexArgs, codexHome: null });
  return outsideWrites({ sandbox, workingDirectory, codexArgs }, configuration, join(root, 'repo'));
}

test.each([
  [['--add-dir', '/var/tmp'], /^--add-dir/],
  [['--add-dir=..', '--add-dir', '../..'], /^--add-dir/],
  [['--add-dir', '../link out'], /^--add-dir/],
  [['-c', 'sandbox_workspace_write.writable_roots=["/var/tmp"]'], /^writable_roots/],
  [['-csandbox_workspace_write.writable_roots = [".", "/var/tmp"]'], /^writable_roots/],
  [['--config', 'sandbox_workspace_write={writable_roots=["/var/tmp"]}'], /^writable_roots/],
])('%j: not cached', async (args, expected) => {
  expect(await reason(args)).toMatch(expected);
  expect(await reason(args, 'read-only')).toBeNull();
});

test.each([
  [[]],
  [['--add-dir', '..']],
  [['--add-dir', '../../link in']],
  [['-c', 'sandbox_workspace_write.writable_roots=[".."]']],
  [['-c', 'sandbox_workspace_write.network_access=true']],
])('%j: cached', async (args) => {
  expect(await reason(args)).toBeNull();
});
