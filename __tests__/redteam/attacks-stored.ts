import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { bomb, file, link, type Member, special } from '../support/cache-service.ts';
import { type Attack, once } from './attack.ts';
import type { Evidence } from './evidence.ts';

/** Git's id of `evil` and a line break. */
const EVIL_BLOB = createHash('sha1').update('blob 5\0evil\n').digest('hex');

/** What a poisoned Actions cache serves beside the files of a good entry. The digests of those are right. */
export const ARCHIVES: Readonly<Record<string, (outside: string) => readonly Member[]>> = {
  'a link as a member': (outside) => [link('codex-job-entry/table.json', join(outside, 'mine.txt'))],
  'a hard link': (outside) => [link('codex-job-entry/table.json', join(outside, 'mine.txt'), 'link')],
  'an absolute member': (outside) => [file(join(outside, 'planted'), 'evil')],
  'a member behind `..`': () => [file('codex-job-entry/../../../../../home/planted', 'evil')],
  'a link for a folder, then a file behind it': (outside) => [
    link('codex-job-entry/sub', outside),
    file('codex-job-entry/sub/planted', 'evil'),
  ],
  'a device and a pipe': () => [
    special('codex-job-entry/table.json', 'fifo'),
    special('codex-job-entry/x', 'character-device'),
  ],
  'a file that no entry has': () => [file('codex-job-entry/planted', 'evil')],
  'a bomb': () => [bomb('codex-job-entry/table.json', 200 * 1024 * 1024)],
};

/** Never served, nothing lands anywhere, Codex runs instead. */
const refused = ({ run, places }: Evidence): boolean =>
  run.outputs['cache-hit'] !== 'false' ||
  run.outputs['final-message'] !== 'fresh' ||
  existsSync(join(places.home, 'planted'));

const archives = Object.keys(ARCHIVES).map(
  (name): Attack => ({
    name: `in the archive: ${name}`,
    group: 'store',
    on: once,
    move: { kind: 'alone', play: `archive: ${name}` },
    succeeded: refused,
  }),
);

/** Patches in an entry whose digests are right. */
export const PATCHES: Readonly<Record<string, string>> = {
  'writes behind `..`': newFile('../../../home/planted'),
  'writes by an absolute path': newFile('/var/tmp/planted-by-patch'),
  'writes through a link of the workspace': newFile('leads-home/planted'),
  'writes into `.git`': newFile('.git/hooks/planted'),
  'writes into `.GIT`': newFile('.GIT/hooks/planted'),
  'makes a link, then writes through it': `${newLink('made', '../../../home')}${newFile('made/planted')}`,
};

export function newFile(path: string): string {
  return `diff --git a/${path} b/${path}\nnew file mode 100755\nindex 0000000000000000000000000000000000000000..${EVIL_BLOB}\n--- /dev/null\n+++ b/${path}\n@@ -0,0 +1 @@\n+evil\n`;
}

function newLink(path: string, target: string): string {
  return `diff --git a/${path} b/${path}\nnew file mode 120000\nindex 0000000000000000000000000000000000000000..0000000000000000000000000000000000000001\n--- /dev/null\n+++ b/${path}\n@@ -0,0 +1 @@\n+${target}\n\\ No newline at end of file\n`;
}

const patches = Object.keys(PATCHES).map(
  (name): Attack => ({
    name: `a patch that ${name}`,
    group: 'store',
    on: { 'workspace-write': 'held' },
    move: { kind: 'alone', play: `patch: ${name}` },
    succeeded: (evidence) =>
      refused(evidence) || existsSync(join(evidence.places.workspace, '.git', 'hooks', 'planted')),
  }),
);

export const STORED: readonly Attack[] = [
  ...archives,
  ...patches,
  {
    name: 'an answer and changes of their own, digests right, by somebody who can write the cache',
    group: 'store',
    on: { 'workspace-write': 'open' },
    move: { kind: 'alone', play: 'own answer' },
    succeeded: ({ run, places }) =>
      run.outputs['final-message'] === 'own answer' && existsSync(join(places.workspace, 'own.txt')),
  },
  {
    name: 'a patch in the result of a job that can change nothing',
    group: 'store',
    on: once,
    move: { kind: 'alone', play: 'patch for read-only' },
    succeeded: (evidence) => refused(evidence) || existsSync(join(evidence.places.workspace, 'planted.txt')),
  },
  {
    name: 'a result whose bytes were changed',
    group: 'store',
    on: once,
    move: { kind: 'alone', play: 'changed bytes' },
    succeeded: refused,
  },
  {
    name: "another job's result under this job's hash",
    group: 'store',
    on: once,
    move: { kind: 'alone', play: 'other hash' },
    succeeded: refused,
  },
  {
    name: 'a result from the future, to be good for ever',
    group: 'store',
    on: once,
    move: { kind: 'alone', play: 'future' },
    succeeded: refused,
  },
  {
    name: 'an entry that is a link to a folder elsewhere',
    group: 'store',
    on: once,
    move: { kind: 'alone', play: 'linked entry' },
    succeeded: refused,
  },
];
