import { setOutput } from '@actions/core';
import { OUTPUTS, type OutputName } from '../publish/outputs.ts';

/**
 * Sets all outputs. @actions/core writes them to the file that `GITHUB_OUTPUT` names, each between delimiters made for
 * it. Without that file it would print `::set-output` commands with our values in them: then nothing is set.
 */
export function setOutputs(values: Readonly<Record<OutputName, string>>): void {
  if (!process.env['GITHUB_OUTPUT']) return;
  for (const name of OUTPUTS) setOutput(name, values[name]);
}
