import type {
  Consultation,
  MedicalRecord,
  Medication,
  Observation,
  Problem,
  RecordDocument,
  RecordEvent,
  Section,
  TestResult,
} from '../../simulator/world/MedicalRecord.ts';
import { all, entry, observation, text, textsOf, type Plain } from './expectedEvent.ts';
import { medicine } from './expectedMedicine.ts';

/*
 * The record that a client must receive, computed from the simulator’s world and independent of the subgraph.
 */

/** The entries of a section in their order, without ids. */
export function expectedEntries(record: MedicalRecord, section: Section): Plain[] {
  const items = (record[section] as (object | null)[]).filter((item) => item !== null);
  const compareEvents = (event: RecordEvent, other: RecordEvent): number => {
    const [a, b] = [keyOf(event), keyOf(other)];
    if (a.date !== b.date) return a.date > b.date ? -1 : 1;
    return a.guid < b.guid ? -1 : Number(a.guid > b.guid);
  };
  const eventOf = (item: object): RecordEvent =>
    'Observation' in item
      ? (item as Problem).Observation
      : 'Value' in item
        ? (item as TestResult).Value
        : (item as Observation);
  return items.toSorted((a, b) => compareEvents(eventOf(a), eventOf(b))).map((item) => toEntry(record, section, item));
}

function keyOf({ EffectiveDate: date, EventGuid }: RecordEvent): { date: string; guid: string } {
  return { date: (date?.DatePart !== 'Unknown' && date?.Value) || '', guid: EventGuid.toLowerCase() };
}

function toEntry(record: MedicalRecord, section: Section, item: object): Plain {
  switch (section) {
    case 'Allergies':
    case 'Immunisations':
      return observation(record, item as Observation);
    case 'Problems': {
      const problem = item as Problem;
      return {
        ...observation(record, problem.Observation),
        status: text(problem.Status),
        significance: text(problem.Significance),
        endedOn: text(problem.ProblemEndDate),
      };
    }
    case 'TestResults': {
      const { Value, ChildValues } = item as TestResult;
      return { ...observation(record, Value), children: all(ChildValues).map((child) => observation(record, child)) };
    }
    case 'Consultations': {
      const consultation = item as Consultation;
      return {
        ...entry(record, consultation),
        location: text(consultation.Location),
        consultantName: text(consultation.ConsultantName),
        sections: all(consultation.Sections).map((part) => ({
          heading: part.Header,
          headingCode: text(part.Code),
          pageNumber: part.PageNumber ?? null,
          observations: all(part.Observations).map((one) => observation(record, one)),
        })),
      };
    }
    case 'Documents': {
      const document = item as RecordDocument;
      const texts = textsOf(document.Observation);
      return {
        ...entry(record, document.Observation),
        title: texts[0]?.text ?? null,
        documentKind: text(document.Observation.Term),
        sizeBytes: document.Size ?? null,
        pageCount: document.PageCount ?? null,
        extension: text(document.Extension),
        isAvailable: document.Available,
        texts,
      };
    }
    case 'Medication':
      return medicine(record, item as Medication);
  }
}
