import type { Mutant } from './Mutant.ts';

/** A mutant that no test needs to notice, and why. */
export interface ArguedSurvivor extends Pick<Mutant, 'file' | 'code' | 'original' | 'replacement'> {
  readonly because: string;
}
