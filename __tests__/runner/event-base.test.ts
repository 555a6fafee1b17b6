import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { eventBase, eventBaseOf } from '../../src/runner/event-base.ts';
import { cleanTempDirs, tempDir, writeFiles } from '../support/repo.ts';

afterAll(cleanTempDirs);
const SHA = '0123456789012345678901234567890123456789';

test.each<[string, unknown, unknown]>([
  ['pull_request', { pull_request: { base: { ref: 'main', sha: SHA } } }, { kind: 'named', bases: ['main', SHA] }],
  [
    'merge_group',
    { merge_group: { base_ref: 'refs/heads/main', base_sha: SHA } },
    { kind: 'named', bases: [SHA, 'main'] },
  ],
  ['issue_comment on a pull request', { issue: { number: 7, pull_request: {} } }, { kind: 'ask', pullRequest: 7 }],
  ['issue_comment on an issue', { issue: { number: 7 } }, { kind: 'none' }],
  ['push', { ref: 'refs/heads/main', before: SHA }, { kind: 'none' }],
  ['a name that git would read as an option', { pull_request: { base: { ref: '--output=x' } } }, { kind: 'none' }],
  ['nothing', null, { kind: 'none' }],
])('%s', (_, payload, expected) => {
  expect(eventBaseOf(payload)).toEqual(expected);
});

test('an event that is no file or no JSON has no base', async () => {
  const folder = tempDir('event');
  writeFiles(folder, { 'event.json': '{' });
  const { signal } = new AbortController();
  for (const path of ['', join(folder, 'absent'), join(folder, 'event.json')])
    expect(await eventBase({ GITHUB_EVENT_PATH: path }, null, signal)).toEqual([]);
});
