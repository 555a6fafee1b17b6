/**
 * Safety strategies that change who is who on the machine: for real, with users made for it. Only for root, and only in
 * a checkout that those users may enter.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { codexBinary } from '../support/codex.ts';
import { othersMayEnter } from '../support/others.ts';
import type { Machine } from '../support/repo.ts';
import { finalOf, shell, text, toolOutputs } from '../support/responses-server.ts';
import { type Bench, KEY, openBench } from './bench.ts';

const RUNNER = 'codex-job-runner';
const OTHER = 'codex-job-other';
const RULE = `/etc/sudoers.d/${RUNNER}`;
const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
const able = isRoot && othersMayEnter() && ['useradd', 'setpriv'].every(isThere);
const withSudo = able && isThere('sudo');

function isThere(program: string): boolean {
  return (process.env['PATH'] ?? '').split(':').some((folder) => existsSync(join(folder, program)));
}
const sh = (script: string) => execFileSync('/bin/sh', ['-c', script], { encoding: 'utf8', stdio: 'pipe' });

let bench: Bench | undefined;
beforeAll(() => {
  if (!able) return;
  for (const user of [RUNNER, OTHER]) sh(`id -u ${user} >/dev/null 2>&1 || useradd --system --create-home ${user}`);
  // As on GitHub's runners.
  if (withSudo) writeFileSync(RULE, `${RUNNER} ALL=(ALL) NOPASSWD:ALL\n`, { mode: 0o440 });
});
afterEach(async () => {
  await bench?.close();
  bench = undefined;
  if (able) sh(`rm -f /etc/sudoers.d/zzzz-codex-job-*`);
});
afterAll(() => {
  if (!able) return;
  rmSync(RULE, { force: true });
  for (const user of [RUNNER, OTHER]) sh(`userdel -r ${user} 2>/dev/null || userdel ${user} || :`);
});

/** A machine that belongs to the runner's user, the workspace open to others as the documentation says. */
function runnersMachine(): Machine {
  if (bench === undefined) throw new Error('no bench');
  const on = bench.newMachine();
  chmodSync(dirname(on.root), 0o755);
  chmodSync(on.workspace, 0o1777);
  return on;
}
const PREFIX = ['setpriv', `--reuid=${RUNNER}`, `--regid=${RUNNER}`, '--init-groups'];
const runnerMaySudo = () =>
  sh(`${PREFIX.join(' ')} sudo -n true 2>&1 && echo yes || echo no`)
    .trim()
    .endsWith('yes');
/** Of this user alone, as the runner's file commands must be writable for the action. */
function own(on: Machine): void {
  sh(`chown -R ${RUNNER}:${RUNNER} ${on.root}`);
}

describe.runIf(withSudo)('drop-sudo', () => {
  test('sudo is gone before Codex starts, and stays away', async () => {
    bench = await openBench([shell('sudo -n id -u'), text('done')]);
    const on = runnersMachine();
    expect(runnerMaySudo()).toBe(true);
    const run = await bench.run(
      on,
      { task: 'x', 'safety-strategy': 'drop-sudo' },
      { prefix: PREFIX, beforeStart: () => own(on) },
    );
    expect(run.log.toString()).toContain('sudo is dropped');
    expect(run.outputs).toMatchObject({ exit: '0', failure: '' });
    expect(runnerMaySudo()).toBe(false);
    const again = await bench.run(
      on,
      { task: 'y', 'safety-strategy': 'drop-sudo' },
      { prefix: PREFIX, beforeStart: () => own(on) },
    );
    expect(again.log.toString()).toContain('no sudo without a password');
  });

  test('a rule that counts later: it is noticed, and Codex does not start', async () => {
    bench = await openBench(text('never'));
    const on = runnersMachine();
    const later = '/etc/sudoers.d/zzzzz-later';
    writeFileSync(later, `${RUNNER} ALL=(ALL) NOPASSWD:ALL\n`, { mode: 0o440 });
    try {
      const run = await bench.run(
        on,
        { task: 'x', 'safety-strategy': 'drop-sudo' },
        { prefix: PREFIX, beforeStart: () => own(on) },
      );
      expect(run.outputs).toMatchObject({ failure: 'sandbox' });
      expect(run.outputs['error']).toContain('a later rule');
      expect(bench.model.requests).toHaveLength(0);
    } finally {
      rmSync(later);
    }
  });
});

test.runIf(able)('drop-sudo as root says that it can do nothing', async () => {
  bench = await openBench(text('ok'));
  const run = await bench.run(bench.newMachine(), { task: 'x', 'safety-strategy': 'drop-sudo' });
  expect(run.log.toString()).toMatch(/::notice::.*runs as root/);
  expect(run.outputs['exit']).toBe('0');
});

const FULL = { sandbox: 'danger-full-access', 'safety-strategy': 'unprivileged-user', 'codex-user': OTHER };

