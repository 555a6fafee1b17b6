import { expect, test } from 'vitest';
import { isWithin } from '../../../src/base/files/is-within.ts';

test.each([
  ['/a/b', '/a/b', true],
  ['/a/b/c', '/a/b', true],
  ['/a/b/..c', '/a/b', true],
  ['/a/b/../c', '/a/b', false],
  ['/a/bc', '/a/b', false],
  ['/a', '/a/b', false],
  ['/x', '/', true],
])('%s in %s: %s', (path, folder, expected) => {
  expect(isWithin(path, folder)).toBe(expected);
});
