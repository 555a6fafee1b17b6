/** Exit of a job that was cancelled (contract section 4), by the signal that did it: the abort's reason. */
export function cancelledExit(reason: unknown): 130 | 143 {
  return reason === 'SIGTERM' ? 143 : 130;
}
