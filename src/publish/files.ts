import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Writes the report. @returns its path; empty, with a reason, where that can't be done */
export async function writeReport(folder: string, markdown: string): Promise<{ path: string; problem: string | null }> {
  const path = join(folder, 'report.md');
  try {
    await writeFile(path, markdown, { mode: 0o600 });
    return { path, problem: null };
  } catch (error) {
    return { path: '', problem: `The report could not be written to ${path}: ${reasonOf(error)}` };
  }
}

/** Writes the final message where the user wants it, on a hit too. @returns what went wrong, or null */
export async function writeOutputFile(path: string, message: string): Promise<string | null> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, message);
    return null;
  } catch (error) {
    return `output-file ${path} could not be written: ${reasonOf(error)}`;
  }
}

/** Takes away what only the run needed. What is left in the folder is for people: the report, and what a failed run printed. */
export async function tidy(folder: string): Promise<void> {
  await rm(join(folder, 'shadow'), { recursive: true, force: true }).catch(() => undefined);
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
