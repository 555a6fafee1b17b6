/** What stands in place of a command's output when Codex's sandbox did not start: nothing ran. */
const FAULTS = [
  // bubblewrap itself.
  /^bwrap: /,
  // Codex, about the bubblewrap that it brings along.
  /^bundled bubblewrap /,
  /^thread '[^']*' \(\d+\) panicked at linux-sandbox\//,
];
/** bubblewrap prints one line, a panic five. A log file that begins like that goes on. */
const MOST_LINES = 6;

/** Whether a command failed because the sandbox around it did not start. One that exited with 0 ran. Pure. */
export function isSandboxFault(output: string, exitCode: number | null): boolean {
  if (exitCode === 0) return false;
  const lines = output.split('\n').filter((line) => line.trim() !== '');
  const first = lines[0] ?? '';
  if (!FAULTS.some((fault) => fault.test(first))) return false;
  return lines.length <= (first.startsWith('thread ') ? MOST_LINES : 2);
}
