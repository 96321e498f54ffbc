import type { ClinicalCode as DomainClinicalCode } from '../src/domain/clinicalCode.ts';
import type { GpClinicalCodeResolvers } from '../src/generated/resolvers-types.ts';

const typeOfSystem = {
  snomedCt: 'GpSnomedCtCode',
  local: 'EmisCode',
  none: 'GpUncodedTerm',
} as const satisfies Record<DomainClinicalCode['system'], string>;

export const GpClinicalCode: GpClinicalCodeResolvers = {
  __resolveType: ({ system }) => typeOfSystem[system],
};
