import { contractNamespace } from '../contract/contract.ts';
import { readLexical } from '../contract/lexical.ts';
import { Verbatim } from '../contract/writeElement.ts';
import type { XmlElement } from '../contract/xml.ts';
import { Refusal } from '../Refusal.ts';
import { isNewer } from '../versions.ts';
import { encodeDocument } from '../world/documentContent.ts';
import { recordSections, type Section } from '../world/MedicalRecord.ts';
import { unknownOperationRefusal } from './call.ts';
import { effectiveRecord } from './effectiveServices.ts';
import { patientOperation, type PatientCall } from './patientOperation.ts';
import { filterSection, referencedUsers } from './recordFilter.ts';

const sectionsSinceVersion2: readonly Section[] = ['Consultations', 'TestResults', 'Documents'];

interface RecordRequest {
  ItemTypes: Section[];
  FilterFromDate?: string;
  FilterToDate?: string;
  IncludeFreeText: boolean;
}

/** Any of the seven sections, between two dates, in one response. */
export const getMedicalRecordData = patientOperation(
  ({ patient }, { ItemTypes, FilterFromDate, FilterToDate, IncludeFreeText }: RecordRequest) => {
    if (ItemTypes.length === 0) throw new Refusal(-1014, 'ItemTypes is required.');
    const { medicalRecord } = patient;
    const { freeTextFrom } = medicalRecord;
    const filter = {
      ...(FilterFromDate === undefined ? {} : { from: FilterFromDate }),
      ...(FilterToDate === undefined ? {} : { to: FilterToDate }),
      freeText: IncludeFreeText,
      freeTextFrom,
    };
    const sections = recordSections
      .filter((section) => ItemTypes.includes(section))
      .map((section) => [section, filterSection(section, medicalRecord[section], filter)] as const);
    return {
      MedicalRecord: { ...Object.fromEntries(sections), Users: referencedUsers(medicalRecord.Users, sections) },
      FilterDetails: {
        ItemFilter: ItemTypes.join(','),
        ...(FilterFromDate === undefined ? {} : { ItemFilterFromDate: FilterFromDate }),
        ...(FilterToDate === undefined ? {} : { ItemFilterToDate: FilterToDate }),
        ...(freeTextFrom === undefined ? {} : { FreeTextFilterFromDate: freeTextFrom }),
      },
    };
  },
  {
    version: (call) => checkSectionVersions(call, itemTypesOf(call.element)),
    access: (call) => {
      checkSections(call, itemTypesOf(call.element));
      truncateFilterDates(call.element);
    },
  },
);

/** The content of one document of the record. */
export const getMedicalRecordDocumentContent = patientOperation(
  async ({ patient }, { DocumentGuid }: { DocumentGuid: string }) => {
    const guid = DocumentGuid.toLowerCase();
    const document = patient.medicalRecord.Documents.find((found) => found?.DocumentGuid.toLowerCase() === guid);
    if (document?.content === undefined || !document.Available) throw new Refusal(-1457, 'Document not found.');
    return { CompressedEncodedDocumentContent: new Verbatim(await encodeDocument(document.content)) };
  },
  { access: (call) => checkSections(call, ['Documents']) },
);

/** The item types of a request that has not been read yet. Disabled sections are reported before an invalid request. */
function itemTypesOf(element: XmlElement): string[] {
  return childrenNamed(element, 'ItemTypes').flatMap((list) =>
    childrenNamed(list, 'ItemType').map(({ text }) => text.trim()),
  );
}

function checkSectionVersions({ practice, version, operation }: PatientCall, types: readonly string[]): void {
  const isTooNew = isNewer('2.0.0.0', practice.version) || isNewer('2.0.0.0', version);
  if (isTooNew && sectionsSinceVersion2.some((section) => types.includes(section)))
    throw unknownOperationRefusal(operation);
}

function checkSections({ practice, account }: PatientCall, types: readonly string[]): void {
  const access = effectiveRecord(practice, account);
  if (access.RecordAccessScheme === 'None')
    throw new Refusal(-1033, 'Requested record access is disabled by the practice');
  const off = recordSections.filter((section) => types.includes(section) && !access[`${section}Enabled`]);
  if (off.length > 0)
    throw new Refusal(-1033, `Requested record access is disabled by the practice: ${off.join(', ')}`);
}

/** A filter can be a date and time, of which only the date is used. */
function truncateFilterDates(element: XmlElement): void {
  for (const filter of [...childrenNamed(element, 'FilterFromDate'), ...childrenNamed(element, 'FilterToDate')]) {
    const text = filter.text.trim();
    if (readLexical('local', text) !== undefined || readLexical('instant', text) !== undefined)
      filter.text = text.slice(0, 10);
  }
}

function childrenNamed(element: XmlElement, childName: string): XmlElement[] {
  return element.children.filter(({ uri, name }) => uri === contractNamespace && name === childName);
}
