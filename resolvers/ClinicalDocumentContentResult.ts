import type { DocumentOutcome } from '../src/domain/documentReading.ts';
import type { ClinicalDocumentContentResultResolvers } from '../src/generated/resolvers-types.ts';

const typeOfOutcome = {
  content: 'ClinicalDocumentContent',
  notAvailable: 'ClinicalDocumentNotAvailable',
  empty: 'ClinicalDocumentEmpty',
  tooLarge: 'ClinicalDocumentTooLarge',
  truncated: 'ClinicalDocumentTruncated',
  corrupt: 'ClinicalDocumentCorrupt',
  wronglyEncoded: 'ClinicalDocumentWronglyEncoded',
  unreadableText: 'ClinicalDocumentUnreadable',
  tookTooLong: 'ClinicalDocumentTookTooLong',
  notMadeSafe: 'ClinicalDocumentNotMadeSafe',
  readerBusy: 'ClinicalDocumentReaderBusy',
} as const satisfies Record<DocumentOutcome['kind'], string>;

export const ClinicalDocumentContentResult: ClinicalDocumentContentResultResolvers = {
  __resolveType: ({ kind }) => typeOfOutcome[kind],
};
