import { access, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { parse } from 'smol-toml';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { capture } from '../../src/base/process/capture.ts';
import { type CommandContext, type CommandRequest, codexArguments } from '../../src/codex/command.ts';
import { codexEnvironment } from '../../src/codex/environment.ts';
import { type KeyProxy, startKeyProxy } from '../../src/codex/proxy/proxy.ts';
import { tomlString } from '../../src/codex/toml.ts';
import { codexBinary } from '../support/codex.ts';
import { tempDir } from '../support/repo.ts';
import {
  finalOf,
  type ResponsesServer,
  type Script,
  shell,
  startResponsesServer,
  text,
} from '../support/responses-server.ts';

const request: CommandRequest = {
  model: 'gpt-4o',
  effort: null,
  serviceTier: null,
  personalLogin: false,
  paths: null,
  sandbox: 'read-only',
  codexArgs: [],
  resume: null,
  workingDirectory: '/work space',
  codexHome: null,
};
const wiring: CommandContext = {
  proxy: { baseUrl: 'http://127.0.0.1:1/cap/v1' },
  schemaFile: null,
  requestRetries: 1,
  streamRetries: 2,
};

describe('the arguments', () => {
  it('are those that were tried, in the order that Codex needs', () => {
    expect(
      codexArguments({ ...request, codexArgs: ['-i', 'a.png'], effort: 'high' }, { ...wiring, schemaFile: '/s.json' }),
    ).toMatchInlineSnapshot(`
      [
        "exec",
        "--json",
        "--skip-git-repo-check",
        "--ignore-user-config",
        "--ignore-rules",
        "--color",
        "never",
        "-C",
        "/work space",
        "-s",
        "read-only",
        "--model",
        "gpt-4o",
        "--output-schema",
        "/s.json",
        "-c",
        "model_reasoning_effort="high"",
        "-c",
        "features.plugins=false",
        "-c",
        "features.apps=false",
        "-c",
        "analytics.enabled=false",
        "-c",
        "allow_login_shell=false",
        "-c",
        "features.shell_snapshot=false",
        "-c",
        "skills.bundled.enabled=false",
        "-i",
        "a.png",
        "-c",
        "features.unbounded_connection_retries=false",
        "-c",
        "model_provider="codex_job"",
        "-c",
        "model_providers.codex_job={name="codex-job",base_url="http://127.0.0.1:1/cap/v1",wire_api="responses",env_key="CODEX_JOB_TOKEN",request_max_retries=1,stream_max_retries=2}",
        "-c",
        "shell_environment_policy.exclude=["CODEX_JOB_TOKEN"]",
        "-",
      ]
    `);
  });

  it('keep sessions only in a home that is removed after the run: sub-agents start from them', () => {
    expect(codexArguments(request, wiring)).not.toContain('--ephemeral');
    expect(codexArguments({ ...request, personalLogin: true }, wiring)).toContain('--ephemeral');
  });

  it('put a thread after all options', () => {
    const resume = { kind: 'fork', thread: '01a20227-5068-7ca1-9d4e-2b9d6db354d5' } as const;
    const args = codexArguments({ ...request, resume }, wiring);
    expect(args.slice(-3)).toEqual(['fork', resume.thread, '-']);
    expect(args).not.toContain('--ephemeral');
  });

  it('let the config, rules and sessions of a given home count', () => {
    const args = codexArguments({ ...request, codexHome: '/home' }, wiring);
    for (const flag of ['--ephemeral', '--ignore-user-config', '--ignore-rules']) expect(args).not.toContain(flag);
    expect(args).toContain('model_provider="codex_job"');
    expect(args.join(' ')).not.toContain('skills.bundled');
  });

  it('leave the provider to a personal login, without the rest of its config', () => {
    const args = codexArguments(request, { ...wiring, proxy: null });
    expect(args.join(' ')).not.toContain('model_provider');
    expect(args).toContain('--ignore-user-config');
  });

  it('name no model where a profile decides', () => {
    expect(codexArguments({ ...request, model: null }, wiring)).not.toContain('--model');
  });

  it('close the temporary folders, hide skills and add more when wanted, after the user had the say', () => {
    const args = codexArguments(
      { ...request, codexArgs: ['-c', 'mine=1'] },
      { ...wiring, protectTemp: true, hiddenSkills: ['/h/a "b"/SKILL.md'], extraConfig: ['x.y=1'] },
    );
    const after = args.slice(args.indexOf('mine=1'));
    expect(after).toContain('sandbox_workspace_write.exclude_slash_tmp=true');
    expect(after).toContain('sandbox_workspace_write.exclude_tmpdir_env_var=true');
    expect(after).toContain('x.y=1');
    expect(args.slice(0, args.indexOf('mine=1'))).toContain(
      'skills.config=[{path="/h/a \\"b\\"/SKILL.md",enabled=false}]',
    );
  });
});

it('quotes any text so that TOML reads it back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(parse(`a=${tomlString(text)}`)['a']).toBe(text);
    }),
  );
  expect(parse(`a=${tomlString('\uD800"\u007F')}`)['a']).toBe('\uFFFD"\u007F');
});

