import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  escapeWorkflowCommands,
  escapeWorkflowLine,
  escapeWorkflowLines,
} from '../../../src/base/text/escape-workflow-commands.ts';
import { cpuSeconds } from '../../support/cpu-seconds.ts';
import { runnerCommands } from '../../support/runner-parser.ts';

const part = fc.oneof(
  fc.constantFrom(
    '::',
    ':',
    '##[',
    '#',
    '[',
    ']',
    '::set-output name=a::b',
    '##[add-matcher]x',
    '::stop-commands::t',
    ' ',
    '%0A',
    'text',
  ),
  fc.constantFrom(
    '\r',
    '\n',
    '\r\n',
    '\v',
    '\f',
    '\x1c',
    '\x1d',
    '\x1e',
    '\x85',
    '\u2028',
    '\u2029',
    '\xa0',
    '\u3000',
    '\u180e',
    '\ufeff',
  ),
  fc.constantFrom(
    '\u200b',
    '\u200d',
    '\u00ad',
    '\ufe0f',
    '\u034f',
    '\u3164',
    '\u2060',
    '\u202e',
    '\x00',
    '\x07',
    '\x1b[31m',
    '\x1b',
    '\x9b1m',
    '\x1b]0;',
    '\u0301',
  ),
  fc.string({ unit: 'binary', maxLength: 3 }),
);
const hostile = fc.array(part, { maxLength: 14 }).map((parts) => parts.join(''));

describe('the runner parser that these tests rely on', () => {
  it.each([
    ['::debug::x', 'debug'],
    ['\x85 \t\xa0::set-output name=a::b', 'set-output'],
    ['{"a":"##[add-matcher]m.json"}', 'add-matcher'],
    ['fine\r::add-mask::x', 'add-mask'],
    ['#\u200b#[group]x', 'group'],
  ])('sees the command in %j', (line, name) => {
    expect(runnerCommands(line).map((command) => command.name)).toEqual([name]);
  });
  it.each(['a ::debug::x', '::debug', 'std::vec::Vec', '## [group]', '##[open'])('sees none in %j', (line) => {
    expect(runnerCommands(line)).toEqual([]);
  });
  it('reads what @actions/core escapes', () => {
    expect(runnerCommands('::notice title=a::50%25%0A::x')[0]).toMatchObject({
      properties: 'title=a',
      data: '50%\n::x',
    });
  });
});

describe('harmless', () => {
  it('never yields a command, for any text, by line or whole, behind any of our prefixes', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(runnerCommands(escapeWorkflowCommands(text))).toEqual([]);
        expect(runnerCommands(escapeWorkflowLine(text))).toEqual([]);
        for (const line of escapeWorkflowLines(text))
          for (const before of ['', ' ', '│ ', '$ ', '⚙ ']) expect(runnerCommands(before + line)).toEqual([]);
      }),
      { numRuns: Number(process.env['FUZZ_RUNS'] ?? 3000) },
    );
  });

  it('stays harmless however it is split into pieces that become lines of their own', () => {
    fc.assert(
      fc.property(hostile, fc.array(fc.nat(), { maxLength: 4 }), (text, cuts) => {
        const at = cuts.map((cut) => cut % (text.length + 1)).sort((a, b) => a - b);
        const pieces = [0, ...at].map((from, i) => text.slice(from, at[i]));
        expect(runnerCommands(pieces.map(escapeWorkflowCommands).join('\n'))).toEqual([]);
      }),
      { numRuns: Number(process.env['FUZZ_RUNS'] ?? 2000) },
    );
  });

  it('yields single lines and no control characters', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        for (const line of [escapeWorkflowLine(text), ...escapeWorkflowLines(text)])
          expect(line).not.toMatch(/[\x00-\x08\n-\x1f\x7f-\x9f\u2028\u2029\u202e\u200b]/);
      }),
    );
  });

  it('keeps text legible', () => {
    expect(escapeWorkflowCommands('  ::set-output name=a::b')).toBe('  : :set-output name=a::b');
    expect(escapeWorkflowCommands('see ##[group]x')).toBe('see ## [group]x');
    expect(escapeWorkflowCommands('::::a')).toBe(': :::a');
    expect(escapeWorkflowCommands('std::vec [1] ### [x] \tcafé 👩‍💻')).toBe('std::vec [1] ### [x] \tcafé 👩‍💻');
    expect(escapeWorkflowCommands('a\x1b[1;31mred\x1b[0m\x1b]8;;http://x\x07link\x1b]8;;\x07')).toBe('aredlink');
    expect(escapeWorkflowCommands('a\x1b]0;not ended\nb\x9dc')).toBe('a0;not ended\nbc');
    expect(escapeWorkflowCommands('a\r\nb\rc\u2028d')).toBe('a\nb\nc\nd');
    expect(escapeWorkflowLine(' one\n\n  two ')).toBe('one two');
    expect(escapeWorkflowCommands('')).toBe('');
  });

  it('changes nothing in what it has made', () => {
    fc.assert(
      fc.property(
        hostile,
        (text) => escapeWorkflowCommands(escapeWorkflowCommands(text)) === escapeWorkflowCommands(text),
      ),
    );
  });

  it('needs linear time', () => {
    for (const unit of ['#', ':', ' ', '\x1b]', '\x9d', '\x1b]x', '\u0301', '##[', 'a\x1b[']) {
      expect(cpuSeconds(() => escapeWorkflowCommands(unit.repeat(300_000)))).toBeLessThan(2);
    }
  });
});
