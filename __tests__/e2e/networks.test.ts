/** Networks with a private CA or a proxy: the shipped action reaches the model and the Actions cache as others do. */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type CacheService, startCacheService } from '../support/cache-service.ts';
import { cleanTempDirs, tempDir } from '../support/repo.ts';
import { text } from '../support/responses-server.ts';
import { type Bench, openBench } from './bench.ts';
import { expectEnded, expectFailure } from './ended.ts';

const NAMESPACE = ['unshare', '--user', '--map-root-user', '--mount'];
const canMount = spawnSync(NAMESPACE[0] ?? '', [...NAMESPACE.slice(1), 'true']).status === 0;

/** The first one may have to install Codex, on a machine with other things to do. */
vi.setConfig({ testTimeout: 180_000 });

let bench: Bench | undefined;
const closing: (() => unknown)[] = [];
let ca: string;
let key: string;

/** A fresh CA for each test: the bench removes all temporary folders. */
beforeEach(() => {
  const folder = tempDir('ca');
  ca = join(folder, 'cert.pem');
  key = join(folder, 'key.pem');
  const what = ['-subj', '/CN=codex-job test CA', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'];
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  execFileSync('openssl', ['req', '-x509', ...curve, '-keyout', key, '-out', ca, '-days', '2', ...what], {
    stdio: 'ignore',
  });
});
afterEach(async () => {
  await bench?.close();
  bench = undefined;
  for (const close of closing.splice(0)) await close();
});
afterAll(cleanTempDirs);

/** A server with a certificate of the private CA, in front of a plain one on this machine. */
async function withTls(target: string): Promise<string> {
  const front: Server = createServer({ key: readFileSync(key), cert: readFileSync(ca) }, (incoming, outgoing) => {
    const { method = 'GET', headers, url = '/' } = incoming;
    const onward = httpRequest(new URL(url, target), { method, headers }, (reply) => {
      outgoing.writeHead(reply.statusCode ?? 502, reply.headers);
      reply.pipe(outgoing);
    });
    onward.on('error', () => outgoing.destroy());
    incoming.pipe(onward);
  });
  await new Promise<void>((resolve) => front.listen(0, '127.0.0.1', resolve));
  closing.push(() => {
    front.closeAllConnections();
    front.close();
  });
  const url = new URL(target);
  url.protocol = 'https:';
  url.hostname = 'localhost';
  url.port = String((front.address() as AddressInfo).port);
  return url.href;
}

const base = { task: 'x', tier: 'high', retries: '0' };

describe('the model’s server has a certificate of a private CA', () => {
  test('SSL_CERT_FILE and CODEX_CA_CERTIFICATE count; without them the error is about the certificate', async () => {
    bench = await openBench(text('the answer'));
    const endpoint = { ...base, 'responses-api-endpoint': await withTls(bench.model.endpoint), 'no-cache': 'true' };
    const on = bench.newMachine();
    const without = await bench.run(on, endpoint);
    expectFailure(without, on, 'network', 1, /certificate/);
    for (const env of [{ SSL_CERT_FILE: ca }, { CODEX_CA_CERTIFICATE: ca, SSL_CERT_FILE: '/no/such/file' }]) {
      const run = await bench.run(bench.newMachine(), endpoint, { env });
      expectEnded(run);
      expect(run.outputs, run.log.toString()).toMatchObject({ exit: '0', 'final-message': 'the answer' });
    }
  });

  test('a file that is not there, or that holds no certificate, is named', async () => {
    bench = await openBench(text('never'));
    const inputs = { ...base, 'responses-api-endpoint': await withTls(bench.model.endpoint) };
    for (const [file, fault] of [
      ['/no/such/file', /SSL_CERT_FILE names \/no\/such\/file, which cannot be read \(ENOENT\)/],
      [key, /SSL_CERT_FILE names .*key\.pem, which holds no certificate/],
    ] as const) {
      const on = bench.newMachine();
      expectFailure(await bench.run(on, inputs, { env: { SSL_CERT_FILE: file } }), on, 'input', 2, fault);
    }
    expect(bench.model.requests).toEqual([]);
  });
});

test('a proxy that cannot be used is refused, before anything is sent', async () => {
  bench = await openBench(text('never'));
  const inputs = { ...base, 'responses-api-endpoint': 'https://model.invalid/v1/responses' };
  const on = bench.newMachine();
  const run = await bench.run(on, inputs, { env: { ALL_PROXY: 'socks5://user:hunter22@proxy.invalid:1080' } });
  expectFailure(run, on, 'input', 2, /ALL_PROXY is a proxy of the kind socks5:\/\/.*HTTPS_PROXY.*NO_PROXY/);
  expect(run.log.toString()).not.toContain('hunter22');
});

describe('the Actions cache', () => {
  const service = async (): Promise<CacheService> => {
    const started = await startCacheService();
    closing.push(() => started.close());
    return started;
  };

  test.each([
    ['NODE_OPTIONS=--use-openssl-ca', { NODE_OPTIONS: '--use-openssl-ca' }],
    ['NODE_USE_SYSTEM_CA=1', { NODE_USE_SYSTEM_CA: '1' }],
  ])('with a certificate of a private CA, trusted by %s', async (_name, option) => {
    bench = await openBench(text('the answer'));
    const cache = await service();
    const front = await withTls(cache.url);
    const env = { ...cache.env(), ACTIONS_RESULTS_URL: front, SSL_CERT_FILE: ca, ...option };
    const first = await bench.run(bench.newMachine(), base, { env });
    expect(first.outputs, first.log.toString()).toMatchObject({ exit: '0', 'cache-hit': 'false' });
    expect(first.log.toString()).not.toContain('::warning');
    const second = await bench.run(bench.newMachine(), base, { env });
    expect(second.outputs).toMatchObject({ exit: '0', 'cache-hit': 'true', 'cache-source': 'actions' });
  });

  test.runIf(canMount)('in a RUNNER_TEMP that is mounted noexec, because no program is started there', async () => {
    const here = await openBench(text('the answer'));
    bench = here;
    const cache = await service();
    const folder = tempDir('noexec');
    // Not sh: dash drops variables such as INPUT_OPENAI-API-KEY.
    const mount = ['-c', 'mount -t tmpfs -o noexec tmpfs "$0" && exec "$@"', folder];
    const start = () =>
      here.run(
        here.newMachine(),
        { ...base, sandbox: 'danger-full-access', 'safety-strategy': 'unsafe' },
        { env: { ...cache.env(), RUNNER_TEMP: folder }, prefix: [...NAMESPACE, 'bash', ...mount] },
      );
    const first = await start();
    expect(first.outputs, first.log.toString()).toMatchObject({ exit: '0', 'cache-hit': 'false' });
    expect(first.log.toString()).not.toContain('::warning');
    expect((await start()).outputs).toMatchObject({ exit: '0', 'cache-source': 'actions' });
  });
});
