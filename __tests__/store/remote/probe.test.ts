import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { probeRemote } from '../../../src/store/remote/probe.ts';
import { NGINX_LACK, type Nginx, startNginx } from '../../support/remote/nginx.ts';
import { freePort } from '../../support/remote/ports.ts';
import { cacheAt } from './store-at.ts';

const SIGNING_KEY = 'signing-key-0123456789';

describe.skipIf(NGINX_LACK !== null)('what doctor says of a remote cache', () => {
  let nginx: Nginx;
  beforeAll(async () => {
    nginx = await startNginx();
  });
  afterAll(() => nginx?.stop());

  test.each([
    ['without a key', {}, /^reachable, readable, writable, not signed/],
    ['with a key', { signingKey: SIGNING_KEY }, /^reachable, readable, writable, signed$/],
    ['with another key', { signingKey: `another-${SIGNING_KEY}` }, /^reachable, readable, writable, signed$/],
    ['only read', { signingKey: SIGNING_KEY, mode: 'read' }, /^reachable, readable; not written to/],
  ] as const)('%s', async (_name, over, text) => {
    expect(await probeRemote(cacheAt(nginx.url, over), {})).toEqual({ kind: 'ok', text: expect.stringMatching(text) });
  });

  test('what is wrong with it', async () => {
    const nobody = await probeRemote(cacheAt(`http://127.0.0.1:${await freePort()}`), {});
    expect(nobody).toEqual({ kind: 'failed', text: expect.stringMatching(/nothing answers/) });
    const readOnly = await startNginx({ readOnly: true });
    try {
      const denied = await probeRemote(cacheAt(readOnly.url), {});
      expect(denied).toEqual({ kind: 'failed', text: expect.stringMatching(/may not write to: status 403/) });
    } finally {
      await readOnly.stop();
    }
  });
});
