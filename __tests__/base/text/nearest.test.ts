import { expect, test } from 'vitest';
import { nearest } from '../../../src/base/text/nearest.ts';

const WORDS = ['task', 'tier', 'timeout', 'no-cache', 'cache-dir', 'working-directory'];

test.each([
  ['teir', 'tier'],
  ['tsak', 'task'],
  ['Timeout', 'timeout'],
  ['nocache', 'no-cache'],
  ['cache-dri', 'cache-dir'],
  ['working-dir', null],
  ['workng-directry', 'working-directory'],
  ['xyz', null],
  ['', null],
])('%s', (given, word) => {
  expect(nearest(given, WORDS)).toBe(word);
});
