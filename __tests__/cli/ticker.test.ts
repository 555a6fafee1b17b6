import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ticker } from '../../src/cli/ticker.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function run(isTTY: boolean, env: Record<string, string> = {}) {
  let out = '';
  let now = 0;
  const line = ticker({ isTTY, write: (text: string) => (out += text) }, env, () => now);
  line.start();
  for (const seconds of [1, 2]) {
    now = seconds * 1000;
    vi.advanceTimersByTime(1000);
  }
  line.write('said\n');
  now = 61_000;
  vi.advanceTimersByTime(1000);
  line.stop();
  vi.advanceTimersByTime(5000);
  line.write('end\n');
  return out;
}

test('the elapsed time stands below what is said, and goes at the end', () => {
  const clear = '\r\x1b[2K';
  expect(run(true)).toBe(`${clear}… 1 s${clear}… 2 s${clear}said\n${clear}… 2 s${clear}… 1 min 1 s${clear}end\n`);
});

test.each([
  [false, {}],
  [true, { TERM: 'dumb' }],
  [true, { CI: 'true' }],
] as const)('nothing but what is said where nobody looks: %s %j', (isTTY, env) => {
  expect(run(isTTY, env)).toBe('said\nend\n');
});
