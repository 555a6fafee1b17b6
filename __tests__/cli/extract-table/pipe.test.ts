import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { cleanTempDirs, tempDir } from '../../support/repo.ts';

const ENTRY = fileURLToPath(new URL('extract-table-entry.ts', import.meta.url));
const folder = tempDir('pipe');
afterAll(cleanTempDirs);

const event = (item: object) => `${JSON.stringify({ type: 'item.completed', item })}\n`;
const command = event({
  id: 'c',
  type: 'command_execution',
  command: 'x',
  aggregated_output: 'a "line" agent_message\n'.repeat(99),
});
const message = (name: string) => event({ id: 'm', type: 'agent_message', text: `|${name}|\n|-|\n|1|\n` });
const long = event({ id: 'm', type: 'agent_message', text: `|long|\n|-|\n|1|\n\n${'word '.repeat(500_000)}` });
const EVENTS = [command.repeat(2000), message('first'), command.repeat(2000), long, command, message('last'), command];

/** What it prints of a file that comes through the pipe of a shell. */
function piped(content: string, shell: string, args: readonly string[] = []) {
  const file = join(folder, 'events');
  writeFileSync(file, content);
  const { stdout, stderr, status } = spawnSync('sh', ['-c', shell, file, process.execPath, ENTRY, ...args], {
    encoding: 'utf8',
  });
  return { stdout, status, stderr: stderr.replace(/^peak .*\n/m, '') };
}

const LAST = { stdout: '{"columns":["last"],"rows":[["1"]]}\n', status: 0, stderr: '' };

test.each([
  ['a pipe', 'cat "$0" | "$@"'],
  ['a pipe that fills slowly', '{ head -c 100000 "$0"; sleep 0.3; tail -c +100001 "$0"; } | "$@"'],
  ['a file as stdin', '"$@" <"$0"'],
  ['a pipe in which a read does not wait', 'cat "$0" | (node_nonblocking "$@")'],
])('%s', (_, shell) => {
  const nonblocking =
    'python3 -c "import fcntl,os,sys; fcntl.fcntl(0,fcntl.F_SETFL,os.O_NONBLOCK); os.execv(sys.argv[1],sys.argv[1:])"';
  const line = shell.replace('node_nonblocking', nonblocking);
  expect(piped(EVENTS.join(''), line)).toEqual(LAST);
  expect(piped(EVENTS.slice(0, 4).join(''), line).stdout).toBe('{"columns":["long"],"rows":[["1"]]}\n');
  expect(piped(EVENTS.slice(0, 3).join('').trimEnd(), line).stdout).toBe('{"columns":["first"],"rows":[["1"]]}\n');
  expect(piped('|text|\n|-|\n|1|', line).stdout).toBe('{"columns":["text"],"rows":[["1"]]}\n');
  expect(piped('', line).status).toBe(3);
  expect(piped(EVENTS.join(''), line, ['--activity', '--format', 'csv']).stdout.split('\n')).toHaveLength(2 + 4002);
});

test.runIf(process.platform === 'linux')('a signal ends it while the pipe is empty', async () => {
  const script = 'sleep 30 | sh -c \'echo $$; exec "$@"\' sh "$@"';
  const shell = spawn('sh', ['-c', script, 'sh', process.execPath, ENTRY], {
    stdio: ['ignore', 'pipe', 'ignore'],
    detached: true,
  });
  const [pid] = (await once(shell.stdout, 'data')) as [Buffer];
  await new Promise((resolve) => setTimeout(resolve, 1000));
  process.kill(Number(pid), 'SIGTERM');
  for (;;) {
    // A zombie until the shell, which waits for the sleep as well, fetches its status.
    const state = await readFile(`/proc/${Number(pid)}/stat`, 'utf8').catch(() => '');
    if (state === '' || / Z /.test(state)) break;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  process.kill(-(shell.pid ?? 0), 'SIGKILL');
});
