import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha256 } from '../../src/base/sha256.ts';

const expected = (content: string | Buffer) => createHash('sha256').update(content).digest('hex');

test('of the vectors of FIPS 180-2', () => {
  expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

test('the same on both sides of the limit, and at the edges of a block', () => {
  for (const length of [55, 56, 63, 64, 65, 119, 120, 4095, 4096, 4097, 5000]) {
    const bytes = Buffer.alloc(length, 0xa5);
    expect(sha256(bytes)).toBe(expected(bytes));
  }
});

test('of any bytes and any text', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 5000, size: 'max' }), fc.string({ unit: 'binary' }), (bytes, text) => {
      expect(sha256(Buffer.from(bytes))).toBe(expected(Buffer.from(bytes)));
      expect(sha256(text)).toBe(expected(text));
    }),
    { numRuns: Number(process.env['FUZZ_RUNS'] ?? 200) },
  );
});
