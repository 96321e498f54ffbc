import { defineConfig } from 'vitest/config';

// Tests that need the dependencies of gateway/, which are installed separately.
export default defineConfig({
  test: { include: ['test/gateway/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000 },
});
