import { MAX_OUTPUT } from '../publish/outputs.ts';
import type { Comparison } from './comparison.ts';
import { comparisonJson } from './json.ts';

export const COMPARE_OUTPUTS = ['comparison', 'report'] as const;

/** All outputs of the comparison; without one (wrong inputs), `comparison` is empty. */
export function compareOutputs(
  comparison: Comparison | null,
  report: string,
): Record<(typeof COMPARE_OUTPUTS)[number], string> {
  return { comparison: comparison === null ? '' : comparisonJson(comparison, MAX_OUTPUT), report };
}
