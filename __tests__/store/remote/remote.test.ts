/** The remote cache against real servers: nginx with WebDAV, and versitygw for S3. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { open, seal } from '../../../src/store/remote/envelope.ts';
import { remoteStore } from '../../../src/store/remote/remote.ts';
import { NGINX_LACK, type Nginx, startNginx } from '../../support/remote/nginx.ts';
import { type S3, startVersitygw, VERSITYGW_LACK } from '../../support/remote/versitygw.ts';
import { storeContract } from '../contract.ts';
import { entryOf, HASH, HOUR, removeTempFolders, TTL, textOf } from '../support.ts';
import { cacheAt, storeAt } from './store-at.ts';

afterAll(removeTempFolders);

const SIGNING_KEY = 'signing-key-0123456789';
const OTHER = 'cd'.repeat(32);
const now = () => ({ now: Date.now(), ttlMs: TTL });

describe.skipIf(NGINX_LACK !== null)(`nginx${NGINX_LACK === null ? '' : `: skipped, ${NGINX_LACK}`}`, () => {
  let nginx: Nginx;
  beforeAll(async () => {
    nginx = await startNginx();
  });
  afterAll(() => nginx?.stop());

  let places = 0;
  storeContract('the remote cache on nginx', async () => {
    places += 1;
    const url = `${nginx.url}/${places}`;
    return () => storeAt(url, { signingKey: SIGNING_KEY });
  });

  test.each([
    ['Basic', 'user:pass-word-0123', 'user:wrong-0123456'],
    ['Bearer', 'bearer-0123456789', 'wrong-0123456789'],
  ])(
    '%s: the right token reads and writes, with a wrong one there is one notice and no save',
    async (_kind, token, wrong) => {
      const server = await startNginx({ token });
      try {
        expect((await storeAt(server.url, { token }).save(entryOf())).kind).toBe('stored');
        expect((await storeAt(server.url, { token }).find(HASH, now())).kind).toBe('hit');
        const store = storeAt(server.url, { token: wrong });
        const notice = expect.stringMatching(/status 401/);
        expect(await store.find(HASH, now())).toMatchObject({ kind: 'miss', reason: 'denied', notice });
        expect(await store.save(entryOf())).toEqual({ kind: 'skipped', reason: 'timeout' });
      } finally {
        await server.stop();
      }
    },
  );

  test('a server that may only be read: the save is one notice; with mode read it is not tried', async () => {
    const server = await startNginx({ readOnly: true });
    try {
      const notice = expect.stringMatching(/status 403.*remote-cache-mode: read/);
      expect(await storeAt(server.url).save(entryOf())).toMatchObject({ kind: 'skipped', reason: 'denied', notice });
      expect(await storeAt(server.url, { mode: 'read' }).save(entryOf())).toEqual({
        kind: 'skipped',
        reason: 'denied',
      });
    } finally {
      await server.stop();
    }
  });

  test('remote-cache-mode read never writes', async () => {
    const store = storeAt(`${nginx.url}/read`, { mode: 'read' });
    await store.find(HASH, now());
    await store.save(entryOf('x', { forced: true }));
    expect(readdirSync(nginx.root)).not.toContain('read');
  });

  describe('with a signing key', () => {
    const key = { signingKey: SIGNING_KEY };
    const path = (hash = HASH) => join(nginx.root, 'ac', hash);
    /** The bytes of an entry as a good writer stored it. */
    async function stored(entry = entryOf('one')): Promise<Buffer> {
      rmSync(path(entry.meta.hash), { force: true });
      expect((await storeAt(nginx.url, key).save(entry)).kind).toBe('stored');
      return readFileSync(path(entry.meta.hash));
    }
    const relabelled = (from: RegExp, to: string) => (bytes: Buffer) =>
      Buffer.from(bytes.toString('latin1').replace(from, to), 'latin1');

    test('what was signed with it is a hit, also for who has no key', async () => {
      await stored();
      expect((await storeAt(nginx.url, key).find(HASH, now())).kind).toBe('hit');
      expect((await storeAt(nginx.url).find(HASH, now())).kind).toBe('hit');
    });

    test.each<[string, (bytes: Buffer) => Buffer, RegExp]>([
      ['unsigned', relabelled(/"signature":"\w+"/, '"signature":null'), /not signed/],
      ['signed with another key', (bytes) => resigned(bytes, 'another-key-0123456789'), /not made with/],
      ['of another time', relabelled(/"created":"20\d\d/, '"created":"2020'), /not made with/],
      ['of another hash', relabelled(/"hash":"\w+"/, `"hash":"${OTHER}"`), /not made with/],
      ['forced by somebody', relabelled(/"forced":false/, '"forced":true'), /not made with/],
      ['with a byte more', (bytes) => Buffer.concat([bytes, Buffer.from('x')]), /bytes instead of/],
      ['with a bit flipped', flipped, /not made with/],
      ['something else', () => Buffer.from('hello'), /not an entry of codex-job/],
    ])('%s: a miss with one warning, and the next save replaces it', async (_name, change, warning) => {
      const bytes = change(await stored());
      writeFileSync(path(), bytes);
      const store = storeAt(nginx.url, key);
      expect(await store.find(HASH, now())).toMatchObject({ kind: 'miss', warning: expect.stringMatching(warning) });
      expect((await store.save(entryOf('two'))).kind).toBe('stored');
      const found = await storeAt(nginx.url, key).find(HASH, now());
      expect(found.kind === 'hit' && textOf(found.files)).toBe('two');
    });

    test('a good entry of another hash in this one’s place', async () => {
      writeFileSync(path(), await stored(entryOf('other', { hash: OTHER })));
      const warning = expect.stringMatching(/names the hash cd/);
      expect(await storeAt(nginx.url, key).find(HASH, now())).toMatchObject({ kind: 'miss', reason: 'hash', warning });
    });
  });
});

