import type { RecordTestResultResolvers } from '../src/generated/resolvers-types.ts';

export const RecordTestResult: RecordTestResultResolvers = {
  id: (entry, _, { ids }) => ids.ofRecordEntry('testResult', entry),
  children: ({ children, link }) => children.map((child) => ({ ...child, link })),
};
