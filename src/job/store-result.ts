import type { Redactor } from '../base/ports.ts';
import type { JsonValue } from '../base/text/json-value.ts';
import { oneLine } from '../base/text/one-line.ts';
import type { Identity } from '../key/identify.ts';
import type { CacheState } from '../publish/outcome.ts';
import type { Request } from '../request/request.ts';
import type { Capture } from '../result/changes/capture.ts';
import type { MadeResult } from '../result/make-result.ts';
import { notReplayed } from '../result/not-replayed.ts';
import type { Result } from '../result/result.ts';
import type { EntryDraft } from '../store/entry/entry.ts';
import type { OpenStores } from '../store/store.ts';
import type { JobContext } from './context.ts';
import type { Ran } from './run-codex.ts';
import { notStored } from './to-outcome.ts';

interface Ended extends MadeResult {
  readonly run: Ran;
  readonly capture: Capture;
  readonly startedAt: number;
}

/** Only a success is stored, and only one that a replay can repeat whole. */
export async function storeResult(
  request: Request,
  identity: Identity,
  { result, files, run, capture, startedAt }: Ended,
  context: JobContext & { readonly stores: OpenStores },
): Promise<{ cache: CacheState; entry: string }> {
  if (result.summary.exit !== 0) return { cache: notStored('only a result with exit 0 is stored'), entry: '' };
  const notCacheable = identity.notCacheable ?? capture.notCacheable ?? run.notCacheable ?? emptiness(result);
  if (notCacheable !== null) {
    context.log.notice(`This result is not cached: ${notCacheable}`);
    return { cache: notStored(notCacheable), entry: '' };
  }
  const leftOut = notReplayed(request, capture, result.activity).map((text) =>
    oneLine(context.redactor.text(text), 400),
  );
  for (const text of leftOut) context.log.notice(text);
  const draft: EntryDraft = {
    format: 1,
    hash: identity.hash,
    created: new Date(context.clock()).toISOString(),
    startedAt: new Date(startedAt).toISOString(),
    ttlMs: request.cacheTtlMs,
    forced: request.noCache,
    key: identity.record.map(([name, value]) => [name, redacted(value, context.redactor)]),
    exit: 0,
    model: result.model,
    tier: request.tier,
    usage: result.usage,
    costUsd: result.costUsd,
    ...(result.usageSource === null ? {} : { usageSource: result.usageSource }),
    codexVersion: run.version,
    changes: result.changes,
    activity: result.activity,
    notReplayed: leftOut,
  };
  const kept = await context.stores.save(draft, files, context.folder);
  return { cache: { kind: 'miss', stored: kept.stored, reason: kept.reason }, entry: kept.entry };
}

/** A replay of nothing would be a success without an answer, for as long as the entry is good. */
function emptiness({ message, changes }: Result): string | null {
  return message.trim() === '' && changes.files.length === 0 ? 'Codex gave no answer and changed no files.' : null;
}

/** People's texts may hold a secret as well: the record is hashed as it is and kept without. */
function redacted(value: Identity['record'][number][1], redactor: Redactor): JsonValue {
  if (typeof value === 'string') return redactor.text(value);
  return Array.isArray(value) ? value.map((text: string) => redactor.text(text)) : null;
}
