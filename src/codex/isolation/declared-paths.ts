/**
 * A run that can read its declared paths and nothing else of the workspace: Codex's permission profile. With it the
 * sandbox starts from an empty file system and shows the system's folders, Codex's own program, and what is named.
 */
import { gitFoldersIn, undeclaredIn } from '../../key/paths-state.ts';
import type { Request } from '../../request/request.ts';
import { tomlString } from '../toml.ts';

/** The first version whose profiles were attacked and held (__tests__/e2e/declared-paths.test.ts). */
const SINCE = [0, 169, 0] as const;
const PROFILE = 'codex_job_paths';

export interface DeclaredPaths {
  /** `KEY=TOML` for `-c`. */
  readonly settings: readonly string[];
  /** Absolute paths that must not be there for Codex's commands. */
  readonly hidden: readonly string[];
}

/** Null when the job has no declared paths. */
export async function declaredPaths(
  { paths, workingDirectory }: Pick<Request, 'paths' | 'workingDirectory'>,
  binary: string,
): Promise<DeclaredPaths | null> {
  if (paths === null) return null;
  const [git, undeclared] = await Promise.all([gitFoldersIn(paths), undeclaredIn(paths, workingDirectory)]);
  const rules: [path: string, rule: 'read' | 'deny'][] = [
    [':minimal', 'read'],
    // Codex starts itself again inside of the sandbox.
    [binary, 'read'],
    ...paths.map((path): [string, 'read'] => [path, 'read']),
    ...git.map((path): [string, 'deny'] => [path, 'deny']),
  ];
  const table = rules.map(([path, rule]) => `${tomlString(path)}=${tomlString(rule)}`).join(',');
  return {
    settings: [`default_permissions=${tomlString(PROFILE)}`, `permissions.${PROFILE}.filesystem={${table}}`],
    hidden: undeclared,
  };
}

/** What to say of a Codex that has no such profiles; null when it has. */
export function withoutProfiles({ paths }: Pick<Request, 'paths'>, version: string): string | null {
  if (paths === null) return null;
  const parts = version.split(/[.-]/).slice(0, 3).map(Number);
  const difference = SINCE.map((least, at) => (parts[at] ?? 0) - least).find((one) => one !== 0) ?? 0;
  return difference >= 0
    ? null
    : `Bad input: paths needs Codex ${SINCE.join('.')} or newer, whose sandbox can keep a run to the declared files; this is Codex ${version}. Set codex-version, or leave paths out.`;
}
