import { defineConfig } from 'vitest/config';

/** Tests that need a browser: Debian's Chromium by default, or the one at the path in BROWSER. */
export default defineConfig({
  // Prevents two copies of graphql: see vitest.config.ts.
  resolve: { alias: { graphql: 'graphql/index.js' } },
  test: { include: ['test/browser/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000 },
});
