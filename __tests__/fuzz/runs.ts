/** Cases of one property: few in CI; `FUZZ_RUNS=100000` for a night (`npm run soak -- fuzz`). */
export const RUNS = Number(process.env['FUZZ_RUNS'] ?? 300);

/** A share of them, where one case costs much more than the others. */
export const some = (share: number) => ({ numRuns: Math.max(20, Math.round(RUNS * share)) });
export const all = { numRuns: RUNS };
export const forHours = { timeout: 4 * 3_600_000 };
