import { readFile, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { isWithin } from '../../base/files/is-within.ts';
import type { Finding, Findings } from './findings.ts';
import { fingerprint } from './fingerprint.ts';

/** Where a finding is in the checkout. Only what is on a line may be posted; the others stay in the report, marked. */
export type Place =
  | {
      readonly kind: 'line';
      /** The text of the first line, without its line end. */
      readonly text: string;
      /** See fingerprint.ts. */
      readonly fingerprint: string;
    }
  | { readonly kind: 'no-file' }
  | { readonly kind: 'no-line'; readonly lines: number };

export interface LocatedFinding extends Finding {
  readonly place: Place;
}

export interface LocatedFindings extends Findings {
  readonly findings: readonly LocatedFinding[];
}

/** Nobody reviews longer files line by line, and they would all be held in memory. */
const MAX_FILE_BYTES = 16 * 1024 * 1024;

/**
 * Looks each finding up in the checkout. A path is the model's: one that leads out of the checkout, also by a link, or
 * into `.git` counts as not there.
 *
 * @param root absolute path of the repository's root
 */
export async function locateFindings(found: Findings, root: string): Promise<LocatedFindings> {
  const files = new Map<string, readonly string[] | null>();
  const findings: LocatedFinding[] = [];
  for (const finding of found.findings) {
    let lines = files.get(finding.path);
    if (lines === undefined) {
      lines = await linesOf(root, finding.path);
      files.set(finding.path, lines);
    }
    findings.push({ ...finding, place: placeOf(finding, lines) });
  }
  return { ...found, findings };
}

function placeOf(finding: Finding, lines: readonly string[] | null): Place {
  if (lines === null) return { kind: 'no-file' };
  const text = lines[finding.line - 1];
  if (text === undefined || finding.end_line > lines.length) return { kind: 'no-line', lines: lines.length };
  return { kind: 'line', text, fingerprint: fingerprint(finding, text) };
}

async function linesOf(root: string, path: string): Promise<string[] | null> {
  if (path === '' || isAbsolute(path) || path.includes('\\') || path.includes('\0')) return null;
  if (path.split('/').some((part) => part === '' || part === '.' || part === '..' || part.toLowerCase() === '.git')) {
    return null;
  }
  try {
    const real = await realpath(join(root, path));
    const { size } = await stat(real).then((found) => (found.isFile() ? found : { size: Number.POSITIVE_INFINITY }));
    if (size > MAX_FILE_BYTES || !isWithin(real, await realpath(root))) return null;
    const lines = (await readFile(real, 'utf8')).split(/\r\n?|\n/);
    // A line end at the file's end begins no line.
    if (lines.at(-1) === '') lines.pop();
    return lines;
  } catch {
    return null;
  }
}
