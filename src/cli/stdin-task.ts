import { readFileSync } from 'node:fs';
import { errorMessage } from '../base/errors.ts';
import type { RawInputs } from '../request/inputs.ts';

/** With `--task-file -` the task is what stdin holds. @returns the inputs, or what is wrong with stdin */
export function withStdinTask(raw: RawInputs): RawInputs | string {
  if (raw['task-file'].trim() !== '-') return raw;
  if (raw.task.trim() !== '') return 'Give the task once: by --task, or by --task-file.';
  try {
    if (process.stdin.isTTY) process.stderr.write('Reading the task from stdin. Ctrl-D ends it.\n');
    const task = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(0));
    return task.trim() === '' ? '--task-file -: stdin holds no task.' : { ...raw, task, 'task-file': '' };
  } catch (error) {
    const why = error instanceof TypeError ? 'it is not UTF-8' : errorMessage(error);
    return `--task-file -: stdin can't be read: ${why}.`;
  }
}
