/** One line of a byte stream, without its line ending; or word of one that was too long to keep. */
export type Line =
  | { readonly kind: 'line'; readonly text: string }
  /** `bytes` counts the whole line, without its line feed. */
  | { readonly kind: 'oversize'; readonly bytes: number };

export interface LineSplitter {
  /** The lines that ended in this chunk. The chunk is not kept. */
  write(chunk: Buffer): Line[];
  /** The last line when it had no line feed. The splitter can be used again afterwards. */
  end(): Line[];
}

const MiB = 1024 * 1024;
/** One event can be large (a command's output, a long message). V8 has no string over 512 MiB. */
export const DEFAULT_LIMIT = 256 * MiB;
/** A buffer that grew beyond this for one long line is given back after it. */
const KEPT_CAPACITY = MiB;

/**
 * Splits at LF; a CR before it goes too. Text is UTF-8, what isn't shows as U+FFFD. Memory stays below twice the longest
 * line within `limit` (bytes); of a longer one nothing is kept but its length. Each byte is copied a bounded number of
 * times, however small the chunks are: the buffer doubles.
 *
 * @param containing lines without this text are left out, and never become a string
 */
export function createLines(limit = DEFAULT_LIMIT, containing = ''): LineSplitter {
  const wanted = Buffer.from(containing);
  let pending = Buffer.allocUnsafe(0);
  let held = 0;
  /** Bytes of the present line when it is over the limit; else 0. */
  let skipped = 0;

  function hold(part: Buffer): void {
    if (part.length === 0) return;
    if (skipped > 0 || held + part.length > limit + 1) {
      skipped += held + part.length;
      held = 0;
      release();
      return;
    }
    if (held + part.length > pending.length) {
      const larger = Buffer.allocUnsafe(Math.max(1024, held + part.length, Math.min(pending.length * 2, limit + 1)));
      pending.copy(larger, 0, 0, held);
      pending = larger;
    }
    part.copy(pending, held);
    held += part.length;
  }

  function release(): void {
    if (pending.length > KEPT_CAPACITY) pending = Buffer.allocUnsafe(0);
  }

  /** Null for a line without the wanted bytes. */
  function finish(part: Buffer): Line | null {
    if (held === 0 && skipped === 0) return keptLine(part, wanted, limit);
    hold(part);
    const line: Line | null =
      skipped > 0 ? { kind: 'oversize', bytes: skipped } : keptLine(pending.subarray(0, held), wanted, limit);
    held = 0;
    skipped = 0;
    release();
    return line;
  }

  return {
    write(chunk) {
      const lines: Line[] = [];
      let from = 0;
      for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
        const line = finish(chunk.subarray(from, at));
        if (line !== null) lines.push(line);
        from = at + 1;
        // Where the rest holds no line that is wanted, its line feeds don't count either, but for the last.
        if (wanted.length > 0) from = nextWanted(chunk, from, wanted);
      }
      hold(chunk.subarray(from));
      return lines;
    },
    end() {
      const line = held === 0 && skipped === 0 ? null : finish(Buffer.alloc(0));
      return line === null ? [] : [line];
    },
  };
}

/** Where the next line with these bytes begins, else the last line, which may go on in another chunk. */
function nextWanted(chunk: Buffer, from: number, wanted: Buffer): number {
  const found = chunk.indexOf(wanted, from);
  return Math.max(from, chunk.lastIndexOf(10, found < 0 ? chunk.length - 1 : found) + 1);
}

/** Null for a line without these bytes, which then never becomes a string. */
export function keptLine(bytes: Buffer, wanted: Buffer, limit: number): Line | null {
  return wanted.length > 0 && !bytes.includes(wanted) ? null : lineOf(bytes, limit);
}

/** The CR of a CRLF doesn't count for the limit. */
function lineOf(bytes: Buffer, limit: number): Line {
  const length = bytes.at(-1) === 13 ? bytes.length - 1 : bytes.length;
  if (length > limit) return { kind: 'oversize', bytes: bytes.length };
  return { kind: 'line', text: bytes.toString('utf8', 0, length) };
}