describe.runIf(withSudo)('unprivileged-user, by sudo', () => {
  test('Codex and its commands are the other user, with our PATH and theirs for the rest', async () => {
    bench = await openBench([
      shell('id -un; echo "home $HOME"; echo "path $PATH"; git -C . rev-parse HEAD; echo new >made.txt'),
      shell('(setsid nohup sleep 301.5 >/dev/null 2>&1 &); env; cat /proc/self/environ | tr "\\0" "\\n"'),
      text('done'),
    ]);
    const on = runnersMachine();
    const path = `/opt/own-tools:${process.env['PATH']}`;
    const run = await bench.run(
      on,
      { task: 'x', ...FULL },
      { prefix: PREFIX, env: { PATH: path, GH_TOKEN: 'on-purpose' }, beforeStart: () => own(on) },
    );
    expect(run.outputs).toMatchObject({ exit: '0', failure: '', 'changed-files': '["made.txt"]' });
    expect(run.leftovers).toEqual([]);
    const [who, environment] = toolOutputs(bench.model.requests.at(-1) ?? never());
    expect(who?.output).toContain(`${OTHER}\nhome /home/${OTHER}\n`);
    expect(who?.output).toContain(':/opt/own-tools:');
    expect(who?.output).toContain(bench.repo.head());
    expect(environment?.output).toContain('GH_TOKEN=on-purpose');
    expect(environment?.output).not.toMatch(/^(INPUT_|ACTIONS_|SUDO_|GITHUB_OUTPUT)/m);
    expect(environment?.output).not.toContain(KEY);
    expect(bench.model.requests[0]?.authorization).toBe(`Bearer ${KEY}`);
    expect(sh(`ls -A /home/${OTHER}/.cache/codex-job-homes`)).toBe('');
  });

  test('a time-out ends all of it', async () => {
    bench = await openBench([
      shell('(setsid nohup sleep 302.5 >/dev/null 2>&1 &); sleep 302.6', 30_000),
      text('never'),
    ]);
    const on = runnersMachine();
    const run = await bench.run(
      on,
      { task: 'x', ...FULL, timeout: '0.08' },
      { prefix: PREFIX, beforeStart: () => own(on) },
    );
    expect(run.outputs).toMatchObject({ exit: '124', failure: 'timeout' });
    expect(run.durationMs).toBeLessThan(20_000);
    expect(run.leftovers).toEqual([]);
    expect(sh('pgrep -f "sleep 302[.]" || :')).toBe('');
  });

  test('its own sandbox works there, with a schema', async () => {
    bench = await openBench([shell('id -u; touch inside.txt; touch ../outside.txt'), text('{"ok":true}')]);
    const on = runnersMachine();
    const schema =
      '{"type":"object","properties":{"ok":{"type":"boolean"}},"required":["ok"],"additionalProperties":false}';
    const run = await bench.run(
      on,
      { task: 'x', ...FULL, sandbox: 'workspace-write', 'output-schema': schema },
      { prefix: PREFIX, beforeStart: () => own(on) },
    );
    expect(run.outputs).toMatchObject({ exit: '0', 'final-message': '{"ok":true}', 'changed-files': '["inside.txt"]' });
    expect(finalOf(bench.model.requests.at(-1) ?? never())?.output).toContain('outside.txt');
    expect(existsSync(join(on.workspace, '..', 'outside.txt'))).toBe(false);
    expect(readFileSync(join(on.workspace, 'a.txt'), 'utf8')).toBe('a\n');
  });

  test.each([
    ['nobody-of-this-name', /There is no user nobody-of-this-name.*useradd/],
    [RUNNER, /who runs this job/],
    [OTHER, /may not pass through .*chmod o\+x/],
  ])('codex-user %s is refused with advice, before anything is spent', async (user, advice) => {
    bench = await openBench(text('never'));
    const on = runnersMachine();
    chmodSync(dirname(on.root), 0o755);
    const run = await bench.run(
      on,
      { task: 'x', ...FULL, 'codex-user': user },
      {
        prefix: PREFIX,
        beforeStart: () => {
          own(on);
          if (user === OTHER) chmodSync(dirname(on.workspace), 0o700);
        },
      },
    );
    expect(run.outputs).toMatchObject({ failure: 'sandbox', exit: '1' });
    expect(run.outputs['error']).toMatch(advice);
    expect(bench.model.requests).toHaveLength(0);
  });

  test('a user who may sudo is no wall', async () => {
    bench = await openBench(text('never'));
    const on = runnersMachine();
    const rule = '/etc/sudoers.d/codex-job-other';
    writeFileSync(rule, `${OTHER} ALL=(ALL) NOPASSWD:ALL\n`, { mode: 0o440 });
    try {
      const run = await bench.run(on, { task: 'x', ...FULL }, { prefix: PREFIX, beforeStart: () => own(on) });
      expect(run.outputs['error']).toContain('may use sudo without a password');
    } finally {
      rmSync(rule);
    }
  });
});

test.runIf(able)('without sudo or root it says what is missing', async () => {
  expect(await codexBinary()).toBeTruthy();
  bench = await openBench(text('never'));
  const on = runnersMachine();
  rmSync(RULE, { force: true });
  try {
    const run = await bench.run(on, { task: 'x', ...FULL }, { prefix: PREFIX, beforeStart: () => own(on) });
    expect(run.outputs['error']).toMatch(/can't be started as .*sudo/);
  } finally {
    if (withSudo) writeFileSync(RULE, `${RUNNER} ALL=(ALL) NOPASSWD:ALL\n`, { mode: 0o440 });
  }
});

function never(): never {
  throw new Error('the model was not asked');
}
