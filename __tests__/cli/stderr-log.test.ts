import { expect, it } from 'vitest';
import { createRedactor } from '../../src/base/redaction/redact.ts';
import { stderrLog } from '../../src/cli/stderr-log.ts';
import { runnerCommands } from '../support/runner-parser.ts';

const KEY = 'sk-proj-aB3xY9Qw7Er5Ty1Ui0Op';

function written(isTTY: boolean, env: Record<string, string> = {}): string {
  let out = '';
  const log = stderrLog(createRedactor([KEY]), { isTTY, write: (text: string) => (out += text) }, env);
  log.info(`$ curl -H ${KEY}`);
  log.info('│ ##[error]said\x1b[2J');
  log.notice('two\nlines');
  log.warning('::error::careful');
  return out;
}

it('writes plain lines where nobody sees colours', () => {
  const plain = '$ curl -H ***\n│ ## [error]said\nnotice: two lines\nwarning: : :error::careful\n';
  expect(written(false)).toBe(plain);
  expect(written(true, { NO_COLOR: '1' })).toBe(plain);
  expect(written(true, { TERM: 'dumb' })).toBe(plain);
  expect(runnerCommands(plain)).toEqual([]);
});

it('colours a terminal, with escapes of its own only', () => {
  expect(written(true)).toBe(
    '$ curl -H ***\n\x1b[2m│ ## [error]said\x1b[0m\n\x1b[36mnotice:\x1b[0m two lines\n\x1b[33mwarning:\x1b[0m : :error::careful\n',
  );
});
