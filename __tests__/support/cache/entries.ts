/** GitHub's cache entries: immutable per key, version and scope; found by key or prefix, newest first. In memory. */

export interface Scope {
  /** A ref, such as `refs/heads/main` or `refs/pull/7/merge`. */
  readonly ref: string;
  readonly read: boolean;
  readonly write: boolean;
}

export interface CacheEntry {
  readonly id: number;
  readonly key: string;
  readonly version: string;
  readonly scope: string;
  /** Milliseconds since 1970. */
  created: number;
  /** False from the reservation until the upload is finalized. Nobody finds it, but its key is taken. */
  complete: boolean;
  bytes: Buffer;
}

export type Reserved = CacheEntry | 'write-denied' | 'exists';
export type Found = CacheEntry | 'read-denied' | null;

export class CacheEntries {
  readonly all: CacheEntry[] = [];
  #lastId = 0;

  reserve(scopes: readonly Scope[], key: string, version: string, created: number): Reserved {
    const scope = scopes.find(({ write }) => write)?.ref;
    if (scope === undefined) return 'write-denied';
    const taken = this.all.some((entry) => entry.key === key && entry.version === version && entry.scope === scope);
    return taken ? 'exists' : this.add({ key, version, scope, created, complete: false, bytes: Buffer.alloc(0) });
  }

  add(entry: Omit<CacheEntry, 'id'>): CacheEntry {
    const added = { id: ++this.#lastId, ...entry };
    this.all.push(added);
    return added;
  }

  /**
   * The token's scopes in their order (own ref, base, default branch); in each scope the keys in their order; for each
   * key the exact one, then the newest that begins with it. The primary key is a prefix, too.
   */
  find(scopes: readonly Scope[], keys: readonly string[], version: string): Found {
    const readable = scopes.filter(({ read }) => read);
    if (readable.length === 0) return 'read-denied';
    for (const { ref } of readable) {
      const here = this.all
        .filter((entry) => entry.complete && entry.scope === ref && entry.version === version)
        .sort((a, b) => b.created - a.created || b.id - a.id);
      for (const key of keys) {
        const hit = here.find((entry) => entry.key === key) ?? here.find((entry) => entry.key.startsWith(key));
        if (hit !== undefined) return hit;
      }
    }
    return null;
  }

  byId(id: number): CacheEntry | undefined {
    return this.all.find((entry) => entry.id === id);
  }

  remove(test: (entry: CacheEntry) => boolean): void {
    for (const entry of this.all.filter(test)) this.all.splice(this.all.indexOf(entry), 1);
  }
}

/** The scopes of a run on one ref: it writes to its own, and reads its base's and the default branch's, too. */
export function scopesOf(ref: string, base = 'refs/heads/main', defaultBranch = 'refs/heads/main'): Scope[] {
  const others = [...new Set([base, defaultBranch])].filter((other) => other !== ref);
  return [{ ref, read: true, write: true }, ...others.map((other) => ({ ref: other, read: true, write: false }))];
}

/** What `issue_comment`, `pull_request_target` and `workflow_run` get since 2026-06-26. */
export const readOnly = (scopes: readonly Scope[]): Scope[] => scopes.map((scope) => ({ ...scope, write: false }));
export const noAccess = (scopes: readonly Scope[]): Scope[] =>
  scopes.map((scope) => ({ ...scope, read: false, write: false }));

/**
 * A token in the shape of the runner's: a JWT whose `ac` claim lists the scopes (1 = read, 2 = write). It has no
 * signature that would hold: the service knows the tokens that it gave.
 */
export function runtimeToken(scopes: readonly Scope[], serial: number): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const ac = scopes.map(({ ref, read, write }) => ({ Scope: ref, Permission: (read ? 1 : 0) + (write ? 2 : 0) }));
  return [
    part({ typ: 'JWT', alg: 'RS256', kid: 'test' }),
    part({ iss: 'codex-job-test', scp: 'Actions.Results:test', ac: JSON.stringify(ac), jti: serial }),
    Buffer.from(`not a signature ${serial}`.padEnd(256, '.')).toString('base64url'),
  ].join('.');
}
