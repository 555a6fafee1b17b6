import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutMarkdown } from '../../../src/base/markdown/cut-markdown.ts';
import { codeSpan, escapeMarkdown, fence } from '../../../src/base/markdown/escape.ts';
import { safeMarkdown } from '../../../src/base/markdown/safe-markdown.ts';
import { cpuSeconds } from '../../support/cpu-seconds.ts';
import { allNodes, readByMicromark, textNodes } from './rendered.ts';

const piece = fc.oneof(
  fc.constantFrom(
    '@octocat',
    '@org/team',
    'fixes #12',
    'closes o/r#3',
    'GH-4',
    'resolves https://github.com/o/r/issues/5',
    '&commat;x',
    '\\@x',
    '\\#1',
    '&#64;x',
    '&#35;1',
  ),
  fc.constantFrom(
    'GH',
    '\\-4',
    '[@ ](x)',
    '[# ](x)',
    '[-](x)',
    '` `',
    '1',
    'octocat',
    'http',
    '\\://',
    ':\\//',
    'www',
    '\\.',
    'https://github.com/o/r',
    '&sol;issues&sol;5',
    '&#47;pull&#47;6',
  ),
  fc.constantFrom(
    '<img src=http://evil>',
    '<b>',
    '</details>',
    '<details>',
    '<!-- codex-job -->',
    '<script>',
    '![a](http://evil/x.png)',
    '![a][r]',
    '[t](javascript:alert`1`)',
    '[t](http://h/?q=<b>)',
    '[t][r]',
    '<https://h/@x>',
    'www.h.example',
    'me@x.y',
  ),
  fc.constantFrom(
    '\n\n[r]: http://evil "t"\n\n',
    '\n[^1]: note\n',
    '```',
    '````',
    '~~~',
    '`',
    '``',
    '\n```mermaid\n',
    '\n~~~\n',
    '    ',
  ),
  fc.constantFrom(
    '\n',
    '\n\n',
    ' ',
    '\n- ',
    '\n1. ',
    '\n> ',
    '\n# ',
    '\n| a | b |\n|---|---|\n| ',
    ' | ',
    '\n---\n',
    '\n===\n',
    '**',
    '*',
    '_',
    '~~',
    '\\',
    '&',
    '<',
    '>',
    '[',
    ']',
    '(',
    ')',
    '!',
    '$',
    '\t',
  ),
  fc.string({ maxLength: 6 }),
);
const hostile = fc.array(piece, { maxLength: 24 }).map((parts) => parts.join(''));

const nodesOf = (markdown: string) => allNodes(readByMicromark(markdown));

