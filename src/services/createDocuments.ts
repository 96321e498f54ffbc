import type { DocumentOutcome, DocumentOutcomeProblem } from '../domain/documentOutcome.ts';
import type { DocumentProblemReason } from '../domain/documentReading.ts';
import type { PatientLink } from '../domain/patient.ts';
import type { ShownDocument } from '../domain/recordShown.ts';
import { RefusedError } from '../domain/refusal.ts';
import type { ServiceDependencies } from './ServiceDependencies.ts';

type Document = Pick<ShownDocument, 'link' | 'documentGuid' | 'isAvailable'>;

/** How many documents' contents one request may have: each is a call, and may be megabytes. */
const maxContents = 10;

/** Finds documents and reads their content. */
export function createDocuments({ loaders, ids }: Pick<ServiceDependencies, 'loaders' | 'ids'>) {
  const asked = new Set<string>();
  return {
    /** A document of a patient's; null: no such document, or somebody else's. */
    async ofPatient({ patientId }: PatientLink, id: string): Promise<ShownDocument | null> {
      return ids.openDocument(id)?.patientId === patientId ? loaders.documentById.load(id) : null;
    },

    /** Counts the documents whose content this request has asked for, this one too. */
    count({ link, documentGuid }: Document): { readonly most: number; readonly isMore: boolean } {
      asked.add(JSON.stringify([link.patientId, documentGuid]));
      return { most: maxContents, isMore: asked.size > maxContents };
    },

    /** The content. One that the practice says it does not give is not asked for. */
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

const askPractice = 'Ask the practice for a copy.';

const messages: Readonly<Record<DocumentOutcomeProblem, string>> = {
  notAvailable: `The practice does not give this document online. ${askPractice}`,
  empty: `There is nothing in this document as it was sent. ${askPractice}`,
  tooLarge: `This document is too large to be shown. ${askPractice}`,
  truncated: `Only a part of this document came from the practice, so it is not shown. ${askPractice}`,
  corrupt: `This document is damaged and cannot be shown. ${askPractice}`,
  wronglyEncoded: `This document came in a form that cannot be read. ${askPractice}`,
  unreadableText: `The text of this document cannot be read. ${askPractice}`,
  tookTooLong: `This document took too long to be made safe to show. ${askPractice}`,
  notMadeSafe: `This document could not be made safe to show. ${askPractice}`,
  readerBusy: 'Too many documents are being read at the moment. Try again in a minute.',
};

function problem(kind: DocumentOutcomeProblem): DocumentOutcome {
  return { kind, message: messages[kind] };
}
