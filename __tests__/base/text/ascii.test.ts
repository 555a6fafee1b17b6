import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeInline, printable } from '../../../src/base/markdown/escape.ts';
import { isAscii } from '../../../src/base/text/ascii.ts';
import { escapeWorkflowCommands } from '../../../src/base/text/escape-workflow-commands.ts';

const PIECES = [
  '::',
  '##[',
  'a',
  '_',
  'www.',
  'GH-1',
  '@x',
  '#1',
  '![',
  '|',
  '`',
  '\\',
  '://',
  ' ',
  '\t',
  '\n',
  '\r',
  '\x1b[1m',
  '\x00',
  '\x7f',
  '~',
  '<b>',
];
const asciiText = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary-ascii' })))
  .map((parts) => parts.join(''));

// What follows makes the text another one than ASCII, and is no letter, white space or mark to what stands before it.
const TAIL = '-é';

test.each([
  ['printable', printable],
  ['escapeInline', escapeInline],
  ['escapeWorkflowCommands', escapeWorkflowCommands],
])('%s: an ASCII text is read as by the patterns for all texts', (_name, escaped) => {
  fc.assert(
    fc.property(asciiText, (text) => {
      // An unfinished escape sequence of a terminal would take the tail into it.
      fc.pre(!/\x1b[^a-zA-Z]*$/.test(text));
      expect(isAscii(text)).toBe(true);
      expect(escaped(text + TAIL)).toBe(escaped(text) + TAIL);
    }),
    { numRuns: Number(process.env['FUZZ_RUNS'] ?? 1000) },
  );
});
