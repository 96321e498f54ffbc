import { defineConfig } from 'vitest/config';

/** Tests that need a browser: Debian's chromium, or another that BROWSER names. */
export default defineConfig({
  // One graphql for all, as in vitest.config.ts.
  resolve: { alias: { graphql: 'graphql/index.js' } },
  test: { include: ['test/browser/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 },
});
