/** The steps that only a cache miss needs, as one chunk of the bundle: a hit loads none of them. */
export { watchChanges } from '../result/changes/watch.ts';
export { makeResult } from '../result/make-result.ts';
export { lockJob } from './lock-job.ts';
export { preflight } from './preflight.ts';
export { runCodexOnce } from './run-codex.ts';
export { storeResult } from './store-result.ts';
