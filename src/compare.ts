/** Entry: the GitHub Action that puts the tiers side by side. Kept tiny for the reasons in action.ts. */
import './runner/start.ts';

const { compareMain } = await import('./compare-main.ts');
await compareMain(import.meta.url);
