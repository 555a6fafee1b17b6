import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { writeOutputFile } from '../../src/publish/files.ts';
import { cleanTempDirs, tempDir } from '../support/repo.ts';

afterEach(cleanTempDirs);

describe('output-file', () => {
  test('is written, with the folders on its way', async () => {
    const workspace = tempDir();
    const path = join(workspace, 'a', 'b', 'answer.md');
    expect(await writeOutputFile(path, 'Done.\n', workspace)).toBeNull();
    expect(readFileSync(path, 'utf8')).toBe('Done.\n');
  });

  test('does not leave the workspace by a link', async () => {
    const workspace = join(tempDir(), 'work');
    mkdirSync(workspace);
    symlinkSync(dirname(workspace), join(workspace, 'docs'));
    expect(await writeOutputFile(join(workspace, 'docs', 'answer.md'), 'Done.\n', workspace)).toContain('leads out of');
  });

  test('that cannot be made is a problem in words', async () => {
    const workspace = tempDir();
    writeFileSync(join(workspace, 'file'), '');
    expect(await writeOutputFile(join(workspace, 'file', 'answer.md'), '', workspace)).toContain(
      'could not be written',
    );
  });

  test.runIf(process.platform === 'linux')('below /proc, too', async () => {
    expect(await writeOutputFile('/proc/x/y.md', '', tempDir())).toContain('could not be written: ENOENT');
  });
});
