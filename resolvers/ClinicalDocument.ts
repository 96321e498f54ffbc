import { ukTimeIfKnown } from '../src/domain/ukTime.ts';
import type { ClinicalDocumentResolvers } from '../src/generated/resolvers-types.ts';

export const ClinicalDocument: ClinicalDocumentResolvers = {
  __resolveReference: async ({ id }: { id?: unknown }, { loaders }) =>
    typeof id === 'string' ? loaders.documentById.load(id) : null,
  id: (document, _, { ids }) => ids.ofDocument(document),
  availableSince: ({ availableSince }) => ukTimeIfKnown(availableSince),
  documentKind: ({ code }) => code.term ?? null,
  content: (document, _, { services }) => services.documents.content(document),
  patient: ({ link }) => link,
};
