import type { RequestedMedicineStatus } from '../generated/graphql.ts';

/** What became of a medicine that was ordered. */
export const statusWords: Readonly<Partial<Record<RequestedMedicineStatus, string>>> = {
  REQUESTED: 'waits for the practice',
  FORWARDED_FOR_SIGNING: 'waits for a signature',
  ISSUED: 'prescribed',
  REJECTED: 'the practice said no',
  CANCELLED: 'withdrawn',
};
