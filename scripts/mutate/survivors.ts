import type { Mutant } from './Mutant.ts';

/** A mutant that no test needs to notice, and why. */
export interface ArguedSurvivor extends Pick<Mutant, 'file' | 'original' | 'replacement'> {
  readonly because: string;
}

/** Mutants that behave as the source does, or differ only in a text for developers or in speed. */
export const survivors: readonly ArguedSurvivor[] = [
  {
    file: 'src/domain/ukMoments.ts',
    original: '3',
    replacement: '(2)',
    because: 'London has never been more than two hours ahead of UTC, so two hours around a day are enough, too.',
  },
  {
    file: 'src/domain/ukMoments.ts',
    original: '3',
    replacement: '4',
    because: 'The clocks change at most once within four hours of a day, too.',
  },
];

/** @returns the argument for a survivor, if there is one */
export function findArgument(mutant: Mutant): string | undefined {
  return survivors.find(
    ({ file, original, replacement }) =>
      file === mutant.file && original === mutant.original && replacement === mutant.replacement,
  )?.because;
}
