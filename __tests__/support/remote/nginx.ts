/** A real nginx with WebDAV on loopback, as docs/remote-cache.md configures it. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, untilOpen } from './ports.ts';

const BINARY = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/bin/nginx'].find((path) => existsSync(path)) ?? null;

/** Why the tests with nginx can't run here; null when they can. */
export const NGINX_LACK =
  BINARY === null
    ? 'nginx is not installed (apt-get install nginx-light)'
    : /http_dav_module/.test(String(spawnSync(BINARY, ['-V']).stderr))
      ? null
      : 'this nginx has no WebDAV (apt-get install nginx-extras)';

export interface Nginx {
  /** For `remote-cache`. */
  readonly url: string;
  /** The folder that `url` shows; entries lie in its `ac`. */
  readonly root: string;
  stop(): Promise<void>;
}

/** @param options `token`: as in `remote-cache-token`; `readOnly`: writes are answered by 403 */
export async function startNginx(options: { token?: string; readOnly?: boolean } = {}): Promise<Nginx> {
  const root = mkdtempSync(join(tmpdir(), 'codex-job-nginx-'));
  for (const name of ['data', 'temp']) mkdirSync(join(root, name));
  const port = await freePort();
  writeFileSync(join(root, 'nginx.conf'), configuration(root, port, options));
  const { token = '' } = options;
  const [user = '', password = ''] = token.split(':');
  if (token.includes(':')) {
    const digest = createHash('sha1').update(password).digest('base64');
    writeFileSync(join(root, 'users'), `${user}:{SHA}${digest}\n`);
  }
  const child: ChildProcess = spawn(
    BINARY ?? '',
    ['-p', root, '-c', join(root, 'nginx.conf'), '-e', join(root, 'error.log')],
    {
      stdio: 'ignore',
    },
  );
  await untilOpen(port, child);
  return {
    url: `http://127.0.0.1:${port}/cache`,
    root: join(root, 'data', 'cache'),
    async stop() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      if (child.exitCode === null && child.kill('SIGKILL')) await ended;
      rmSync(root, { recursive: true, force: true });
    },
  };
}

function configuration(
  root: string,
  port: number,
  { token = '', readOnly = false }: { token?: string; readOnly?: boolean },
): string {
  const guard = token.includes(':')
    ? `auth_basic cache; auth_basic_user_file ${join(root, 'users')};`
    : token === ''
      ? ''
      : `if ($http_authorization != "Bearer ${token}") { return 401; }`;
  const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${join(root, 'temp', name)};`,
  );
  return `daemon off; master_process off; pid ${join(root, 'pid')}; error_log ${join(root, 'error.log')};
    ${process.getuid?.() === 0 ? 'user root;' : ''}
    events {}
    http {
      access_log off; ${temp.join(' ')}
      server {
        listen 127.0.0.1:${port};
        root ${join(root, 'data')};
        client_max_body_size 200m;
        location /cache/ {
          ${guard}
          dav_methods PUT;
          create_full_put_path on;
          ${readOnly ? 'limit_except GET { deny all; }' : ''}
        }
      }
    }
`;
}
