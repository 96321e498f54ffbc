import type { Mutant } from './Mutant.ts';
import { probeAt, wholeModule } from './probes.ts';
import type { Coverage } from './recordCoverage.ts';

/**
 * @returns the test files that run the code around a mutant, of the groups of its module: its own test file first, then
 * those that run the least other code
 */
export function chooseTests(
  { file, start }: Mutant,
  source: string,
  { probesByTest }: Pick<Coverage, 'probesByTest'>,
  testsOfModule: readonly string[],
): readonly string[] {
  const probe = probeAt(file, source, start);
  const own = file.replace(/^src\//, 'test/').replace(/\.ts$/, '.test.ts');
  const sizeOf = (test: string) => (test === own ? 0 : (probesByTest.get(test)?.size ?? 0));
  const reaching = testsOfModule.filter((test) => {
    const probes = probesByTest.get(test);
    return probes?.has(probe) === true || probes?.has(wholeModule(file)) === true;
  });
  return reaching.toSorted((a, b) => sizeOf(a) - sizeOf(b));
}
