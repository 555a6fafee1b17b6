import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { captureChanges } from '../../../src/result/changes/changes.ts';
import { replayChanges } from '../../../src/result/changes/replay.ts';
import { takeSnapshot } from '../../../src/result/changes/snapshot.ts';
import { cleanTempDirs, tempDir, writeFiles } from '../../support/repo.ts';
import {
  filesOf,
  git,
  gitDirDigest,
  ignoredFilesOf,
  keptFilesOf,
  RUN,
  statusByContent,
  touchAll,
  worktreeAt,
} from './checkout.ts';
import { type Operation, operations, performAll } from './scripted-codex.ts';

const SOAK = process.env['CODEX_JOB_SOAK'] === '1';
const SEQUENCES = SOAK ? 2000 : 25;

/** Configuration with which both machines check out, and the repository's own attributes. */
const SETTINGS = {
  plain: { config: [], attributes: null },
  autocrlf: { config: ['core.autocrlf=true'], attributes: null },
  'autocrlf=input': { config: ['core.autocrlf=input'], attributes: null },
  'text=auto': { config: [], attributes: '* text=auto\ndos.txt eol=crlf\n' },
  ident: { config: [], attributes: '*.txt ident text eol=crlf\n*.c ident\n' },
  encoding: { config: [], attributes: 'README.md working-tree-encoding=ISO-8859-1 text\n' },
  // As LFS: what git keeps is another thing than what is on disk, here of the same size.
  filter: {
    config: ['filter.turn.clean=tr a-z A-Z', 'filter.turn.smudge=tr A-Z a-z'],
    attributes: '*.txt filter=turn\n*.bin filter=turn -text\n',
  },
} as const;
type Setting = keyof typeof SETTINGS;

const base = tempDir('replay');
afterAll(cleanTempDirs);
const seeds = new Map<Setting, string>();

/** A repository to clone from. */
function seed(setting: Setting): string {
  const made = seeds.get(setting);
  if (made !== undefined) return made;
  const root = join(base, `seed-${seeds.size}`);
  mkdirSync(root);
  git(root, 'init', '-q', '-b', 'main');
  const { attributes } = SETTINGS[setting];
  writeFiles(root, {
    ...(attributes === null ? {} : { '.gitattributes': attributes }),
    '.gitignore': '*.log\n/ignored/*\n!/ignored/keep.txt\n',
    'README.md': '# readme\n\nsome words\n',
    'src/main.c': '/* $Id$ */\nint main(void) { return 0; }\n',
    'src/lib/deep/file.txt': 'deep\n',
    'run.sh': '#!/bin/sh\n',
    'data.bin': Buffer.from(Array.from({ length: 2000 }, (_, at) => (at * 7) % 256)),
    'large.bin': Buffer.alloc(100_000, 'lorem ipsum\0'),
    'unix.txt': 'one\ntwo\nthree\n$Id$\n',
    'dos.txt': 'one\ntwo\nthree\n',
    empty: '',
    'sp ace': 'x\n',
    'quo"te': 'x\n',
    'new\nline': 'x\n',
    'ignored/keep.txt': 'kept\n',
  });
  writeFileSync(Buffer.from(`${root}/\xff\xfe raw`, 'latin1'), 'raw name\n');
  chmodSync(join(root, 'run.sh'), 0o755);
  symlinkSync('README.md', join(root, 'link'));
  const config = SETTINGS[setting].config.flatMap((one) => ['-c', one]);
  git(root, ...config, 'add', '-A');
  // Kept with its own line endings, whatever the settings say.
  writeFileSync(join(root, 'mixed.txt'), 'one\r\ntwo\nthree\r\n');
  git(root, '-c', 'core.autocrlf=false', 'add', 'mixed.txt');
  git(root, ...config, 'commit', '-q', '-m', 'seed');
  seeds.set(setting, root);
  return root;
}

let made = 0;

function clone(setting: Setting): string {
  made += 1;
  const root = join(base, `clone-${made}`);
  git(base, 'clone', '-q', ...SETTINGS[setting].config.flatMap((one) => ['-c', one]), seed(setting), root);
  writeFiles(root, { 'ignored.log': 'log\n', 'ignored/x': 'x\n' });
  return root;
}

