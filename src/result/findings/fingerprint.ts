import { sha256 } from '../../base/sha256.ts';
import type { Finding } from './findings.ts';

/**
 * What makes two findings the same, so that none is posted twice: path, title, and the text of the first line that it
 * is about. Not the line's number: the finding stays the same when lines above it come or go. Letter case and white
 * space in the title, and white space at the line's ends, do not count: models vary them from run to run.
 *
 * @param lineText the text of line `finding.line` of the file, without its line end (`LocatedFinding.place.text`)
 * @returns 32 lower-case hexadecimal digits, safe in a hidden marker
 */
export function fingerprint({ path, title }: Pick<Finding, 'path' | 'title'>, lineText: string): string {
  const parts = [path, title.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase(), lineText.trim()];
  return sha256(JSON.stringify(parts)).slice(0, 32);
}
