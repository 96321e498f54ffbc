import type { Sex } from '../../../domain/patient.ts';
import type { Sex as UpstreamSex } from '../generated/contract.ts';

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
