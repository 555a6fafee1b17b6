import { unicodePattern } from '../base/text/ascii.ts';
import type { InputProblem } from './request.ts';

const RECEIVED_LENGTH = 80;

/** One line for the summary's `error`, that names every input, what it was and what to use instead. */
export function describeProblems(problems: readonly InputProblem[]): string {
  return `Bad input: ${problems.map(sentence).join(' ')}`;
}

/** The same for people, one line for each problem. */
export function listProblems(problems: readonly InputProblem[]): string {
  const head = problems.length === 1 ? 'One input is wrong:' : `${problems.length} inputs are wrong:`;
  return [head, ...problemLines(problems).map((line) => `  ${line}`)].join('\n');
}

export function problemLines(problems: readonly InputProblem[]): string[] {
  return problems.map(sentence);
}

/**
 * A problem that can be shown: no secret, no control characters, one line; what was received is cut to 80 characters.
 *
 * @param secrets values that must not be seen, whole; empty ones are ignored
 */
export function presentable(problem: InputProblem, secrets: readonly string[]): InputProblem {
  // Redact first, cut afterwards: half a secret is not found any more.
  const clean = (text: string): string => oneLine(redact(text, secrets));
  const received = [...clean(problem.received)];
  return {
    ...problem,
    received:
      received.length > RECEIVED_LENGTH ? `${received.slice(0, RECEIVED_LENGTH - 1).join('')}…` : received.join(''),
    expected: clean(problem.expected),
  };
}

function sentence(problem: InputProblem): string {
  const { input, received, expected, unknown } = problem;
  if (unknown) return `${input} is not an input of codex-job: ${expected}.`;
  const state = received === '' ? 'is empty' : `${input === 'codex-args' ? 'has' : 'is'} "${received}"`;
  return `${input} ${state}; use ${expected}.`;
}

function redact(text: string, secrets: readonly string[]): string {
  // The longest first, so that one secret inside of another doesn't leave a remainder.
  const known = [...new Set(secrets)].filter((secret) => secret !== '').sort((a, b) => b.length - a.length);
  return known.reduce((redacted, secret) => redacted.replaceAll(secret, '***'), text);
}

function oneLine(text: string): string {
  return text.replace(unicodePattern(String.raw`[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029]+`, 'gu'), ' ').trim();
}
