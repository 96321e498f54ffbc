import type {
  ClinicalDocument,
  Consultation,
  Problem,
  RecordResponse,
  RecordEntries,
  RecordRange,
  TestResult,
} from '../../../domain/medicalRecord.ts';
import type { RecordSection } from '../../../domain/practice.ts';
import { compareEntries } from '../../../domain/recordOrder.ts';
import { UpstreamError } from '../../../domain/upstreamError.ts';
import type {
  Consultation as UpstreamConsultation,
  Document,
  MedicalRecord,
  Problem as UpstreamProblem,
  TestResult as UpstreamTestResult,
} from '../generated/contract.ts';
import { itemTypeOf, leavesOut } from './recordItemTypes.ts';
import { toMedicine } from './toMedicine.ts';
import { toObservation, toRecordTexts } from './toObservation.ts';
import { toContributors, toRecordEntry } from './toRecordEntry.ts';
import type { Contributors } from './toRecordEntry.ts';
import type { UpstreamOperation } from './UpstreamOperation.ts';

interface Question {
  readonly sections: readonly RecordSection[];
  readonly range: RecordRange;
}

/**
 * Asks for sections of the record at once, free texts included. Entries have the shapes of the upstream's, with those
 * who wrote them in the place of their ids.
 */
export const getMedicalRecordData: UpstreamOperation<'GetMedicalRecordData', Question, RecordResponse> = {
  name: 'GetMedicalRecordData',
  toRequest: ({ sections, range }) => ({
    ItemTypes: sections.map((section) => itemTypeOf[section]),
    FilterFromDate: range.from,
    FilterToDate: range.to,
    IncludeFreeText: true,
  }),
  toDomain: ({ MedicalRecord: record, FilterDetails: filter }, { sections, range }) => {
    if (sections.some((section) => leavesOut(filter.ItemFilter, section))) {
      const detail = 'GetMedicalRecordData: the answer is about other sections';
      throw new UpstreamError('UPSTREAM_INVALID_RESPONSE', detail, { isRetryable: false });
    }
    const contributors = toContributors(record.Users);
    const read = <S extends RecordSection>(section: S) => [section, readers[section](record, contributors)] as const;
    return {
      sections: Object.fromEntries(sections.map(read)),
      range: { from: filter.ItemFilterFromDate ?? range.from, to: filter.ItemFilterToDate ?? range.to },
      freeTextWithheldBefore: filter.FreeTextFilterFromDate,
    };
  },
};

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

/** A document is called by the first text that goes with it; its kind is the term of its code. */
function toClinicalDocument(document: Document, contributors: Contributors): ClinicalDocument {
  const texts = toRecordTexts(document.Observation.AssociatedText);
  return {
    ...toRecordEntry(document.Observation, contributors),
    documentGuid: document.DocumentGuid,
    title: texts[0]?.text,
    texts,
    sizeBytes: document.Size,
    pageCount: document.PageCount,
    extension: document.Extension,
    isAvailable: document.Available,
  };
}

function toProblem(problem: UpstreamProblem, contributors: Contributors): Problem {
  return {
    ...toObservation(problem.Observation, contributors),
    status: problem.Status,
    significance: problem.Significance,
    endedOn: problem.ProblemEndDate,
  };
}

function toTestResult({ Value, ChildValues }: UpstreamTestResult, contributors: Contributors): TestResult {
  return {
    ...toObservation(Value, contributors),
    children: ChildValues.map((child) => toObservation(child, contributors)),
  };
}
