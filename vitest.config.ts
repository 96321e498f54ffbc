import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Tests load graphql as an ES module, but @apollo/* loads it as CommonJS. The alias prevents two copies of graphql.
  resolve: { alias: { graphql: 'graphql/index.js' } },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/browser/**', 'test/gateway/**', 'test/servers/**', 'test/simulation/planted/**'],
    globalSetup: 'test/schemaCoverage/globalSetup.ts',
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
