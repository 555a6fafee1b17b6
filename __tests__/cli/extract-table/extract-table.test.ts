import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const ENTRY = path.join(import.meta.dirname, 'extract-table-entry.ts');
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'extract-table-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** MiB. */
  readonly peak: number;
}

/** The program on this Node, which takes TypeScript as it is. */
async function extract(args: readonly string[], stdin: string | Buffer | Readable = ''): Promise<Run> {
  const child = spawn(process.execPath, [ENTRY, ...args], { cwd: folder, env: { PATH: process.env['PATH'] } });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  const source = stdin instanceof Readable ? stdin : Readable.from([stdin]);
  const [[code]] = await Promise.all([
    once(child, 'close') as Promise<[number | null]>,
    // It need not read to the end.
    pipeline(source, child.stdin).catch(() => undefined),
  ]);
  const all = Buffer.concat(err).toString();
  const peak = Number(/^peak (\d+) MiB$/m.exec(all)?.[1]);
  return { code, stdout: Buffer.concat(out).toString(), stderr: all.replace(/^peak .*\n/m, ''), peak };
}

const event = (item: object, type = 'completed') => `${JSON.stringify({ type: `item.${type}`, item })}\n`;
const message = (text: string) => event({ id: 'm', type: 'agent_message', text });
const THREAD = '{"type":"thread.started","thread_id":"t"}\n{"type":"turn.started"}\n';
const TABLES = 'Two:\n\n| file | lines |\n|---|---|\n| a,b.ts | 10 |\n\n```csv\nx,y\n1,2\n```\n';
const EVENTS = [
  THREAD,
  message('| old |\n|---|\n| 1 |'),
  event(
    { id: '1', type: 'command_execution', command: "/bin/bash -lc 'ls -l'", exit_code: null, status: '' },
    'started',
  ),
  event({ id: '1', type: 'command_execution', command: "/bin/bash -lc 'ls -l'", exit_code: 2, status: 'failed' }),
  event({ id: '2', type: 'file_change', changes: [{ path: '/w/a b.ts', kind: 'update' }], status: 'completed' }),
  message(TABLES),
  '{"type":"turn.completed","usage":{}}\n',
].join('');
const FIRST = '{"columns":["file","lines"],"rows":[["a,b.ts","10"]]}\n';

describe('what it prints', () => {
  test('the first table of the last message, from stdin and from a file, events and text', async () => {
    await writeFile(path.join(folder, 'events'), EVENTS);
    await writeFile(path.join(folder, 'crlf'), `\ufeff${EVENTS.replaceAll('\n', '\r\n')}`);
    await writeFile(path.join(folder, '-message.md'), TABLES);
    for (const [args, stdin] of [
      [[], EVENTS],
      [['-'], TABLES],
      [['events'], ''],
      [['crlf'], ''],
      [['--format=json', '--index', '0', '--', '-message.md'], ''],
      [[], `WARN something\n${EVENTS}`],
    ] as const) {
      expect(await extract(args, stdin), args.join(' ')).toMatchObject({ code: 0, stdout: FIRST, stderr: '' });
    }
  });

  test.each<[string[], string]>([
    [['--format', 'csv'], 'file,lines\n"a,b.ts",10\n'],
    [['--format', 'markdown'], '| file | lines |\n| --- | --- |\n| a,b.ts | 10 |\n'],
    [['--index', '1'], '{"columns":["x","y"],"rows":[["1","2"]]}\n'],
    [['--all'], `${FIRST}{"columns":["x","y"],"rows":[["1","2"]]}\n`],
    [['--all', '--format', 'csv'], 'file,lines\n"a,b.ts",10\n\nx,y\n1,2\n'],
    [
      ['--activity'],
      '{"columns":["kind","what","result"],"rows":[["command","ls -l",2],["file","/w/a b.ts","update"]]}\n',
    ],
    [['--activity', '--format', 'csv'], 'kind,what,result\ncommand,ls -l,2\nfile,/w/a b.ts,update\n'],
    [
      ['--activity', '--format', 'markdown'],
      '| kind | what | result |\n| --- | --- | --- |\n| command | ls -l | 2 |\n| file | /w/a b.ts | update |\n',
    ],
  ])('%j', async (args, stdout) => {
    expect(await extract(args, EVENTS)).toMatchObject({ code: 0, stdout, stderr: '' });
  });

  test('bytes that are not UTF-8, also where chunks end', async () => {
    const bytes = Buffer.concat([
      Buffer.from('| ä |\n|---|\n| '),
      Buffer.from([0xff, 0xc3]),
      Buffer.from(' |\n| €😀 |\n'),
    ]);
    const single = Readable.from([...bytes].map((byte) => Buffer.from([byte])));
    const { code, stdout } = await extract([], single);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({ columns: ['ä'], rows: [['\ufffd\ufffd'], ['€😀']] });
  });
});

