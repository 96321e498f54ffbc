import { ukTimeIfKnown } from '../src/domain/ukTime.ts';
import { hasCode } from '../src/domain/testResultFilter.ts';
import type { GpRecordTestResultResolvers } from '../src/generated/resolvers-types.ts';

export const GpRecordTestResult: GpRecordTestResultResolvers = {
  id: (entry, _, { ids }) => ids.ofRecordEntry('testResult', entry),
  availableSince: ({ availableSince }) => ukTimeIfKnown(availableSince),
  children: ({ children, link, eventGuid, path }, { codes }) => {
    const shown = children.map((child, index) => ({ ...child, link, path: `${eventGuid}/${path}/${index}` }));
    if (!codes) return shown;
    const included = new Set(codes);
    return shown.filter(({ code }) => hasCode(code, included));
  },
};
