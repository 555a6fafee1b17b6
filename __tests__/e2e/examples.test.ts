// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of the workflow's language
/** The workflows of examples/, run by nektos/act with the shipped bundles and the real Codex, offline. */
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { delimiter, join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { installAct } from '../../scripts/act/install.ts';
import { actCommand } from '../../scripts/act/run.ts';
import { runChild } from '../support/child.ts';
import { codexToolCache } from '../support/codex.ts';
import { cleanTempDirs, type Machine, machine, makeRepo, type Repo, tempDir } from '../support/repo.ts';
import {
  addFile,
  error,
  type ResponsesServer,
  type Script,
  startResponsesServer,
  text,
  withUsage,
} from '../support/responses-server.ts';
import { ROOT } from '../support/run-action.ts';

const act = await installAct();

let model: ResponsesServer | undefined;
let api: Server | undefined;
afterEach(async () => {
  await model?.close();
  api?.closeAllConnections();
  api?.close();
  model = api = undefined;
});
afterAll(cleanTempDirs);

async function scripted(script: Script): Promise<ResponsesServer> {
  model = await startResponsesServer(script);
  return model;
}

/** GitHub's API, as far as to say that everybody may write. */
async function permissive(): Promise<string> {
  api = createServer((request, response) => {
    const asked = /\/collaborators\/[^/]+\/permission$/.test(request.url ?? '');
    response.writeHead(asked ? 200 : 403, { 'content-type': 'application/json' });
    response.end(JSON.stringify(asked ? { permission: 'write' } : { message: 'not scripted' }));
  });
  await new Promise<void>((resolve) => api?.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(api.address() as AddressInfo).port}`;
}

interface Step {
  uses?: string;
  with?: Record<string, unknown>;
}

/** The example as it is, but for what only GitHub has: the action by its name, other actions, a key of 2026-09. */
function workflow(name: string): string {
  const whole = parse(readFileSync(join(ROOT, 'examples', name), 'utf8')) as {
    jobs: Record<string, { 'cache-mode'?: string; 'runs-on': unknown; steps: Step[] }>;
  };
  for (const job of Object.values(whole.jobs)) {
    delete job['cache-mode'];
    job['runs-on'] = 'ubuntu-latest';
    job.steps = job.steps.filter(({ uses = '' }) => !/^(actions\/github-script|github\/codeql-action)/.test(uses));
    for (const step of job.steps) {
      // act would fetch it from GitHub; without a `ref` it copies the folder, whose HEAD is the pull request's.
      delete step.with?.['ref'];
      delete step.with?.['repository'];
      if (!step.uses?.startsWith('codex-job/')) continue;
      step.uses = step.uses.includes('/compare@') ? './compare' : './';
      step.with = { ...step.with, 'responses-api-endpoint': '${{ vars.ENDPOINT }}' };
      if (step.with['cache-dir'] !== undefined) step.with['cache-dir'] = '${{ vars.STORE }}';
    }
  }
  const path = join(tempDir('example'), name);
  writeFileSync(path, stringify(whole));
  return path;
}

/** A repository that holds the action, as `uses: ./` needs it, with a remote that has its main branch. */
function repository(): { repo: Repo; remote: Repo } {
  const at = tempDir('example-repo');
  for (const part of ['action.yml', 'dist', 'compare']) cpSync(join(ROOT, part), join(at, part), { recursive: true });
  const repo = makeRepo({ at, files: { 'a.ts': 'a\n', '.github/codex/review.md': 'Which files lack tests?\n' } });
  const bare = tempDir('example-remote');
  execFileSync('git', ['clone', '--quiet', '--bare', at, bare], { stdio: 'pipe' });
  repo.git('remote', 'add', 'origin', bare);
  repo.git('fetch', '--quiet', 'origin');
  const git = (...args: string[]) => execFileSync('git', args, { cwd: bare, encoding: 'utf8' }).trim();
  return { repo, remote: { ...repo, path: bare, git } };
}

/** Programs of GitHub's machines that would act on this one or ask the network: they only write down how they were called. */
function stubs(): { folder: string; calls: () => string } {
  const folder = tempDir('stubs');
  const log = join(folder, 'calls');
  writeFileSync(log, '');
  const base = `case "$1 $2" in 'pr view') echo main;; esac`;
  for (const [name, body] of Object.entries({ sudo: '', gh: base })) {
    writeFileSync(join(folder, name), `#!/bin/sh\necho "${name} $*" >> '${log}'\n${body}\n`, { mode: 0o755 });
  }
  return { folder, calls: () => readFileSync(log, 'utf8') };
}

