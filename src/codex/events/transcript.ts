import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import type { Redactor, RedactStream } from '../../base/ports.ts';
import type { StreamName } from './streams.ts';

/** Keeps what Codex printed, as `stdout` and `stderr` of one folder, secrets redacted. */
export interface Transcript {
  /** Resolves when the bytes are with the system: wait for it before handing over more. Never rejects. */
  write(stream: StreamName, chunk: Buffer): Promise<void>;
  /** Another Codex process writes from here on: what the last one left open is ended, on a line of its own. */
  nextAttempt(): Promise<void>;
  /** Ends both files. Never rejects; nothing may be written afterwards. */
  end(): Promise<TranscriptEnd>;
}

export type TranscriptEnd =
  /** `dropped`: bytes beyond the limit. */
  | { readonly kind: 'kept'; readonly dropped: Readonly<Record<StreamName, number>> }
  /** The disk refused (full, read-only). The files end somewhere and must not be stored. */
  | { readonly kind: 'failed'; readonly cause: unknown };

export interface TranscriptOptions {
  readonly redactor: Redactor;
  /** Bytes to keep of each; defaults 64 MiB of stdout, 8 MiB of stderr. */
  readonly limits?: Partial<Readonly<Record<StreamName, number>>>;
  /** For tests on a disk that is full. */
  readonly openFile?: (path: string) => Promise<FileHandle>;
}

const MiB = 1024 * 1024;
const LIMITS = { stdout: 64 * MiB, stderr: 8 * MiB };
const LF = 10;

/** Never rejects: a transcript that can't be written doesn't end the run, `end` tells. Files are new, mode 0600. */
export async function openTranscript(folder: string, options: TranscriptOptions): Promise<Transcript> {
  const openFile = options.openFile ?? ((path: string) => open(path, 'wx', 0o600));
  const failure: { cause?: unknown } = {};
  const start = async (name: StreamName): Promise<Part> => {
    const file = await openFile(join(folder, name)).catch((cause: unknown) => {
      failure.cause ??= cause;
      return null;
    });
    return new Part(name, file, options.limits?.[name] ?? LIMITS[name], options.redactor);
  };
  const parts = { stdout: await start('stdout'), stderr: await start('stderr') };
  const both = Object.values(parts);

  /** After the first error nothing more is tried: half a stream is no transcript. */
  async function attempt(action: () => Promise<unknown>): Promise<void> {
    if ('cause' in failure) return;
    try {
      await action();
    } catch (cause) {
      failure.cause = cause;
    }
  }

  return {
    write: (stream, chunk) => attempt(() => parts[stream].write(chunk)),
    nextAttempt: () => attempt(() => Promise.all(both.map((part) => part.endAttempt()))),
    async end() {
      await attempt(() => Promise.all(both.map((part) => part.finish())));
      for (const part of both) await part.file?.close().catch(() => {});
      if ('cause' in failure) return { kind: 'failed', cause: failure.cause };
      return { kind: 'kept', dropped: { stdout: parts.stdout.dropped, stderr: parts.stderr.dropped } };
    },
  };
}

/** One of the two files. */
class Part {
  readonly name: StreamName;
  readonly file: FileHandle | null;
  readonly limit: number;
  readonly redactor: Redactor;
  dropped = 0;
  private redact: RedactStream;
  private size = 0;
  /** Where the last whole line ends: the file is cut here when there is too much. */
  private lineEnd = 0;

  constructor(name: StreamName, file: FileHandle | null, limit: number, redactor: Redactor) {
    this.name = name;
    this.file = file;
    this.limit = limit;
    this.redactor = redactor;
    this.redact = redactor.stream();
  }

  async write(chunk: Buffer): Promise<void> {
    // After the cut nothing is redacted any more either: it would cost time for bytes that go nowhere.
    if (this.dropped > 0) this.dropped += chunk.length;
    else await this.append(this.redact.write(chunk));
  }

  async endAttempt(): Promise<void> {
    if (this.dropped === 0) await this.append(this.redact.end());
    this.redact = this.redactor.stream();
    if (this.dropped === 0 && this.size > this.lineEnd) await this.append(Buffer.from('\n'));
  }

  async finish(): Promise<void> {
    if (this.dropped === 0) await this.append(this.redact.end());
    if (this.dropped === 0) return;
    this.dropped += this.size - this.lineEnd;
    await this.file?.truncate(this.lineEnd);
    this.size = this.lineEnd;
    await this.put(Buffer.from(cutNotice(this.name, this.size, this.dropped)));
  }

  private async append(bytes: Buffer): Promise<void> {
    const room = this.limit - this.size;
    const kept = bytes.length > room ? bytes.subarray(0, room) : bytes;
    const lastLine = kept.lastIndexOf(LF);
    if (lastLine >= 0) this.lineEnd = this.size + lastLine + 1;
    this.dropped += bytes.length - kept.length;
    await this.put(kept);
  }

  private async put(bytes: Buffer): Promise<void> {
    for (let at = 0; this.file !== null && at < bytes.length; ) {
      const { bytesWritten } = await this.file.write(bytes, at, bytes.length - at, this.size);
      at += bytesWritten;
      this.size += bytesWritten;
    }
  }
}

/** stdout stays one JSON object a line: an event of a type that Codex does not have, which its readers ignore. */
function cutNotice(name: StreamName, kept: number, dropped: number): string {
  if (name === 'stdout')
    return `${JSON.stringify({ type: 'codex-job.cut', kept_bytes: kept, dropped_bytes: dropped })}\n`;
  return `codex-job: stderr was cut here, ${dropped} more bytes are not kept.\n`;
}
