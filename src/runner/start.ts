/**
 * What has to be true before anything else of an action is loaded: signals are ours, and the step's secrets are out of
 * the environment. Done by importing it, once; light on purpose.
 */
import { cancellation } from './cancellation.ts';
import { withSafeDirectories } from './safe-directories.ts';
import { scrubEnvironment } from './scrub.ts';

/** Aborted when the job is cancelled; its reason is the name of the signal. */
export const signal = cancellation();
/** The environment as it was, secrets included; and git trusts the workspace. */
export const env = withSafeDirectories(scrubEnvironment());
for (const [name, value] of Object.entries(env)) if (name.startsWith('GIT_CONFIG_')) process.env[name] = value;
