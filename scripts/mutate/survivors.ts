import type { ArguedSurvivor } from './ArguedSurvivor.ts';
import type { Mutant } from './Mutant.ts';
import { survivorsOfReader } from './survivorsOfReader.ts';
import { survivorsOfSessionsAndWrites } from './survivorsOfSessionsAndWrites.ts';

const noMarginNeeded =
  'No change of the clocks of London has been so close to midnight UTC that a day needs any margin; later laws may need it.';

/** Mutants that behave as the source does, or differ only in a text for developers or in speed. */
export const survivors: readonly ArguedSurvivor[] = [
  {
    file: 'src/domain/ukMoments.ts',
    code: "const [, sign = '+', hours = '00', minutes = '00', seconds = '00'] = match;",
    original: "'+'",
    replacement: "''",
    because: 'The text of a zone has a sign, hours and minutes on this platform. Others leave them out in winter.',
  },
  {
    file: 'src/domain/ukMoments.ts',
    code: "const [, sign = '+', hours = '00', minutes = '00', seconds = '00'] = match;",
    original: "'00'",
    replacement: "''",
    because: 'The text of a zone has a sign, hours and minutes on this platform. Others leave them out in winter.',
  },
  {
    file: 'src/domain/ukTime.ts',
    code: 'if (pass === undefined && offsetOfEvenDay(start) !== undefined) {',
    original: '===',
    replacement: '!==',
    because: 'The slower way reads the same times on a day without a change.',
  },
  {
    file: 'src/domain/ukTime.ts',
    code: 'if (offset !== undefined) return { local, instant: `${local}${offset}`, isInstantCertain: true };',
    original: 'offset !== undefined',
    replacement: 'false',
    because: 'The slower way reads the same times on a day without a change.',
  },
  {
    file: 'src/domain/ukTime.ts',
    code: 'return [...Map.groupBy(indexes, (index) => spans[index]?.start.slice(0, 10)).values()];',
    original: '10',
    replacement: '11',
    because: 'After ten characters, every start has a T.',
  },
  {
    file: 'src/domain/slotWindows.ts',
    code: 'for (const range of ranges.toSorted((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)))) {',
    original: '>',
    replacement: '>=',
    because: 'Ranges with the same first day are merged in any order.',
  },
  {
    file: 'src/domain/ukMoments.ts',
    code: 'const marginMs = 3 * hourMs;',
    original: '3',
    replacement: '(2)',
    because: noMarginNeeded,
  },
  {
    file: 'src/domain/ukMoments.ts',
    code: 'const marginMs = 3 * hourMs;',
    original: '3',
    replacement: '4',
    because: noMarginNeeded,
  },
  {
    file: 'src/domain/ukMoments.ts',
    code: 'const marginMs = 3 * hourMs;',
    original: '*',
    replacement: '/',
    because: noMarginNeeded,
  },
  {
    file: 'src/domain/clinicalDate.ts',
    code: 'const precision = lengths[declared] < lengths[written] ? declared : written;',
    original: '<',
    replacement: '<=',
    because: 'Two precisions of the same length are the same precision.',
  },
  {
    file: 'src/domain/ukTime.ts',
    code: 'if (a.instant.charCodeAt(21) === b.instant.charCodeAt(21) || !a.instant.startsWith(b.instant.slice(0, 10))) {',
    original: '21',
    replacement: '22',
    because:
      'A colon is not a digit, so two times of one day are compared as moments, which sorts them in the same way.',
  },
  ...survivorsOfReader,
  ...survivorsOfSessionsAndWrites,
];

/** @returns the argument for a survivor, if there is one */
export function findArgument(mutant: Mutant): string | undefined {
  const names = ['file', 'code', 'original', 'replacement'] as const;
  return survivors.find((argued) => names.every((name) => argued[name] === mutant[name]))?.because;
}
