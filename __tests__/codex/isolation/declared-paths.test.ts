import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { codexArguments } from '../../../src/codex/command.ts';
import { declaredPaths, withoutProfiles } from '../../../src/codex/isolation/declared-paths.ts';
import { cleanTempDirs, makeRepo, tempDir, writeFiles } from '../../support/repo.ts';
import { aRequest } from '../../support/request.ts';

afterAll(cleanTempDirs);

test('the profile shows the declared paths and hides the repositories within; what lies beside is named', async () => {
  const root = tempDir('paths');
  writeFiles(root, { 'src/a.txt': '', 'docs/b.md': '', 'docs/c.md': '', 'secret.txt': '' });
  makeRepo({ at: join(root, 'src', 'nested') });
  const paths = [join(root, 'docs', 'b.md'), join(root, 'src')];
  const declared = await declaredPaths({ paths, workingDirectory: root }, '/opt/codex');
  expect(declared?.settings).toEqual([
    'default_permissions="codex_job_paths"',
    `permissions.codex_job_paths.filesystem={":minimal"="read","/opt/codex"="read","${root}/docs/b.md"="read","${root}/src"="read","${root}/src/nested/.git"="deny"}`,
  ]);
  expect(declared?.hidden).toEqual([join(root, 'docs', 'c.md'), join(root, 'secret.txt')]);
  expect(await declaredPaths({ paths: null, workingDirectory: root }, '/opt/codex')).toBeNull();
});

test('a sandbox by name does not stand beside the profile, which comes after the arguments of the user', () => {
  const context = {
    proxy: null,
    schemaFile: null,
    requestRetries: 0,
    streamRetries: 0,
    profile: ['default_permissions="p"'],
  };
  const args = codexArguments({ ...aRequest, paths: ['/w/src'], codexArgs: ['-c', 'x=1'] }, context);
  expect(args).not.toContain('-s');
  expect(args.indexOf('default_permissions="p"')).toBeGreaterThan(args.indexOf('x=1'));
});

describe('a Codex without profiles is refused by name', () => {
  const paths = ['/w/src'];
  test.each(['0.168.9', '0.128.0', '0.9.0'])('%s', (version) => {
    expect(withoutProfiles({ paths }, version)).toContain(`this is Codex ${version}`);
    expect(withoutProfiles({ paths: null }, version)).toBeNull();
  });
  test.each(['0.169.0', '0.171.0', '0.170.0-alpha.1', '1.0.0'])('%s is not', (version) => {
    expect(withoutProfiles({ paths }, version)).toBeNull();
  });
});
