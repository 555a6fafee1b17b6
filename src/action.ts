/**
 * Entry: the GitHub Action. Kept tiny so that signal handlers are in place, and secrets out of the environment, before
 * anything slow loads: a cancellation in that time would end the process without outputs.
 */
import { siblingBundle } from './runner/bundle.ts';
import { env, runId, signal } from './runner/start.ts';
import { startEarly } from './store/actions/early.ts';

startEarly({ script: siblingBundle(import.meta.url, 'cache-worker'), env, runId, signal });

const { actionMain } = await import('./action-main.ts');
await actionMain(import.meta.url);
