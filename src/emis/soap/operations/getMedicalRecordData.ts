import type {
  ClinicalDocument,
  Consultation,
  Problem,
  RecordEntries,
  RecordRange,
  RecordResponse,
  TestResult,
} from '../../../domain/medicalRecord.ts';
import type { RecordSection } from '../../../domain/practice.ts';
import { compareEntries } from '../../../domain/recordOrder.ts';
import { UnreadableSectionError } from '../../../domain/UnreadableSectionError.ts';
import { UpstreamError } from '../../../domain/UpstreamError.ts';
import type {
  Consultation as UpstreamConsultation,
  Document,
  ItemType,
  MedicalRecord,
  Problem as UpstreamProblem,
  TestResult as UpstreamTestResult,
} from '../generated/contract.ts';
import { isIncomplete } from '../contract/incompleteValues.ts';
import { toMedicine } from './toMedicine.ts';
import { toObservation, toRecordTexts } from './toObservation.ts';
import { toContributors, toRecordEntry, type Contributors } from './toRecordEntry.ts';
import type { UpstreamOperation } from './UpstreamOperation.ts';

interface RecordQuery {
  readonly sections: readonly RecordSection[];
  readonly range: RecordRange;
}

/**
 * Sections of the medical record in one call, with free text. Entries have the structure of the upstream's, with the
 * authors in place of their ids.
 */
export const getMedicalRecordData: UpstreamOperation<'GetMedicalRecordData', RecordQuery, RecordResponse> = {
  name: 'GetMedicalRecordData',
  toRequest: ({ sections, range }) => ({
    ItemTypes: sections.map((section) => itemTypeOf[section]),
    FilterFromDate: range.from,
    FilterToDate: range.to,
    IncludeFreeText: true,
  }),
  toDomain: ({ MedicalRecord: record, FilterDetails: filter }, { sections, range }) => {
    const omitted = sections.find((section) => isOmitted(filter.ItemFilter, section));
    if (omitted) throw new UnreadableSectionError(omitted, 'GetMedicalRecordData: the response covers other sections');
    const contributors = toContributors(record.Users);
    const read = <S extends RecordSection>(section: S) => [section, readers[section](record, contributors)] as const;
    return {
      sections: Object.fromEntries(sections.map(read)),
      range: { from: filter.ItemFilterFromDate ?? range.from, to: filter.ItemFilterToDate ?? range.to },
      freeTextWithheldBefore: filter.FreeTextFilterFromDate,
    };
  },
};

/** The upstream's names of the sections. */
const itemTypeOf: Readonly<Record<RecordSection, ItemType>> = {
  allergies: 'Allergies',
  consultations: 'Consultations',
  documents: 'Documents',
  immunisations: 'Immunisations',
  medication: 'Medication',
  problems: 'Problems',
  testResults: 'TestResults',
};

const itemTypes: ReadonlySet<string> = new Set(Object.values(itemTypeOf));

/**
 * @returns true when the filter states that the response does not cover a requested section. An empty list in it would
 * then not mean that nothing is shared. A filter with unknown names states nothing either way.
 */
function isOmitted(itemFilter: string, section: RecordSection): boolean {
  const names = itemFilter.split(',').map((name) => name.trim());
  return names.every((name) => itemTypes.has(name)) && !names.includes(itemTypeOf[section]);
}

/** @returns the error of one section, when an element of that section is the reason why the response cannot be read */
export function toSectionError(error: unknown, sections: readonly RecordSection[]): unknown {
  if (!(error instanceof UpstreamError) || error.path === undefined) return error;
  const [, element] = /\/MedicalRecord\/(\w+)/.exec(error.path) ?? [];
  const section = sections.find((one) => itemTypeOf[one] === element);
  return section ? new UnreadableSectionError(section, error.detail) : error;
}

type Reader<Entry> = (record: MedicalRecord, contributors: Contributors) => readonly Entry[];

const readers: { readonly [S in RecordSection]: Reader<RecordEntries[S]> } = {
  allergies: reader(({ Allergies }) => Allergies, toObservation),
  consultations: reader(({ Consultations }) => Consultations, toConsultation),
  documents: reader(({ Documents }) => Documents, toClinicalDocument),
  immunisations: reader(({ Immunisations }) => Immunisations, toObservation),
  medication: reader(({ Medication }) => Medication, toMedicine),
  problems: reader(({ Problems }) => Problems, toProblem),
  testResults: reader(({ TestResults }) => TestResults, toTestResult),
};

function reader<Item, Entry extends RecordEntries[RecordSection]>(
  itemsOf: (record: MedicalRecord) => readonly Item[],
  toEntry: (item: Item, contributors: Contributors) => Entry,
): Reader<Entry> {
  return (record, contributors) =>
    itemsOf(record)
      .map((item) => toEntry(item, contributors))
      .sort(compareEntries);
}

function toConsultation(consultation: UpstreamConsultation, contributors: Contributors): Consultation {
  return {
    ...toRecordEntry(consultation, contributors),
    location: consultation.Location,
    consultantName: consultation.ConsultantName,
    sections: consultation.Sections.map(({ Header, Code, PageNumber, Observations }) => ({
      heading: Header,
      headingCode: Code,
      pageNumber: PageNumber,
      observations: Observations.map((observation) => toObservation(observation, contributors)),
    })),
  };
}

/** The title of a document is the first of its texts. Its kind is the term of its code. */
function toClinicalDocument(document: Document, contributors: Contributors): ClinicalDocument {
  const texts = toRecordTexts(document.Observation.AssociatedText);
  const entry = toRecordEntry(document.Observation, contributors);
  return {
    ...entry,
    isIncomplete: entry.isIncomplete === true || isIncomplete(document),
    documentGuid: document.DocumentGuid,
    title: texts[0]?.text,
    texts,
    sizeBytes: document.Size,
    pageCount: document.PageCount,
    extension: toExtension(document.Extension),
    isAvailable: document.Available,
  };
}

/** @returns the extension in lower case and without its dot, which practices write in several ways */
function toExtension(written: string | undefined): string | undefined {
  const extension =
    written
      ?.replace(/^[\s.*]+/, '')
      .trim()
      .toLowerCase() ?? '';
  return extension === '' ? undefined : extension;
}

function toProblem(problem: UpstreamProblem, contributors: Contributors): Problem {
  const entry = toObservation(problem.Observation, contributors);
  return {
    ...entry,
    isIncomplete: entry.isIncomplete === true || isIncomplete(problem),
    status: problem.Status,
    significance: problem.Significance,
    endedOn: problem.ProblemEndDate,
  };
}

function toTestResult(result: UpstreamTestResult, contributors: Contributors): TestResult {
  const entry = toObservation(result.Value, contributors);
  return {
    ...entry,
    isIncomplete: entry.isIncomplete === true || isIncomplete(result),
    children: result.ChildValues.map((child) => toObservation(child, contributors)),
  };
}
