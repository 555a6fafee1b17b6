/** Checkouts as on different machines, and what can be seen of one. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, readlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { type GitWorktree, locate } from '../../../src/base/git/worktree.ts';

export const RUN = { runId: 'test-run' };

const ENVIRONMENT = {
  PATH: process.env['PATH'],
  HOME: '/nonexistent',
  LC_ALL: 'C',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_AUTHOR_NAME: 'Test',
  GIT_AUTHOR_EMAIL: 'test@example.com',
  GIT_COMMITTER_NAME: 'Test',
  GIT_COMMITTER_EMAIL: 'test@example.com',
};

export function git(cwd: string, ...args: string[]): string {
  return execFileSync('git', args, { cwd, env: ENVIRONMENT, encoding: 'latin1', stdio: 'pipe', maxBuffer: 2 ** 28 });
}

export async function worktreeAt(dir: string): Promise<GitWorktree> {
  const worktree = await locate(dir, RUN);
  if (worktree.kind !== 'worktree') throw new Error(worktree.advice);
  return worktree;
}

/** Short enough to be printed when a test fails. */
function shown(content: Buffer): string {
  if (content.length <= 200) return content.toString('latin1');
  return `${content.length} bytes, SHA-256 ${createHash('sha256').update(content).digest('hex')}`;
}

/** Path (latin1) to mode and bytes, of every file and link outside `.git`. */
export function filesOf(root: string): Record<string, string> {
  const found: Record<string, string> = {};
  const walk = (folder: Buffer, prefix: string) => {
    for (const name of readdirSync(folder, { encoding: 'buffer' })) {
      const key = prefix + name.toString('latin1');
      if (key === '.git') continue;
      const path = Buffer.concat([folder, Buffer.from('/'), name]);
      const stats = lstatSync(path);
      if (stats.isDirectory()) walk(path, `${key}/`);
      else if (stats.isSymbolicLink())
        found[key] = `link ${readlinkSync(path, { encoding: 'buffer' }).toString('latin1')}`;
      else if (stats.isFile()) found[key] = `${(stats.mode & 0o7777).toString(8)} ${shown(readFileSync(path))}`;
    }
  };
  walk(Buffer.from(root), '');
  return found;
}

/** Paths (latin1) of the files that git ignores. */
export function ignoredFilesOf(root: string): string[] {
  const listed = git(root, 'ls-files', '-z', '--others', '--ignored', '--exclude-standard').split('\0');
  return listed.filter((path) => path !== '');
}

/** The same without what git ignores, which is nobody's. */
export function keptFilesOf(root: string): Record<string, string> {
  const ignored = new Set(ignoredFilesOf(root));
  return Object.fromEntries(Object.entries(filesOf(root)).filter(([path]) => !ignored.has(path)));
}

/** Digest of everything in a folder: names, modes and bytes. */
function digestOf(folder: string): string {
  return createHash('sha256')
    .update(JSON.stringify(Object.entries(filesOf(folder)).sort()))
    .digest('hex');
}

/** As a person sees it. */
export const status = (root: string) => git(root, 'status', '--porcelain=v2', '-z', '--untracked-files=all');

let touches = 0;

/** Gives every file a time that no index knows, so that git has to read it. */
export function touchAll(root: string): void {
  touches += 1;
  const time = 1_000_000 + touches;
  for (const path of Object.keys(filesOf(root))) {
    const place = Buffer.concat([Buffer.from(`${root}/`), Buffer.from(path, 'latin1')]);
    if (lstatSync(place).isFile()) utimesSync(place, time, time);
  }
}

/** By content alone. */
export function statusByContent(root: string): string {
  touchAll(root);
  return status(root);
}

export const gitDirDigest = (root: string) => digestOf(join(root, '.git'));
