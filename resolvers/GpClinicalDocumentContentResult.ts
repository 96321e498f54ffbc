import type { DocumentOutcome } from '../src/domain/documentReading.ts';
import type { GpClinicalDocumentContentResultResolvers } from '../src/generated/resolvers-types.ts';

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

export const GpClinicalDocumentContentResult: GpClinicalDocumentContentResultResolvers = {
  __resolveType: ({ kind }) => typeOfOutcome[kind],
};
