import { appendFileSync, statSync } from 'node:fs';
import { errorMessage } from '../base/errors.ts';
import type { Log } from '../base/ports.ts';

/** GitHub refuses the whole summary of a step above this. */
const MAX_FILE = 1024 * 1024;

/**
 * Appends to the step's part of the job summary; nothing where the runner has no place for it. Never fails: what
 * can't be written is one warning.
 */
export async function writeJobSummary(markdown: string, log: Log): Promise<void> {
  const file = process.env['GITHUB_STEP_SUMMARY'];
  if (!file) return;
  try {
    const before = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
    const bytes = Buffer.byteLength(markdown);
    if (before + bytes > MAX_FILE) {
      log.warning(
        `The job summary was left out: with its ${bytes} bytes the step would have more than GitHub's 1 MiB.`,
      );
      return;
    }
    appendFileSync(file, markdown);
  } catch (cause) {
    log.warning(`The job summary could not be written: ${errorMessage(cause)}`);
  }
}
