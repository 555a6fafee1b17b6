import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createLines, type Line } from '../../../src/base/text/lines.ts';

const line = (text: string): Line => ({ kind: 'line', text });

function split(chunks: readonly (string | Buffer)[], limit?: number): Line[] {
  const lines = createLines(limit);
  return [...chunks.flatMap((chunk) => lines.write(Buffer.from(chunk))), ...lines.end()];
}

function inPieces(bytes: Buffer, sizes: readonly number[]): Buffer[] {
  const pieces: Buffer[] = [];
  for (let at = 0, i = 0; at < bytes.length; i++) {
    const size = sizes[i % sizes.length] ?? 1;
    pieces.push(bytes.subarray(at, at + size));
    at += size;
  }
  return pieces;
}

describe('lines', () => {
  test.each<[string, string[], Line[]]>([
    ['nothing', [], []],
    ['one line', ['a\n'], [line('a')]],
    ['no line feed at the end', ['a\nb'], [line('a'), line('b')]],
    ['empty lines stay', ['\n\na\n'], [line(''), line(''), line('a')]],
    ['CRLF, also across chunks', ['a\r\nb\r', '\nc\r\n'], [line('a'), line('b'), line('c')]],
    ['a CR inside a line stays', ['a\rb\n'], [line('a\rb')]],
    ['a CR at the very end goes', ['a\r'], [line('a')]],
  ])('%s', (_name, chunks, expected) => {
    expect(split(chunks)).toEqual(expected);
  });

  test('a character that is cut by a chunk border comes whole', () => {
    const bytes = Buffer.from('ä€😀\n');
    expect(split(inPieces(bytes, [1]))).toEqual([line('ä€😀')]);
  });

  test('bytes that are not UTF-8 show as U+FFFD and harm no other line', () => {
    expect(split([Buffer.from([0x61, 0xff, 10]), 'b\n'])).toEqual([line('a\uFFFD'), line('b')]);
  });

  test('a line at the limit is kept, one over it is counted, the next is whole', () => {
    expect(split(['12345\n123456\r\n1234\n'], 5)).toEqual([
      line('12345'),
      { kind: 'oversize', bytes: 7 },
      line('1234'),
    ]);
    expect(split(['123', '45\r', '\n', '123', '456', '\n', 'x'], 5)).toEqual([
      line('12345'),
      { kind: 'oversize', bytes: 6 },
      line('x'),
    ]);
    expect(split(['1234567'], 5)).toEqual([{ kind: 'oversize', bytes: 7 }]);
  });

  test('the same lines however the bytes are cut', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constant('\r\n'), fc.constant('\n'))),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }),
        (texts, sizes) => {
          const bytes = Buffer.from(texts.join(''));
          expect(split(inPieces(bytes, sizes), 12)).toEqual(split([bytes], 12));
        },
      ),
    );
  });

  test('only those with a text, however the bytes are cut', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom('mark', 'ma', 'rk', 'k', '\n', '\r\n'), fc.string({ unit: 'grapheme' }))),
        fc.array(fc.integer({ min: 1, max: 19 }), { minLength: 1 }),
        (texts, sizes) => {
          const bytes = Buffer.from(texts.join(''));
          const lines = createLines(undefined, 'mark');
          const found = [...inPieces(bytes, sizes).flatMap((piece) => lines.write(piece)), ...lines.end()];
          expect(found).toEqual(split([bytes]).filter((one) => one.kind === 'line' && one.text.includes('mark')));
        },
      ),
    );
  });

  test('linear time and bounded memory: 64 MiB in one line, in chunks of 64 bytes and of 64 KiB', () => {
    const limit = 16 * 1024 * 1024;
    for (const size of [64, 64 * 1024]) {
      const lines = createLines(limit);
      const chunk = Buffer.alloc(size, 'x');
      const before = process.memoryUsage().arrayBuffers;
      let most = 0;
      const start = performance.now();
      for (let sent = 0; sent < 4 * limit; sent += size) {
        lines.write(chunk);
        if (sent % limit === 0) most = Math.max(most, process.memoryUsage().arrayBuffers - before);
      }
      expect(lines.end()).toEqual([{ kind: 'oversize', bytes: 4 * limit }]);
      expect(most).toBeLessThan(4 * limit);
      expect(performance.now() - start).toBeLessThan(3000);
    }
  });
});
