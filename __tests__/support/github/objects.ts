/** What GitHub's API replies with, whole, by the types that are generated from its OpenAPI description. */
import type { components } from '@octokit/openapi-types';

type Schemas = components['schemas'];
export type Comment = Schemas['issue-comment'];
export type PullRequest = Schemas['pull-request-simple'];
export type Access = Schemas['repository-collaborator-permission'];

const API = 'https://api.github.com';
const WEB = 'https://github.com';
const TIME = '2026-11-22T08:00:00Z';

export function user(login: string, id = idOf(login)): Schemas['simple-user'] {
  const url = `${API}/users/${encodeURIComponent(login)}`;
  return {
    login,
    id,
    node_id: `U_${id}`,
    avatar_url: `https://avatars.example/u/${id}`,
    gravatar_id: '',
    url,
    html_url: `${WEB}/${login}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: login.endsWith('[bot]') ? 'Bot' : 'User',
    site_admin: false,
  };
}

/** As `GET /repos/{owner}/{repo}/collaborators/{username}/permission` tells it. */
export function access(
  login: string,
  permission: 'admin' | 'write' | 'read' | 'none',
  role = permission as string,
  can: { push?: boolean; triage?: boolean; maintain?: boolean } = {},
): Access {
  const push = can.push ?? ['admin', 'write'].includes(permission);
  return {
    permission,
    role_name: role,
    user: {
      ...user(login),
      role_name: role,
      permissions: {
        pull: permission !== 'none',
        triage: can.triage ?? push,
        push,
        maintain: can.maintain ?? permission === 'admin',
        admin: permission === 'admin',
      },
    },
  };
}

export function comment(repository: string, number: number, id: number, login: string, body: string): Comment {
  return {
    id,
    node_id: `IC_${id}`,
    url: `${API}/repos/${repository}/issues/comments/${id}`,
    html_url: `${WEB}/${repository}/pull/${number}#issuecomment-${id}`,
    issue_url: `${API}/repos/${repository}/issues/${number}`,
    body,
    user: user(login),
    created_at: TIME,
    updated_at: TIME,
    author_association: 'NONE',
    performed_via_github_app: null,
  };
}

export interface PullRequestGiven {
  readonly number: number;
  readonly sha: string;
  readonly state?: 'open' | 'closed';
  /** `owner/name` that the head is in: another one is a fork. */
  readonly from?: string;
  readonly branch?: string;
}

export function pullRequest(repository: string, given: PullRequestGiven): PullRequest {
  const { number, sha, state = 'open', from = repository, branch = 'topic' } = given;
  const url = `${API}/repos/${repository}/pulls/${number}`;
  const issue = `${API}/repos/${repository}/issues/${number}`;
  const side = (fullName: string, ref: string, commit: string) => {
    const [owner = ''] = fullName.split('/');
    return { label: `${owner}:${ref}`, ref, sha: commit, repo: repo(fullName), user: user(owner) };
  };
  return {
    url,
    id: 1000 + number,
    node_id: `PR_${number}`,
    html_url: `${WEB}/${repository}/pull/${number}`,
    diff_url: `${WEB}/${repository}/pull/${number}.diff`,
    patch_url: `${WEB}/${repository}/pull/${number}.patch`,
    issue_url: issue,
    commits_url: `${url}/commits`,
    review_comments_url: `${url}/comments`,
    review_comment_url: `${API}/repos/${repository}/pulls/comments{/number}`,
    comments_url: `${issue}/comments`,
    statuses_url: `${API}/repos/${repository}/statuses/${sha}`,
    number,
    state,
    locked: false,
    title: 'A change',
    user: user('hubot'),
    body: null,
    labels: [],
    milestone: null,
    created_at: TIME,
    updated_at: TIME,
    closed_at: state === 'closed' ? TIME : null,
    merged_at: null,
    merge_commit_sha: null,
    assignee: null,
    head: side(from, branch, sha),
    base: side(repository, 'main', '0'.repeat(40)),
    _links: {
      comments: { href: `${issue}/comments` },
      commits: { href: `${url}/commits` },
      statuses: { href: `${API}/repos/${repository}/statuses/${sha}` },
      html: { href: `${WEB}/${repository}/pull/${number}` },
      issue: { href: issue },
      review_comments: { href: `${url}/comments` },
      review_comment: { href: `${API}/repos/${repository}/pulls/comments{/number}` },
      self: { href: url },
    },
    author_association: 'NONE',
    auto_merge: null,
    draft: false,
  };
}