describe('with the real Codex, through the key proxy', () => {
  const KEY = 'sk-test-key-0123456789';
  let folder: string;
  let binary: string;
  let server: ResponsesServer;
  let proxy: KeyProxy;
  const path = (name: string) => join(folder, name);

  beforeAll(async () => {
    binary = await codexBinary();
    folder = tempDir('command');
    for (const name of ['home', 'person/.agents/skills/mine', 'work']) await mkdir(path(name), { recursive: true });
    const skill = '---\nname: mine\ndescription: PERSONAL-SKILL\n---\n';
    await writeFile(path('person/.agents/skills/mine/SKILL.md'), skill);
    for (const name of ['.bashrc', '.profile']) {
      await writeFile(path(`person/${name}`), `touch ${path('startup-file-ran')}\n`);
    }
    const schema = {
      type: 'object',
      properties: { a: { type: 'string' } },
      required: ['a'],
      additionalProperties: false,
    };
    await writeFile(path('schema.json'), JSON.stringify(schema));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  afterEach(async () => {
    await proxy.close();
    await server.close();
  });

  async function run(
    wanted: Partial<CommandRequest>,
    wired: Partial<CommandContext> = {},
    script: Script = text('done'),
  ) {
    server = await startResponsesServer(script);
    proxy = await startKeyProxy({ endpoint: server.endpoint, apiKey: KEY });
    const args = codexArguments(
      { ...request, workingDirectory: path('work'), ...wanted },
      { ...wiring, proxy: { baseUrl: proxy.baseUrl }, ...wired },
    );
    const env = codexEnvironment(
      { PATH: process.env['PATH'], HOME: path('person'), OPENAI_API_KEY: KEY, KEY_COPY: KEY },
      { runId: 'run', codexHome: path('home'), secrets: [KEY], proxyToken: proxy.token },
    );
    // The prompt comes by a pipe that ends, as in a run.
    const pipe = ['-c', 'printf hello | "$0" "$@"', binary, ...args];
    const ended = await capture('/bin/sh', pipe, { cwd: folder, env, timeoutMs: 30_000 });
    if (ended.kind !== 'exited') throw new Error(`Codex ended otherwise: ${ended.kind}`);
    const events: { type: string; thread_id?: string; item?: { text?: string } }[] = ended.stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
    const thread = events.find((event) => event.type === 'thread.started')?.thread_id ?? '';
    return { ...ended, events, thread, sent: server.requests, asked: server.requests[0]?.text ?? '' };
  }

  it('starts a thread, with model, effort, schema and sandbox as asked', async () => {
    const ended = await run(
      { effort: 'high', model: 'gpt-6.1-sol', sandbox: 'workspace-write', codexArgs: ['-c', 'model_verbosity="low"'] },
      { schemaFile: path('schema.json'), protectTemp: true, hiddenSkills: [] },
    );
    expect(ended.events.flatMap((event) => event.item?.text ?? [])).toEqual(['done']);
    expect(ended.code).toBe(0);
    expect(ended.sent).toHaveLength(1);
    expect(ended.sent[0]?.authorization).toBe(`Bearer ${KEY}`);
    expect(ended.sent[0]?.body).toMatchObject({
      model: 'gpt-6.1-sol',
      reasoning: { effort: 'high' },
      text: { verbosity: 'low', format: { schema: { required: ['a'] } } },
    });
    expect(ended.asked).toContain('workspace-write');
    expect(proxy.requests()).toBe(1);
    expect(proxy.lastFault()).toBeNull();
  });

  it.each(['read-only', 'workspace-write'] as const)(
    'shows its commands neither key nor token nor address: %s',
    async (sandbox) => {
      const script = [shell('env; cat /proc/*/cmdline /proc/*/environ 2>/dev/null | tr "\\0" "\\n"'), text('done')];
      const ended = await run({ sandbox }, {}, script);
      const last = ended.sent[1];
      const seen = last === undefined ? null : finalOf(last);
      expect(seen?.exitCode).toBe(0);
      expect(seen?.output).toContain('CODEX_JOB_RUN=run');
      const capability = new URL(proxy.baseUrl).pathname.split('/')[1] ?? '?';
      for (const secret of [KEY, proxy.token, capability]) expect(seen?.whole).not.toContain(secret);
    },
  );

  it('reads no start-up file and no skill of the person', async () => {
    expect((await run({})).asked).toContain('PERSONAL-SKILL'); // what Codex does by itself
    await afterOne();
    const hidden = await run({}, { hiddenSkills: [path('person/.agents/skills/mine/SKILL.md')] });
    expect(hidden.sent).toHaveLength(1);
    expect(hidden.asked).not.toContain('PERSONAL-SKILL');
    await expect(access(path('startup-file-ran'))).rejects.toThrow('ENOENT');
  });

  it('goes on with a thread and forks it, under the options that come before', async () => {
    const codexHome = path('home');
    const first = await run({ codexHome });
    for (const kind of ['resume', 'fork'] as const) {
      await afterOne();
      const resume = { kind, thread: first.thread };
      const next = await run(
        { codexHome, model: 'other', sandbox: 'workspace-write', resume },
        { schemaFile: path('schema.json') },
      );
      expect(next.code).toBe(0);
      expect(next.thread === first.thread).toBe(kind === 'resume');
      expect(next.sent[0]?.body).toMatchObject({ model: 'other', text: { format: { type: 'json_schema' } } });
      expect(next.asked).toContain('done'); // the earlier turn
    }
  });

  it('survives an argument that takes as many words as it can', async () => {
    const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
    await writeFile(path('dot.png'), Buffer.from(dot, 'base64'));
    const ended = await run({ codexArgs: ['-i', path('dot.png')] });
    expect(ended.code).toBe(0);
    expect(ended.asked).toContain('hello');
    expect(ended.asked).toContain('data:image/png;base64');
  });

  it('gives up on a refused connection after the retries that were set', async () => {
    const began = Date.now();
    const wired = { proxy: { baseUrl: 'http://127.0.0.1:9/v1' }, requestRetries: 0, streamRetries: 0 };
    expect((await run({}, wired)).code).toBe(1);
    expect(Date.now() - began).toBeLessThan(10_000);
  });

  const afterOne = async () => {
    await proxy.close();
    await server.close();
  };
});
