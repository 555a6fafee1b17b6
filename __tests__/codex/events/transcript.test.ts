import { mkdtemp, open, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createRedactor } from '../../../src/base/redaction/redact.ts';
import { openTranscript, type Transcript } from '../../../src/codex/events/transcript.ts';

const SECRET = 'sk-0123456789abcdefghij';
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'transcript-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const kept = (name: string) => readFile(join(folder, name), 'utf8');
const opened = (limits = {}): Promise<Transcript> =>
  openTranscript(folder, { redactor: createRedactor([SECRET]), limits });
const feed = async (transcript: Transcript, name: 'stdout' | 'stderr', ...chunks: string[]) => {
  for (const chunk of chunks) await transcript.write(name, Buffer.from(chunk));
};

describe('transcript', () => {
  test('keeps both streams byte for byte, private, with the secret replaced across a chunk border', async () => {
    const transcript = await opened();
    await feed(transcript, 'stdout', 'one\ntwo ', SECRET.slice(0, 9), SECRET.slice(9), '\n');
    await transcript.write('stderr', Buffer.from([0xff, 0xfe, 10]));
    expect(await transcript.end()).toEqual({ kind: 'kept', dropped: { stdout: 0, stderr: 0 } });
    expect(await kept('stdout')).toBe('one\ntwo ***\n');
    expect(await readFile(join(folder, 'stderr'))).toEqual(Buffer.from([0xff, 0xfe, 10]));
    for (const name of ['stdout', 'stderr']) expect((await stat(join(folder, name))).mode & 0o777).toBe(0o600);
  });

  test('nothing printed leaves two empty files', async () => {
    await (await opened()).end();
    expect(await kept('stdout')).toBe('');
    expect(await kept('stderr')).toBe('');
  });

  test('a next attempt begins on its own line', async () => {
    const transcript = await opened();
    await feed(transcript, 'stdout', '{"a":1}\n{"cut');
    await feed(transcript, 'stderr', 'whole\n');
    await transcript.nextAttempt();
    await feed(transcript, 'stdout', '{"b":2}\n');
    await feed(transcript, 'stderr', 'next\n');
    await transcript.end();
    expect(await kept('stdout')).toBe('{"a":1}\n{"cut\n{"b":2}\n');
    expect(await kept('stderr')).toBe('whole\nnext\n');
  });

  test('stdout over its limit is cut at a line border, and says so as an event', async () => {
    const transcript = await opened({ stdout: 20 });
    await feed(transcript, 'stdout', '{"a":1}\n', '{"b":', '2}\n', '{"c":3}\n', '{"d":4}\n');
    expect(await transcript.end()).toEqual({ kind: 'kept', dropped: { stdout: 16, stderr: 0 } });
    const lines = (await kept('stdout')).split('\n');
    expect(lines.slice(0, 2)).toEqual(['{"a":1}', '{"b":2}']);
    expect(JSON.parse(lines[2] as string)).toEqual({ type: 'codex-job.cut', kept_bytes: 16, dropped_bytes: 16 });
    expect(lines).toHaveLength(4);
  });

  test('exactly the limit is not cut; a first line over it leaves the notice only', async () => {
    const whole = await opened({ stdout: 8, stderr: 4 });
    await feed(whole, 'stdout', '{"a":1}\n');
    await feed(whole, 'stderr', '0123456789');
    expect(await whole.end()).toEqual({ kind: 'kept', dropped: { stdout: 0, stderr: 10 } });
    expect(await kept('stdout')).toBe('{"a":1}\n');
    expect(await kept('stderr')).toBe('codex-job: stderr was cut here, 10 more bytes are not kept.\n');
  });

  test.runIf(process.platform === 'linux')('a full disk stops the transcript, not the run', async () => {
    const redactor = createRedactor([]);
    const transcript = await openTranscript(folder, { redactor, openFile: () => open('/dev/full', 'w') });
    await feed(transcript, 'stdout', 'one\n', 'two\n');
    await transcript.nextAttempt();
    await feed(transcript, 'stderr', 'three\n');
    expect(await transcript.end()).toMatchObject({ kind: 'failed', cause: { code: 'ENOSPC' } });
  });

  test('a folder that is not there', async () => {
    const transcript = await openTranscript(join(folder, 'no'), { redactor: createRedactor([]) });
    await feed(transcript, 'stdout', 'one\n');
    expect(await transcript.end()).toMatchObject({ kind: 'failed', cause: { code: 'ENOENT' } });
  });

  test('does not write through what lies there already', async () => {
    await (await opened()).end();
    const second = await opened();
    expect(await second.end()).toMatchObject({ kind: 'failed', cause: { code: 'EEXIST' } });
  });
});
