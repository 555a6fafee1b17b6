import type { Redactor, RedactStream } from '../ports.ts';
import { type Alphanumerics, alphanumerics } from './alphanumerics.ts';
import { exactForms, splitForms, usableSecrets, wideForm } from './secret-forms.ts';

const REPLACEMENT = '***';
/** Between two letters of a secret that is written in pieces. */
const MAX_GAP = 128;
/** With the longest escape that stands for a letter, `\\u0041`. */
const MAX_STEP = MAX_GAP + 6;
/** An escape that may go on in the next chunk. */
const CUT_ESCAPE = /(?:\\(?:u[0-9a-f]{0,3}|x[0-9a-f]?)?|%[0-9a-f]?)$/i;
const WINDOW = 1 << 20;
/** What a stream holds back at most, once nothing but repetition keeps a match open. */
const MAX_HELD = 1 << 16;
/** Fewer letters than this at the end of a line are not worth to keep a reader waiting for it, see `openEnd`. */
const MIN_OPEN = 6;

type Range = readonly [start: number, end: number];

interface Needles {
  readonly exact: readonly string[];
  readonly gapped: readonly Buffer[];
}

/**
 * Finds every form of `secrets` (see secret-forms.ts for forms and minimal lengths) and puts `***` in its place.
 * Time is linear in the text. Text without a secret comes back as it was, byte for byte.
 */
export function createRedactor(secrets: readonly string[]): Redactor {
  let known = [...secrets];
  let search = compile(known);
  return {
    text: (value) => replaced(value, 0, value.length, find(value, search.texts)),
    stream: () => redactStream(() => search.bytes),
    holds: (value, how) =>
      search.exact.some((form) => value.includes(form)) ||
      (how === 'pieces' && find(value.toString('latin1'), search.bytes).length > 0),
    add(more) {
      known = [...new Set([...known, ...more])];
      search = compile(known);
    },
  };
}

/** What is looked for, in texts and in bytes. */
function compile(secrets: readonly string[]): { texts: Needles; bytes: Needles; exact: readonly Buffer[] } {
  const usable = usableSecrets(secrets);
  const gapped = [...new Set(usable.flatMap(splitForms))].map((form) => Buffer.from(form, 'latin1'));
  const texts: Needles = { exact: [...new Set(usable.flatMap(exactForms))], gapped };
  // Streams are searched as Latin-1, one character a byte, so that bytes that aren't UTF-8 survive.
  const exact = [...texts.exact.map((form) => Buffer.from(form)), ...usable.flatMap(wideForm)];
  const bytes: Needles = { exact: texts.exact.map((form) => Buffer.from(form).toString('latin1')), gapped };
  return { texts, bytes, exact };
}

/**
 * `carry` begins where a secret may have begun. Its first `released` bytes were passed on already: too little to be
 * worth holding a finished line for, but needed to recognise (and replace) the rest.
 */
function redactStream(current: () => Needles): RedactStream {
  let carry = '';
  let released = 0;
  const advance = (last: boolean): Buffer => {
    const needles = current();
    const ranges = find(carry, needles);
    const open = last ? { keep: carry.length, hold: carry.length } : openEnd(carry, needles);
    let hold = Math.max(open.hold, released);
    if (carry.length - hold > MAX_HELD) hold = carry.length;
    // A secret that is complete may turn out to be part of a longer one: it waits with what is open inside it.
    const around = ranges.find(([start, end]) => start < hold && hold < end);
    let keep = open.keep;
    if (around) {
      const tooLong = carry.length - around[0] > MAX_HELD;
      hold = tooLong ? around[1] : Math.max(around[0], released);
      // Also what of it was passed on already, or it would be recognised no more.
      if (!tooLong) keep = Math.min(keep, around[0]);
    }
    keep = Math.min(keep, hold);
    const out = hold > released ? replaced(carry, released, hold, ranges) : '';
    carry = carry.slice(keep);
    released = hold - keep;
    return Buffer.from(out, 'latin1');
  };
  return {
    write: (chunk) => {
      carry += chunk.toString('latin1');
      return advance(false);
    },
    end: () => advance(true),
  };
}

