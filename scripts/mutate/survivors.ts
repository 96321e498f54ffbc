import type { Mutant } from './Mutant.ts';

/** A mutant that no test needs to notice, and why. */
export interface ArguedSurvivor extends Pick<Mutant, 'file' | 'code' | 'original' | 'replacement'> {
  readonly because: string;
}

/** Mutants that behave as the source does, or differ only in a text for developers or in speed. */
export const survivors: readonly ArguedSurvivor[] = [
  {
    file: 'src/domain/ukMoments.ts',
    code: 'let low = startMs - 3 * hourMs;',
    original: '3',
    replacement: '(2)',
    because: 'London has never been more than two hours ahead of UTC, so two hours around a day are enough, too.',
  },
  {
    file: 'src/domain/ukMoments.ts',
    code: 'let high = startMs + dayMs + 3 * hourMs;',
    original: '3',
    replacement: '4',
    because: 'The clocks change at most once within four hours of a day, too.',
  },
  {
    file: 'src/emis/xml/XmlScanner.ts',
    code: 'if (at > from) this.#handler.text(source.slice(from, at));',
    original: '>',
    replacement: '>=',
    because: 'An empty text changes nothing for a handler, which joins the pieces of a text.',
  },
  {
    file: 'src/emis/soap/contract/dateReaders.ts',
    code: 'const next = new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString();',
    original: '86_400_000',
    replacement: '86400001',
    because: 'Only the day is used, and a millisecond after midnight is on the same day.',
  },
];

/** @returns the argument for a survivor, if there is one */
export function findArgument(mutant: Mutant): string | undefined {
  const names = ['file', 'code', 'original', 'replacement'] as const;
  return survivors.find((argued) => names.every((name) => argued[name] === mutant[name]))?.because;
}
