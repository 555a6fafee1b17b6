/**
 * A private git directory over somebody's work tree: its own settings, attributes and ignore rules, so that nothing
 * the repository (or Codex, in it) configures runs or converts. Files are bytes here.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { devNull } from 'node:os';
import { join } from 'node:path';
import { writeAlternates } from '../../../base/git/alternates.ts';
import type { GitOptions } from '../../../base/git/git.ts';
import type { ObjectFormat } from '../../../base/git/index-file.ts';

/** All that decides what git does in the shadow. Kept in memory: the folder itself may be within Codex's reach. */
export interface ShadowSpec {
  /** Absolute; the shadow is made in it. */
  readonly folder: string;
  /** Absolute: the files that it looks at. */
  readonly workTree: string;
  readonly objectFormat: ObjectFormat;
  /** Absolute object folders to read from besides its own. */
  readonly alternates: readonly string[];
  /** Settings about the file system: fileMode, symlinks, ignoreCase, precomposeUnicode. */
  readonly fileSystem: Readonly<Record<string, string>>;
  /** Content for `info/exclude`, and for the file that stands for `core.excludesFile`. */
  readonly exclude: Buffer;
  readonly excludesFile: Buffer;
  /** Content of `shallow`; null where the clone is whole. */
  readonly shallow: Buffer | null;
  readonly runId: string;
}

export interface Shadow {
  readonly gitDir: string;
  /** Its index. */
  readonly index: string;
  /** For `git`: runs in the work tree with the shadow as repository. */
  readonly run: GitOptions;
}

/**
 * `info/attributes` has the last word over every `.gitattributes`: no line ending, encoding, `$Id$` or filter (LFS)
 * applies, and text is told from binary by content alone.
 */
const RAW = '* -text -crlf !eol -ident -filter -working-tree-encoding !diff !whitespace !conflict-marker-size\n';

/** Makes the shadow, or makes it anew over what is there; only objects survive. */
export function makeShadow(spec: ShadowSpec): Shadow {
  const gitDir = join(spec.folder, 'shadow.git');
  for (const part of ['config', 'HEAD', 'index', 'info', 'refs', 'hooks', 'shallow', 'config.worktree', 'commondir']) {
    rmSync(join(gitDir, part), { recursive: true, force: true });
  }
  rmSync(join(gitDir, 'objects', 'info'), { recursive: true, force: true });
  for (const part of ['info', 'refs', join('objects', 'info')]) mkdirSync(join(gitDir, part), { recursive: true });
  writeFileSync(join(gitDir, 'HEAD'), 'ref: refs/heads/none\n');
  writeFileSync(join(gitDir, 'config'), settings(spec, join(gitDir, 'info', 'ignored')));
  writeFileSync(join(gitDir, 'info', 'attributes'), RAW);
  writeFileSync(join(gitDir, 'info', 'exclude'), spec.exclude);
  writeFileSync(join(gitDir, 'info', 'ignored'), spec.excludesFile);
  if (spec.shallow !== null) writeFileSync(join(gitDir, 'shallow'), spec.shallow);
  writeAlternates(join(gitDir, 'objects'), spec.alternates);
  const env = {
    GIT_DIR: gitDir,
    GIT_WORK_TREE: spec.workTree,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: devNull,
    GIT_CONFIG_COUNT: '0',
    GIT_CONFIG_PARAMETERS: '',
    GIT_ATTR_NOSYSTEM: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
  };
  return { gitDir, index: join(gitDir, 'index'), run: { cwd: spec.workTree, runId: spec.runId, env } };
}

function settings(spec: ShadowSpec, ignored: string): string {
  const quoted = (value: string) => `"${value.replace(/["\\]/g, '\\$&').replace(/\n/g, '\\n')}"`;
  const core = {
    bare: 'false',
    autocrlf: 'false',
    eol: 'lf',
    safecrlf: 'false',
    trustctime: 'true',
    checkStat: 'default',
    protectHFS: 'true',
    protectNTFS: 'true',
    splitIndex: 'false',
    untrackedCache: 'false',
    commitGraph: 'false',
    // Both have a default in the home folder.
    attributesFile: devNull,
    excludesFile: ignored,
    ...spec.fileSystem,
  };
  const lines = Object.entries(core).map(([name, value]) => `\t${name} = ${quoted(value)}\n`);
  const version = spec.objectFormat === 'sha256' ? 1 : 0;
  const format = version === 1 ? '[extensions]\n\tobjectFormat = sha256\n' : '';
  return `[core]\n\trepositoryformatversion = ${version}\n${lines.join('')}${format}[index]\n\tversion = 2\n`;
}
