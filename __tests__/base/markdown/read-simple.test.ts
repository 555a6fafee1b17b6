import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Inline } from '../../../src/base/markdown/document.ts';
import { parseInline } from '../../../src/base/markdown/read-inline.ts';
import { parseMarkdown } from '../../../src/base/markdown/read-markdown.ts';
import { isSimple, readSimple, readSimpleInline } from '../../../src/base/markdown/read-simple.ts';

const WORDS = [
  'word',
  'a.ts',
  '12',
  '3.',
  '`x | y`',
  '`code`',
  'it is',
  '(so)',
  '"said"',
  'Été',
  '-',
  '#',
  '1)',
  '!',
  ':',
  '|',
  'x_y',
  '**b**',
  '<b>',
  '&amp;',
  '[l](u)',
  '``',
  '\\',
  '@me',
  'https://a.example/b',
];
const inline = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
const line = fc.oneof(
  inline,
  inline.map((text) => `- ${text}`),
  inline.map((text) => `1. ${text}`),
  inline.map((text) => `## ${text}`),
  fc.array(inline, { minLength: 1, maxLength: 3 }).map((cells) => `| ${cells.join(' | ')} |`),
  fc.constantFrom(
    '',
    '',
    '',
    '| --- | :-: |',
    '|---|',
    '---',
    '===',
    '```ts',
    '```',
    '> quote',
    '    indented',
    '  - nested',
    '* star',
    '<div>',
    'end  ',
  ),
);
const document = fc.array(line, { minLength: 1, maxLength: 9 }).map((lines) => lines.join('\n'));

/** markdown-it gives a text in several pieces. */
function joined(inlines: readonly Inline[]): Inline[] {
  const whole: Inline[] = [];
  for (const inline of inlines) {
    const last = whole.at(-1);
    if (inline.kind === 'text' && last?.kind === 'text')
      whole[whole.length - 1] = { kind: 'text', text: last.text + inline.text };
    else whole.push(inline);
  }
  return whole;
}

describe('a simple text is read as markdown-it reads it', () => {
  test('blocks', () => {
    let simple = 0;
    fc.assert(
      fc.property(document, (text) => {
        const blocks = readSimple(text);
        if (blocks === null) return;
        simple += 1;
        expect(blocks).toEqual(parseMarkdown(text));
      }),
      { numRuns: 20_000 },
    );
    expect(simple).toBeGreaterThan(500);
  });

  test('inline', () => {
    let simple = 0;
    const several = fc.array(inline, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(several, (text) => {
        const inlines = readSimpleInline(text);
        if (inlines === null) return;
        simple += 1;
        expect(joined(inlines)).toEqual(joined(parseInline(text)));
      }),
      { numRuns: 20_000 },
    );
    expect(simple).toBeGreaterThan(500);
  });

  test('any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab1 \n-#|`.:_*<>&[]()\\\t\u00a0\ufeff') }), (text) => {
        const blocks = readSimple(text);
        if (blocks !== null) expect(blocks).toEqual(parseMarkdown(text));
      }),
      { numRuns: 20_000 },
    );
  });
});

test('an ordinary answer is simple', () => {
  const answer =
    'Three files lack tests:\n\n- `a.ts` has none\n- `b.ts`: only one\n\n| file | lines |\n| --- | ---: |\n| `a.ts` | 10 |\n\n## Next\n\n1. Write them.\n2. Run `npm test`.\n\n```ts\nconst a = 1;\n```\n';
  expect(isSimple(answer)).toBe(true);
});

test.each([
  '**bold**',
  'a [link](x)',
  '- a\n\n- b',
  '```\n| a |\n|---|\n```',
  '<b>',
  '```md\n| a |\n|---|\n```',
  'x\ty',
  'a\\|b',
  '> quote',
  '{"a":1}',
])('left to markdown-it: %j', (text) => {
  expect(isSimple(text)).toBe(false);
});
