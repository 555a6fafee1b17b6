/** Saving a fresh result, in all caches at once. */

import { join } from 'node:path';
import { errorMessage } from '../base/errors.ts';
import { readPlainFile } from '../base/files/disk.ts';
import { isStream } from '../codex/events/streams.ts';
import type { ResultFiles } from '../result/files.ts';
import {
  ENTRY_FILES,
  ENTRY_LIMIT,
  type Entry,
  type EntryDraft,
  type EntryFile,
  type FileMark,
  META_LIMIT,
  markOf,
  metaBytes,
  OPTIONAL_FILES,
} from './entry/entry.ts';
import { type Remark, remarkOf, type Stores, slowSave, within } from './lookup.ts';
import { SAVE_MS, type Save, type Source } from './port.ts';

export type Measured =
  | { readonly kind: 'ok'; readonly entry: Entry }
  | {
      readonly kind: 'refused';
      readonly reason: 'too-big' | 'incomplete' | 'unreadable';
      readonly detail: string;
      readonly cause?: unknown;
    };

/** Completes the draft by the sizes and digests of its files; `folder` (on any file system) has the streams. Never rejects. */
export async function measure(draft: EntryDraft, made: ResultFiles, folder: string): Promise<Measured> {
  const files = new Map<EntryFile, Buffer>();
  const marks: Partial<Record<EntryFile, FileMark>> = {};
  let left = ENTRY_LIMIT;
  for (const name of ENTRY_FILES) {
    let bytes: Buffer | null;
    try {
      bytes = isStream(name) ? readPlainFile(join(folder, name), Number.MAX_SAFE_INTEGER) : (made.get(name) ?? null);
    } catch (cause) {
      return { kind: 'refused', reason: 'unreadable', detail: errorMessage(cause), cause };
    }
    if (!bytes) {
      if (OPTIONAL_FILES.includes(name)) continue;
      return { kind: 'refused', reason: 'incomplete', detail: `${name} is missing in ${folder}` };
    }
    left -= bytes.length;
    if (left < 0)
      return { kind: 'refused', reason: 'too-big', detail: `it has more than ${ENTRY_LIMIT / 1024 / 1024} MiB` };
    files.set(name, bytes);
    marks[name] = markOf(bytes);
  }
  const meta = { ...draft, files: marks };
  const size = metaBytes(meta).length;
  if (size > META_LIMIT)
    return { kind: 'refused', reason: 'too-big', detail: `its meta.json would have ${size} bytes` };
  return { kind: 'ok', entry: { meta, files } };
}

export interface Saved extends Readonly<Record<Source, Save>> {
  readonly remarks: readonly Remark[];
}

/** Within SAVE_MS, whatever the disk and the services do. Never rejects. */
export async function save(entry: Entry, stores: Stores): Promise<Saved> {
  const nowhere: Save = { kind: 'skipped', reason: 'unavailable' };
  const [local, actions, remote] = await Promise.all([
    within(SAVE_MS, stores.local.save(entry), slowSave),
    stores.actions?.save(entry) ?? nowhere,
    stores.remote?.save(entry) ?? nowhere,
  ]);
  return { local, actions, remote, remarks: [local, actions, remote].flatMap(remarkOf) };
}
