import type { RecordTestResultResolvers } from '../src/generated/resolvers-types.ts';

export const RecordTestResult: RecordTestResultResolvers = {
  id: (entry, _, { ids }) => ids.ofRecordEntry('testResult', entry),
  children: ({ children, link, eventGuid, place }) =>
    children.map((child, index) => ({ ...child, link, place: `${eventGuid}/${place}/${index}` })),
};
