import { expect, test } from 'vitest';
import { brokenTools } from '../../../src/codex/proxy/tool-outputs.ts';

const BWRAP = 'bwrap: setting up uid map: Permission denied\n';
/** As `exec_command` of Codex 0.171 tells it. */
const plain = (exitCode: number, output: string) => ({
  type: 'function_call_output',
  output: `Chunk ID: 1\nWall time: 0.1 seconds\nProcess exited with code ${exitCode}\nOriginal token count: 12\nOutput:\n${output}`,
});
/** As a script of code mode tells it. */
const scripted = (exitCode: number, output: string) => ({
  type: 'custom_tool_call_output',
  output: [
    { type: 'input_text', text: 'Script completed\nWall time 0.3 seconds\nOutput:\n' },
    { type: 'input_text', text: JSON.stringify({ exit_code: exitCode, output }) },
  ],
});
const host = (output: string) => ({ type: 'custom_tool_call_output', output });
const kindOf = (...input: unknown[]) => brokenTools(JSON.stringify({ model: 'm', input }))?.kind ?? null;

test.each<[string, unknown[], string | null]>([
  ['no tool output', [{ type: 'message' }], null],
  ['a command that bubblewrap kept from running', [plain(1, BWRAP)], 'sandbox'],
  ['the same in code mode', [scripted(1, BWRAP)], 'sandbox'],
  ['bubblewrap that breaks after a success', [plain(0, 'ok\n'), plain(1, BWRAP)], 'sandbox'],
  ['a success after a failure', [plain(1, BWRAP), plain(0, 'ok\n')], null],
  ['a log file that begins with the words', [plain(0, `${BWRAP}and so on\n`)], null],
  ['a longer log file, read by a command that failed', [plain(1, `${BWRAP}a\nb\nc\n`)], null],
  ['another failure', [plain(1, 'cat: x: No such file\n')], null],
  [
    'a bubblewrap that is not the one that Codex brings along',
    [plain(8, 'bundled bubblewrap digest mismatch for /x/bwrap: expected sha256:1, got sha256:2\n')],
    'sandbox',
  ],
  [
    'no bubblewrap at all',
    [
      scripted(
        101,
        "\nthread 'main' (7) panicked at linux-sandbox/src/launcher.rs:68:13:\nbubblewrap is unavailable: no\n",
      ),
    ],
    'sandbox',
  ],
  ['a host that is missing', [host('failed to spawn code-mode host /x/codex-code-mode-host: not found')], 'host'],
  [
    'a host that crashed',
    [
      host(
        'gRPC code-mode session opening failed: code: \'The service is currently unavailable\', message: "code-mode host transport failed", source: tonic::transport::Error(Transport, x)',
      ),
    ],
    'host',
  ],
  ['a silent host', [host('gRPC code-mode host timed out waiting for session opening response')], 'host'],
  ['a script that prints these words', [host('Script completed\nOutput:\ncode-mode host')], null],
  ['a command that prints them', [plain(1, 'failed to spawn code-mode host\n')], null],
])('%s', (_name, input, kind) => {
  expect(kindOf(...input)).toBe(kind);
});

test('what is no request to the Responses API says nothing', () => {
  for (const body of ['', '[]', 'null', '{"input":"x"}', '{"input":[null,1,{"type":1}]}'])
    expect(brokenTools(body)).toBeNull();
});
