/** A real S3 server on loopback: versitygw over a folder. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, untilOpen } from './ports.ts';

/** Where `.ci/run` installs it. */
const BINARY =
  [process.env['VERSITYGW'] ?? '', join(import.meta.dirname, '../../../.tmp/bin/versitygw')].find(
    (path) => path !== '' && existsSync(path),
  ) ?? null;

/** Why the tests with it can't run here; null when they can. */
export const VERSITYGW_LACK =
  BINARY === null
    ? 'versitygw is not installed (GOBIN=$PWD/.tmp/bin go install github.com/versity/versitygw/cmd/versitygw@v1.8.0)'
    : null;

export const ACCESS_KEY = 'test-access';
export const SECRET_KEY = 'test-secret-0123456789';

export interface S3 {
  /** For `remote-cache`. */
  readonly url: string;
  readonly endpoint: string;
  /** Where the entries lie. */
  readonly folder: string;
  /** The credentials. */
  readonly env: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

export async function startVersitygw(): Promise<S3> {
  const root = mkdtempSync(join(tmpdir(), 'codex-job-s3-'));
  const data = join(root, 'data');
  mkdirSync(join(data, 'bucket'), { recursive: true });
  const port = await freePort();
  const args = ['--port', `127.0.0.1:${port}`, '--access', ACCESS_KEY, '--secret', SECRET_KEY, 'posix', data];
  const child: ChildProcess = spawn(BINARY ?? '', args, {
    stdio: 'ignore',
    env: { PATH: '/usr/bin:/bin', HOME: root },
  });
  await untilOpen(port, child);
  const endpoint = `http://127.0.0.1:${port}`;
  return {
    url: `s3://bucket/some prefix?region=us-east-1&endpoint=${encodeURIComponent(endpoint)}`.replace(' ', '%20'),
    endpoint,
    folder: join(data, 'bucket', 'some prefix', 'ac'),
    env: { AWS_ACCESS_KEY_ID: ACCESS_KEY, AWS_SECRET_ACCESS_KEY: SECRET_KEY },
    async stop() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      if (child.exitCode === null && child.kill('SIGKILL')) await ended;
      rmSync(root, { recursive: true, force: true });
    },
  };
}
