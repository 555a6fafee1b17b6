import { createHash } from 'node:crypto';
import { cutMarkdown } from '../base/markdown/cut-markdown.ts';

/** GitHub refuses a longer comment. It counts characters; we count UTF-16 units, which are never fewer. */
export const MAX_COMMENT = 65_536;

/** What one comment belongs to. */
export interface CommentPlace {
  /** `GITHUB_WORKFLOW_REF`: `owner/repo/.github/workflows/ci.yml@refs/heads/main`; empty on old runners. */
  readonly workflowRef: string;
  /** `GITHUB_WORKFLOW`: the workflow's name. */
  readonly workflow: string;
  /** `GITHUB_JOB`: the job's id, the same for all legs of a matrix. */
  readonly job: string;
  readonly tier: string;
}

/**
 * The hidden first line by which a comment is found again: one per workflow, job and tier, so that the legs of a matrix
 * over tiers each keep their own. Hashed, because a workflow's name may hold `-->`.
 */
export function commentMarker({ workflowRef, workflow, job, tier }: CommentPlace): string {
  // The file counts, not the branch that it was taken from: that is another one for every pull request.
  const file = /^(.+?\.ya?ml)@/.exec(workflowRef)?.[1] ?? workflow;
  const digest = createHash('sha256')
    .update(JSON.stringify([file, job, tier]))
    .digest('hex');
  return `<!-- codex-job comment ${digest.slice(0, 32)} -->`;
}

/**
 * The whole body. A report that is too long is made shorter, and says where the whole of it is.
 *
 * @param report the report in at most so many characters, if it can be; what is too long all the same is cut
 * @param runUrl the run's page, or null
 */
export function commentBody(marker: string, report: (maxChars: number) => string, runUrl: string | null): string {
  const room = MAX_COMMENT - marker.length - 2;
  const whole = report(Number.POSITIVE_INFINITY).trim();
  if (whole.length <= room) return `${marker}\n${whole}\n`;
  const summary = runUrl === null ? 'the job summary of its run' : `[the job summary of its run](${runUrl})`;
  const note = `\n\n*More of it is in ${summary}, all of it in the file that the \`report\` output names.*`;
  const shorter = cutMarkdown(report(room - note.length).trim(), room - note.length);
  return `${marker}\n${shorter}${note}\n`;
}

/** GitHub may give back other line ends than it was given, and without blanks at the ends. */
export function sameBody(a: string, b: string): boolean {
  const plain = (body: string) => body.replaceAll('\r\n', '\n').trim();
  return plain(a) === plain(b);
}
