// Bundles every entry of build/ into dist/<entry>/index.js with ncc, one folder per entry.
import { execFileSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const ENTRIES = ['action', 'cli', 'compare', 'cache-worker'];

const require = createRequire(import.meta.url);
const ncc = require.resolve('@vercel/ncc/dist/ncc/cli.js');
rmSync('dist', { recursive: true, force: true });
for (const entry of ENTRIES) {
  const source = join('build', `${entry}.js`);
  if (!existsSync(source)) continue;
  execFileSync(process.execPath, [ncc, 'build', source, '-o', join('dist', entry), '--license', 'licenses.txt', '-q'], {
    stdio: 'inherit',
  });
}
