import type { Outcome } from '../../src/publish/outcome.ts';
import type { Result, Summary } from '../../src/result/result.ts';

/** A job that went well, with one of everything; `changed` replaces parts of it. */
export function anOutcome(
  changed: Partial<Omit<Outcome, 'result' | 'entry'>> & {
    entry?: string;
    result?: Partial<Omit<Result, 'summary'>>;
    summary?: Partial<Summary>;
  } = {},
): Outcome & { readonly entry: string } {
  const { result, summary: changedSummary, ...outcome } = changed;
  const summary: Summary = {
    exit: 0,
    id: '01a201d6-0000-7000-8000-000000000001',
    time: 41.7,
    error: null,
    result: 'Three files lack tests.',
    ...changedSummary,
  };
  return {
    cache: { kind: 'miss', stored: true, reason: 'nothing stored' },
    hash: 'a'.repeat(64),
    tier: 'low',
    commit: 'c0ffee'.padEnd(40, '0'),
    entry: '/cache/aaaa',
    task: 'Which files lack tests?',
    root: '/work',
    ...outcome,
    result: {
      summary,
      summaryJson: JSON.stringify(summary),
      failure: null,
      message: MESSAGE,
      table: {
        columns: ['file', 'lines'],
        rows: [
          ['src/a.ts', '10'],
          ['src/b.ts', '20'],
        ],
      },
      findings: null,
      usage: { input: 12345, cached: 9000, output: 567, reasoning: 120 },
      costUsd: 0.0123,
      usageSource: 'proxy',
      model: 'gpt-6-luna',
      changes: {
        files: ['src/a.test.ts', 'src/b.ts'],
        diffstat:
          ' src/a.test.ts | 12 ++++++++++++\n src/b.ts      |  2 +-\n 2 files changed, 13 insertions(+), 1 deletion(-)\n',
      },
      activity: [
        { kind: 'command', command: 'rg --files src | wc -l', exitCode: 0, seconds: 0.4 },
        { kind: 'command', command: "npm test -- --run 'a|b'", exitCode: 1, seconds: 75.2 },
        { kind: 'file_change', path: 'src/a.test.ts', change: 'add' },
        { kind: 'web_search', query: 'vitest coverage thresholds' },
        { kind: 'mcp_tool_call', server: 'docs', tool: 'lookup', failed: true },
        { kind: 'command', command: 'sleep 600', exitCode: null, seconds: null },
      ],
      folder: '/runs/1',
      ...result,
    },
  };
}

const MESSAGE = `# Test gaps

Three files lack tests, found by comparing \`src/\` with \`__tests__/\`:

| file | lines | risk |
|---|---:|---|
| \`src/a.ts\` | 10 | **high**: parses input |
| \`src/b.ts\` | 20 | low |

1. Begin with \`src/a.ts\`, see [the guide](https://docs.example/testing#first).
2. Then \`src/b.ts\`:
   - the happy path
   - the empty file

\`\`\`ts
import { parse } from './a.ts';
expect(parse('')).toEqual([]); // fixes #12
\`\`\`

> cc @octocat: this closes #12.
`;
