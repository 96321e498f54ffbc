import { snomedCtUri } from '../src/domain/clinicalCode.ts';
import type { SnomedCtCodeResolvers } from '../src/generated/resolvers-types.ts';

export const SnomedCtCode: SnomedCtCodeResolvers = {
  systemUri: () => snomedCtUri,
};