describe.skipIf(VERSITYGW_LACK !== null)(`S3${VERSITYGW_LACK === null ? '' : `: skipped, ${VERSITYGW_LACK}`}`, () => {
  let s3: S3;
  beforeAll(async () => {
    s3 = await startVersitygw();
  });
  afterAll(() => s3?.stop());

  let places = 0;
  storeContract('the remote cache on S3', async () => {
    places += 1;
    const url = s3.url.replace('some%20prefix', `p/${places}`);
    return () => storeAt(url, {}, s3.env);
  });

  test('the object lies where the address says', async () => {
    expect((await storeAt(s3.url, {}, s3.env).save(entryOf())).kind).toBe('stored');
    expect(readdirSync(s3.folder)).toContain(HASH);
  });

  test('without credentials it is not used, and one notice says so', async () => {
    const notice = expect.stringMatching(/AWS_ACCESS_KEY_ID/);
    expect(await storeAt(s3.url).find(HASH, now())).toMatchObject({ kind: 'miss', reason: 'unavailable', notice });
  });

  test.each([
    ['an unknown key', { AWS_ACCESS_KEY_ID: 'nobody' }, /AWS_ACCESS_KEY_ID is not known/],
    [
      'an expired session',
      { AWS_SESSION_TOKEN: 'expired-0123456789' },
      /AWS_SESSION_TOKEN is not valid, or has expired/,
    ],
    ['a wrong secret', { AWS_SECRET_ACCESS_KEY: 'wrong-0123456789' }, /AWS_SECRET_ACCESS_KEY does not fit/],
  ])('%s: one notice', async (_name, over, text) => {
    const found = await storeAt(s3.url, {}, { ...s3.env, ...over }).find(HASH, now());
    expect(found).toMatchObject({ kind: 'miss', reason: 'denied', notice: expect.stringMatching(text) });
  });

  test('a bucket that does not exist: one warning, and no save is tried', async () => {
    const store = storeAt(s3.url.replace('bucket', 'no-such-bucket'), {}, s3.env);
    const warning = expect.stringMatching(/bucket does not exist/);
    expect(await store.find(HASH, now())).toMatchObject({ kind: 'miss', reason: 'failed', warning });
    expect((await store.save(entryOf())).kind).toBe('skipped');
  });

  test('a clock that is wrong: one warning that says so', async () => {
    const store = remoteStore({ cache: cacheAt(s3.url), env: s3.env }, () => Date.now() - 2 * HOUR);
    const warning = expect.stringMatching(/clock of this machine/);
    expect(await store.find(HASH, now())).toMatchObject({ kind: 'miss', warning });
  });
});

function resigned(bytes: Buffer, key: string): Buffer {
  const opened = open(bytes, null);
  if (opened.kind === 'invalid') throw new Error(opened.detail);
  const { created, startedAt } = opened.header;
  return seal(entryOf('one', { created, startedAt }).meta, opened.archive, key);
}

function flipped(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  const at = copy.length - 20;
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
}
