import { setOutput } from '@actions/core';

/**
 * Sets outputs. @actions/core writes them to the file that `GITHUB_OUTPUT` names, each between delimiters made for
 * it. Without that file it would print `::set-output` commands with our values in them: then nothing is set.
 */
export function setOutputs(values: Readonly<Record<string, string>>): void {
  if (!process.env['GITHUB_OUTPUT']) return;
  for (const [name, value] of Object.entries(values)) setOutput(name, value);
}
