import { describeMutant, type Mutant } from './Mutant.ts';
import type { MutantResult } from './ResultFile.ts';
import { findArgument } from './survivors.ts';

/** @returns one line for one mutant: where it is, what was changed and what came of it */
export function reportMutant(mutant: Mutant, { outcome, by }: MutantResult): string {
  const argument = outcome === 'survived' ? findArgument(mutant) : undefined;
  const note = argument ?? by;
  return `${outcome}: ${mutant.file}:${mutant.line}: ${describeMutant(mutant)}${note === undefined ? '' : ` [${note}]`}`;
}

/** @returns the survivors and what timed out, then the figures. A mutant that timed out was noticed: its tests hung. */
export function reportAll(seed: number, results: ReadonlyMap<Mutant, MutantResult>): string {
  const all = [...results].filter(([, { outcome }]) => outcome !== 'not compiled');
  const of = (wanted: MutantResult['outcome']) => all.filter(([, { outcome }]) => outcome === wanted);
  const survived = of('survived');
  const argued = survived.filter(([mutant]) => findArgument(mutant) !== undefined).length;
  const noticed = of('noticed').length + of('timed out').length;
  return [
    ...[...of('timed out'), ...survived].map(([mutant, result]) => reportMutant(mutant, result)),
    `seed ${seed}: ${all.length} mutants, ${of('noticed').length} noticed, ${of('timed out').length} timed out, ` +
      `${survived.length} survived (${argued} of them argued)`,
    `noticed: ${all.length === 0 ? '-' : ((100 * noticed) / all.length).toFixed(1)} %`,
  ].join('\n');
}
