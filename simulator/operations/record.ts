import { NAMESPACE } from '../contract/contract.ts';
import { readLexical } from '../contract/lexical.ts';
import { Verbatim } from '../contract/write.ts';
import type { XmlElement } from '../contract/xml.ts';
import { Refusal } from '../refusal.ts';
import { isAbove } from '../versions.ts';
import { encodeDocument } from '../world/document-content.ts';
import { SECTIONS, type Section } from '../world/MedicalRecord.ts';
import { effectiveRecord } from './effective-services.ts';
import { unknownOperation } from './call.ts';
import { patientOperation, type PatientCall } from './patient-operation.ts';
import { shownSection, usersNamed } from './record-filter.ts';

const SECTIONS_SINCE_2_0: readonly Section[] = ['Consultations', 'TestResults', 'Documents'];

interface WantedRecord {
  ItemTypes: Section[];
  FilterFromDate?: string;
  FilterToDate?: string;
  IncludeFreeText: boolean;
}

/** Any of the seven sections between two dates, in one answer. */
export const GetMedicalRecordData = patientOperation(
  ({ patient }, { ItemTypes, FilterFromDate, FilterToDate, IncludeFreeText }: WantedRecord) => {
    if (ItemTypes.length === 0) throw new Refusal(-1014, 'ItemTypes is required.');
    const { medicalRecord } = patient;
    const { freeTextFrom } = medicalRecord;
    const wanted = {
      ...(FilterFromDate === undefined ? {} : { from: FilterFromDate }),
      ...(FilterToDate === undefined ? {} : { to: FilterToDate }),
      freeText: IncludeFreeText,
      freeTextFrom,
    };
    const sections = SECTIONS.filter((section) => ItemTypes.includes(section)).map(
      (section) => [section, shownSection(section, medicalRecord[section], wanted)] as const,
    );
    return {
      MedicalRecord: { ...Object.fromEntries(sections), Users: usersNamed(medicalRecord.Users, sections) },
      FilterDetails: {
        ItemFilter: ItemTypes.join(','),
        ...(FilterFromDate === undefined ? {} : { ItemFilterFromDate: FilterFromDate }),
        ...(FilterToDate === undefined ? {} : { ItemFilterToDate: FilterToDate }),
        ...(freeTextFrom === undefined ? {} : { FreeTextFilterFromDate: freeTextFrom }),
      },
    };
  },
  {
    version: (call) => checkSectionVersions(call, itemTypes(call.element)),
    access: (call) => {
      checkSections(call, itemTypes(call.element));
      takeDates(call.element);
    },
  },
);

/** The content of one document of the record. */
export const GetMedicalRecordDocumentContent = patientOperation(
  async ({ patient }, { DocumentGuid }: { DocumentGuid: string }) => {
    const wanted = DocumentGuid.toLowerCase();
    const found = patient.medicalRecord.Documents.find((document) => document?.DocumentGuid.toLowerCase() === wanted);
    if (found?.content === undefined || !found.Available) throw new Refusal(-1457, 'Document not found.');
    return { CompressedEncodedDocumentContent: new Verbatim(await encodeDocument(found.content)) };
  },
  { access: (call) => checkSections(call, ['Documents']) },
);

/** The item types of a request, before it is read as a whole: what is switched off is told first. */
function itemTypes(element: XmlElement): string[] {
  return named(element, 'ItemTypes').flatMap((list) => named(list, 'ItemType').map(({ text }) => text.trim()));
}

function checkSectionVersions({ practice, version, operation }: PatientCall, types: readonly string[]): void {
  const isTooNew = isAbove('2.0.0.0', practice.version) || isAbove('2.0.0.0', version);
  if (isTooNew && SECTIONS_SINCE_2_0.some((section) => types.includes(section))) throw unknownOperation(operation);
}

function checkSections({ practice, account }: PatientCall, types: readonly string[]): void {
  const shown = effectiveRecord(practice, account);
  if (shown.RecordAccessScheme === 'None')
    throw new Refusal(-1033, 'Requested record access is disabled by the practice');
  const off = SECTIONS.filter((section) => types.includes(section) && !shown[`${section}Enabled`]);
  if (off.length > 0)
    throw new Refusal(-1033, `Requested record access is disabled by the practice: ${off.join(', ')}`);
}

/** A filter may come as a date and time; its date counts. */
function takeDates(element: XmlElement): void {
  for (const filter of [...named(element, 'FilterFromDate'), ...named(element, 'FilterToDate')]) {
    const text = filter.text.trim();
    if (readLexical('local', text) !== undefined || readLexical('instant', text) !== undefined)
      filter.text = text.slice(0, 10);
  }
}

function named(element: XmlElement, wanted: string): XmlElement[] {
  return element.children.filter(({ uri, name }) => uri === NAMESPACE && name === wanted);
}
