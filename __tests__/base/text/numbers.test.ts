import { expect, it } from 'vitest';
import { age, counted, decimal, dollars, duration, plural } from '../../../src/base/text/numbers.ts';

it.each([
  [counted(1234567), '1,234,567'],
  [counted(999), '999'],
  [plural(1, 'file'), '1 file'],
  [plural(2000, 'file'), '2,000 files'],
  [duration(0.04), '0.0 s'],
  [duration(59.94), '59.9 s'],
  [duration(59.96), '1 min'],
  [duration(185.2), '3 min 5 s'],
  [duration(3720), '1 h 2 min'],
  [age(0.5), '0 seconds'],
  [age(119), '1 minute'],
  [age(7200), '2 hours'],
  [age(200_000), '2 days'],
  [decimal(4.2e-7), '0.00000042'],
  [decimal(12), '12'],
  [decimal(0.1 + 0.2), '0.3'],
  [decimal(100), '100'],
  [dollars(0), '$0'],
  [dollars(0.00001), 'under $0.0001'],
  [dollars(0.01234), '$0.012'],
  [dollars(1.2), '$1.20'],
])('%s', (shown, expected) => {
  expect(shown).toBe(expected);
});
