import type { RecordTestResultResolvers } from '../src/generated/resolvers-types.ts';

export const RecordTestResult: RecordTestResultResolvers = {
  id: (entry, _, { ids }) => ids.ofRecordEntry('testResult', entry),
  children: ({ children, link, eventGuid, path }) =>
    children.map((child, index) => ({ ...child, link, path: `${eventGuid}/${path}/${index}` })),
};
