import fc from 'fast-check';

/** Edits that keep most of a thing as it was: what is nearly right reaches further than noise does. */
export type Edit = readonly [at: number, remove: number, insert: Uint8Array];

export const edits = (words: readonly string[]) =>
  fc.array(
    fc.tuple(
      fc.nat(),
      fc.nat({ max: 8 }),
      fc.oneof(
        fc.uint8Array({ maxLength: 6 }),
        fc.constantFrom(...words).map((word) => new Uint8Array(Buffer.from(word))),
      ),
    ),
    { minLength: 1, maxLength: 6 },
  );

export function edited(bytes: Buffer, list: readonly Edit[]): Buffer {
  let now = bytes;
  for (const [where, remove, insert] of list) {
    const at = where % (now.length + 1);
    now = Buffer.concat([now.subarray(0, at), insert, now.subarray(at + remove)]);
  }
  return now;
}

/** The same bytes in pieces. */
export function pieces(bytes: Buffer, cuts: readonly number[]): Buffer[] {
  const at = cuts.map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b);
  return [0, ...at].map((from, index) => bytes.subarray(from, at[index]));
}
