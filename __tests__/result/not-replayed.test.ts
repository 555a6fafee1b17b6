import { describe, expect, test } from 'vitest';
import { NO_WRITES } from '../../src/result/changes/ignored-writes.ts';
import { notReplayed } from '../../src/result/not-replayed.ts';

const request = { sandbox: 'workspace-write', codexArgs: [] } as const;
const capture = { commits: 0, ignored: NO_WRITES };
const written = (paths: string[], complete = true) => ({ commits: 0, ignored: { paths, complete } });

test('nothing, where a replay brings all of it', () => {
  const command = { kind: 'command', command: 'ls', exitCode: 0, seconds: 1 } as const;
  expect(notReplayed(request, capture, [command])).toEqual([]);
});

describe('one sentence for each thing', () => {
  test.each([
    ['commits', request, { ...capture, commits: 2 }, /^Codex made 2 commits\. A replay brings the files, without/],
    ['an ignored file', request, written(['dist/a']), /were written during the run: dist\/a\. A replay does not bring/],
    ['five of them', request, written(['a', 'b', 'c', 'd', 'e']), /run: a, b, c and 2 more\./],
    ['a thousand', request, written(['a', 'b', 'c', 'd'], false), /run: a, b, c and many more\./],
    ['too many to look at', request, written([], false), /too many files/],
    ['full access', { sandbox: 'danger-full-access', codexArgs: [] }, capture, /outside the repository/],
    [
      'a profile of permissions',
      { ...request, codexArgs: ['-c', 'permissions.x={}'] },
      capture,
      /outside the repository/,
    ],
    ['an MCP server', { sandbox: 'read-only', codexArgs: ['-cmcp_servers.a.command="x"'] }, capture, /^MCP servers/],
  ] as const)('%s', (_name, asked, run, sentence) => {
    expect(notReplayed(asked, run, [])).toEqual([expect.stringMatching(sentence)]);
  });

  test('an MCP server of codex-home, by its call', () => {
    const call = { kind: 'mcp_tool_call', server: 's', tool: 't', failed: false } as const;
    expect(notReplayed(request, capture, [call])).toEqual([expect.stringMatching(/^MCP servers/)]);
  });
});
