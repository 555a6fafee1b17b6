/** Patches out of a store: every path that is named is told, or the patch is refused. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePatch } from '../../src/result/changes/patch.ts';
import { edited, edits } from './bytes.ts';
import { all, forHours } from './runs.ts';

const [A, B, ZERO] = ['a', 'b', '0'].map((digit) => digit.repeat(40));
const GOOD = Buffer.from(
  [
    `diff --git a/x y b/x y\nindex ${A}..${B} 100755\n--- a/x y\t\n+++ b/x y\t\n@@ -1 +1 @@\n-1\n+2\n`,
    `diff --git a/n b/n\nnew file mode 100644\nindex ${ZERO}..${A}\n`,
    `diff --git "a/\\303\\244" "b/\\303\\244"\ndeleted file mode 120000\nindex ${A}..${ZERO}\nGIT binary patch\ndelta 1\nzdiff\n\n`,
    `diff --git a/m b/m\nold mode 100644\nnew mode 100755\n`,
  ].join(''),
);
const WORDS = [
  ...[
    'diff --git ',
    'a/',
    ' b/',
    '\n',
    '"',
    '\\',
    '\\056',
    '../',
    '.git/',
    'rename from x\n',
    'copy to y\n',
    '--- ',
    '+++ ',
  ],
  ...['@@ ', 'GIT binary patch\n', 'new file mode 160000\n', 'similarity index 50%\n', '\r', '\0', '100644', A ?? ''],
];

test('nothing throws, and no path is left out', forHours, () => {
  fc.assert(
    fc.property(
      fc.oneof(
        edits(WORDS).map((list) => edited(GOOD, list)),
        fc.uint8Array().map((raw) => Buffer.from(raw)),
      ),
      (bytes) => {
        const parsed = parsePatch(bytes);
        if (parsed.kind === 'malformed') {
          expect(parsed.reason).not.toBe('');
          return;
        }
        const heads = bytes.toString('latin1').match(/^diff --git /gm)?.length ?? 0;
        expect(parsed.files.length).toBeGreaterThan(0);
        // A file that becomes a link has two.
        expect(parsed.files.length * 2).toBeGreaterThanOrEqual(heads);
        expect(new Set(parsed.files.map(({ path }) => path)).size).toBe(parsed.files.length);
      },
    ),
    all,
  );
});
