import { cutMarkdown } from '../base/markdown/cut-markdown.ts';
import { sha256 } from '../base/sha256.ts';
import { foldLastAnswer, markAnswer } from './last-answer.ts';

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
  /** `GITHUB_ACTION`: unique for each step of a job. */
  readonly step: string;
  readonly tier: string;
  /** The input `comment-key`: by default the matrix leg. */
  readonly key: string;
  /** Id of the comment that this one replies to; null = none. */
  readonly replyTo: number | null;
}

/**
 * The hidden first line by which a comment is found again: one for each workflow, job, step, tier and `comment-key`, and
 * one for each comment that asks for a reply. Hashed, because a workflow's name may hold `-->`.
 */
export function commentMarker({ job, step, tier, key, replyTo, ...workflow }: CommentPlace): string {
  return markerOf([fileOf(workflow), job, step, tier, key, replyTo]);
}

/** The marker of versions before 1.1, which told neither steps nor legs apart. */
export function formerMarker({ job, tier, ...workflow }: CommentPlace): string {
  return markerOf([fileOf(workflow), job, tier]);
}

function markerOf(place: readonly (string | number | null)[]): string {
  const digest = sha256(JSON.stringify(place));
  return `<!-- codex-job comment ${digest.slice(0, 32)} -->`;
}

/** The file counts, not the branch that it was taken from: that is another one for every pull request. */
function fileOf({ workflowRef, workflow }: Pick<CommentPlace, 'workflowRef' | 'workflow'>): string {
  return /^(.+?\.ya?ml)@/.exec(workflowRef)?.[1] ?? workflow;
}

/** What a comment says. */
export interface CommentText {
  /** The report in at most so many characters, if it can be; what is too long all the same is cut. */
  readonly report: (maxChars: number) => string;
  /** The run's page, or null. */
  readonly runUrl: string | null;
  /** That the answer speaks of; null where it isn't known. */
  readonly commit: string | null;
  /** The run failed: the last good answer stays below. */
  readonly failed: boolean;
}

/** The whole body, with the last good answer of the body before (`previous`) below a failure. */
export function commentBody(marker: string, text: CommentText, previous: string | null): string {
  const shown = cutReport(text, MAX_COMMENT - marker.length - 100);
  if (!text.failed) return `${marker}\n${markAnswer(text.commit, shown)}\n`;
  const body = `${marker}\n${shown}\n`;
  const last = previous === null ? '' : foldLastAnswer(previous, MAX_COMMENT - body.length - 1);
  return last === '' ? body : `${body}\n${last}`;
}

/** A report that is too long is made shorter, and says where the whole of it is. */
function cutReport({ report, runUrl }: CommentText, room: number): string {
  const whole = report(Number.POSITIVE_INFINITY).trim();
  if (whole.length <= room) return whole;
  const summary = runUrl === null ? 'the job summary of its run' : `[the job summary of its run](${runUrl})`;
  const note = `\n\n*More of it is in ${summary}, all of it in the file that the \`report\` output names.*`;
  const shorter = cutMarkdown(report(room - note.length).trim(), room - note.length);
  return shorter + note;
}

/** GitHub may give back other line ends than it was given, and without blanks at the ends. */
export function sameBody(a: string, b: string): boolean {
  const plain = (body: string) => body.replaceAll('\r\n', '\n').trim();
  return plain(a) === plain(b);
}
