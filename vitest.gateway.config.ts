import { defineConfig } from 'vitest/config';

// What needs the packages of gateway/, which are not installed with the rest.
export default defineConfig({
  test: { include: ['test/gateway/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000 },
});
