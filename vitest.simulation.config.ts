import { defineConfig } from 'vitest/config';

/** Tests that plant faults in the product and run many seeds of the simulation for each of them. */
export default defineConfig({
  resolve: { alias: { graphql: 'graphql/index.js' } },
  test: { include: ['test/simulation/planted/**/*.test.ts'], testTimeout: 900_000, maxConcurrency: 2 },
});
