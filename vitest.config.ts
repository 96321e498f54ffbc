import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Tests load graphql as a module and @apollo/* loads it as CommonJS: without this there would be two copies, and two realms.
  resolve: { alias: { graphql: 'graphql/index.js' } },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/browser/**', 'test/gateway/**'],
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
