/** The files that a result is kept in, beside what Codex printed (`STREAMS` in codex/events/transcript.ts). */
export const RESULT_FILES = ['summary.json', 'message.md', 'table.json', 'changes.patch'] as const;
export type ResultFile = (typeof RESULT_FILES)[number];
/** What a run made, in memory. */
export type ResultFiles = ReadonlyMap<ResultFile, Buffer>;