describe('what it refuses', () => {
  test.each<[string, string[], string, number, RegExp]>([
    ['no table', [], 'Nothing.', 3, /^codex-job extract-table: no table: the message has none .*\n$/],
    ['nothing at all', [], '', 3, /no table/],
    ['no message', [], THREAD, 3, /^[^\n]*the events hold no message of Codex\.\n$/],
    ['no such index', ['--index', '2'], TABLES, 3, /^[^\n]*there are 2, from 0 to 1\.\n$/],
    ['no second table', ['--index', '1'], '| a |\n|---|', 3, /there is one, at 0/],
    ['no activity', ['--activity'], THREAD + message('x'), 3, /^[^\n]*no activity: Codex ran no command[^\n]*\n$/],
    ['activity of a text', ['--activity'], TABLES, 3, /no JSON events/],
    ['a missing file', ['nowhere'], '', 2, /^codex-job extract-table: nowhere does not exist\. .*\n$/],
    ['a folder', ['.'], '', 2, /is a folder/],
    ['a file name that would act in the log', ['x\n::error::y'], '', 2, /^codex-job extract-table: x : :error::y does/],
    ['another format', ['--format', 'xml'], '', 2, /--format is "xml"; use json, csv or markdown\.\n\n.*--activity/s],
    ['no number', ['--index', '-1'], '', 2, /extract-table: .*--index.*\n\n.*Exit status/s],
    ['no number either', ['--index=x'], '', 2, /--index is "x"/],
    ['two at once', ['--all', '--activity'], '', 2, /exclude one another/],
    ['two files', ['a', 'b'], '', 2, /more than one FILE/],
    ['an unknown option', ['--frmat', 'csv'], '', 2, /Unknown option/],
  ])('%s', async (_, args, stdin, code, stderr) => {
    const run = await extract(args, stdin);
    expect(run).toMatchObject({ code, stdout: '' });
    expect(run.stderr).toMatch(stderr);
  });

  test('--help', async () => {
    const run = await extract(['--help']);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout).toContain('extract-table [FILE] [--format json|csv|markdown] [--all | --index N] [--activity]');
  });

  test('a reader that closes early is no error', async () => {
    const rows = '[1,"some text that makes the row longer"],'.repeat(50_000);
    await writeFile(path.join(folder, 'long.json'), `[${rows}[2,""]]`);
    const child = spawn(process.execPath, [ENTRY, 'long.json'], { cwd: folder });
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    expect(await once(child, 'close')).toEqual([0, null]);
    expect(stderr).toMatch(/^peak \d+ MiB\n$/);
  });
});

