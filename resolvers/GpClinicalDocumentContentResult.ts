import type { DocumentOutcome } from '../src/domain/documentReading.ts';
import type { GpClinicalDocumentContentResultResolvers } from '../src/generated/resolvers-types.ts';

const typeOfOutcome = {
  content: 'GpClinicalDocumentContent',
  notAvailable: 'GpClinicalDocumentNotAvailable',
  empty: 'GpClinicalDocumentEmpty',
  tooLarge: 'GpClinicalDocumentTooLarge',
  truncated: 'GpClinicalDocumentTruncated',
  corrupt: 'GpClinicalDocumentCorrupt',
  wronglyEncoded: 'GpClinicalDocumentWronglyEncoded',
  unreadableText: 'GpClinicalDocumentUnreadable',
  tookTooLong: 'GpClinicalDocumentTookTooLong',
  notMadeSafe: 'GpClinicalDocumentNotMadeSafe',
  readerBusy: 'GpClinicalDocumentReaderBusy',
} as const satisfies Record<DocumentOutcome['kind'], string>;

export const GpClinicalDocumentContentResult: GpClinicalDocumentContentResultResolvers = {
  __resolveType: ({ kind }) => typeOfOutcome[kind],
};