/** Clones whose index is a second older than whatever happens to them: there git trusts what it knows of the files. */
const settled = new Map<Setting, string[]>();

async function settledClone(setting: Setting): Promise<string> {
  const waiting = settled.get(setting)?.pop();
  if (waiting !== undefined) return waiting;
  for (const one of Object.keys(SETTINGS) as Setting[]) {
    const have = settled.get(one) ?? [];
    settled.set(one, have);
    while (have.length < (SOAK ? 12 : 2)) have.push(clone(one));
  }
  await sleep(1_100);
  for (const root of [...settled.values()].flat()) git(root, 'update-index', '-q', '--force-write-index');
  return settledClone(setting);
}

type Age = 'fresh' | 'staged' | 'settled';

/** A clone, with the edits of somebody before the run. */
async function checkout(setting: Setting, dirt: readonly Operation[], age: Age): Promise<string> {
  const root = age === 'settled' ? await settledClone(setting) : clone(setting);
  performAll(root, dirt.slice(0, Math.ceil(dirt.length / 2)));
  if (age === 'staged') stage(root);
  performAll(root, dirt.slice(Math.ceil(dirt.length / 2)));
  return root;
}

function stage(root: string): void {
  // Whether git rereads a file as young as its index is a matter of luck; with other times it always does.
  touchAll(root);
  try {
    git(root, 'add', '-A', '--ignore-errors');
  } catch {
    // An encoding that the content hasn't: git stages nothing, on every machine.
  }
}

const tally = { replayed: 0, unchanged: 0, impossible: 0 };

async function replaysElsewhere(
  setting: Setting,
  dirt: readonly Operation[],
  age: Age,
  work: readonly Operation[],
): Promise<void> {
  const here = await checkout(setting, dirt, age);
  const there = await checkout(setting, dirt, age);
  const folders = [tempDir('here'), tempDir('there')] as const;
  try {
    const before = filesOf(here);
    expect(filesOf(there)).toEqual(before);
    const ignored = ignoredFilesOf(here);
    const repository = gitDirDigest(here);
    const snapshot = await takeSnapshot(await worktreeAt(here), folders[0], RUN);
    if (snapshot.kind === 'failed') throw new Error(snapshot.reason);
    performAll(here, work);
    const captured = await captureChanges(snapshot);
    expect(gitDirDigest(here)).toBe(repository);
    if (captured.kind === 'failed') {
      // What has no patch, in reach of these operations.
      expect(captured.reason).toMatch(/changed what git ignores|a folder whose name ends in a space/);
      tally.impossible += 1;
      return;
    }
    const mine = gitDirDigest(there);
    if (captured.patch === null) tally.unchanged += 1;
    else {
      expect(await replayChanges(await worktreeAt(there), captured.patch, folders[1], RUN)).toEqual({
        kind: 'applied',
      });
      tally.replayed += 1;
    }
    expect(gitDirDigest(there)).toBe(mine);
    // What git ignored before is no part of the result, also where Codex removed both the file and the rule.
    const left = filesOf(here);
    for (const path of ignored) if (left[path] === undefined) rmSync(join(there, path), { force: true });
    expect(keptFilesOf(there)).toEqual(keptFilesOf(here));
    expect(statusByContent(there)).toBe(statusByContent(here));
  } finally {
    for (const folder of [here, there, ...folders]) rmSync(folder, { recursive: true, force: true });
  }
}

test(`${SEQUENCES} random sequences of file operations replay byte for byte in a fresh clone`, {
  timeout: 3_600_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...(Object.keys(SETTINGS) as Setting[])),
      fc.oneof(fc.constant([]), operations(6)),
      fc.constantFrom<Age>('fresh', 'fresh', 'staged', 'settled'),
      operations(14),
      replaysElsewhere,
    ),
    // CI runs the same sequences each time, so that red means a change; the long mode looks for new ones.
    { numRuns: SEQUENCES, interruptAfterTimeLimit: 3_500_000, ...(SOAK ? {} : { seed: 20_261_122 }) },
  );
  // A property that mostly looks away would prove nothing.
  expect(tally.replayed).toBeGreaterThan(SEQUENCES / 2);
});