function repo(fullName: string): Schemas['repository'] {
  const [owner = '', name = ''] = fullName.split('/');
  const url = `${API}/repos/${fullName}`;
  const web = `${WEB}/${fullName}`;
  return {
    id: idOf(fullName),
    node_id: `R_${fullName}`,
    name,
    full_name: fullName,
    license: null,
    forks: 0,
    owner: user(owner),
    private: false,
    html_url: web,
    description: null,
    fork: false,
    url,
    archive_url: `${url}/{archive_format}{/ref}`,
    assignees_url: `${url}/assignees{/user}`,
    blobs_url: `${url}/git/blobs{/sha}`,
    branches_url: `${url}/branches{/branch}`,
    collaborators_url: `${url}/collaborators{/collaborator}`,
    comments_url: `${url}/comments{/number}`,
    commits_url: `${url}/commits{/sha}`,
    compare_url: `${url}/compare/{base}...{head}`,
    contents_url: `${url}/contents/{+path}`,
    contributors_url: `${url}/contributors`,
    deployments_url: `${url}/deployments`,
    downloads_url: `${url}/downloads`,
    events_url: `${url}/events`,
    forks_url: `${url}/forks`,
    git_commits_url: `${url}/git/commits{/sha}`,
    git_refs_url: `${url}/git/refs{/sha}`,
    git_tags_url: `${url}/git/tags{/sha}`,
    git_url: `git://github.com/${fullName}.git`,
    issue_comment_url: `${url}/issues/comments{/number}`,
    issue_events_url: `${url}/issues/events{/number}`,
    issues_url: `${url}/issues{/number}`,
    keys_url: `${url}/keys{/key_id}`,
    labels_url: `${url}/labels{/name}`,
    languages_url: `${url}/languages`,
    merges_url: `${url}/merges`,
    milestones_url: `${url}/milestones{/number}`,
    notifications_url: `${url}/notifications{?since,all,participating}`,
    pulls_url: `${url}/pulls{/number}`,
    releases_url: `${url}/releases{/id}`,
    ssh_url: `git@github.com:${fullName}.git`,
    stargazers_url: `${url}/stargazers`,
    statuses_url: `${url}/statuses/{sha}`,
    subscribers_url: `${url}/subscribers`,
    subscription_url: `${url}/subscription`,
    tags_url: `${url}/tags`,
    teams_url: `${url}/teams`,
    trees_url: `${url}/git/trees{/sha}`,
    clone_url: `${web}.git`,
    mirror_url: null,
    hooks_url: `${url}/hooks`,
    svn_url: web,
    homepage: null,
    language: null,
    forks_count: 0,
    stargazers_count: 0,
    watchers_count: 0,
    size: 1,
    default_branch: 'main',
    open_issues_count: 0,
    has_issues: true,
    has_projects: true,
    has_wiki: true,
    has_pages: false,
    has_downloads: true,
    archived: false,
    disabled: false,
    pushed_at: TIME,
    created_at: TIME,
    updated_at: TIME,
    open_issues: 0,
    watchers: 0,
  };
}

/** Stable, and another one for another name. */
export function idOf(name: string): number {
  let id = 7;
  for (const char of name) id = (id * 31 + (char.codePointAt(0) ?? 0)) % 1_000_000_007;
  return id;
}
