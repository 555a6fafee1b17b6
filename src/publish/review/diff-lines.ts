/** A file of a pull request's diff, as far as comments need it. */
export interface DiffFile {
  /** As it is called now. */
  readonly path: string;
  /** As it was called before; null where it kept its name. */
  readonly formerPath: string | null;
  readonly hunks: readonly Hunk[];
}

/** A run of lines that GitHub shows, of the new file: only they can have a comment on the right side. */
export interface Hunk {
  /** Number of the first line. */
  readonly start: number;
  /** Without their line ends. */
  readonly lines: readonly string[];
}

const HEADER = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/;

/**
 * The hunks in a `patch` of GitHub's API (a unified diff without file headers). It is missing for binary files and where
 * it is too large to be shown: such a file has no hunks.
 */
export function hunksOf(patch: string | undefined): Hunk[] {
  const hunks: { start: number; lines: string[] }[] = [];
  for (const line of (patch ?? '').split('\n')) {
    const start = HEADER.exec(line)?.[1];
    if (start !== undefined) hunks.push({ start: Number(start), lines: [] });
    // `-` is of the old file, and `\` says that a line end is missing.
    else if (line.startsWith('+') || line.startsWith(' ')) hunks.at(-1)?.lines.push(line.slice(1).replace(/\r$/, ''));
  }
  return hunks.filter(({ lines }) => lines.length > 0);
}

/** Where on the right side a comment is put. `startLine` is null for a single line. */
export interface Anchor {
  readonly startLine: number | null;
  readonly line: number;
}

/** Lines of the checkout that a finding is about. */
export interface Lines {
  readonly line: number;
  readonly end_line: number;
  /** The text of `line`. */
  readonly text: string;
}

/**
 * Where the lines are in the diff: the part of them in the first hunk that has any, because a comment can't span two
 * hunks. Null where the diff shows none of them.
 *
 * @param isHead the checkout is the pull request's head. Else it is GitHub's merge of it, in which lines are numbered
 *   otherwise where the base branch changed the file: then the nearest line of the diff with the same text counts
 */
export function anchorOf(hunks: readonly Hunk[], lines: Lines, isHead: boolean): Anchor | null {
  const shift = isHead ? 0 : shiftOf(hunks, lines);
  if (shift === null) return null;
  for (const hunk of hunks) {
    const from = Math.max(lines.line + shift, hunk.start);
    const to = Math.min(lines.end_line + shift, hunk.start + hunk.lines.length - 1);
    if (from <= to) return { startLine: from === to ? null : from, line: to };
  }
  return null;
}

/** Shorter lines (`}`, `end`) have namesakes everywhere: they count only where they are expected. */
const TELLING_CHARS = 5;

/** By how much the diff's number of this line differs from the checkout's; null where the diff doesn't have it. */
function shiftOf(hunks: readonly Hunk[], { line, text }: Lines): number | null {
  const wanted = text.trim();
  const shifts = hunks.flatMap(({ start, lines }) =>
    lines.flatMap((one, at) => (one.trim() === wanted ? start + at - line : [])),
  );
  const [nearest = null] = shifts.sort((a, b) => Math.abs(a) - Math.abs(b));
  return nearest === 0 || wanted.length >= TELLING_CHARS ? nearest : null;
}
