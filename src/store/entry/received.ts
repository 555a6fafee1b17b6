/** The verdict on an archive that came from a far cache: the same checks as for a local entry. Pure. */
import type { Unpacked } from '../actions/archive.ts';
import type { FindOptions } from '../port.ts';
import { formProblem } from './contents.ts';
import { type Entry, listedFiles, mismatch } from './entry.ts';
import { type BadReason, judgeMeta } from './verdict.ts';

export type Received =
  | { readonly kind: 'ok'; readonly entry: Entry }
  | { readonly kind: 'invalid'; readonly reason: BadReason; readonly detail: string; readonly cause?: unknown };

export function judgeArchive(archive: Unpacked, hash: string, { now, ttlMs }: FindOptions): Received {
  if (archive.kind === 'refused')
    return { ...damaged(`its archive is refused: ${archive.detail}`), cause: archive.cause };
  const verdict = judgeMeta(archive.meta, hash, now, ttlMs);
  if (verdict.kind === 'invalid') return verdict;
  const { meta } = verdict;
  const listed = listedFiles(meta);
  const extra = [...archive.files.keys()].find((name) => !listed.includes(name));
  if (extra !== undefined) return damaged(`${extra} is not listed in meta.json`);
  for (const name of listed) {
    const bytes = archive.files.get(name);
    const problem = bytes ? mismatch(name, meta.files[name], bytes) : `${name} is missing`;
    if (problem) return damaged(problem);
  }
  const problem = formProblem(archive.files);
  return problem ? damaged(problem) : { kind: 'ok', entry: { meta, files: archive.files } };
}

function damaged(detail: string): Received & { kind: 'invalid' } {
  return { kind: 'invalid', reason: 'damaged', detail };
}
