import type { ArguedSurvivor } from './ArguedSurvivor.ts';
import type { Mutant } from './Mutant.ts';
import { survivorsOfSessionsAndWrites } from './survivorsOfSessionsAndWrites.ts';

const noMarginNeeded =
  'No change of the clocks of London has been so close to midnight UTC that a day needs any margin; later laws may need it.';

/** Mutants that behave as the source does, or differ only in a text for developers or in speed. */
export const survivors: readonly ArguedSurvivor[] = [
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
  {
    file: 'src/emis/soap/contract/dateReaders.ts',
    code: "if (text.startsWith('9999-12-31') && Date.parse(text) >= yearTenThousandMs) return undefined;",
    original: "'9999-12-31'",
    replacement: "''",
    because: 'The moment of every other day is compared as well and found to be earlier, which only takes time.',
  },
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
    file: 'src/emis/xml/XmlScanner.ts',
    code: '#at = 0;',
    original: '0',
    replacement: '1',
    because: 'The constructor sets the position.',
  },
  {
    file: 'src/emis/xml/readAttributes.ts',
    code: "if (valueEnd > stop) throw new UnreadableXmlError('TOO_LARGE');",
    original: '>',
    replacement: '>=',
    because: 'The limit of a tag of one megabyte is not exact.',
  },
  {
    file: 'src/emis/xml/XmlSection.ts',
    code: "instruction: { start: '<?', end: '?>', last: '' },",
    original: "'<?'",
    replacement: "''",
    because: 'The target of an instruction has been checked before, and its two characters may be checked, too.',
  },
  {
    file: 'src/emis/xml/xmlCharacters.ts',
    code: 'if (code < 0x20 && !isCharacter(code)) return { text: undefined, end: at + whole.length };',
    original: '0x20',
    replacement: '33',
    because: 'A space is a character by the other rule, too.',
  },
  {
    file: 'src/emis/soap/contract/TextPieces.ts',
    code: 'const maxPieces = 4096;',
    original: '4096',
    replacement: '4097',
    because: 'The number of pieces that are joined at once changes the speed alone.',
  },
  {
    file: 'src/emis/soap/contract/createResponseReader.ts',
    code: 'const scannedCharactersAtOnce = 64 * 1024;',
    original: '1024',
    replacement: '(1023)',
    because: 'The size of a step changes the speed alone.',
  },
  {
    file: 'src/emis/xml/XmlScanner.ts',
    code: "if (name.prefix === 'xmlns') throw new UnreadableXmlError('NOT_WELL_FORMED');",
    original: "name.prefix === 'xmlns'",
    replacement: 'false',
    because: 'The prefix xmlns cannot be declared, so the next line refuses it, too.',
  },
  {
    file: 'src/emis/soap/contract/createResponseReader.ts',
    code: 'const byte = bytes[from] ?? 0;',
    original: '0',
    replacement: '(-1)',
    because: 'The position is always within the bytes.',
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
  {
    file: 'src/emis/xml/xmlCharacters.ts',
    code: 'const special = new Uint8Array(128);',
    original: '128',
    replacement: '129',
    because: 'Only the codes below 128 are looked up.',
  },
  {
    file: 'src/emis/soap/contract/scalarReaders.ts',
    code: 'if (/^[1-9]\\d{0,17}$/.test(text)) return text;',
    original: '/^[1-9]\\d{0,17}$/.test(text)',
    replacement: 'false',
    because: 'The slower way below reads the same number.',
  },
  ...survivorsOfSessionsAndWrites,
];

/** @returns the argument for a survivor, if there is one */
export function findArgument(mutant: Mutant): string | undefined {
  const names = ['file', 'code', 'original', 'replacement'] as const;
  return survivors.find((argued) => names.every((name) => argued[name] === mutant[name]))?.because;
}
