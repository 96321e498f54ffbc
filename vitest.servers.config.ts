import { defineConfig } from 'vitest/config';

/** Tests that need Redis and PostgreSQL, which they start themselves. */
export default defineConfig({
  resolve: { alias: { graphql: 'graphql/index.js' } },
  test: { include: ['test/servers/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 60_000 },
});
