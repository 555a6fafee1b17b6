/** The oldest Codex that the tests run with (`npm run test:versions`). */
export const OLDEST_CODEX = '0.128.0';

/** What to say about a Codex that is too old; null for one that isn't, and for a version that can't be read. Pure. */
export function tooOld(version: string): string | null {
  return isOlder(version, OLDEST_CODEX)
    ? `Codex ${version} is too old: codex-job needs ${OLDEST_CODEX} or newer. Change codex-version, or leave it out.`
    : null;
}

/** By major, minor and patch; a pre-release counts as its release. */
function isOlder(version: string, than: string): boolean {
  const [one, other] = [numbers(version), numbers(than)];
  if (one === null || other === null) return false;
  const at = one.findIndex((number, index) => number !== other[index]);
  return at >= 0 && (one[at] ?? 0) < (other[at] ?? 0);
}

function numbers(version: string): readonly number[] | null {
  const match = /^(\d+)\.(\d+)\.(\d+)/.exec(version);
  return match === null ? null : match.slice(1).map(Number);
}
