/**
 * Entry: the GitHub Action. Next to nothing, so that it stands before a signal can come: all the rest takes 0.1 s to
 * load, and a cancellation in that time would end the process without outputs. The wiring is in action-main.ts.
 */
import './runner/start.ts';

await import('./action-main.ts');
