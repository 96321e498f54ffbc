import { applyEdit, type Mutant } from './Mutant.ts';
import { listMutants } from './listMutants.ts';
import { keyOf, type ResultFile } from './ResultFile.ts';
import { shuffle } from './shuffle.ts';

interface SelectOptions {
  readonly seed: number;
  readonly count: number;
  /** The modules' texts by path. */
  readonly sources: ReadonlyMap<string, string>;
  /** Remembers what does not compile. */
  readonly results: ResultFile;
  /** Created when it is needed: it reads the whole project. */
  readonly createTypeCheck: () => (file: string, text: string) => boolean;
}

/** @returns mutants that compile, chosen by the seed alone from all mutants of the modules */
export function selectMutants({ seed, count, sources, results, createTypeCheck }: SelectOptions): readonly Mutant[] {
  const candidates = [...sources].flatMap(([file, source]) => listMutants(file, source));
  const selected: Mutant[] = [];
  let compiles: ReturnType<typeof createTypeCheck> | undefined;
  for (const mutant of shuffle(candidates, seed)) {
    if (selected.length >= count) break;
    const source = sources.get(mutant.file) ?? '';
    const key = `${keyOf(mutant, source)} compiles`;
    let result = results.get(key);
    if (result === undefined) {
      compiles ??= createTypeCheck();
      result = { outcome: compiles(mutant.file, applyEdit(source, mutant)) ? 'compiled' : 'not compiled' };
      results.add(key, result);
    }
    if (result.outcome === 'compiled') selected.push(mutant);
  }
  return selected;
}
