import { describe, expect, test } from 'vitest';
import { explainFailure } from '../../../src/store/actions/explain-failure.ts';

describe('the cause, from what the library printed', () => {
  test.each([
    ['', 'none', ''],
    ['Cache hit for: x\n::debug::Body: {}', 'none', ''],
    ['::warning::Failed to restore: connect ECONNREFUSED 127.0.0.1:1', 'failed', 'connect ECONNREFUSED 127.0.0.1:1'],
    ['::error::Failed to save: oh%0Ano', 'failed', 'oh no'],
    [
      '::debug::Failed to reserve cache: Error: Failed to CreateCacheEntry: (409) Conflict\nFailed to save: Unable to reserve cache with key k, another job may be creating this cache.',
      'failed',
      'Failed to CreateCacheEntry: (409) Conflict',
    ],
    [
      '::warning::Failed to save: Unable to reserve cache with key k. More details: cache write denied: token is read-only',
      'denied',
      'cache write denied: token is read-only',
    ],
    [
      "Cache save skipped: the effective cache-mode 'read' does not permit writes.",
      'denied',
      "the effective cache-mode 'read' does not permit writes.",
    ],
    [
      '::warning::Failed to restore: GET https://x.blob.core.windows.net/a?sig=abc&se=1 404',
      'failed',
      'GET https://x.blob.core.windows.net/a?… 404',
    ],
  ])('%j', (output, kind, text) => {
    expect(explainFailure(output)).toEqual({ kind, text });
  });
  test('one line of at most 300 characters without controls or masked values', () => {
    const { text } = explainFailure(
      `::add-mask::hush\n::warning::Failed to save: hush \u001b[31m\u0085::error::x ${'y'.repeat(400)}`,
    );
    expect(text).toMatch(/^… \[31m ::error::x y+…$/);
    expect(text).toHaveLength(300);
  });
});
