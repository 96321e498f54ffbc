import type { Sex } from '../../../domain/patient.ts';
import type { Sex as UpstreamSex } from '../generated/contract.ts';

/** The domain's value for each sex of the contract. */
export const sexes: Readonly<Record<UpstreamSex, Sex>> = {
  Female: 'female',
  Male: 'male',
  Indeterminate: 'indeterminate',
  Unknown: 'other',
};
