import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['__tests__/**/*.test.ts'],
    // What reads Markdown or TOML is synchronous, and expects that its caller has loaded the parser.
    setupFiles: ['__tests__/support/load-parsers.ts'],
    testTimeout: 60_000,
    hookTimeout: 180_000,
    pool: 'forks',
    maxWorkers: 3,
  },
});