/** Sorted, without overlaps. */
function find(text: string, needles: Needles): Range[] {
  const ranges: Range[] = [];
  for (const needle of needles.exact) {
    for (let at = text.indexOf(needle); at >= 0; ) {
      // Straight to the last one that overlaps: one range for a long repetition instead of one a character.
      const last = text.lastIndexOf(needle, at + needle.length - 1);
      ranges.push([at, last + needle.length]);
      at = text.indexOf(needle, last + 1);
    }
  }
  const longest = Math.max(0, ...needles.gapped.map((needle) => needle.length));
  if (longest > 0) {
    const overlap = longest * MAX_STEP;
    const step = Math.max(WINDOW, overlap);
    for (let start = 0; start < text.length; start += step) {
      const end = Math.min(text.length, start + step + overlap);
      for (const view of alphanumerics(text, start, end))
        for (const needle of needles.gapped) findGapped(view, needle, ranges);
    }
  }
  return merged(ranges);
}

function findGapped(view: Alphanumerics, needle: Buffer, into: Range[]): void {
  let at = view.codes.indexOf(needle);
  while (at >= 0) {
    const far = firstFarGap(view, at, at + needle.length);
    if (far >= 0) {
      // A start before a gap that is too wide fails at the same gap: go on behind it, which keeps the search linear.
      at = view.codes.indexOf(needle, far + 1);
      continue;
    }
    const overlapping = view.codes.lastIndexOf(needle, at + needle.length - 1);
    const last = firstFarGap(view, at, overlapping + needle.length) < 0 ? overlapping : at;
    into.push([view.start(at), view.end(last + needle.length - 1)]);
    at = view.codes.indexOf(needle, last + 1);
  }
}

/** Index of the first letter in [from, to - 1) that is followed by too wide a gap, or -1. */
function firstFarGap(view: Alphanumerics, from: number, to: number): number {
  for (let i = from; i < to - 1; i++) if (view.start(i + 1) - view.end(i) > MAX_GAP) return i;
  return -1;
}

/**
 * Where the end of `text` may be the beginning of a secret: `keep` is the earliest such place, `hold` the earliest that
 * must not be passed on yet. They differ for a few letters before a line break: a log line that happens to end with
 * the first letter of the key must not wait for the next one.
 */
function openEnd(text: string, needles: Needles): { keep: number; hold: number } {
  let hold = text.length;
  for (const needle of needles.exact) {
    const longest = Math.min(needle.length - 1, text.length);
    for (let at = text.length - longest; at < hold; at++) {
      if (text[at] === needle[0] && needle.startsWith(text.slice(at))) hold = at;
    }
  }
  if (needles.gapped.length > 0) hold = Math.min(hold, text.length - cutEscape(text));
  let keep = hold;
  for (const view of endViews(text, Math.max(0, ...needles.gapped.map((needle) => needle.length)))) {
    const count = view.codes.length;
    if (count === 0 || text.length - view.end(count - 1) > MAX_GAP) continue;
    for (const needle of needles.gapped) {
      for (let size = Math.min(needle.length - 1, count); size > 0; size--) {
        const from = count - size;
        if (view.codes[from] !== needle[0] || view.codes.compare(needle, 0, size, from, count) !== 0) continue;
        if (firstFarGap(view, from, count) >= 0) continue;
        keep = Math.min(keep, view.start(from));
        if (size >= MIN_OPEN || !/[\r\n]/.test(text.slice(view.end(count - 1))))
          hold = Math.min(hold, view.start(from));
      }
    }
  }
  return { keep: Math.min(keep, hold), hold };
}

function endViews(text: string, longest: number): Alphanumerics[] {
  if (longest === 0) return [];
  const from = Math.max(0, text.length - longest * MAX_STEP);
  const views = alphanumerics(text, from, text.length);
  const cut = cutEscape(text);
  if (cut > 0) views.push(...alphanumerics(text, from, text.length - cut));
  return views;
}

function cutEscape(text: string): number {
  return text.slice(-6).match(CUT_ESCAPE)?.[0].length ?? 0;
}

function merged(ranges: Range[]): Range[] {
  ranges.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const out: [number, number][] = [];
  for (const [start, end] of ranges) {
    const last = out.at(-1);
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else out.push([start, end]);
  }
  return out;
}

function replaced(text: string, from: number, to: number, ranges: readonly Range[]): string {
  if (ranges.length === 0) return text.slice(from, to);
  const parts: string[] = [];
  let at = from;
  for (const [start, end] of ranges) {
    if (end <= at || start >= to) continue;
    parts.push(text.slice(at, Math.max(at, start)), REPLACEMENT);
    at = end;
  }
  if (at < to) parts.push(text.slice(at, to));
  return parts.join('');
}
