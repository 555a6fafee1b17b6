/**
 * What has to be true before anything else of an action is loaded: signals are ours, and the step's secrets are out of
 * the environment. Done by importing it, once; light on purpose.
 */
import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { isWithin } from '../base/files/is-within.ts';
import { askEarly } from '../base/git/early.ts';
import { firstQuestions } from '../base/git/first-questions.ts';
import { randomId } from '../base/random-id.ts';
import { cancellation } from './cancellation.ts';
import { withSafeDirectories } from './safe-directories.ts';
import { scrubEnvironment } from './scrub.ts';

/** Aborted when the job is cancelled; its reason is the name of the signal. */
export const signal = cancellation();
/** The environment as it was, secrets included; and git trusts the workspace. */
export const env = withSafeDirectories(scrubEnvironment());
/** Names this run to its child processes. */
export const runId = randomId();
for (const [name, value] of Object.entries(env)) if (name.startsWith('GIT_CONFIG_')) process.env[name] = value;

// Git works while the rest of the action loads. With declared paths it is not asked, and an output file changes what
// counts: nobody would use the answers.
const directory = env['INPUT_PATHS'] || env['INPUT_OUTPUT-FILE'] ? null : workingDirectory();
if (directory !== null) askEarly(firstQuestions(directory), runId);

/** Links resolved; null where there is none within the workspace. */
function workingDirectory(): string | null {
  try {
    const workspace = realpathSync.native(env['GITHUB_WORKSPACE'] || '.');
    const folder = realpathSync.native(resolve(workspace, env['INPUT_WORKING-DIRECTORY'] || '.'));
    return isWithin(folder, workspace) ? folder : null;
  } catch {
    return null;
  }
}
