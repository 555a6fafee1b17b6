import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { hashRecord, type KeyFacts, keyRecord } from '../../src/key/record.ts';
import type { Request } from '../../src/request/request.ts';
import { aRequest } from '../support/request.ts';

const FACTS: KeyFacts = {
  commit: 'c0ffee',
  tree: null,
  checkout: null,
  onTree: null,
  onDiff: null,
  onPaths: null,
  directory: '',
  codexHome: null,
  codexArgs: [],
  instructions: null,
  threadState: null,
};

const hash = (request: Partial<Request> = {}, facts: Partial<KeyFacts> = {}) =>
  hashRecord(keyRecord({ ...aRequest, ...request }, { ...FACTS, ...facts }));

test('the record is what the README of the format says: commit, task, format, then the rest by code unit', () => {
  expect(keyRecord(aRequest, FACTS)).toEqual([
    ['commit', 'c0ffee'],
    ['task', 'Count the files.'],
    ['format', 2],
    ['cacheKey', ''],
    ['checkout', null],
    ['codexArgs', []],
    ['codexHome', null],
    ['codexVersion', '0.171.0'],
    ['directory', ''],
    ['effort', null],
    ['endpoint', 'https://api.openai.com/v1/responses'],
    ['instructions', null],
    ['model', 'gpt-6-luna'],
    ['onDiff', null],
    ['onPaths', null],
    ['onTree', null],
    ['outputSchema', null],
    ['sandbox', 'read-only'],
    ['thread', null],
    ['threadState', null],
    ['tree', null],
  ]);
});

test('the hash is SHA-256 over the JSON of the record, in UTF-8', () => {
  const record = keyRecord({ ...aRequest, task: 'Zähle 🦊.' }, FACTS);
  expect(hashRecord(record)).toBe(
    createHash('sha256')
      .update(Buffer.from(JSON.stringify(record), 'utf8'))
      .digest('hex'),
  );
});

describe('another answer has another hash', () => {
  const others: [string, Partial<Request>, Partial<KeyFacts>][] = [
    ['commit', {}, { commit: 'decade' }],
    ['tree', {}, { tree: '4b825dc' }],
    ['checkout', {}, { checkout: ['history:shallow ab'] }],
    ['directory', {}, { directory: 'packages/a' }],
    ['codexHome', {}, { codexHome: 'ab' }],
    ['threadState', {}, { threadState: 'ab' }],
    ['task', { task: 'Count the folders.' }, {}],
    ['model', { model: 'gpt-4o' }, {}],
    ['effort', { effort: 'high' }, {}],
    ['sandbox', { sandbox: 'workspace-write' }, {}],
    ['codexArgs', {}, { codexArgs: ['-c', 'x=1'] }],
    ['instructions', {}, { instructions: 'ab' }],
    ['outputSchema', { outputSchema: '{}' }, {}],
    ['codexVersion', { codexVersion: 'latest' }, {}],
    ['endpoint', { endpoint: 'https://example.com/responses' }, {}],
    ['cacheKey', { cacheKey: 'monday' }, {}],
    ['thread', { resume: { kind: 'resume', thread: '01a201d6-5a3e-7c11-9f3e-0c5e6f7a8b9c' } }, {}],
  ];
  test.each(others)('%s', (_name, request, facts) => {
    expect(hash(request, facts)).not.toBe(hash());
  });

  test('and all of them differ from each other', () => {
    expect(new Set(others.map(([, request, facts]) => hash(request, facts))).size).toBe(others.length);
  });
});

test.each<[string, Partial<Request>]>([
  ['tier', { tier: 'high' }],
  ['API key', { apiKey: 'sk-another' }],
  ['paths', { workingDirectory: '/elsewhere', cacheDir: '/elsewhere/cache', outputFile: '/elsewhere/out.md' }],
  ['limits', { timeoutMs: 1, retries: 9, cacheTtlMs: 1, noCache: true, failOnError: false }],
  ['who may run it', { allowUsers: ['*'], allowBots: true, githubToken: 'ghs_x', prComment: true }],
])('%s is not in it', (_name, request) => {
  expect(hash(request)).toBe(hash());
});

test('arguments that are joined otherwise are another job', () => {
  expect(hash({}, { codexArgs: ['a b'] })).not.toBe(hash({}, { codexArgs: ['a', 'b'] }));
});
