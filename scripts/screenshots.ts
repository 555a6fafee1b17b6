// Makes the pictures in docs/images from real runs: the shipped action, the real Codex CLI, a scripted model.
// Needs Debian's or Ubuntu's Chromium on PATH. Run it after a change of what people see: npm run screenshots
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { openBench } from '../__tests__/e2e/bench.ts';
import { error, type RecordedRequest, shell, text, withUsage } from '../__tests__/support/responses-server.ts';
import { ROOT, runAction } from '../__tests__/support/run-action.ts';

const IMAGES = join(ROOT, 'docs', 'images');
const CSS = readFileSync(
  createRequire(import.meta.url).resolve('github-markdown-css/github-markdown-light.css'),
  'utf8',
);
const WIDTH = 860;

const TABLE_TASK = 'List the source files that have no test.\nAnswer with a Markdown table: file, lines.';
const TABLE_ANSWER = `Two source files have no test. Start with \`src/parse.js\`: it reads what users type.

| file | lines | why it matters |
|---|---|---|
| src/parse.js | 2 | reads user input |
| src/print.js | 1 | writes to the terminal |
`;
const REVIEW = {
  findings: [
    {
      path: 'src/parse.js',
      line: 2,
      end_line: 2,
      severity: 'high',
      title: 'Throws on empty input',
      body: '`JSON.parse("")` throws, and nobody catches it.',
      fix: 'Return `null` for an empty text.',
    },
    {
      path: 'src/print.js',
      line: 1,
      end_line: 1,
      severity: 'low',
      title: 'Writes to stdout',
      body: 'Progress belongs on stderr.',
      fix: null,
    },
  ],
  verdict: 'One problem to fix before merging.',
};
const FILES = {
  'src/parse.js': 'export const parse =\n  JSON.parse;\n',
  'src/print.js': 'export const print = console.log;\n',
};
const CONTEXT = {
  GITHUB_REPOSITORY: 'octo/tools',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_WORKFLOW: 'review',
  GITHUB_JOB: 'codex',
  GITHUB_RUN_ID: '1234567890',
};

mkdirSync(IMAGES, { recursive: true });
await pictures();

async function pictures(): Promise<void> {
  await withBench(scripted(TABLE_ANSWER), async (bench) => {
    const on = bench.newMachine();
    const inputs = { task: TABLE_TASK, tier: 'low' };
    const miss = await bench.run(on, inputs, { env: CONTEXT });
    picture('job-summary', miss.summary);
    picture('comment', readFileSync(miss.outputs['report'] ?? '', 'utf8'));
    const hit = await bench.run(on, inputs, { env: CONTEXT });
    picture('job-summary-hit', hit.summary);
  });
  await withBench(scripted(JSON.stringify(REVIEW)), async (bench) => {
    const run = await bench.run(
      bench.newMachine(),
      { task: 'Review the last commit.', tier: 'medium', findings: 'true' },
      { env: CONTEXT },
    );
    picture('findings', run.summary);
  });
  await withBench([error(401, { message: 'Incorrect API key provided' })], async (bench) => {
    const failed = await bench.run(bench.newMachine(), { task: TABLE_TASK }, { env: CONTEXT });
    picture('failed-run', failed.summary);
  });
  await withBench(byModel, async (bench) => {
    const on = bench.newMachine();
    for (const tier of ['low', 'medium', 'high']) await bench.run(on, { task: TABLE_TASK, tier }, { env: CONTEXT });
    const comparison = await runAction({
      ...on,
      inputs: { task: TABLE_TASK, 'responses-api-endpoint': bench.model.endpoint },
      main: join(ROOT, 'dist', 'compare', 'index.js'),
      metadata: join(ROOT, 'compare', 'action.yml'),
      env: CONTEXT,
    });
    picture('comparison', comparison.summary);
  });
}

async function withBench(
  script: Parameters<typeof openBench>[0],
  act: (bench: Awaited<ReturnType<typeof openBench>>) => Promise<void>,
): Promise<void> {
  const bench = await openBench(script, FILES);
  try {
    await act(bench);
  } finally {
    await bench.close();
  }
}

/** A model that looks at the files first, then answers. */
function scripted(answer: string) {
  return (_request: RecordedRequest, index: number) =>
    index % 2 === 0
      ? withUsage(shell('wc -l src/*.js'), { input: 9_000, output: 120 })
      : withUsage(text(answer), { input: 9_400, cached: 8_960, output: 310 });
}

function byModel({ model }: RecordedRequest) {
  const more = model === 'gpt-4o' ? '| src/index.js | 4 | starts everything |\n' : '';
  return withUsage(text(TABLE_ANSWER + more), { input: 9_400, cached: 8_000, output: model === 'gpt-4o' ? 900 : 310 });
}

/** Renders Markdown as GitHub does, and takes a picture that is as high as the page. */
function picture(name: string, markdown: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'codex-job-picture-'));
  try {
    const page = join(folder, 'page.html');
    const body = micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });
    writeFileSync(
      page,
      `<!doctype html><meta charset="utf-8"><style>${CSS} body { margin: 0 } .markdown-body { padding: 24px 32px }</style>
<body><article class="markdown-body">${body}</article>
<script>document.title = document.querySelector('article').offsetHeight</script>`,
    );
    const height = Number(/<title>(\d+)<\/title>/.exec(chromium(folder, '--dump-dom', page))?.[1] ?? 1000);
    chromium(folder, `--screenshot=${join(IMAGES, `${name}.png`)}`, `--window-size=${WIDTH},${height}`, page);
    console.log(`docs/images/${name}.png  ${WIDTH} × ${height}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function chromium(profile: string, ...args: string[]): string {
  const quiet = ['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--no-first-run'];
  const offline = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic'];
  const where = [`--user-data-dir=${join(profile, 'profile')}`];
  const size = args.some((arg) => arg.startsWith('--window-size')) ? [] : [`--window-size=${WIDTH},100`];
  return execFileSync('chromium', [...quiet, ...offline, ...where, ...size, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}
