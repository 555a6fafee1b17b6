import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeSummary, readSummary } from '../../src/result/summary.ts';

const ended = { exit: 0, id: '01a201d6-0000', time: 41.7, error: null, message: 'Three files lack tests.' };
const resultOf = (message: string) => makeSummary({ ...ended, message }).summary.result;
const length = (text: string) => [...text].length;

test('five keys, in this order, one line', () => {
  expect(makeSummary(ended).json).toBe(
    '{"exit":0,"id":"01a201d6-0000","time":41.7,"error":null,"result":"Three files lack tests."}',
  );
});

test.each([
  [41.69999, 41.7],
  [0.0004, 0],
  [0.0005, 0.001],
  [-1, 0],
  [Number.NaN, 0],
  [Number.POSITIVE_INFINITY, 0],
  [1e-9, 0],
])('time %d', (time, expected) => {
  expect(makeSummary({ ...ended, time }).summary.time).toBe(expected);
});

describe('the result', () => {
  test.each([
    ['  a\r\n\tb\u0000\u0085\u2028c  ', 'a b c'],
    ['# **Markdown** `stays`\n\n- x', '# **Markdown** `stays` - x'],
    ['\ud800x\udc00', '\ufffdx\ufffd'],
    ['👩‍👩‍👧 ok', '👩‍👩‍👧 ok'],
    ['', ''],
    [' \n ', ''],
  ])('%j', (message, expected) => {
    expect(resultOf(message)).toBe(expected);
  });

  test('280 characters stay, 281 are cut at a word', () => {
    const fits = `${'word '.repeat(55)}whole`;
    expect(length(fits)).toBe(280);
    expect(resultOf(fits)).toBe(fits);
    expect(resultOf(`${fits}s`)).toBe(`${'word '.repeat(54)}word…`);
    expect(resultOf(`${'word '.repeat(54)}a further`)).toBe(`${'word '.repeat(54)}a further`);
    expect(resultOf(`${fits} more`)).toBe(`${'word '.repeat(54)}word…`);
  });

  test('an endless word is cut between characters', () => {
    expect(resultOf('x'.repeat(300))).toBe(`${'x'.repeat(279)}…`);
    expect(resultOf('😀'.repeat(300))).toBe(`${'😀'.repeat(279)}…`);
    // Seven code points each: 39 families are 273, the next would be cut in two.
    expect(resultOf('👨‍👩‍👧‍👦'.repeat(60))).toBe(`${'👨‍👩‍👧‍👦'.repeat(39)}…`);
    expect(resultOf('🇩🇪'.repeat(200))).toBe(`${'🇩🇪'.repeat(139)}…`);
    expect(resultOf(`see ${'x'.repeat(300)}`)).toBe(`see ${'x'.repeat(275)}…`);
    // One character that is longer than the limit.
    expect(length(resultOf(`a${'\u0301'.repeat(400)}`))).toBe(280);
  });

  test('a message of 50 MB takes no longer than a short one', () => {
    for (const piece of ['x', ' ', '😀', 'a\u0301', '\n# a ', '\u0085']) {
      const message = piece.repeat(50_000_000 / piece.length);
      const start = performance.now();
      expect(length(resultOf(message))).toBeLessThanOrEqual(280);
      expect(performance.now() - start).toBeLessThan(5_000);
    }
  });
});

test('error and id are one line too', () => {
  const { summary } = makeSummary({ ...ended, exit: 1.5, id: 'a\nb', error: `bad\r\n::error::${'x '.repeat(1_000)}` });
  expect(summary.exit).toBe(1);
  expect(summary.id).toBe('a b');
  expect(summary.error).toMatch(/^bad ::error::x x .*…$/);
  expect(length(summary.error ?? '')).toBeLessThanOrEqual(1_000);
  expect(makeSummary({ ...ended, error: ' ', id: '' }).summary).toMatchObject({ error: null, id: null });
});

const any = fc.record({
  exit: fc.oneof(fc.integer(), fc.double()),
  id: fc.option(fc.string({ unit: 'binary' })),
  time: fc.double(),
  error: fc.option(fc.string({ unit: 'binary', maxLength: 1_500 })),
  message: fc.oneof(fc.string({ unit: 'binary', maxLength: 600 }), fc.string({ unit: 'grapheme', maxLength: 600 })),
});

test('whatever it is made of: one line, within the lengths, and read back to the byte', () => {
  fc.assert(
    fc.property(any, (input) => {
      const { summary, json } = makeSummary(input);
      expect(json).not.toMatch(/[\p{Cc}\u2028\u2029]|##\[/u);
      expect(Object.keys(JSON.parse(json))).toEqual(['exit', 'id', 'time', 'error', 'result']);
      expect(JSON.parse(json)).toEqual(summary);
      expect(length(summary.result)).toBeLessThanOrEqual(280);
      expect(length(summary.error ?? '')).toBeLessThanOrEqual(1_000);
      expect(readSummary(Buffer.from(json))).toEqual(summary);
    }),
    { numRuns: Number(process.env['FUZZ_RUNS'] ?? 2000) },
  );
});

describe('a stored summary that we did not write', () => {
  const good = makeSummary(ended).json;

  test.each([
    ['empty', ''],
    ['cut', good.slice(0, -1)],
    ['a line end', `${good}\n`],
    ['another order', '{"id":null,"exit":0,"time":1,"error":null,"result":""}'],
    ['another key', good.replace('}', ',"x":1}')],
    ['a key twice', good.replace('{', '{"exit":0,')],
    ['a missing key', '{"exit":0,"id":null,"time":1,"error":null}'],
    ['blanks', good.replace(',', ', ')],
    ['wrong types', good.replace('"exit":0', '"exit":"0"')],
    ['exit not whole', good.replace('"exit":0', '"exit":0.5')],
    ['time too fine', good.replace('41.7', '41.70001')],
    ['time negative', good.replace('41.7', '-1')],
    ['two lines', good.replace('Three', 'Three\\n::error::')],
    ['too long', good.replace('Three', 'x'.repeat(300))],
    ['id of another type', good.replace('"01a201d6-0000"', '3')],
    ['an array', '[0,null,1,null,""]'],
    ['null', 'null'],
    ['huge', good.replace('Three', 'x'.repeat(20_000))],
  ])('%s', (_, json) => {
    expect(readSummary(Buffer.from(json))).toBeNull();
  });

  test('not UTF-8', () => {
    expect(
      readSummary(Buffer.concat([Buffer.from(good.slice(0, -2)), Buffer.from([0xff]), Buffer.from('"}')])),
    ).toBeNull();
  });

  test('ours is read', () => {
    expect(readSummary(Buffer.from(good))).toEqual(makeSummary(ended).summary);
  });
});