describe('size', () => {
  const SOAK = process.env['CODEX_JOB_SOAK'] !== undefined;
  const MB = 1_000_000;
  const size = (SOAK ? 300 : 100) * MB;
  /** MiB over what a short input takes. Measured on 300 MB: 7 for a table, 32 for activity. */
  const BOUND = 80;
  /** MiB in all, where V8 lets garbage of many small texts grow to. Measured: 175, for 108 MB as for 438 MB of events. */
  const CEILING = 256;

  const count = size / (100 * 1_000);
  const command = (id: number, output = '') =>
    event({ id, type: 'command_execution', command: `c${id}`, aggregated_output: output, exit_code: 0, status: '' });

  /** Commands with 100 kB of output each, and messages between them; the last has the tables. */
  function* stream(): Generator<string> {
    const output = 'x'.repeat(100_000);
    yield THREAD;
    for (let id = 0; id < count; id++) yield command(id, output) + message(`message ${id}`);
    yield message(TABLES);
  }

  test.each([
    ['a table', []],
    ['activity', ['--activity']],
  ])('%s: memory does not grow with the events', async (_, args) => {
    const { peak: base } = await extract(args, EVENTS);
    const run = await extract(args, Readable.from(stream()));
    expect(run.code).toBe(0);
    if (args.length === 0) expect(run.stdout).toBe(FIRST);
    else expect(JSON.parse(run.stdout).rows.length).toBe(count);
    expect(run.peak - base).toBeLessThan(BOUND);
    if (SOAK) console.log(`${args} ${size / MB} MB of events: peak ${run.peak} MiB, ${base} MiB on a short input`);
  });

  test('many small events', async () => {
    const many = SOAK ? 4_000_000 : 100_000;
    const file = path.join(folder, 'small');
    const small = (function* () {
      yield THREAD;
      for (let id = 0; id < many; id++) yield command(id);
    })();
    await pipeline(Readable.from(small), createWriteStream(file));
    const run = await extract(['--activity', '--format', 'csv', 'small']);
    expect(run.stdout.trimEnd().split('\n').length).toBe(many + 1);
    expect(run.peak).toBeLessThan(CEILING);
  });

  test('a text over its limit is left, not held', async () => {
    const text = (function* () {
      for (let i = 0; i < (SOAK ? 1_000 : 300); i++) yield 'x'.repeat(1_000_000);
    })();
    const run = await extract([], Readable.from(text));
    expect(run).toMatchObject({ code: 3, stdout: '' });
    expect(run.stderr).toMatch(/more than 64 MiB/);
    expect(run.peak).toBeLessThan(CEILING);
  });
});

/** Where the file is read from its end, and the pipe from its start. */
describe('a file gives what a pipe gives', () => {
  const noise = event({ id: '1', type: 'command_execution', command: 'x', output: 'agent_message '.repeat(3000) });
  const started = event({ id: 'm', type: 'agent_message', text: '| no |\n|---|\n| 1 |' }, 'started');
  const cases: [string, string, readonly string[]][] = [
    ['the last of two messages', EVENTS, []],
    ['all tables', EVENTS, ['--all']],
    ['a table by its index', EVENTS, ['--index', '1']],
    ['a message that was only started', EVENTS + started, []],
    ['much behind the message', EVENTS + noise.repeat(20), []],
    ['a last line that was cut off', `${EVENTS}${message('| cut |\n|---|\n| 1 |').slice(0, -9)}`, []],
    ['no line feed at the end', `${EVENTS.trimEnd()}\n${message(TABLES).trimEnd()}`, []],
    ['a message that begins the file, behind a byte order mark', `\ufeff${message(TABLES)}${noise}`, []],
    [
      'one event that is larger than what is read at once',
      THREAD + message(`${'word '.repeat(200_000)}\n\n${TABLES}`),
      [],
    ],
    ['no message', THREAD + noise, []],
    ['CRLF', EVENTS.replaceAll('\n', '\r\n'), []],
  ];
  test.each(cases)('%s', async (_name, events, args) => {
    await writeFile(path.join(folder, 'same.jsonl'), events);
    const [file, pipe] = [await extract(['same.jsonl', ...args]), await extract(args, events)];
    expect([file.code, file.stdout, file.stderr]).toEqual([pipe.code, pipe.stdout, pipe.stderr]);
  });
});