describe('safeMarkdown', () => {
  it('has nothing that acts, for any text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const markdown = safeMarkdown(text);
        for (const { type, value, url, lang } of nodesOf(markdown)) {
          expect(type).not.toMatch(/^(?:image|imageReference|definition|footnote\w+)$/);
          if (type === 'html') expect(value).toBe('<br>');
          if (type === 'link') expect(url).toMatch(/^https?:\/\//);
          if (type === 'link') expect(url).not.toMatch(/\/(issues|pull)\/\d/);
          if (type === 'code') expect(lang ?? '').not.toMatch(/mermaid/);
        }
        for (const node of textNodes(markdown)) {
          expect(node).not.toMatch(/@[\w-]|#\d|GH-\d|:\/\//i);
        }
        expect(markdown).not.toMatch(/<!--\s*codex-job/);
      }),
      { numRuns: Number(process.env['FUZZ_RUNS'] ?? 1000) },
    );
  });

  it.each([
    ['headings, moved below ours', '# A\n\n## B\n\n#### D', '### A\n\n#### B\n\n###### D'],
    ['emphasis', '**a** _b_ ~~c~~ `d`', '**a** *b* ~~c~~ `d`'],
    ['tight and nested lists', '* a\n  * b\n    1. c\n* d', '- a\n  - b\n    1. c\n- d'],
    ['tasks', '- [x] a\n- [ ] b', '- [x] a\n- [ ] b'],
    ['tables', '|a|b|\n|:-|-:|\n|`x\\|y`|1<br>2|', '| a | b |\n| :-- | --: |\n| `x\\|y` | 1<br>2 |'],
    ['code', '```ts\nconst a = `b` // @x <i>\n```', '```ts\nconst a = `b` // @x <i>\n```'],
    ['longer fences', '~~~~md\n```\nx\n```\n~~~~', '````md\n```\nx\n```\n````'],
    ['quotes', '> a\n>\n> b', '> a\n>\n> b'],
    ['identifiers', 'a_b_c and std::vec', 'a_b_c and std::vec'],
    [
      'links with their host in view',
      '[docs](https://docs.example/a)',
      '[docs](https://docs.example/a) (docs.example)',
    ],
    ['bare links', 'see https://a.example/b?c=1&d=2', 'see <https://a.example/b?c=1&d=2>'],
    [
      'labels that look like definitions of links, before code',
      '[RESULT]:\n```json\n{"a": 1}\n```\nDone.',
      '\\[RESULT\\]:\n\n```json\n{"a": 1}\n```\n\nDone.',
    ],
    [
      'such labels, before a table',
      '[TABLE]:\n|a|b|\n|---|---|\n|1|2|',
      '\\[TABLE\\]:\n\n| a | b |\n| --- | --- |\n| 1 | 2 |',
    ],
    ['such labels, before a word', '[ANSWER]: yes', '\\[ANSWER\\]: yes'],
    [
      'tables with a tab in their second row',
      '| a | b |\n|---\t|---|\n| 1 | 2 |',
      '| a | b |\n| --- | --- |\n| 1 | 2 |',
    ],
    [
      'what only looks like one behind a list',
      '- x\n| a | b |\n|---|---|',
      '- x\n  \\| a \\| b \\|\n  \\|---\\|---\\|',
    ],
    ['entities', '5 &lt; 6 &amp; 7', '5 &lt; 6 &amp; 7'],
  ])('keeps %s', (_what, text, expected) => {
    expect(safeMarkdown(text)).toBe(expected);
  });

  it.each([
    ['mentions', 'ask @octocat', 'ask @&#8203;octocat'],
    ['references', 'fixes #12', 'fixes #&#8203;12'],
    ['addresses of issues', 'closes https://github.com/o/r/issues/5', 'closes `https://github.com/o/r/issues/5`'],
    ['addresses of issues in pieces', 'https://github.com/o/r&sol;issues&#47;5', '<https://github.com/o/r>/issues/5'],
    [
      'addresses of issues in addresses',
      'https://h.example/#https://github.com/o/r/pull/6',
      '`https://h.example/#https://github.com/o/r/pull/6`',
    ],
    [
      'references in pieces',
      'fixes GH\\-4, GH[-](x)4, GH` `-4, [# ](x)1',
      'fixes GH-&#8203;4, GH-&#8203;4, GH&#8203;-4, #&#8203;1',
    ],
    ['mentions in pieces', '[@ ](x)octocat', '@&#8203;octocat'],
    [
      'links in pieces',
      'http\\://evil.example www\\.evil.example',
      'http:&#8203;//evil.example www&#8203;.evil.example',
    ],
    ['commands to other bots', '/approve\n/merge', '\\/approve\n\\/merge'],
    ['a fence of struck text', '[](x)~~~b~~~', '\\~\\~\\~b\\~\\~\\~'],
    ['images', '![a cat](http://evil/x.png)', '\\[image: a cat\\] `http://evil/x.png`'],
    ['HTML', 'a <b>c</b>', 'a &lt;b&gt;c&lt;/b&gt;'],
    ['our marker', '<!-- codex-job -->', '&lt;!-- codex-job --&gt;'],
    ['local links', '[src/a.ts](/home/x/src/a.ts)', 'src/a.ts'],
    ['scripts', '[x](javascript:alert(1))', 'x'],
    ['footnotes', 'a[^1]\n\n[^1]: b', 'a\\[^1\\]\n\n\\[^1\\]: b'],
    ['diagrams', '```mermaid\ngraph\n```', '```text\ngraph\n```'],
    ['an open fence', '```\nx', '```\nx\n```'],
    ['workflow commands', '::set-output name=a::b', '\\::set-output name=a::b'],
  ])('defuses %s', (_what, text, expected) => {
    expect(safeMarkdown(text)).toBe(expected);
  });

  it('shows what is nested beyond reason as it is', () => {
    expect(safeMarkdown('> '.repeat(500))).toMatch(/^```\n> > /);
  });

  it.each(['[', '_a', '> ', '![', '`', '<', '| ', '**a ', '_a\n\n'])('ends in time on %j, repeated', (unit) => {
    expect(cpuSeconds(() => safeMarkdown(unit.repeat(100_000)))).toBeLessThan(4);
  });
});

