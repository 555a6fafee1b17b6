/** Three machines (HOME, workspace and temporary folders apart) and one remote cache: one model call in all. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { NGINX_LACK, type Nginx, startNginx } from '../support/remote/nginx.ts';
import { freePort } from '../support/remote/ports.ts';
import { type S3, startVersitygw, VERSITYGW_LACK } from '../support/remote/versitygw.ts';
import { shell, text } from '../support/responses-server.ts';
import { type Bench, lasting, openBench } from './bench.ts';

const SIGNING_KEY = 'signing-key-0123456789';
const TOKEN = 'user:password-0123456789';

let bench: Bench | undefined;
let server: Nginx | S3 | undefined;
afterEach(async () => {
  await bench?.close();
  await server?.stop();
  bench = server = undefined;
});

async function fleet(inputs: Record<string, string>, env: Record<string, string>) {
  bench = await openBench((_request, index) =>
    index === 0 ? shell('env > seen; echo made > new.txt') : text('Done.'),
  );
  const asked = { task: 'Edit.', sandbox: 'workspace-write', ...inputs };
  const runs = [];
  for (let at = 0; at < 3; at += 1) {
    const on = bench.newMachine();
    runs.push({ on, run: await bench.run(on, asked, { env }) });
  }
  const [first, ...others] = runs;
  expect(first?.run.outputs).toMatchObject({ exit: '0', 'cache-hit': 'false' });
  // The command, and the answer.
  expect(bench.model.requests.length).toBe(2);
  for (const { on, run } of others) {
    expect(run.outputs).toMatchObject({ exit: '0', 'cache-hit': 'true', 'cache-source': 'remote' });
    expect(run.outputs['spent-usd']).toBe('0');
    expect(lasting(run.outputs)).toEqual(lasting(first?.run.outputs ?? {}));
    expect(readFileSync(join(on.workspace, 'new.txt'), 'utf8')).toBe('made\n');
    // What was found is local from then on.
    expect(readdirSync(run.outputs['entry'] ?? '')).toContain('meta.json');
  }
  const again = await bench.run(bench.newMachine(), { ...asked, 'no-cache': 'true' }, { env });
  expect(again.outputs['cache-hit']).toBe('false');
  const seen = readFileSync(join(first?.on.workspace ?? '', 'seen'), 'utf8');
  const logs = runs.map(({ run }) => run.log.toString().replace(/^::add-mask::.*$/gm, '')).join('\n');
  return { seen, everything: `${seen}\n${logs}\n${JSON.stringify(first?.run.outputs)}` };
}

test.skipIf(NGINX_LACK !== null)('on nginx, with a token and a signing key', { timeout: 300_000 }, async () => {
  server = await startNginx({ token: TOKEN });
  const inputs = { 'remote-cache': server.url, 'remote-cache-token': TOKEN, 'remote-cache-signing-key': SIGNING_KEY };
  const { everything } = await fleet(inputs, {});
  expect(everything).not.toContain(SIGNING_KEY);
  expect(everything).not.toContain('password-0123456789');
});

test.skipIf(VERSITYGW_LACK !== null)('on S3', { timeout: 300_000 }, async () => {
  const s3 = await startVersitygw();
  server = s3;
  const { seen, everything } = await fleet({ 'remote-cache': s3.url }, { ...s3.env, AWS_REGION: 'us-east-1' });
  expect(seen).not.toMatch(/^AWS_/m);
  expect(everything).not.toContain(s3.env['AWS_SECRET_ACCESS_KEY']);
});

describe('a server that is not there', () => {
  test('costs one warning, and the job is green', { timeout: 300_000 }, async () => {
    bench = await openBench(text('Done.'));
    const inputs = { task: 'x', 'remote-cache': `http://127.0.0.1:${await freePort()}/cache` };
    const run = await bench.run(bench.newMachine(), inputs);
    expect(run.outputs).toMatchObject({ exit: '0', 'cache-hit': 'false' });
    expect(run.log.toString().match(/^::(warning|notice).*remote cache/gm)).toHaveLength(1);
  });
});
