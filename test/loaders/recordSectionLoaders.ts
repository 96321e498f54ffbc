import type { RecordRange, RecordResponse } from '../../src/domain/medicalRecord.ts';
import type { RecordSection } from '../../src/domain/practice.ts';
import { RefusedError, type Refusal } from '../../src/domain/RefusedError.ts';
import {
  createRecordSectionsByPatient,
  type ConfirmSection,
  type OpenSections,
} from '../../src/loaders/createRecordSectionsByPatient.ts';
import { createRecordCache } from '../../src/stores/createRecordCache.ts';
import { aLink, fakeEmis } from '../support/fakeEmis.ts';

export const anyDate = { from: undefined, to: undefined };
export const lastYear = { from: '2025-01-01', to: '2025-12-31' };
export const ada = aLink('ada');
export const bob = aLink('bob');

/** Creates loaders over an upstream that refuses every call for one of the closed sections. */
export function createLoaders(closed: readonly RecordSection[] = [], refusal: Refusal = 'recordAccessDisabled') {
  const emis = fakeEmis({
    recordSections: (_link, sections, range) =>
      sections.some((section) => closed.includes(section))
        ? Promise.reject(new RefusedError(refusal))
        : Promise.resolve(response(sections, range)),
  });
  const build = (openSections: OpenSections, cache = createRecordCache({ kind: 'off' })) =>
    createRecordSectionsByPatient(emis, cache, { openSections, confirmSection });
  return { calls: emis.calls, build };
}

export function response(sections: readonly RecordSection[], range: RecordRange): RecordResponse {
  return {
    sections: Object.fromEntries(sections.map((section) => [section, []])),
    range,
    freeTextWithheldBefore: undefined,
  };
}

export const allOpen: OpenSections = (_link, sections) => Promise.resolve(sections);
export const confirmSection: ConfirmSection = () => Promise.resolve();
export const allExcept =
  (...closed: RecordSection[]): OpenSections =>
  (_link, sections) =>
    Promise.resolve(sections.filter((section) => !closed.includes(section)));

export const outcomeOf = (load: Promise<{ section: string }>) =>
  load.then(
    ({ section }) => section,
    (error: unknown) => (error instanceof RefusedError ? error.refusal : error),
  );
