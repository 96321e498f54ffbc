import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import project from '../../vitest.config.ts';
import { filesOf, groups } from './groups.ts';
import { probesPlugin } from './probes.ts';

const root = join(import.meta.dirname, '../..');
const recordsProbes = process.env['MUTATE_PROBES'] !== undefined;

/** Keeps the order in which the tests were chosen: those that are likely to fail come first. */
class GivenOrder extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return Promise.resolve(files);
  }
}

export default defineConfig({
  ...project,
  root,
  plugins: recordsProbes
    ? [
        probesPlugin(
          root,
          filesOf(
            groups.flatMap(({ modules }) => modules),
            root,
          ),
        ),
      ]
    : [],
  test: {
    ...project.test,
    globalSetup: [],
    setupFiles: recordsProbes ? [join(import.meta.dirname, 'recordProbes.ts')] : [],
    sequence: { sequencer: GivenOrder },
    bail: recordsProbes ? 0 : 1,
    maxWorkers: 1,
  },
});
