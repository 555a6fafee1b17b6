/**
 * What is still looked at as a table. The message may be an attacker's: without these, 4 kB of CSV (one wide header,
 * many short rows) would become a million cells, and 50 MB of tiny tables gigabytes of objects. What is over a limit
 * is no table, rather than a cut one that looks whole. The limits count, never time: every machine decides the same.
 */

/** UTF-16 code units of the message; in a longer one no table is looked for. */
export const MAX_TEXT = 64 * 1024 * 1024;
/**
 * The same for Markdown, and the CSV in it; JSON as a whole is searched beyond that. A table of that size takes 2 s,
 * and nothing else is done meanwhile, a cancellation included.
 */
export const MAX_MARKDOWN = 16 * 1024 * 1024;
export const MAX_COLUMNS = 1_000;
/** Of one table, after padding. */
export const MAX_CELLS = 1_000_000;
/** Fenced blocks and Markdown tables of one message; later ones are not looked at. */
export const MAX_BLOCKS = 10_000;
/** Tables that `extractTables` returns at most, and their cells together. */
export const MAX_TABLES = 1_000;
export const MAX_TOTAL_CELLS = 4_000_000;
/** Levels of arrays and objects in JSON; deeper is not read. */
export const MAX_DEPTH = 64;
/** Values of one JSON text, members and elements counted. */
export const MAX_VALUES = 4_000_000;
/** Of markdown-it: a quote is one level, a list with its item two. What is deeper is no document. */
export const MAX_NESTING = 64;
/** Length of a paragraph, heading or cell whose inline markup is still read; a longer one stays as written. */
export const MAX_INLINE = 8192;
/** Length of all cells of one message whose markup is read: the worst, `![![![`, takes 5 s for a million characters. */
export const MAX_INLINE_TOTAL = 1_000_000;
/** Of markdown-it: three for a paragraph, five for a list item. The worst text reaches them in some 3 s. */
export const MAX_TOKENS = 500_000;