interface Options {
  /** A repository that is there already. */
  readonly in?: ReturnType<typeof repository>;
  readonly on?: Machine;
  readonly payload?: unknown;
  readonly env?: Record<string, string>;
}

async function example(name: string, event: string, endpoint: string, options: Options = {}) {
  const { in: where = repository(), on = machine(), payload = {} } = options;
  const { folder, calls } = stubs();
  const { command, args, env } = actCommand({
    act: act.kind === 'ok' ? act.path : '',
    event,
    workflow: workflow(name),
    home: on.home,
    folder: join(on.root, 'act'),
    toolCache: await codexToolCache(),
    variables: { ENDPOINT: endpoint, STORE: join(on.root, 'store') },
    secrets: { OPENAI_API_KEY: 'sk-example-0123456789', GITHUB_TOKEN: 'ghs_example0123456789' },
    env: { GITHUB_REPOSITORY: 'octocat/example', ...options.env },
  });
  const events = join(tempDir('event'), 'event.json');
  mkdirSync(join(on.root, 'store'), { recursive: true, mode: 0o700 });
  writeFileSync(events, JSON.stringify(payload));
  const run = await runChild({
    command,
    args: [...args, '--eventpath', events],
    env: { ...env, PATH: [folder, env['PATH'] ?? ''].join(delimiter) },
    cwd: where.repo.path,
    timeoutMs: 110_000,
    signals: [],
    marks: [on.root],
  });
  // jq colours what it prints on act's terminal.
  const log = run.log.toString().replace(/\x1b\[[\d;]*m/g, '');
  return { code: run.code, log, calls, on, repo: where.repo, remote: where.remote };
}

const FINDING = { path: 'a.ts', line: 1, end_line: 1, severity: 'high', title: 'Bad', body: 'Why.', fix: null };
const NO_FINDINGS = JSON.stringify({ findings: [], verdict: 'Nothing to block.' });
const TABLE = '| file | lines |\n|---|---|\n| a.ts | 10 |\n';

describe.skipIf(act.kind === 'skipped')('examples', { timeout: 240_000 }, () => {
  test('one-step.yml: the second run is free', async () => {
    const to = await scripted(withUsage(text(TABLE), { input: 1000 }));
    const first = await example('one-step.yml', 'push', to.endpoint);
    expect(first.code, first.log).toBe(0);
    expect(first.log).toMatch(/A fresh answer, for about \$0\.0/);
    expect(first.calls()).toBe('');
    const second = await example('one-step.yml', 'push', to.endpoint, { in: first, on: first.on });
    expect(second.code, second.log).toBe(0);
    expect(second.log).not.toContain('A fresh answer, for');
    expect(to.requests).toHaveLength(1);
  });

  test('compare-tiers.yml: three calls at first, none the second time; a tier that fails is a row', async () => {
    const to = await scripted((request) => text(`I am ${request.model}.\n\n${TABLE}`));
    const first = await example('compare-tiers.yml', 'workflow_dispatch', to.endpoint);
    expect(first.code, first.log).toBe(0);
    expect(to.requests).toHaveLength(3);
    expect(first.log).toMatch(/low +gpt-6-luna .*I am gpt-6-luna\./);
    expect(first.log).toMatch(/high +gpt-4o .*I am gpt-4o\./);
    const second = await example('compare-tiers.yml', 'workflow_dispatch', to.endpoint, { in: first, on: first.on });
    expect(second.code, second.log).toBe(0);
    expect(to.requests).toHaveLength(3);

    to.use(({ model: asked }) =>
      asked === 'gpt-4o' ? error(404, { code: 'model_not_found', message: 'no' }) : text(TABLE),
    );
    const third = await example('compare-tiers.yml', 'workflow_dispatch', to.endpoint);
    expect(third.code).toBe(1);
    expect(third.log).toMatch(/low +gpt-6-luna .*local, /);
    expect(third.log).toMatch(/high +gpt-4o .*missing +nothing stored/);
  });

  test('use-outputs.yml: in a shell, in Python and in another job', async () => {
    const to = await scripted(text('[{"file":"a.ts","lines":10},{"file":"##[error]x","lines":20}]'));
    const run = await example('use-outputs.yml', 'workflow_dispatch', to.endpoint);
    expect(run.code, run.log).toBe(0);
    // The later job counts the rows.
    expect(run.log).toMatch(/later\].*\| 2\r?$/m);
  });

  test('self-hosted.yml: the store is the given folder', async () => {
    const to = await scripted(text(TABLE));
    const run = await example('self-hosted.yml', 'push', to.endpoint);
    expect(run.code, run.log).toBe(0);
    const again = await example('self-hosted.yml', 'push', to.endpoint, {
      in: run,
      on: { ...run.on, home: machine().home },
    });
    expect(again.code, again.log).toBe(0);
    expect(to.requests).toHaveLength(1);
  });

  test('open-pull-request.yml: what Codex changed is pushed, past the hooks, and a pull request asked for', async () => {
    const where = repository();
    // A hook that lets nothing pass, in a folder that Codex may write to.
    where.repo.write({ '.husky/pre-commit': '#!/bin/sh\nexit 1\n' });
    chmodSync(join(where.repo.path, '.husky', 'pre-commit'), 0o755);
    where.repo.commit('hooks');
    where.repo.git('config', 'core.hooksPath', '.husky');
    const to = await scripted([addFile('note.txt', 'from Codex\n'), text('Done.')]);
    const run = await example('open-pull-request.yml', 'workflow_dispatch', to.endpoint, {
      in: where,
      payload: { inputs: { task: 'Write "note.txt"; $(touch pwned)' } },
    });
    expect(run.code, run.log).toBe(0);
    expect(JSON.stringify(to.requests[0]?.body)).toContain('Write \\"note.txt\\"; $(touch pwned)');
    const [branch = ''] = run.remote.git('branch', '--list', 'codex/*', '--format=%(refname:short)').split('\n');
    expect(branch).toMatch(/^codex\/[0-9a-f]{12}$/);
    expect(run.remote.git('show', `${branch}:note.txt`)).toBe('from Codex');
    expect(run.remote.git('diff', '--name-only', `${branch}~1`, branch)).toBe('note.txt');
    expect(run.calls()).toMatch(
      new RegExp(`^gh pr create --head ${branch} --title Changes by Codex .* --body-file .*body\\.md$`, 'm'),
    );
  });

  test.each(['review-pull-request.yml', 'dependabot.yml'])('%s: the base is told by its commit', async (name) => {
    const to = await scripted(text(name.startsWith('review') ? NO_FINDINGS : 'Nothing to block.'));
    const where = repository();
    const base = where.repo.head();
    where.repo.git('switch', '--quiet', '--create', 'feature');
    where.repo.commit('change', { 'a.ts': 'b\n' });
    const pull = {
      number: 7,
      draft: false,
      user: { login: 'dependabot[bot]' },
      head: { sha: where.repo.head(), ref: 'feature', repo: { full_name: 'octocat/example' } },
      base: { sha: base, ref: 'main' },
    };
    const run = await example(name, 'pull_request', to.endpoint, {
      in: where,
      payload: { number: 7, pull_request: pull, repository: { full_name: 'octocat/example' } },
      env: { GITHUB_API_URL: await permissive(), GITHUB_BASE_REF: 'main' },
    });
    expect(run.code, run.log).toBe(0);
    expect(JSON.stringify(to.requests[0]?.body)).toContain('git diff refs/codex/base HEAD');
    expect(run.log).toContain('Nothing to block.');
  });

  test('review-fork.yml: a fork’s head against the default branch of this repository', async () => {
    const to = await scripted(text(NO_FINDINGS));
    const where = repository();
    where.repo.git('switch', '--quiet', '--create', 'topic');
    where.repo.commit('change', { 'a.ts': 'b\n' });
    const fork = { full_name: 'stranger/example', owner: { login: 'stranger' } };
    const run = (head_repository: object) => ({
      workflow_run: { event: 'pull_request', head_sha: where.repo.head(), head_branch: 'topic', head_repository },
      repository: { full_name: 'octocat/example', default_branch: 'main', clone_url: where.remote.path },
    });
    const env = { GITHUB_API_URL: await permissive() };
    const done = await example('review-fork.yml', 'workflow_run', to.endpoint, { in: where, payload: run(fork), env });
    expect(done.code, done.log).toBe(0);
    expect(to.requests).toHaveLength(1);
    expect(where.repo.git('rev-parse', 'HEAD~1')).toBe(where.remote.git('rev-parse', 'main'));
    const own = { full_name: 'octocat/example', owner: { login: 'octocat' } };
    await example('review-fork.yml', 'workflow_run', to.endpoint, { in: where, payload: run(own), env });
    expect(to.requests).toHaveLength(1);
  });

  test.each([
    ['merge-queue.yml', 'merge_group'],
    ['code-scanning.yml', 'push'],
  ])('%s: asks for findings', async (name, event) => {
    const to = await scripted(text(NO_FINDINGS));
    const run = await example(name, event, to.endpoint);
    expect(run.code, run.log).toBe(0);
    expect(JSON.stringify(to.requests[0]?.body)).toContain('end_line');
    to.use(text(NO_FINDINGS.replace('[]', `[${JSON.stringify(FINDING)}]`)));
    const found = await example(name, event, to.endpoint);
    expect(found.code, found.log).toBe(name === 'merge-queue.yml' ? 1 : 0);
  });

  test('comment-command.yml: the comment is the task, to the letter, and no part of a script', async () => {
    const to = await scripted(text('Because.'));
    const comment = { body: '/codex Why `a`? "; $(touch pwned) ::error::x', author_association: 'MEMBER' };
    const issue = { number: 7, pull_request: { url: 'x' } };
    const env = { GITHUB_API_URL: await permissive() };
    const payload = { action: 'created', comment, issue };
    const run = await example('comment-command.yml', 'issue_comment', to.endpoint, { payload, env });
    expect(run.code, run.log).toBe(0);
    expect(to.requests).toHaveLength(1);
    expect(JSON.stringify(to.requests[0]?.body)).toContain('Why `a`? \\"; $(touch pwned) ::error::x');
    expect(run.calls()).toContain('gh pr view 7 --repo octocat/example');

    const onIssue = { ...payload, issue: { number: 8 } };
    const replied = await example('comment-command.yml', 'issue_comment', to.endpoint, { payload: onIssue, env });
    expect(replied.code, replied.log).toBe(0);
    expect(replied.calls()).not.toContain('gh pr view');
    expect(to.requests).toHaveLength(2);

    const stranger = { ...payload, comment: { ...comment, author_association: 'NONE' } };
    const ignored = await example('comment-command.yml', 'issue_comment', to.endpoint, { payload: stranger, env });
    expect(ignored.code).toBe(0);
    expect(to.requests).toHaveLength(2);
  });

  test('scheduled-report.yml: the second run of a week is free', async () => {
    const to = await scripted(text('All is well.'));
    const first = await example('scheduled-report.yml', 'schedule', to.endpoint);
    expect(first.code, first.log).toBe(0);
    const second = await example('scheduled-report.yml', 'schedule', to.endpoint, { in: first, on: first.on });
    expect(second.code, second.log).toBe(0);
    expect(to.requests).toHaveLength(1);
  });
});
