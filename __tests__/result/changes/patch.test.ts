import { describe, expect, test } from 'vitest';
import { parsePatch } from '../../../src/result/changes/patch.ts';

const [A, B, ZERO] = ['a', 'b', '0'].map((digit) => digit.repeat(40));
const parse = (text: string) => parsePatch(Buffer.from(text, 'latin1'));
const files = (text: string) => {
  const parsed = parse(text);
  if (parsed.kind === 'malformed') throw new Error(parsed.reason);
  return parsed.files;
};
const refusal = (text: string) => {
  const parsed = parse(text);
  return parsed.kind === 'malformed' ? parsed.reason : 'parsed';
};

describe('headers', () => {
  test('edited', () => {
    const text = `diff --git a/x y b/x y\nindex ${A}..${B} 100755\n--- a/x y\t\n+++ b/x y\t\n@@ -1 +1 @@\n-1\n+2\n`;
    expect(files(text)).toEqual([
      { path: 'x y', before: { mode: '100755', oid: A }, after: { mode: '100755', oid: B } },
    ]);
  });

  test('new and deleted, empty and binary', () => {
    const text = `diff --git a/n b/n\nnew file mode 100644\nindex ${ZERO}..${A}\ndiff --git a/d b/d\ndeleted file mode 120000\nindex ${A}..${ZERO}\nGIT binary patch\ndelta 1\nzdiff\n\n`;
    expect(files(text)).toEqual([
      { path: 'n', before: null, after: { mode: '100644', oid: A } },
      { path: 'd', before: { mode: '120000', oid: A }, after: null },
    ]);
  });

  test('mode alone, and mode with content', () => {
    const text = `diff --git a/m b/m\nold mode 100644\nnew mode 100755\ndiff --git a/c b/c\nold mode 100755\nnew mode 100644\nindex ${A}..${B}\n`;
    expect(files(text)).toEqual([
      { path: 'm', before: { mode: '100644', oid: null }, after: { mode: '100755', oid: null } },
      { path: 'c', before: { mode: '100755', oid: A }, after: { mode: '100644', oid: B } },
    ]);
  });

  test('a file that becomes a link is one file', () => {
    const text = `diff --git a/l b/l\ndeleted file mode 100644\nindex ${A}..${ZERO}\n--- a/l\n+++ /dev/null\n@@ -1 +0,0 @@\n-x\ndiff --git a/l b/l\nnew file mode 120000\nindex ${ZERO}..${B}\n`;
    expect(files(text)).toEqual([{ path: 'l', before: { mode: '100644', oid: A }, after: { mode: '120000', oid: B } }]);
  });

  test.each([
    ['quoted', '"a/new\\nline\\303\\244\\"\\\\" "b/new\\nline\\303\\244\\"\\\\"', 'new\nline\xc3\xa4"\\'],
    ['not UTF-8', 'a/\xff b/\xff', '\xff'],
    ['that looks like two', 'a/x b/x b/x b/x', 'x b/x'],
    ['that looks like a header', 'a/diff --git a b/diff --git a', 'diff --git a'],
    ['that ends in a blank', 'a/x  b/x ', 'x '],
  ])('a name %s', (_, names, path) => {
    expect(files(`diff --git ${names}\nindex ${A}..${B} 100644\n`)[0]?.path).toBe(path);
  });

  test('content that looks like a header is content', () => {
    const text = `diff --git a/x b/x\nindex ${A}..${B} 100644\n--- a/x\n+++ b/x\n@@ -1,2 +1,2 @@\n diff --git a/y b/y\n+new file mode 120000\n-old mode 1\n`;
    expect(files(text)).toHaveLength(1);
  });
});

describe('refused', () => {
  const header = (...lines: string[]) => `${['diff --git a/x b/x', ...lines].join('\n')}\n`;
  test.each([
    ['nothing', ''],
    ['text before', `hello\n${header(`index ${A}..${B} 100644`)}`],
    ['a submodule', header('new file mode 160000', `index ${ZERO}..${A}`)],
    ['a rename', header('similarity index 90%', 'rename from x', 'rename to y')],
    ['two names', `diff --git a/x b/y\nindex ${A}..${B} 100644\n`],
    ['short ids', header('index abc123..def456 100644')],
    ['no ids', header('--- a/x', '+++ b/x')],
    ['a new file without an id', header('new file mode 100644')],
    ['one file twice', header(`index ${A}..${B} 100644`) + header(`index ${B}..${A} 100644`)],
    ['bad quotes', 'diff --git "a/\\z" "b/\\z"\n'],
    ['an octal beyond a byte', `diff --git "a/\\777" "b/\\777"\nindex ${A}..${B} 100644\n`],
    ['a mode that is no file', header('new file mode 040000', `index ${ZERO}..${A}`)],
  ])('%s', (_, text) => {
    expect(refusal(text)).toMatch(/^It .*\.$/);
  });
});
