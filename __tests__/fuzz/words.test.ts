/** codex-args as a person types them: split, folded, refused, never thrown. The rooms' own tests compare with a shell. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readArguments, shellWords } from '../../src/request/codex-args/shell-words.ts';
import { all, forHours } from './runs.ts';

const quoted = (word: string) => `'${word.replaceAll("'", "'\\''")}'`;

test('words that are quoted come back as they were', forHours, () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' }).map((word) => word.replaceAll('\0', ''))), (words) => {
      // A workflow that was written on Windows means the same as one that wasn't.
      const unix = words.map((word) => word.replaceAll('\r\n', '\n'));
      expect(shellWords(words.map(quoted).join(' '))).toEqual({ kind: 'ok', words: unix });
      expect(readArguments(JSON.stringify(words))).toEqual({ kind: 'ok', words });
    }),
    all,
  );
});

test('any text is split or refused, with a reason', forHours, () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.json(),
    fc.string({ unit: fc.constantFrom(...'\'"\\ \n\t[]{},a-=#$`') }),
  );
  fc.assert(
    fc.property(text, (given) => {
      const read = readArguments(given);
      if (read.kind === 'invalid') expect(read.problem).not.toBe('');
      else for (const word of read.words) expect(typeof word).toBe('string');
    }),
    all,
  );
});
