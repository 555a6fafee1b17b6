import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
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

  test('keeps the mode of the file that is there', async () => {
    const workspace = tempDir();
    const path = join(workspace, 'answer.sh');
    for (const mode of [0o755, 0o666, 0o600]) {
      writeFileSync(path, 'old');
      chmodSync(path, mode);
      expect(await writeOutputFile(path, 'new', workspace)).toBeNull();
      expect([readFileSync(path, 'utf8'), statSync(path).mode & 0o7777]).toEqual(['new', mode]);
    }
    chmodSync(path, 0o4755);
    expect(await writeOutputFile(path, 'new', workspace)).toBeNull();
    expect(statSync(path).mode & 0o7777).toBe(0o755);
  });

  test('does not leave the workspace by a link', async () => {
    const workspace = join(tempDir(), 'work');
    mkdirSync(workspace);
    symlinkSync(dirname(workspace), join(workspace, 'docs'));
    expect(await writeOutputFile(join(workspace, 'docs', 'answer.md'), 'Done.\n', workspace)).toContain('leads out of');
  });

  test('takes the place of a link or a pipe, and follows neither', async () => {
    const workspace = tempDir();
    const outside = join(tempDir(), 'outside');
    writeFileSync(outside, 'mine');
    for (const [name, make] of [
      ['link', (path: string) => symlinkSync(outside, path)],
      ['pipe', (path: string) => execFileSync('mkfifo', [path])],
    ] as const) {
      make(join(workspace, name));
      expect(await writeOutputFile(join(workspace, name), 'Done.\n', workspace)).toBeNull();
      expect(readFileSync(join(workspace, name), 'utf8')).toBe('Done.\n');
    }
    expect(readFileSync(outside, 'utf8')).toBe('mine');
    expect(readdirSync(workspace).sort()).toEqual(['link', 'pipe']);
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
