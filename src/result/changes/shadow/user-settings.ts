/** What of the user's git configuration decides which files count and how they look on disk. Read before a run only. */
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { gitOutput } from '../../../base/git/git.ts';
import type { GitWorktree } from '../../../base/git/worktree.ts';

export interface UserSettings {
  /** For the shadow: fileMode (where the disk has no modes), symlinks, ignoreCase, precomposeUnicode, where they are set. */
  readonly fileSystem: Readonly<Record<string, string>>;
  readonly exclude: Buffer;
  readonly excludesFile: Buffer;
  readonly shallow: Buffer | null;
  /** `core.autocrlf` converts on the way in. */
  readonly autocrlf: boolean;
  /** Files with attributes outside the work tree that exist. */
  readonly attributesFiles: readonly string[];
}

const FILE_SYSTEM = ['filemode', 'symlinks', 'ignorecase', 'precomposeunicode'];

export async function readUserSettings(worktree: GitWorktree, runId: string): Promise<UserSettings> {
  const wanted = ['autocrlf', 'attributesfile', 'excludesfile', ...FILE_SYSTEM].join('|');
  const { stdout } = await gitOutput(['config', '-z', '--get-regexp', `^core\\.(${wanted})$`], {
    cwd: worktree.root,
    runId,
    okCodes: [0, 1],
  });
  const core = new Map<string, string>();
  for (const pair of stdout.toString('utf8').split('\0').filter(Boolean)) {
    const [key = '', ...value] = pair.split('\n');
    // A name without a value is a true.
    core.set(key.slice('core.'.length), value.length === 0 ? 'true' : value.join('\n'));
  }
  const home = (name: string) => join(process.env['XDG_CONFIG_HOME'] || join(homedir(), '.config'), 'git', name);
  const place = (key: string, standard: string) => expand(core.get(key), worktree.root) ?? home(standard);
  const attributes = [
    '/etc/gitattributes',
    place('attributesfile', 'attributes'),
    join(worktree.commonDir, 'info', 'attributes'),
  ];
  return {
    fileSystem: Object.fromEntries(
      [...core].filter(([key]) => FILE_SYSTEM.includes(key) && !(key === 'filemode' && showsModes(worktree.root))),
    ),
    exclude: read(join(worktree.commonDir, 'info', 'exclude')) ?? Buffer.alloc(0),
    excludesFile: read(place('excludesfile', 'ignore')) ?? Buffer.alloc(0),
    shallow: read(join(worktree.commonDir, 'shallow')),
    autocrlf: !['false', 'no', 'off', '0', '', undefined].includes(core.get('autocrlf')?.toLowerCase()),
    attributesFiles: attributes.filter((path) => existsSync(path)),
  };
}

/**
 * Whether executable bits on this disk mean something, whatever `core.fileMode` says: somebody may have turned that off
 * for other reasons, and what Codex made executable has to be so in a replay. Git's own file is none (git finds out with
 * it, too, but by changing it); where it seems to be one, as on a Windows disk in WSL, every file does.
 */
function showsModes(root: string): boolean {
  const git = join(root, '.git');
  const file = lstatSync(git, { throwIfNoEntry: false })?.isDirectory() ? join(git, 'config') : git;
  const stats = lstatSync(file, { throwIfNoEntry: false });
  return process.platform !== 'win32' && stats?.isFile() === true && (stats.mode & 0o111) === 0;
}

/** `~/` as git does; other users' homes and `%(prefix)` are left alone. */
function expand(path: string | undefined, root: string): string | undefined {
  if (path === undefined || path === '') return undefined;
  if (path.startsWith('~/')) return join(homedir(), path.slice(2));
  return isAbsolute(path) ? path : join(root, path);
}

function read(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}
