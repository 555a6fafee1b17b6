import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import {
  allowUserNamespaces,
  mayPrepareRunner,
  type RunnerFacts,
} from '../../../src/codex/isolation/prepare-runner.ts';
import { cleanTempDirs, tempDir } from '../../support/repo.ts';

const RTM = "Codex's sandbox does not work (bwrap: loopback: Failed RTM_NEWADDR: Operation not permitted).";
const hosted: RunnerFacts = { choice: 'auto', platform: 'linux', environment: 'github-hosted', refusal: RTM };

describe('the runner may be prepared', () => {
  it.each<[string, Partial<RunnerFacts>, boolean]>([
    ['on a GitHub-hosted Linux runner without user namespaces', {}, true],
    ['where bubblewrap may not map users', { refusal: 'bwrap: setting up uid map: Permission denied' }, true],
    ['not where the input says never', { choice: 'never' }, false],
    ['not on a self-hosted runner', { environment: 'self-hosted' }, false],
    ['not outside a runner', { environment: '' }, false],
    ['not on macOS', { platform: 'darwin' }, false],
    ['not for another fault', { refusal: 'bwrap: Can’t mkdir /w/.codex: Permission denied' }, false],
  ])('%s', (_name, given, expected) => {
    expect(mayPrepareRunner({ ...hosted, ...given })).toBe(expected);
  });
});

/** A sysctl that keeps its value in a file, and a sudo that runs it: root's own can't be tried in a test. */
function machine(before: string, sudo = 'shift; exec "$@"') {
  const folder = tempDir('runner');
  const value = join(folder, 'value');
  writeFileSync(value, before);
  writeFileSync(
    join(folder, 'sysctl'),
    `#!/bin/sh\n[ -s "${value}" ] || exit 255\nif [ "$1" = -n ]; then cat "${value}"; else echo "$2" >> "${folder}/set"; echo "\${2#*=}" > "${value}"; fi\n`,
    { mode: 0o755 },
  );
  writeFileSync(join(folder, 'sudo'), `#!/bin/sh\n${sudo}\n`, { mode: 0o755 });
  const set = () =>
    existsSync(join(folder, 'set')) ? readFileSync(join(folder, 'set'), 'utf8').trim().split('\n') : [];
  return { env: { PATH: `${folder}:/usr/bin:/bin` }, set, value: () => readFileSync(value, 'utf8').trim() };
}

describe('user namespaces', () => {
  const said: string[] = [];
  const log = {
    info: (text: string) => said.push(text),
    notice: (text: string) => said.push(text),
    warning: (text: string) => said.push(`warning: ${text}`),
  };
  beforeEach(() => {
    said.length = 0;
  });
  afterAll(cleanTempDirs);
  const NAME = 'kernel.apparmor_restrict_unprivileged_userns';

  it('are allowed and restricted again, and the log says both', async () => {
    const { env, set, value } = machine('1');
    const restore = await allowUserNamespaces(env, log);
    expect(value()).toBe('0');
    await restore?.();
    expect(value()).toBe('1');
    expect(set()).toEqual([`${NAME}=0`, `${NAME}=1`]);
    expect(said).toEqual([expect.stringContaining('are allowed for this run'), expect.stringContaining('again')]);
  });

  it.each([
    ['where they are allowed already', '0', undefined],
    ['where the kernel has no such setting', '', undefined],
    ['where sudo asks for a password', '1', 'exit 1'],
  ])('stay as they are %s', async (_name, before, sudo) => {
    const { env, set } = machine(before, sudo);
    expect(await allowUserNamespaces(env, log)).toBeNull();
    expect(set()).toEqual([]);
    expect(said).toEqual([]);
  });

  it('that cannot be restricted again are a warning', async () => {
    const { env, value } = machine('1', `[ "$4" = ${NAME}=0 ] || exit 1; shift; exec "$@"`);
    await (await allowUserNamespaces(env, log))?.();
    expect(value()).toBe('0');
    expect(said.at(-1)).toMatch(/^warning: .*could not be set back/);
  });
});
