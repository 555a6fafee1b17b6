import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sanitizeTask, TASK_LIMIT, taskProblem } from '../../src/request/task.ts';

const FORBIDDEN = [
  ...Array.from({ length: 0x20 }, (_, code) => code).filter((code) => code !== 9 && code !== 10),
  ...Array.from({ length: 0x21 }, (_, at) => 0x7f + at),
  0x61c,
  0x200e,
  0x200f,
  0x202a,
  0x202b,
  0x202c,
  0x202d,
  0x202e,
  0x2066,
  0x2067,
  0x2068,
  0x2069,
  0xd800,
  0xdbff,
  0xdc00,
  0xdfff,
];
/** Random text that is mostly made of what matters here. */
const nasty = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      '\r',
      '\n',
      '\r\n',
      ' ',
      '\t',
      'a',
      'e',
      '\u0301',
      '\u0323',
      '\u00e9',
      '\u1100',
      '\u1161',
      '😀',
      '\u00a0',
      '\ufeff',
      '\u2028',
    ),
    fc.constantFrom(...FORBIDDEN.map((code) => String.fromCharCode(code))),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
});

describe('the sanitized task', () => {
  it.each([
    ['a\r\nb\rc\n', 'a\nb\nc'],
    ['e\u0301', '\u00e9'],
    ['e\u200e\u0301', '\u00e9'],
    ['\n \n\t\n  a\t\n\n b \n\n', '  a\n\n b'],
    ['a\tb', 'a\tb'],
    ['a\u00a0\u2003\ufeff', 'a'],
    ['\ud83d\u0000\ude00x', 'x'],
    ['😀', '😀'],
    [' \u200f\u0007\n', ''],
    ['', ''],
    ['a\u200db\u200c', 'a\u200db\u200c'],
  ])('of %j is %j', (text, task) => {
    expect(sanitizeTask(text)).toBe(task);
  });

  it.each(FORBIDDEN)('has no character %i', (code) => {
    const text = sanitizeTask(`a${String.fromCharCode(code)}b`);
    expect(text).toBe(code === 13 ? 'a\nb' : 'ab');
  });

  it('is the same when it is sanitized again, and well-formed', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const once = sanitizeTask(text);
        expect(sanitizeTask(once)).toBe(once);
        expect(once.normalize('NFC')).toBe(once);
        expect(Buffer.from(once, 'utf8').toString('utf8')).toBe(once);
        for (const character of once) expect(FORBIDDEN).not.toContain(character.codePointAt(0));
        expect(once.split('\n').every((line) => line === line.trimEnd())).toBe(true);
        expect(once).toBe(once.replace(/^\n+|\n+$/g, ''));
      }),
      { numRuns: Number(process.env['FUZZ_RUNS'] ?? 5000) },
    );
  });

  it('does not depend on how lines end', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (lines) => {
        const clean = lines.map((line) => line.replace(/[\r\n]/g, ''));
        expect(sanitizeTask(clean.join('\r\n'))).toBe(sanitizeTask(clean.join('\n')));
        expect(sanitizeTask(clean.join('\r'))).toBe(sanitizeTask(clean.join('\n')));
      }),
    );
  });

  it('takes time in proportion to its length', () => {
    const start = performance.now();
    sanitizeTask(`${' \t'.repeat(500_000)}x\r`.repeat(2));
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('the limit', () => {
  it('counts characters, not UTF-16 units', () => {
    expect(taskProblem('😀'.repeat(TASK_LIMIT))).toBeNull();
    expect(taskProblem(`${'😀'.repeat(TASK_LIMIT)}a`)).toContain('1048576 characters');
    expect(taskProblem('a'.repeat(TASK_LIMIT))).toBeNull();
    expect(taskProblem('a'.repeat(TASK_LIMIT + 1))).not.toBeNull();
  });
  it('has a lower end', () => {
    expect(taskProblem('')).not.toBeNull();
    expect(taskProblem('a')).toBeNull();
  });
});
