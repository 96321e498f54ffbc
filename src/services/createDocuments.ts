import type { DocumentOutcome, DocumentOutcomeProblem, DocumentProblemReason } from '../domain/documentReading.ts';
import type { PatientLink } from '../domain/patient.ts';
import { RefusedError } from '../domain/RefusedError.ts';
import type { ShownDocument } from '../domain/shownRecord.ts';
import type { ServiceDependencies } from './ServiceDependencies.ts';

type Document = Pick<ShownDocument, 'link' | 'documentGuid' | 'isAvailable'>;

/** The maximum number of document contents in one request: each costs a call and may have megabytes. */
const maxContents = 10;

export function createDocuments({ loaders, ids }: Pick<ServiceDependencies, 'loaders' | 'ids'>) {
  const requested = new Set<string>();
  return {
    /** Reads a patient's document by its opaque id. Returns null when this patient has no such document. */
    async ofPatient({ patientId }: PatientLink, id: string): Promise<ShownDocument | null> {
      return ids.openDocument(id)?.patientId === patientId ? loaders.documentById.load(id) : null;
    },

    /** Counts this document towards the contents that the request selects. Repeated documents count once. */
    count({ link, documentGuid }: Document): { readonly max: number; readonly isExceeded: boolean } {
      requested.add(JSON.stringify([link.patientId, documentGuid]));
      return { max: maxContents, isExceeded: requested.size > maxContents };
    },

    /** Reads the content, unless the practice has marked the document as not available. */
    async content({ link, documentGuid, isAvailable }: Document): Promise<DocumentOutcome> {
      if (!isAvailable) return problem('notAvailable');
      try {
        const reading = await loaders.documentReadingByGuid.load({ link, documentGuid });
        return reading.kind === 'content' ? reading : problem(problems[reading.problem]);
      } catch (error) {
        if (error instanceof RefusedError && error.refusal === 'noSuchDocument') return problem('notAvailable');
        throw error;
      }
    },
  };
}

const problems: Readonly<Record<DocumentProblemReason, DocumentOutcomeProblem>> = {
  empty: 'empty',
  notBase64: 'wronglyEncoded',
  notCompressed: 'wronglyEncoded',
  otherCompression: 'wronglyEncoded',
  truncated: 'truncated',
  corrupt: 'corrupt',
  tooLarge: 'tooLarge',
  unreadableText: 'unreadableText',
  sanitiserTimedOut: 'tookTooLong',
  sanitiserFailed: 'notMadeSafe',
  sanitiserBusy: 'readerBusy',
};

function problem(kind: DocumentOutcomeProblem): DocumentOutcome {
  return { kind };
}