describe('the small pieces', () => {
  it('codeSpan, fence and escapeMarkdown show any text as it is', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(readByMicromark(fence(text, 'ts')).children?.map(({ type }) => type)).toEqual(['code']);
        for (const { type } of nodesOf(`x ${codeSpan(text)} y`))
          expect(['root', 'paragraph', 'text', 'inlineCode']).toContain(type);
        for (const { type } of nodesOf(escapeMarkdown(text)))
          expect(['root', 'paragraph', 'text', 'break']).toContain(type);
      }),
      { numRuns: Number(process.env['FUZZ_RUNS'] ?? 1000) },
    );
  });
});

describe('cutMarkdown', () => {
  it('keeps to the size and leaves no fence open', () => {
    fc.assert(
      fc.property(fc.array(hostile, { maxLength: 12 }), fc.integer({ min: 260, max: 1200 }), (parts, max) => {
        const markdown = parts.map((part) => safeMarkdown(part)).join('\n\n');
        const cut = cutMarkdown(markdown, max);
        expect(cut.length).toBeLessThanOrEqual(max);
        if (markdown.length <= max) expect(cut).toBe(markdown);
        else expect(JSON.stringify(readByMicromark(cut).children?.at(-1))).toMatch(/Cut here: \d+ of \d+ characters/);
      }),
      { numRuns: Number(process.env['FUZZ_RUNS'] ?? 400) },
    );
  });
  it('closes a fence in a list, and keeps whole rows', () => {
    const list = `- a\n  \`\`\`\`js\n${'  x();\n'.repeat(100)}  \`\`\`\``;
    expect(cutMarkdown(list, 300)).toMatch(/ {2}x\(\);\n {2}````\n\n\*Cut here: \d+ of \d+ characters are shown\.\*$/);
    const table = `text\n\n| a | b |\n| --- | --- |\n${'| 1 | 2 |\n'.repeat(100)}`;
    expect(cutMarkdown(table, 300)).toMatch(/\| 1 \| 2 \|\n\n\*Cut/);
    expect(
      cutMarkdown(`${'text '.repeat(18)}\n\n| a | b |\n| --- | --- |\n| ${'1'.repeat(300)} | 2 |`, 330),
    ).not.toContain('| a |');
  });
  it('leaves no code without its end, which would act', () => {
    fc.assert(
      fc.property(
        fc.array(hostile, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 205, max: 400 }),
        (parts, max) => {
          const line = parts
            .map((part) => safeMarkdown(part.replaceAll(/\s/g, ' ')))
            .find((part) => !part.includes('\n'));
          const cut = cutMarkdown(
            `${line ?? ''} \`@octocat fixes #1 https://github.com/o/r/issues/5\` ${'x '.repeat(400)}`,
            max,
          );
          for (const node of textNodes(cut)) expect(node).not.toMatch(/@[\w-]|#\d|GH-\d|:\/\//i);
        },
      ),
      { numRuns: Number(process.env['FUZZ_RUNS'] ?? 1000) },
    );
    const row = `| a |\n| --- |\n| \`@octocat ${'x'.repeat(400)}\` |`;
    expect(cutMarkdown(row, 300)).not.toContain('octocat');
    expect(cutMarkdown(`\`@octocat [t](x\`${'1'.repeat(400)}`, 230)).toMatch(/^`@octocat \[t\]\(x`1/);
    expect(cutMarkdown(`a \`\`@octocat \` ${'x'.repeat(400)}\`\``, 300)).toMatch(/^a\n\n\*Cut/);
    expect(cutMarkdown(`[a](https://h.example/${'x'.repeat(400)}) (h.example)`, 300)).toMatch(/^\[a\]\n\n\*Cut/);
  });
  it('does not split a character', () => {
    expect(cutMarkdown('😀'.repeat(300), 301)).toMatch(/😀\n\n\*Cut/);
  });
});
