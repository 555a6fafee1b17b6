import { describe, expect, test } from 'vitest';
import { inputsFromEnvironment, requestContext } from '../../src/request/load.ts';
import { parseRequest } from '../../src/request/parse.ts';
import { remotePlace } from '../../src/request/remote-place.ts';

describe('remote-cache: an address', () => {
  test.each([
    ['https://cache.example/base/', { kind: 'http', base: 'https://cache.example/base' }],
    ['https://cache.example', { kind: 'http', base: 'https://cache.example' }],
    ['http://127.0.0.1:8080/a', { kind: 'http', base: 'http://127.0.0.1:8080/a' }],
    ['http://localhost/a', { kind: 'http', base: 'http://localhost/a' }],
    ['http://[::1]:90', { kind: 'http', base: 'http://[::1]:90' }],
    ['s3://bucket', { kind: 's3', bucket: 'bucket', prefix: '', region: null, endpoint: null }],
    [
      's3://my.bucket-1/a/b%20c/?region=eu-west-1&endpoint=https://account.r2.cloudflarestorage.com/',
      {
        kind: 's3',
        bucket: 'my.bucket-1',
        prefix: 'a/b c',
        region: 'eu-west-1',
        endpoint: 'https://account.r2.cloudflarestorage.com',
      },
    ],
  ])('%s', (text, value) => {
    expect(remotePlace(text)).toEqual({ kind: 'ok', value });
  });

  test.each([
    ['cache.example', /https:\/\/HOST/],
    ['ftp://cache.example', /https:\/\/HOST/],
    ['http://cache.example/a', /only for this machine/],
    ['http://127.0.0.1.example/a', /only for this machine/],
    ['https://user:pass@cache.example', /remote-cache-token/],
    ['https://cache.example/?x=1', /without a \?/],
    ['https://cache.example/#x', /without a #/],
    ['s3://Bucket', /the bucket is "Bucket"/],
    ['s3://', /the bucket is ""/],
    ['s3://bucket?regoin=x', /no setting "regoin"/],
    ['s3://bucket?region=eu west', /the region is/],
    ['s3://bucket?endpoint=http://minio.example', /endpoint has to be an https/],
    ['s3://bucket?endpoint=minio', /endpoint has to be an https/],
    ['s3://bucket?endpoint=https://a:b@minio.example', /plain address/],
    ['s3://bucket/%zz', /%25/],
  ])('%s is refused', (text, expected) => {
    expect(remotePlace(text)).toEqual({ kind: 'invalid', expected: expect.stringMatching(expected) });
  });
});

describe('the inputs together', () => {
  const parse = (over: Record<string, string>) =>
    parseRequest(inputsFromEnvironment({ INPUT_TASK: 'x', ...over }), requestContext('cli', {}, '/', 5));
  const problemsOf = (over: Record<string, string>) => {
    const reading = parse(over);
    return reading.kind === 'invalid' ? reading.problems : [];
  };

  test('without remote-cache there is none, whatever the others say', () => {
    const reading = parse({ 'INPUT_REMOTE-CACHE-TOKEN': 't', 'INPUT_REMOTE-CACHE-SIGNING-KEY': 'k'.repeat(16) });
    expect(reading).toMatchObject({ kind: 'ok', request: { remoteCache: null } });
  });

  test('all of them', () => {
    const reading = parse({
      'INPUT_REMOTE-CACHE': 'https://cache.example',
      'INPUT_REMOTE-CACHE-TOKEN': 'user:password',
      'INPUT_REMOTE-CACHE-SIGNING-KEY': 'k'.repeat(16),
      'INPUT_REMOTE-CACHE-MODE': 'read',
    });
    const remoteCache = {
      place: { kind: 'http', base: 'https://cache.example' },
      token: 'user:password',
      signingKey: 'k'.repeat(16),
      mode: 'read',
    };
    expect(reading).toMatchObject({ kind: 'ok', request: { remoteCache } });
  });

  test('what is wrong with them is said, and no secret is', () => {
    const problems = problemsOf({
      'INPUT_REMOTE-CACHE': 'https://user:hunter2-secret@cache.example',
      'INPUT_REMOTE-CACHE-SIGNING-KEY': 'too-short',
      'INPUT_REMOTE-CACHE-MODE': 'write',
    });
    expect(problems.map(({ input }) => input)).toEqual([
      'remote-cache',
      'remote-cache-signing-key',
      'remote-cache-mode',
    ]);
    expect(JSON.stringify(problems)).not.toMatch(/hunter2|too-short/);
  });

  test('a token beside s3:// is a mistake', () => {
    const problems = problemsOf({ 'INPUT_REMOTE-CACHE': 's3://bucket', 'INPUT_REMOTE-CACHE-TOKEN': 't' });
    expect(problems).toEqual([expect.objectContaining({ input: 'remote-cache-token' })]);
    expect(problems[0]?.expected).toMatch(/AWS_ACCESS_KEY_ID/);
  });
});
