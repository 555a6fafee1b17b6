import { open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { createLines, type Line } from '../../../src/base/text/lines.ts';
import { type BackwardsOptions, linesBackwards } from '../../../src/base/text/lines-backwards.ts';
import { cleanTempDirs, tempDir } from '../../support/repo.ts';

const path = join(tempDir('backwards'), 'lines');
afterAll(cleanTempDirs);

async function backwards(bytes: Buffer, options: BackwardsOptions): Promise<Line[]> {
  await writeFile(path, bytes);
  const file = await open(path);
  try {
    const lines: Line[] = [];
    for await (const line of linesBackwards(file, bytes.length, options)) lines.push(line);
    return lines;
  } finally {
    await file.close();
  }
}

function forwards(bytes: Buffer, limit: number): Line[] {
  const lines = createLines(limit);
  return [...lines.write(bytes), ...lines.end()];
}

const text = fc.array(fc.constantFrom('\n', '\n', '\r', 'a', 'mark', 'é', '\u{1f600}', ' '.repeat(9)), {
  maxLength: 60,
});

test('the lines of createLines in the opposite order, whatever is read at once', async () => {
  await fc.assert(
    fc.asyncProperty(
      text,
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 1, max: 30 }),
      async (parts, block, limit) => {
        const bytes = Buffer.from(parts.join(''));
        expect(await backwards(bytes, { block, limit })).toEqual(forwards(bytes, limit).reverse());
      },
    ),
    { numRuns: 500 },
  );
});

test('only the lines that contain a text, and word of those that are too long', async () => {
  const bytes = Buffer.from(`one mark\ntwo\n${'x'.repeat(50)} mark\nlast mark`);
  expect(await backwards(bytes, { block: 7, limit: 20, containing: 'mark' })).toEqual([
    { kind: 'line', text: 'last mark' },
    { kind: 'oversize', bytes: 55 },
    { kind: 'line', text: 'one mark' },
  ]);
});

test('a byte order mark is no part of the first line', async () => {
  expect(await backwards(Buffer.from('\ufeffone\n\ufefftwo'), { block: 4 })).toEqual([
    { kind: 'line', text: '\ufefftwo' },
    { kind: 'line', text: 'one' },
  ]);
});
