import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { changeSource } from '../../../simulation/planted/sourceChanges.ts';

const planted = process.env['PLANTED_SOURCE'] ?? '';

/** Runs a test over real sockets or processes with a planted fault: the one whose name is in PLANTED_SOURCE. */
export default defineConfig({
  root: resolve(import.meta.dirname, '../../..'),
  resolve: { alias: { graphql: 'graphql/index.js' } },
  plugins: [
    {
      name: 'planted-fault',
      enforce: 'pre',
      transform: (code, id) => changeSource(planted, id.split('?', 1)[0] ?? '', () => code),
    },
  ],
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 1,
    // A module with a fault must not be kept for other runs.
    fsModuleCache: false,
  },
});
