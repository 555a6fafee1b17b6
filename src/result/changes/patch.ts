/**
 * The headers of a patch as `git diff --binary --full-index --no-renames` prints it (git-diff, "Generating patch
 * text"): which paths, from what to what. The patch comes from a cache: everything unexpected is a refusal.
 */
import type { BytePath } from '../../base/git/index-file.ts';

type FileMode = '100644' | '100755' | '120000';

export interface FileVersion {
  /** Null where the patch doesn't say (content only: a file, executable or not). */
  readonly mode: FileMode | null;
  /** Id of the raw bytes, in full; null where only the mode changes. */
  readonly oid: string | null;
}

export interface PatchedFile {
  readonly path: BytePath;
  /** Null = not there. */
  readonly before: FileVersion | null;
  readonly after: FileVersion | null;
}

export type ParsedPatch =
  | { readonly kind: 'ok'; readonly files: readonly PatchedFile[] }
  | { readonly kind: 'malformed'; readonly reason: string };

class Malformed extends Error {}

export function parsePatch(patch: Buffer): ParsedPatch {
  try {
    const files = new Map<BytePath, PatchedFile>();
    for (const header of headers(patch.toString('latin1'))) {
      const file = parseHeader(header);
      const earlier = files.get(file.path);
      files.set(file.path, earlier === undefined ? file : typeChange(earlier, file));
    }
    return { kind: 'ok', files: [...files.values()] };
  } catch (error) {
    if (error instanceof Malformed) return { kind: 'malformed', reason: error.message };
    throw error;
  }
}

/** The lines of each file before its content. No line of content begins with "diff --git ": each has a sign or no blank. */
function headers(text: string): string[][] {
  if (!text.startsWith('diff --git ')) throw new Malformed('It does not begin as a git patch.');
  const found: string[][] = [];
  for (let start = 0; start !== -1; ) {
    const lines: string[] = [];
    let at = start;
    while (at < text.length) {
      const end = text.indexOf('\n', at);
      const line = text.slice(at, end === -1 ? text.length : end);
      if (lines.length > 0 && /^(diff --git |--- |GIT binary patch$|@@ )/.test(line)) break;
      lines.push(line);
      if (end === -1) break;
      at = end + 1;
    }
    found.push(lines);
    const next = text.indexOf('\ndiff --git ', Math.max(start, at - 1));
    start = next === -1 ? -1 : next + 1;
  }
  return found;
}

function parseHeader(lines: readonly string[]): PatchedFile {
  const path = pathOf(lines[0] ?? '');
  let before: FileVersion | null = { mode: null, oid: null };
  let after: FileVersion | null = { mode: null, oid: null };
  for (const line of lines.slice(1)) {
    const mode = /^(old mode|new mode|deleted file mode|new file mode) (\d{6})$/.exec(line);
    const index = /^index ([0-9a-f]{40}|[0-9a-f]{64})\.\.([0-9a-f]{40}|[0-9a-f]{64})(?: (\d{6}))?$/.exec(line);
    if (mode !== null) {
      const value = fileMode(mode[2]);
      if (mode[1] === 'old mode') before = { mode: value, oid: null };
      else if (mode[1] === 'new mode') after = { mode: value, oid: null };
      else if (mode[1] === 'deleted file mode') [before, after] = [{ mode: value, oid: null }, null];
      else [before, after] = [null, { mode: value, oid: null }];
    } else if (index !== null) {
      const both = index[3] === undefined ? null : fileMode(index[3]);
      if (before !== null) before = { mode: before.mode ?? both, oid: index[1] ?? null };
      if (after !== null) after = { mode: after.mode ?? both, oid: index[2] ?? null };
    } else {
      throw new Malformed(`It holds a header that is not known: ${JSON.stringify(line.slice(0, 80))}.`);
    }
  }
  const whole = (version: FileVersion | null) => version === null || version.oid !== null;
  const modeOnly = before?.oid === null && after?.oid === null && before.mode !== null && after.mode !== null;
  if (!modeOnly && !(whole(before) && whole(after))) throw new Malformed('It holds a file without its ids.');
  return { path, before, after };
}

/** A file that becomes a link, or a link a file: deleted, then new. */
function typeChange(first: PatchedFile, second: PatchedFile): PatchedFile {
  if (first.after !== null || second.before !== null) throw new Malformed('It names one file twice.');
  return { path: first.path, before: first.before, after: second.after };
}

function fileMode(mode: string | undefined): FileMode {
  if (mode === '100644' || mode === '100755' || mode === '120000') return mode;
  throw new Malformed(`It holds a file of mode ${mode}, which is no file or link.`);
}

/** Without renames both names are the same, so that half of the line is the path; in quotes where it has control characters. */
function pathOf(line: string): BytePath {
  const names = line.slice('diff --git '.length);
  if (names.startsWith('"')) {
    const half = (names.length - 1) / 2;
    const [one, two] = [names.slice(0, half), names.slice(half + 1)].map(unquote);
    if (one?.startsWith('a/') && two?.startsWith('b/') && one.slice(2) === two.slice(2)) return one.slice(2);
  } else {
    const path = names.slice(2, (names.length - 1) / 2);
    if (names === `a/${path} b/${path}`) return path;
  }
  throw new Malformed(`It holds a file with two names: ${JSON.stringify(line.slice(0, 200))}.`);
}

const ESCAPES: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  t: '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  '"': '"',
  '\\': '\\',
};

/** Git's quoting of a path, which is C's. */
function unquote(text: string): BytePath {
  if (!/^"(?:[^"\\]|\\[abtnvfr"\\]|\\[0-3][0-7]{2})*"$/s.test(text))
    throw new Malformed('It holds a name with bad quotes.');
  return text
    .slice(1, -1)
    .replace(/\\([0-3][0-7]{2}|.)/gs, (_, code: string) =>
      code.length === 3 ? String.fromCharCode(Number.parseInt(code, 8)) : (ESCAPES[code] ?? ''),
    );
}
