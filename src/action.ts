/**
 * Entry: the GitHub Action. Kept tiny so that signal handlers are in place, and secrets out of the environment, before
 * anything slow loads: a cancellation in that time would end the process without outputs.
 */
import './runner/start.ts';

const { actionMain } = await import('./action-main.ts');
await actionMain(import.meta.url);
