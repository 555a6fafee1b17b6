/** What a report names on GitHub; null where this is no workflow, or the commit isn't known. */
export interface Links {
  /** Names of the workflow and the job; empty outside of one. */
  readonly workflow: string;
  readonly job: string;
  readonly commit: string | null;
  readonly commitUrl: string | null;
  readonly runUrl: string | null;
  /** `https://github.com/owner/repo`. */
  readonly repositoryUrl: string | null;
}

export function linksOf(env: { readonly [name: string]: string | undefined }, commit: string | null): Links {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
  const known = server && /^https?:\/\/[\w.:-]+$/.test(server) && repository && /^[\w.-]+\/[\w.-]+$/.test(repository);
  const repositoryUrl = known ? `${server}/${repository}` : null;
  return {
    workflow: env['GITHUB_WORKFLOW'] ?? '',
    job: env['GITHUB_JOB'] ?? '',
    commit,
    repositoryUrl,
    commitUrl: repositoryUrl === null || commit === null ? null : `${repositoryUrl}/commit/${commit}`,
    runUrl: repositoryUrl === null || !run || !/^\d+$/.test(run) ? null : `${repositoryUrl}/actions/runs/${run}`,
  };
}

/** The lines of a file at the commit; null where it has no page. */
export function linesUrl({ repositoryUrl, commit }: Links, path: string, line: number, endLine: number): string | null {
  if (repositoryUrl === null || commit === null) return null;
  const way = path
    .split('/')
    .map((part) => encodeURIComponent(part).replace(/[()!*'~]/g, (char) => `%${char.charCodeAt(0).toString(16)}`))
    .join('/');
  return `${repositoryUrl}/blob/${commit}/${way}#L${line}${endLine > line ? `-L${endLine}` : ''}`;
}
