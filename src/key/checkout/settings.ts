/** What of git's configuration decides how a checkout looks on disk. */
import { type GitOptions, gitOutput } from '../../base/git/git.ts';
import { CHECKOUT_SETTINGS } from '../../base/git/questions.ts';

export interface CheckoutSettings {
  /** `core.autocrlf` converts in some direction. */
  readonly autocrlf: boolean;
  /** As given; null where it is not set. */
  readonly attributesFile: string | null;
  /** What a partial clone leaves out (`blob:none`), so that commands find less of the history; null in a whole one. */
  readonly partialClone: string | null;
}

export async function checkoutSettings(run: GitOptions): Promise<CheckoutSettings> {
  const pairs = await settings(CHECKOUT_SETTINGS, run);
  const value = (wanted: string) => pairs.findLast(([name]) => name === wanted)?.[1] ?? null;
  const partial = pairs.filter(([name]) => name.endsWith('.partialclonefilter')).map(([, filter]) => filter);
  return {
    autocrlf: !['false', 'no', 'off', '0', '', undefined].includes(value('core.autocrlf')?.toLowerCase()),
    attributesFile: value('core.attributesfile'),
    partialClone: partial.length === 0 ? null : [...new Set(partial)].sort().join(','),
  };
}

/**
 * Words for git's command line that switch off the filters which a repository's own configuration defines. Anybody who
 * could write in the workspace may have put a repository there, with a filter that is a program: it must not run here.
 * Null when one has a name that can't be switched off.
 */
export async function withoutOwnFilters(run: GitOptions): Promise<readonly string[] | null> {
  const { stdout } = await gitOutput(['config', '-z', '--show-scope', '--get-regexp', '^filter\\.'], {
    ...run,
    okCodes: [0, 1],
  });
  const fields = stdout.toString('utf8').split('\0');
  const names = new Set<string>();
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const name = /^filter\.(.*)\.[^.\n]+(\n|$)/s.exec(fields[at + 1] ?? '')?.[1];
    if (name !== undefined && ['local', 'worktree'].includes(fields[at] ?? '')) names.add(name);
  }
  if ([...names].some((name) => /[=\n]/.test(name))) return null;
  return [...names].flatMap((name) =>
    ['clean=', 'smudge=', 'process=', 'required=false'].flatMap((end) => ['-c', `filter.${name}.${end}`]),
  );
}

async function settings(args: readonly string[], run: GitOptions): Promise<(readonly [string, string])[]> {
  const { stdout } = await gitOutput(args, { ...run, okCodes: [0, 1] });
  return stdout
    .toString('utf8')
    .split('\0')
    .filter(Boolean)
    .map((pair) => {
      const [name = '', ...value] = pair.split('\n');
      // A name without a value is a true.
      return [name, value.length === 0 ? 'true' : value.join('\n')] as const;
    });
}
