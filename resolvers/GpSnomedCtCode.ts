import { snomedCtUri } from '../src/domain/clinicalCode.ts';
import type { GpSnomedCtCodeResolvers } from '../src/generated/resolvers-types.ts';

export const GpSnomedCtCode: GpSnomedCtCodeResolvers = {
  systemUri: () => snomedCtUri,
};
