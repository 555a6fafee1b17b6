import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRedactor } from '../../../src/base/redaction/redact.ts';
import { cpuSeconds } from '../../support/cpu-seconds.ts';

const KEY = 'sk-proj-aB3_xY9-Qw7Er5Ty1Ui0OpLkJhGf';

const keys = fc
  .array(fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'), {
    minLength: 24,
    maxLength: 60,
  })
  .map((chars) => chars.join(''))
  .filter((key) => key.replace(/[-_]/g, '').length >= 16 && new Set(key).size > 8);
/** Arbitrary text, also with parts of forms and escapes in it. */
const around = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ maxLength: 80 }),
  fc.constantFrom('', '\\', '%', '\n', '"', '{"text":"', 's', 'sk', 'sk-proj', '\\u00', 'c2s', '***', 'é€😀'),
);

const forms: Record<string, (secret: string) => string> = {
  raw: (s) => s,
  json: (s) => JSON.stringify(s).slice(1, -1),
  jsonTwice: (s) => JSON.stringify(JSON.stringify(s)).slice(3, -3),
  url: (s) => encodeURIComponent(s),
  urlLower: (s) => encodeURIComponent(s).replace(/%../g, (b) => b.toLowerCase()),
  everyByteInPercent: (s) => Buffer.from(s).toString('hex').replace(/../g, '%$&'),
  everyCharAsJson: (s) => [...s].map((c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
  hex: (s) => Buffer.from(s).toString('hex'),
  hexUpper: (s) => Buffer.from(s).toString('hex').toUpperCase(),
  hexWithColons: (s) =>
    Buffer.from(s)
      .toString('hex')
      .replace(/..(?!$)/g, '$&:'),
  base64: (s) => Buffer.from(s).toString('base64'),
  base64url: (s) => Buffer.from(s).toString('base64url'),
  base64Wrapped: (s) => Buffer.from(s).toString('base64').replace(/.{10}/g, '$&\n'),
};
const gaps = [
  '\n',
  '\r\n',
  ' ',
  '\\n',
  '\\\\n',
  '\u200b',
  '\\u200b',
  '" + "',
  '"\n  + "',
  "' +\n\t'",
  '**',
  '`',
  '** **',
  '\n- ',
  '\n> ',
  ' | ',
  '\\t',
  '\u0000',
  '_\u200b_',
];

const chunked = (bytes: Buffer, cuts: readonly number[]): Buffer[] => {
  const at = [...new Set(cuts.map((cut) => cut % (bytes.length + 1)))].sort((a, b) => a - b);
  return [0, ...at].map((from, i) => bytes.subarray(from, at[i] ?? bytes.length));
};
const streamed = (secrets: string[], chunks: Buffer[]): Buffer => {
  const stream = createRedactor(secrets).stream();
  return Buffer.concat([...chunks.map((chunk) => stream.write(chunk)), stream.end()]);
};
/** What a reader could put together again. */
const lettersOf = (text: string) => text.replace(/\\+(?:[ntr]|u200b)/g, '').replace(/[^A-Za-z0-9]/g, '');

describe('createRedactor', () => {
  it.each(Object.entries(forms))('finds the form %s, in texts and in streams cut anywhere', (_name, form) => {
    fc.assert(
      fc.property(keys, around, around, fc.array(fc.nat(), { maxLength: 8 }), (key, before, after, cuts) => {
        const whole = `${before} ${form(key)} ${after}`;
        const text = createRedactor([key]).text(whole);
        expect(text).not.toContain(form(key));
        expect(text).toContain('***');
        const bytes = streamed([key], chunked(Buffer.from(whole), cuts));
        expect(bytes.includes(form(key))).toBe(false);
        expect(bytes.includes('***')).toBe(true);
      }),
      { numRuns: Number(process.env['FUZZ_RUNS'] ?? 60) },
    );
  });

  it('finds base64 of a longer text, at all three alignments, leaving nothing that decodes to the key', () => {
    fc.assert(
      fc.property(
        keys,
        fc.uint8Array({ maxLength: 9 }),
        fc.uint8Array({ maxLength: 9 }),
        fc.boolean(),
        (key, a, b, url) => {
          const encoded = Buffer.concat([a, Buffer.from(key), b]).toString(url ? 'base64url' : 'base64');
          const out = createRedactor([key]).text(`x: ${encoded};`);
          expect(out).toMatch(/^x: [\w+/=-]*\*\*\*[\w+/=-]*;$/);
          expect(out.length).toBeLessThan(3 + 1 + 3 + 13 + 13 + 8);
        },
      ),
    );
  });

  it('finds a key whose first letter had been passed on, and that a longer form may go on behind', () => {
    const key = 'RAAAAAAAAAAAAAAAAAAAAAAAAAAAAWc7sqwU';
    const parts = ['        R\n', `**"\n  + " | ${key.slice(1)}`, ' end'];
    const out = streamed(
      [key],
      parts.map((part) => Buffer.from(part)),
    ).toString();
    expect(out).toBe('        R\n*** end');
  });

  it('finds a key in pieces, whatever stands between them, in texts and in streams cut anywhere', () => {
    fc.assert(
      fc.property(
        keys,
        fc.array(fc.tuple(fc.nat(), fc.constantFrom(...gaps)), { minLength: 1, maxLength: 12 }),
        around,
        fc.array(fc.nat(), { maxLength: 8 }),
        (key, places, before, cuts) => {
          const parts = [...key];
          for (const [at, gap] of places) parts[at % (key.length - 1)] += gap;
          const whole = `${before} ${parts.join('')} end`;
          for (const out of [
            createRedactor([key]).text(whole),
            streamed([key], chunked(Buffer.from(whole), cuts)).toString(),
          ]) {
            expect(out).toContain('***');
            expect(lettersOf(out)).not.toContain(lettersOf(key));
            expect(out.endsWith(' end')).toBe(true);
          }
        },
      ),
      { numRuns: Number(process.env['FUZZ_RUNS'] ?? 300) },
    );
  });

  it('catches a key that is spelt letter by letter, one a line', () => {
    const out = createRedactor([KEY]).text(`The key:\n${[...KEY].map((c) => `- \`${c}\``).join('\n')}\nthat was it`);
    expect(out).toBe('The key:\n- `***`\nthat was it');
  });

  it('gives back text without the secret as it was, byte for byte', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.array(fc.nat(), { maxLength: 8 }), (raw, cuts) => {
        const bytes = Buffer.from(raw);
        expect(streamed([KEY], chunked(bytes, cuts)).equals(bytes)).toBe(true);
      }),
    );
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => createRedactor([KEY]).text(text) === text));
    const halves = `${KEY.slice(0, 20)} and later, after many words of quite another kind, ${KEY.slice(20)}`;
    expect(createRedactor([KEY]).text(halves)).toBe(halves);
  });

  it('streams give what the whole text gives', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(around, fc.constantFrom(KEY, ...Object.values(forms).map((f) => f(KEY))))),
        fc.array(fc.nat(), { maxLength: 8 }),
        (parts, cuts) => {
          const whole = Buffer.from(parts.join(' '));
          const once = streamed([KEY], [whole]).toString('latin1');
          const often = streamed([KEY], chunked(whole, cuts)).toString('latin1');
          // A line that ended in a few letters of the key was let go before the rest arrived: those letters may stay.
          expect(often.length - once.length).toBeLessThan(40);
          expect(createRedactor([KEY]).text(often)).toBe(often);
        },
      ),
    );
  });

  it('does not hold back a line that is complete', () => {
    const stream = createRedactor([KEY]).stream();
    const line = '{"type":"item.completed","s":"s"}\n';
    expect(stream.write(Buffer.from(line)).toString()).toBe(line);
    expect(stream.write(Buffer.from('ends with a letter of it: s')).toString()).toBe('ends with a letter of it: ');
    expect(stream.end().toString()).toBe('s');
  });

  it('holds back a bounded amount', () => {
    const secret = 'a'.repeat(40);
    const stream = createRedactor([secret]).stream();
    let held = 0;
    for (let i = 0; i < 200; i++) held += 4096 - stream.write(Buffer.alloc(4096, 'a')).length;
    const rest = stream.end();
    expect(rest.includes(secret)).toBe(false);
    expect(rest.length).toBeLessThan(70_000);
    expect(held).toBeGreaterThan(0);
  });

  it('keeps to the lengths it documents', () => {
    const short = 'a test, none at all: ollama, abc-d/f';
    expect(createRedactor(['', ' ', 'test', 'none', 'ollama', 'abc-d/f']).text(short)).toBe(short);
    expect(createRedactor(['abc-d/fg']).text('abc-d/fg YWJjLWQvZmc= abc-d%2Ffg a b c - d / f g')).toBe(
      '*** *** *** a b c - d / f g',
    );
    expect(createRedactor([`${KEY}\n`]).text(`x${KEY}x`)).toBe('x***x');
  });

  it('treats several secrets and other alphabets', () => {
    expect(
      createRedactor(['Pässwörd€1', 'hunter2hunter2']).text('Pässwörd€1 P\\u00e4ssw\\u00f6rd\\u20ac1 hunter2hunter2'),
    ).toBe('*** *** ***');
    expect(streamed(['Pässwörd€1'], chunked(Buffer.from('a Pässwörd€1 b'), [4, 9])).toString()).toBe('a *** b');
  });

  it('finds each line of a key of several lines', () => {
    const pem = '-----BEGIN KEY-----\nMIIEvQIBADANBgkqhkiG9w0\nBAQEFAASCBKcwggSjAgEAAo\n-----END KEY-----';
    const out = createRedactor([pem]).text('one: BAQEFAASCBKcwggSjAgEAAo');
    expect(out).toBe('one: ***');
  });

  it.each([
    ['log text', 'The quick brown fox, 2 + 2 = "4" \\n sk-proj-aB3_ s s s s s\n'],
    ['beginnings of the key', KEY.slice(0, -1)],
    ['white space', ' \n\t "+" '],
    ['backslashes', '\\'],
    ['one letter', 's'],
  ])('needs linear time: 10 MB of %s', (_name, unit) => {
    const redactor = createRedactor([KEY, `ghs_${KEY.slice(8)}`, 's'.repeat(40)]);
    const text = unit.repeat(Math.ceil(1e7 / unit.length));
    expect(cpuSeconds(() => redactor.text(text))).toBeLessThan(5);
  });
});

it('knows secrets that were added later, also in a stream that is open', () => {
  const redactor = createRedactor(['first-secret-0123']);
  const stream = redactor.stream();
  const early = stream.write(Buffer.from('before '));
  redactor.add(['later-secret-4567'], 'run');
  const text = 'first-secret-0123 later-secret-4567';
  expect(redactor.text(text)).toBe('*** ***');
  expect(redactor.holds(Buffer.from(text.slice(18)), 'exact')).toBe(true);
  expect(Buffer.concat([early, stream.write(Buffer.from(text)), stream.end()]).toString()).toBe('before *** ***');
});
