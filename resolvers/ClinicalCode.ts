import type { ClinicalCode as DomainClinicalCode } from '../src/domain/clinicalCode.ts';
import type { ClinicalCodeResolvers } from '../src/generated/resolvers-types.ts';

const typeOfSystem = {
  snomedCt: 'SnomedCtCode',
  local: 'EmisCode',
  none: 'UncodedTerm',
} as const satisfies Record<DomainClinicalCode['system'], string>;

export const ClinicalCode: ClinicalCodeResolvers = {
  __resolveType: ({ system }) => typeOfSystem[system],
};
