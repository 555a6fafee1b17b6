import { type Anchor, anchorOf, type DiffFile } from './diff-lines.ts';

/** A finding on a line of the checkout, worst first in a list. */
export interface ReviewFinding {
  readonly path: string;
  readonly line: number;
  readonly end_line: number;
  readonly severity: 'high' | 'medium' | 'low';
  readonly title: string;
  readonly body: string;
  readonly fix: string | null;
  /** The text of `line`. */
  readonly text: string;
  readonly fingerprint: string;
}

export interface PlannedComment extends Anchor {
  readonly finding: ReviewFinding;
  /** As the diff calls the file. */
  readonly path: string;
}

export interface ReviewPlan {
  readonly comments: readonly PlannedComment[];
  /** How many were posted before. */
  readonly repeated: number;
  /** How many are on lines that the diff doesn't show. */
  readonly outside: number;
  /** How many more there would be. */
  readonly left: number;
}

/** More would be noise, and GitHub limits how much content one account makes. */
export const MAX_COMMENTS = 50;

/**
 * @param posted fingerprints of the findings that have a comment already
 * @param isHead see `anchorOf`
 */
export function planReview(
  findings: readonly ReviewFinding[],
  files: readonly DiffFile[],
  posted: ReadonlySet<string>,
  isHead: boolean,
): ReviewPlan {
  const taken = new Set(posted);
  const comments: PlannedComment[] = [];
  let repeated = 0;
  let outside = 0;
  for (const finding of findings) {
    if (taken.has(finding.fingerprint)) {
      repeated++;
      continue;
    }
    taken.add(finding.fingerprint);
    const file =
      files.find(({ path }) => path === finding.path) ?? files.find(({ formerPath }) => formerPath === finding.path);
    const anchor = file && anchorOf(file.hunks, finding, isHead);
    if (file && anchor) comments.push({ finding, path: file.path, ...anchor });
    else outside++;
  }
  const left = Math.max(0, comments.length - MAX_COMMENTS);
  return { comments: comments.slice(0, MAX_COMMENTS), repeated, outside, left };
}
