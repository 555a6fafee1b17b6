/** The script of examples/scheduled-report.yml, with a real client against a loopback API. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getOctokit } from '@actions/github';
import { afterEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from './support/run-action.ts';

interface Workflow {
  readonly jobs: { readonly report: { readonly steps: readonly { readonly with?: { readonly script?: string } }[] } };
}
const workflow = parse(readFileSync(join(ROOT, 'examples', 'scheduled-report.yml'), 'utf8')) as Workflow;
const script = workflow.jobs.report.steps.find((step) => step.with?.script !== undefined)?.with?.script ?? '';

const undo: (() => void)[] = [];
afterEach(() => {
  for (const step of undo.splice(0)) step();
});

/** Runs the script as actions/github-script does. @param issues what the API lists @returns what was asked of the API */
async function run(
  report: string,
  issues: readonly object[],
): Promise<{ call: string; body: Record<string, unknown> }[]> {
  const calls: { call: string; body: Record<string, unknown> }[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString();
    });
    request.on('end', () => {
      calls.push({
        call: `${request.method} ${request.url}`,
        body: JSON.parse(body || '{}') as Record<string, unknown>,
      });
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(request.method === 'GET' ? issues : {}));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const folder = mkdtempSync(join(tmpdir(), 'report-'));
  undo.push(
    () => server.close(),
    () => rmSync(folder, { recursive: true }),
  );
  writeFileSync(join(folder, 'report.md'), report);
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const before = { ...process.env };
  Object.assign(process.env, { REPORT: join(folder, 'report.md'), WEEK: '2026-W47' });
  undo.push(() => {
    process.env = before;
  });
  const body = new Function('github', 'context', 'require', `return (async () => {${script}})()`);
  await body(getOctokit('t', { baseUrl }), { repo: { owner: 'o', repo: 'r' } }, createRequire(import.meta.url));
  return calls;
}

test('the first report opens an issue, found by label and author', async () => {
  const [search, create] = await run('# Report', []);
  expect(search?.call).toMatch(/^GET \/repos\/o\/r\/issues\?/);
  expect(new URLSearchParams(search?.call.split('?')[1]).get('creator')).toBe('github-actions[bot]');
  expect(create).toEqual({
    call: 'POST /repos/o/r/issues',
    body: { title: 'Codex report 2026-W47', body: '# Report', labels: ['codex-report'] },
  });
});

test('a later one updates it, and takes no pull request for an issue', async () => {
  const [, update] = await run('x'.repeat(70_000), [{ number: 3, pull_request: {} }, { number: 4 }]);
  expect(update?.call).toBe('PATCH /repos/o/r/issues/4');
  expect(String(update?.body['body']).length).toBeLessThanOrEqual(65_536);
  expect(update?.body['body']).toMatch(/Cut here/);
});
