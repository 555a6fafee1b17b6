import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { kernelCheck } from '../../src/cli/doctor-machine.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'codex-job-doctor-test-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const set = (setting: string, value: string) => {
  const path = join(root, setting);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${value}\n`);
};

test.each([
  ['kernel/apparmor_restrict_unprivileged_userns', '1', 'kernel.apparmor_restrict_unprivileged_userns=0'],
  ['kernel/unprivileged_userns_clone', '0', 'kernel.unprivileged_userns_clone=1'],
  ['user/max_user_namespaces', '0', 'user.max_user_namespaces='],
])('%s = %s is named with the command that allows it', (setting, value, command) => {
  set(setting, value);
  expect(kernelCheck(root, 'linux')).toMatchObject({ state: 'missing', text: expect.stringContaining(command) });
});

test('a kernel that allows user namespaces, or is no Linux, is fine', () => {
  expect(kernelCheck(root, 'linux')).toMatchObject({ state: 'note' });
  set('kernel/apparmor_restrict_unprivileged_userns', '0');
  set('user/max_user_namespaces', '15000');
  expect(kernelCheck(root, 'linux').state).toBe('note');
  expect(kernelCheck(root, 'darwin').state).toBe('note');
});
