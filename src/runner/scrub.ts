import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { isScrubbed } from '../base/redaction/secret-names.ts';

/**
 * Takes the step's secrets out of this process's environment, and out of the memory that `/proc/<pid>/environ` shows:
 * deleting a variable leaves its bytes there, readable for every process of the same user for as long as we live.
 *
 * Linux only: the kernel gives the bounds of that memory as fields 50 and 51 of `/proc/self/stat` (env_start, env_end,
 * proc_pid_stat(5)), and a process may write its own memory through `/proc/self/mem`. Elsewhere, or where that is
 * forbidden, only the variables are deleted.
 *
 * @returns a copy of the environment as it was: the one place where the values live on
 */
export function scrubEnvironment(): NodeJS.ProcessEnv {
  const before = { ...process.env };
  // On SIGUSR1 Node opens a debugger on loopback, by which a process of the same user reads all that we hold, also where
  // the kernel refuses it our memory (Yama). A listener of one's own takes its place.
  if (process.platform !== 'win32') process.on('SIGUSR1', () => {});
  for (const name of Object.keys(before)) {
    if (isScrubbed(name)) delete process.env[name];
  }
  if (process.platform === 'linux') {
    try {
      overwriteShown();
    } catch {
      // A kernel or container that forbids it: what remains is what every other action leaves there too.
    }
  }
  return before;
}

function overwriteShown(): void {
  const stat = readFileSync('/proc/self/stat', 'latin1');
  // Field 2 is the program's name in brackets, which may hold blanks and brackets: count from behind its end.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const start = Number(fields[50 - 3]);
  const end = Number(fields[51 - 3]);
  const shown = readFileSync('/proc/self/environ');
  if (!Number.isSafeInteger(start) || start <= 0 || end - start < shown.length) return;
  const memory = openSync('/proc/self/mem', 'r+');
  try {
    let at = 0;
    while (at < shown.length) {
      const next = shown.indexOf(0, at);
      const stop = next < 0 ? shown.length : next;
      const equals = shown.indexOf('=', at);
      if (equals > at && equals < stop && isScrubbed(shown.toString('latin1', at, equals))) {
        writeSync(memory, Buffer.alloc(stop - equals - 1, 'x'), 0, stop - equals - 1, start + equals + 1);
      }
      at = stop + 1;
    }
  } finally {
    closeSync(memory);
  }
}
