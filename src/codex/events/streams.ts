/** The files that hold what Codex printed. */
export const STREAMS = ['stdout', 'stderr'] as const;
export type StreamName = (typeof STREAMS)[number];

export function isStream(name: string): name is StreamName {
  return STREAMS.some((stream) => stream === name);
}
