import type { Sex } from '../../../domain/patient.ts';
import type { Sex as UpstreamSex } from '../generated/contract.ts';

/** @returns `other` for a value that the contract does not list */
export function toSex(sex: UpstreamSex): Sex {
  switch (sex) {
    case 'Female':
      return 'female';
    case 'Male':
      return 'male';
    case 'Indeterminate':
      return 'indeterminate';
    case 'Unknown':
      return 'other';
  }
}
