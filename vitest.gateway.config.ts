import { defineConfig } from 'vitest/config';

// Tests that need the dependencies of gateway/, which are installed separately.
export default defineConfig({
  // As in vitest.config.ts: the tests of languages start the subgraph in their own process.
  resolve: { alias: { graphql: 'graphql/index.js' } },
  test: {
    include: ['test/gateway/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Some tests send thousands of requests of one person.
    env: { MAX_REQUESTS_PER_PERSON: '1000', REQUESTS_PER_PERSON: '100000' },
  },
});
