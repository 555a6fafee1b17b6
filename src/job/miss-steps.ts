/** The steps that only a cache miss needs, as one chunk of the bundle: a hit loads none of them. */
export { makeResult } from '../result/make-result.ts';
export { preflight } from './preflight.ts';
export { runObserved } from './run-observed.ts';
export { storeResult } from './store-result.ts';
export { takeTurn } from './take-turn.ts';
