/**
 * Git's answers to what every job asks, wanted before the program that uses them has loaded. One shell calls git several
 * times: for us that is one start of a process, and git works while the rest of the program loads.
 *
 * Only answers with an expected exit code are used. In every other case (no shell, no repository, git refuses, nobody
 * wants them) git is called again as if this had not been, and what it says then is what counts.
 */
import { deferred } from '../deferred.ts';
import { killGroup } from '../process/end-process.ts';
import { findOnPath } from '../process/find-on-path.ts';
import { runProcess } from '../process/run-process.ts';
import { randomId } from '../random-id.ts';
import { GUARDS, gitEnvironment } from './guards.ts';

export interface Question {
  /** Words for git. */
  readonly args: readonly string[];
  /** Absolute, exists. */
  readonly cwd: string;
}

export interface Answer {
  readonly code: number;
  readonly stdout: Buffer;
}

const pending = new Map<string, Promise<Answer | null>>();

/** Asks one after the other, in the background. What is still under way when this process ends is killed. */
export function askEarly(questions: readonly Question[], runId: string): void {
  const git = findOnPath('git', process.env);
  if (process.platform === 'win32' || git === null || questions.length === 0) return;
  const mark = randomId();
  const reader = answerReader(mark, questions.length);
  for (const [at, question] of questions.entries()) pending.set(nameOf(question), reader.answers[at] ?? NONE);
  let stop = () => {};
  const running = runProcess({
    command: '/bin/sh',
    args: ['-c', questions.map((question) => `${commandLine(git, question)}; echo "$? ${mark}"`).join('\n')],
    cwd: '/',
    env: gitEnvironment(runId, mark),
    timeoutMs: 120_000,
    onStdout: reader.take,
    onStderr: null,
    onStart: (pid) => {
      stop = () => void killGroup({ pid });
      process.once('exit', stop);
    },
  });
  void running.then(() => {
    process.off('exit', stop);
    reader.end();
  });
}

/** The answer to a question that was asked early, for the first who wants it within `timeoutMs`; null when there is none. */
export async function earlyAnswer(
  question: Question & { readonly env?: object; readonly stdin?: unknown },
  { timeoutMs, signal }: { readonly timeoutMs: number; readonly signal: AbortSignal | undefined },
): Promise<Answer | null> {
  const name = nameOf(question);
  const answer = pending.get(name);
  if (answer === undefined || question.env !== undefined || question.stdin !== undefined) return null;
  pending.delete(name);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, timeoutMs, null);
    signal?.addEventListener('abort', () => resolve(null), { once: true });
  });
  try {
    return await (signal?.aborted ? null : Promise.race([answer, late]));
  } finally {
    clearTimeout(timer);
  }
}

/** Later questions are about what the files have become since. */
export function dropEarlyAnswers(): void {
  pending.clear();
}

const NONE = Promise.resolve(null);

/** Reads what the calls print, each followed by a line with its exit code and the mark. */
function answerReader(mark: string, count: number) {
  const slots = Array.from({ length: count }, () => deferred<Answer | null>());
  const end = new RegExp(`(\\d+) ${mark}\\n`);
  let text = '';
  let next = 0;
  return {
    answers: slots.map(({ promise }) => promise),
    take(chunk: Buffer) {
      text += chunk.toString('latin1');
      for (let found = end.exec(text); found !== null; found = end.exec(text)) {
        slots[next]?.resolve({ code: Number(found[1]), stdout: Buffer.from(text.slice(0, found.index), 'latin1') });
        text = text.slice(found.index + found[0].length);
        next += 1;
      }
    },
    end() {
      for (const { resolve } of slots) resolve(null);
    },
  };
}

function commandLine(git: string, { args, cwd }: Question): string {
  return [git, '-C', cwd, ...GUARDS, ...args].map((word) => `'${word.replaceAll("'", `'\\''`)}'`).join(' ');
}

function nameOf({ args, cwd }: Question): string {
  return JSON.stringify([cwd, ...args]);
}
