/** Runs that look like something else than they are, by the shipped bundle with the real Codex. */
import {
  chmodSync,
  cpSync,
  linkSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { codexBinary } from '../support/codex.ts';
import { type Machine, tempDir } from '../support/repo.ts';
import { rawItem, shell, text } from '../support/responses-server.ts';
import { type Bench, openBench } from './bench.ts';
import { expectFailure, storedIn } from './ended.ts';

let bench: Bench | undefined;
afterEach(async () => {
  await bench?.close();
  bench = undefined;
});

const PATH = process.env['PATH'] ?? '';

/** A `codex` on PATH whose package has another code-mode host: null = none, as where only the binary was copied. */
async function codexWithHost(host: string | null): Promise<Record<string, string>> {
  const from = dirname(dirname(realpathSync(await codexBinary())));
  const folder = tempDir('lone-codex');
  mkdirSync(join(folder, 'bin'));
  try {
    linkSync(join(from, 'bin/codex'), join(folder, 'bin/codex'));
  } catch {
    cpSync(join(from, 'bin/codex'), join(folder, 'bin/codex'));
  }
  for (const name of ['codex-path', 'codex-resources', 'codex-package.json'])
    symlinkSync(join(from, name), join(folder, name));
  if (host !== null) {
    writeFileSync(join(folder, 'bin/codex-code-mode-host'), `#!/bin/sh\n${host}\n`);
    chmodSync(join(folder, 'bin/codex-code-mode-host'), 0o755);
  }
  return { PATH: `${join(folder, 'bin')}${delimiter}${PATH}` };
}

describe('the code-mode host', () => {
  const ask = { task: 'Look for faults.', 'codex-version': 'system' };

  test('that is missing is found before anything is spent', async () => {
    bench = await openBench(text('No issues found.'));
    const on = bench.newMachine();
    const run = await bench.run(on, { ...ask, model: 'gpt-6-luna' }, { env: await codexWithHost(null) });
    expectFailure(run, on, 'sandbox', 1, /code-mode host does not work.*is not beside/);
    expect(bench.model.requests).toHaveLength(0);
  });

  test('that is missing is no matter to a model without code mode', async () => {
    bench = await openBench((_request, index) => (index === 0 ? shell('cat a.txt') : text('No issues found.')));
    const on = bench.newMachine();
    const run = await bench.run(on, { ...ask, model: 'gpt-4o' }, { env: await codexWithHost(null) });
    expect(run.outputs, run.log.toString()).toMatchObject({ exit: '0', 'final-message': 'No issues found.' });
  });

  test('that crashes leaves no event, and is seen all the same', async () => {
    bench = await openBench((_request, index) => (index === 0 ? shell('cat a.txt') : text('No issues found.')));
    const on = bench.newMachine();
    const run = await bench.run(on, { ...ask, model: 'gpt-6-luna' }, { env: await codexWithHost('exit 3') });
    expectFailure(run, on, 'sandbox', 1, /code-mode host does not work/);
  });
});

test('a log file that begins with the words of a broken sandbox is an answer that is kept', async () => {
  bench = await openBench(
    (_request, index) => (index === 0 ? shell('cat ci.log') : text('The runner has no namespaces.')),
    {
      'ci.log': 'bwrap: No permissions to create a new namespace\n',
    },
  );
  const on = bench.newMachine();
  const run = await bench.run(on, { task: 'Why did CI fail?' });
  expect(run.outputs, run.log.toString()).toMatchObject({ exit: '0', failure: '' });
  expect(storedIn(on.cacheDir)).toHaveLength(1);
});

/** A server of the Model Context Protocol with one tool, in a home that Codex cannot write. */
function homeWithServer(on: Machine, settings: string): string {
  const home = join(on.root, 'with-server');
  mkdirSync(home);
  const script = join(home, 'server.mjs');
  writeFileSync(
    script,
    `import { createInterface } from 'node:readline';
for await (const line of createInterface({ input: process.stdin })) {
  const { id, method, params } = JSON.parse(line);
  if (id === undefined) continue;
  const result = method === 'initialize'
    ? { protocolVersion: params.protocolVersion, capabilities: { tools: {} }, serverInfo: { name: 's', version: '1' } }
    : method === 'tools/list'
      ? { tools: [{ name: 'echo', description: 'd', inputSchema: { type: 'object', properties: {} } }] }
      : { content: [{ type: 'text', text: 'hi' }] };
  console.log(JSON.stringify({ jsonrpc: '2.0', id, result }));
}
`,
  );
  const command = JSON.stringify(process.execPath);
  writeFileSync(
    join(home, 'config.toml'),
    `[mcp_servers.docs]\ncommand = ${command}\nargs = [${JSON.stringify(script)}]\n${settings}`,
  );
  return home;
}

describe('an MCP server', () => {
  const call = rawItem({ type: 'function_call', name: 'echo', namespace: 'mcp__docs', arguments: '{}', call_id: 'c1' });

  test('whose tools nobody can approve: the setting to change is named', async () => {
    bench = await openBench((_request, index) => (index === 0 ? call : text('Done.')));
    const on = bench.newMachine();
    const run = await bench.run(on, { task: 'x', model: 'gpt-4o', 'codex-home': homeWithServer(on, '') });
    expect(run.outputs['exit'], run.log.toString()).toBe('0');
    for (const shown of [run.log.toString(), run.summary]) {
      expect(shown).toContain('requires approval');
      expect(shown).toContain('default_tools_approval_mode');
    }
  });

  test('that is required and cannot start is a wrong input', async () => {
    bench = await openBench(text('Done.'));
    const on = bench.newMachine();
    const home = homeWithServer(on, 'required = true\n');
    rmSync(join(home, 'server.mjs'));
    const run = await bench.run(on, { task: 'x', 'codex-home': home });
    expectFailure(run, on, 'input', 2, /required MCP servers failed to initialize: docs/);
    expect(bench.model.requests).toHaveLength(0);
  });
});

describe('before anything is spent', () => {
  test('a picture that does not exist, a version that cannot be one, and a wrong tier are named', async () => {
    bench = await openBench(text('Done.'));
    const on = bench.newMachine();
    const inputs = { task: 'x', 'codex-args': '--image missing.png', 'codex-version': '0.171.0+x', tier: 'ultra' };
    const run = await bench.run(on, inputs);
    expectFailure(run, on, 'input', 2, /missing\.png/);
    expect(run.outputs['error']).toMatch(/0\.171\.0\+x/);
    expect(run.outputs['tier']).toBe('ultra');
    expect(bench.model.requests).toHaveLength(0);
  });

  test('a Codex that is too old is told the oldest', async () => {
    bench = await openBench(text('Done.'));
    const on = bench.newMachine();
    const folder = tempDir('old-codex');
    writeFileSync(join(folder, 'codex'), '#!/bin/sh\necho codex-cli 0.121.0\n', { mode: 0o755 });
    const env = { PATH: `${folder}${delimiter}${PATH}` };
    expectFailure(await bench.run(on, { task: 'x', 'codex-version': 'system' }, { env }), on, 'input', 2, /0\.128\.0/);
    expectFailure(await bench.run(on, { task: 'x', 'codex-version': '0.121.0' }), on, 'input', 2, /0\.128\.0 or newer/);
  });
});

test('a stale proxy in the home’s .env is named, and not the endpoint', async () => {
  bench = await openBench(text('Done.'));
  const on = bench.newMachine();
  const home = join(on.root, 'stale');
  mkdirSync(home);
  writeFileSync(join(home, '.env'), 'HTTP_PROXY=http://127.0.0.1:9\nNO_PROXY=example.com\n');
  const run = await bench.run(on, { task: 'x', 'codex-home': home, retries: '0' });
  expectFailure(run, on, 'network', 1, /No request of Codex reached/);
  expect(run.outputs['error']).toContain(join(realpathSync(home), '.env'));
  expect(readFileSync(join(home, '.env'), 'utf8')).toContain('HTTP_PROXY');
  expect(bench.model.requests).toHaveLength(0);
});
