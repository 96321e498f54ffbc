import { isOdsCode } from '../src/domain/odsCode.ts';
import { toShortVersion } from '../src/domain/schemaVersion.ts';
import type { PracticeResolvers } from '../src/generated/resolvers-types.ts';

export const Practice: PracticeResolvers = {
  __resolveReference: async ({ odsCode }: { odsCode?: unknown }, { loaders }) =>
    isOdsCode(odsCode) ? loaders.practiceByOdsCode.load(odsCode) : null,
  version: ({ version }) => toShortVersion(version),
  address: ({ odsCode }, _, { availability, loaders }) =>
    availability.orNull('PRACTICE_SETTINGS', { kind: 'practice', odsCode }, async () => {
      const { address } = await loaders.practiceSettingsByOdsCode.load(odsCode);
      return address ?? null;
    }),
  telephone: ({ odsCode }, _, { availability, loaders }) =>
    availability.orNull('PRACTICE_SETTINGS', { kind: 'practice', odsCode }, async () => {
      const { telephone } = await loaders.practiceSettingsByOdsCode.load(odsCode);
      return telephone ?? null;
    }),
  settings: ({ odsCode }, _, { loaders }) => loaders.practiceSettingsByOdsCode.load(odsCode),
  onlineServices: ({ odsCode }, _, { availability }) => availability.statuses({ kind: 'practice', odsCode }),
};
