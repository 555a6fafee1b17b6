import { appendFileSync } from 'node:fs';
import { EOL } from 'node:os';
import { randomId } from '../base/random-id.ts';

/**
 * Sets outputs, all in one write, in the form for values of several lines: each between two delimiters that nobody can
 * guess (GitHub's documentation, "Workflow commands", "Multiline strings"). `setOutput` of @actions/core opens the file
 * once for each value, and without `GITHUB_OUTPUT` it prints commands with our values in them: then nothing is set here.
 */
export function setOutputs(values: Readonly<Record<string, string>>): void {
  const file = process.env['GITHUB_OUTPUT'];
  if (!file) return;
  const delimiter = `ghadelimiter_${randomId()}`;
  const lines = Object.entries(values).map(([name, value]) =>
    [`${name}<<${delimiter}`, value, delimiter, ''].join(EOL),
  );
  appendFileSync(file, lines.join(''));
}
