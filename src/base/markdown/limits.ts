/**
 * What is still looked at as a table. The message may be an attacker's: without these, 4 kB of CSV (one wide header,
 * many short rows) would become a million cells, and 50 MB of tiny tables gigabytes of objects. What is over a limit
 * is no table, rather than a cut one that looks whole. The limits count, never time: every machine decides the same.
 */

/** UTF-16 code units of the message; in a longer one no table is looked for. */
export const MAX_TEXT = 64 * 1024 * 1024;
/**
 * The same for Markdown, and the CSV in it; JSON as a whole is searched beyond that. Hostile Markdown takes 0.4 s per
 * million characters, and nothing else is done meanwhile, a cancellation included.
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
/** Quotes and list items inside of one another in Markdown; a deeper one is text. */
export const MAX_CONTAINERS = 32;
/** Length of a Markdown cell whose inline markup is still read; a longer one stays as written. */
export const MAX_INLINE = 1_000;
/**
 * Work on the inline markup of one message. Reading a cell takes time by the square of the marks in it (12 ms for 660),
 * so that is how it is counted: 50,000,000 are some 2 s. Cells behind that stay as written; a million cells with seven
 * marks each are still read.
 */
export const MAX_INLINE_WORK = 50_000_000;
