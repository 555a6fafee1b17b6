// Writes src/codex/install/pinned.ts: the version of @openai/codex that is installed by default, and what its platform
// packages hold. Each package is downloaded (1 GB in all) and compared with the integrity value of the npm registry.
//
//   node scripts/pin-codex.ts VERSION [FOLDER WITH TARBALLS]
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { treeDigest } from '../src/codex/install/verify-content.ts';

const PLATFORMS = ['darwin-arm64', 'darwin-x64', 'linux-arm64', 'linux-x64', 'win32-arm64', 'win32-x64'];
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [version = '', given] = process.argv.slice(2);
if (!/^\d+\.\d+\.\d+$/.test(version))
  throw new Error('usage: node scripts/pin-codex.ts VERSION [FOLDER WITH TARBALLS]');

const folder = given ?? mkdtempSync(join(tmpdir(), 'pin-codex-'));
const rows: string[] = [];
for (const platform of PLATFORMS) {
  const name = `${version}-${platform}`;
  const integrity = integrityOf(name);
  const tree = await contentOf(download(name, integrity));
  rows.push(`    '${platform}': {\n      integrity:\n        '${integrity}',\n      tree: '${tree}',\n    },`);
  console.log(`${name}: ${tree}`);
}
if (given === undefined) rmSync(folder, { recursive: true });

const text = `/** Written by scripts/pin-codex.ts: do not edit. \`integrity\` is npm's, of the tarball; \`tree\` is treeDigest's. */
export const PINNED = {
  version: '${version}',
  packages: {
${rows.join('\n')}
  },
} as const;
`;
writeFileSync(join(root, 'src/codex/install/pinned.ts'), text);

function integrityOf(name: string): string {
  const answer: unknown = JSON.parse(npm('view', `@openai/codex@${name}`, 'dist.integrity', '--json'));
  if (typeof answer !== 'string' || !answer.startsWith('sha512-')) throw new Error(`no integrity value for ${name}`);
  return answer;
}

function download(name: string, integrity: string): string {
  const path = join(folder, `openai-codex-${name}.tgz`);
  if (!existsSync(path)) npm('pack', '--silent', '--pack-destination', folder, `@openai/codex@${name}`);
  const received = `sha512-${createHash('sha512').update(readFileSync(path)).digest('base64')}`;
  if (received !== integrity) throw new Error(`${path} is ${received}, but the registry says ${integrity}`);
  return path;
}

async function contentOf(tarball: string): Promise<string> {
  const content = `${tarball}.content`;
  mkdirSync(content);
  try {
    execFileSync('tar', ['-xzf', tarball, '-C', content]);
    return await treeDigest(join(content, 'package'));
  } finally {
    rmSync(content, { recursive: true });
  }
}

function npm(...words: string[]): string {
  return execFileSync('npm', words, { encoding: 'utf8', cwd: folder });
}
