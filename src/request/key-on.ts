import { realpathSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { isWithin } from '../base/files/is-within.ts';
import type { RequestContext } from './context.ts';
import type { InputReader } from './input-reader.ts';
import { invalid, ok, oneOf, type Reader } from './readers.ts';
import { KEY_ON, type Request } from './request.ts';

/** What stands for the code in the hash. */
export type Scope = Pick<Request, 'keyOn' | 'diffBase' | 'paths'>;

/** What decides whether `paths` can be enforced. */
export type Enforcement = Pick<Request, 'sandbox' | 'safetyStrategy' | 'codexHome' | 'codexArgs'>;

export function readScope(inputs: InputReader, context: RequestContext, enforcement: Enforcement): Scope {
  const keyOn = inputs.read('key-on', oneOf(KEY_ON), 'commit');
  const base = inputs.raw('diff-base');
  if (base !== '' && keyOn !== 'diff') inputs.reject('diff-base', base, 'a base only together with key-on: diff');
  if (base === '' && keyOn === 'diff' && context.entry === 'cli')
    inputs.reject('diff-base', '', 'a branch or commit to compare with, because a command line has no pull request');
  const text = inputs.raw('paths');
  if (text === '')
    return { keyOn, diffBase: base === '' ? null : inputs.read('diff-base', revision, null), paths: null };
  if (keyOn !== 'commit')
    inputs.reject(
      'paths',
      text,
      `paths only with the default key-on, because key-on: ${keyOn} would count other files`,
    );
  for (const reason of unenforceable(enforcement)) inputs.reject('paths', text, reason);
  return { keyOn, diffBase: null, paths: inputs.read<readonly string[] | null>('paths', declared(context), null) };
}

/** Git reads words that begin with a hyphen as options, and some characters as ranges. */
const revision: Reader<string> = (text) =>
  /^[A-Za-z0-9_][\w./@+-]*$/.test(text) && !text.includes('..') && !text.includes('@{')
    ? ok(text)
    : invalid('the name of a branch or tag, or the id of a commit');

/** Why Codex's sandbox could not keep a run to its declared files. */
function unenforceable({ sandbox, safetyStrategy, codexHome, codexArgs }: Enforcement): string[] {
  return [
    ...(sandbox === 'read-only' ? [] : [`paths only with the sandbox read-only, not ${sandbox}`]),
    ...(safetyStrategy === 'unsafe'
      ? ['paths only with a safety-strategy other than unsafe, which lets programs run outside the sandbox']
      : []),
    ...(codexHome === null
      ? []
      : ['paths only without codex-home, whose tools run outside the sandbox and can read everything']),
    ...(codexArgs.some((arg) => /^--add-dir(=|$)/.test(arg)) ? ['paths only without --add-dir in codex-args'] : []),
  ];
}

/** Files and folders, one a line, each there and in the workspace; absolute, sorted, none within another. */
function declared(context: RequestContext): Reader<readonly string[]> {
  return (text) => {
    const paths: string[] = [];
    for (const line of text
      .split('\n')
      .map((one) => one.trim())
      .filter((one) => one !== '')) {
      const path = resolve(context.workspace, line);
      if (!isWithin(path, context.workspace)) return invalid(`files and folders in the workspace (${line} is not)`);
      if (inGitFolder(path, context.workspace)) return invalid(`files and folders outside of .git (${line} is not)`);
      const real = realPath(path);
      if (real === null) return invalid(`files and folders that exist (looked for ${path})`);
      const workspace = realPath(context.workspace) ?? context.workspace;
      if (!isWithin(real, workspace) || inGitFolder(real, workspace))
        return invalid(
          `files and folders whose links stay in the workspace and out of .git (${line} leads to ${real})`,
        );
      paths.push(resolve(workspace, relative(context.workspace, path)));
    }
    const sorted = [...new Set(paths)].sort();
    return ok(sorted.filter((path) => !sorted.some((other) => other !== path && isWithin(path, other))));
  };
}

/** As the kernel follows it; null for what isn't there. */
function realPath(path: string): string | null {
  try {
    return realpathSync.native(path);
  } catch {
    return null;
  }
}

/** `.git`, in the letters of any case: some file systems don't tell them apart. */
function inGitFolder(path: string, workspace: string): boolean {
  return relative(workspace, path)
    .split(sep)
    .some((name) => name.toLowerCase() === '.git');
}
