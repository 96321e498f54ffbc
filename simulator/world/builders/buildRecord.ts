import { generateRecord } from '../default/generateRecord.ts';
import {
  emptyRecord,
  recordSections,
  type Consultation,
  type ConsultationSection,
  type MedicalRecord,
  type Medication,
  type Observation,
  type Problem,
  type RecordDocument,
  type TestResult,
} from '../MedicalRecord.ts';
import type { Patient } from '../Patient.ts';
import { guidFor } from './buildPrescriptions.ts';

type ObservationOverrides = Partial<Observation>;
type MedicationOverrides = Partial<Medication>;
type ProblemOverrides = Partial<Omit<Problem, 'Observation'>> & { Observation?: ObservationOverrides };
type ConsultationOverrides = Partial<Omit<Consultation, 'Sections'>> & {
  Sections?: (Partial<Omit<ConsultationSection, 'Observations'>> & {
    Observations?: (ObservationOverrides | null)[];
  })[];
};
type TestResultOverrides = {
  Value?: ObservationOverrides;
  ChildValues?: (ObservationOverrides | null)[];
};
export type DocumentOverrides = Partial<Omit<RecordDocument, 'Observation'>> & { Observation?: ObservationOverrides };

/** The values that a test sets for a record: entries by section, of which null is sent as xsi:nil. */
export interface RecordOverrides {
  Allergies?: (ObservationOverrides | null)[];
  Consultations?: (ConsultationOverrides | null)[];
  Documents?: (DocumentOverrides | null)[];
  Immunisations?: (ObservationOverrides | null)[];
  Medication?: (MedicationOverrides | null)[];
  Problems?: (ProblemOverrides | null)[];
  TestResults?: (TestResultOverrides | null)[];
  Users?: MedicalRecord['Users'];
  freeTextFrom?: string;
  /** The number of generated entries, of every kind, before the entries of the test. */
  generated?: number | { seed: string | number; entries: number; today?: string };
}

/**
 * Sets the record of a patient in a test's world. By default EventGuids are `e0000000-…` and DocumentGuids
 * `f0000000-…`, numbered across the sections in the schema's order.
 */
export function buildRecord(patient: Patient, overrides: RecordOverrides): void {
  const { generated } = overrides;
  const record =
    generated === undefined
      ? emptyRecord()
      : generateRecord({
          seed: patient.id,
          today: '2026-05-12',
          ...(typeof generated === 'number' ? { entries: generated } : generated),
        });
  let events = 0;
  let documents = 0;
  const event = (): string => guidFor('e', patient, ++events);
  const observation = (values: ObservationOverrides = {}): Observation => ({
    EventGuid: event(),
    Term: 'Thimble finger',
    EffectiveDate: { DatePart: 'YearMonthDay', Value: '2026-03-02' },
    ...values,
  });
  const all = (list: readonly (ObservationOverrides | null)[]): (Observation | null)[] =>
    list.map((item) => (item === null ? null : observation(item)));
  const build = {
    Allergies: observation,
    Immunisations: observation,
    Problems: ({ Observation: own, ...rest }: ProblemOverrides): Problem => ({
      ...rest,
      Observation: observation(own),
    }),
    Medication: (values: MedicationOverrides): Medication => ({
      ...observation({ Term: 'Marmaladol 10mg tablets' }),
      DrugName: 'Marmaladol 10mg tablets',
      PrescriptionType: 'Repeat',
      DrugStatus: 'Active',
      ...values,
    }),
    TestResults: ({ Value, ChildValues }: TestResultOverrides): TestResult => ({
      Value: observation({ Term: 'Serum marmalade level', ...Value }),
      ...(ChildValues === undefined ? {} : { ChildValues: all(ChildValues) }),
    }),
    Consultations: ({ Sections, ...rest }: ConsultationOverrides): Consultation => ({
      ...observation({ Term: 'Surgery visit' }),
      ...rest,
      ...(Sections === undefined
        ? {}
        : {
            Sections: Sections.map(({ Observations, ...section }) => ({
              Header: 'History',
              ...section,
              ...(Observations === undefined ? {} : { Observations: all(Observations) }),
            })),
          }),
    }),
    Documents: ({ Observation: own, ...rest }: DocumentOverrides): RecordDocument => ({
      DocumentGuid: guidFor('f', patient, ++documents),
      Observation: observation({
        Term: 'Clinic letter',
        ObservationType: 'Document',
        AssociatedText: [{ Text: `Letter ${documents}` }],
        ...own,
      }),
      Available: true,
      content: { kind: 'html', html: `<html><body><p>Letter ${documents}</p></body></html>` },
      ...rest,
    }),
  };
  for (const section of recordSections) {
    const items = (overrides[section] ?? []).map((item) => (item === null ? null : build[section](item as never)));
    (record[section] as unknown[]).push(...items);
  }
  record.Users.push(...(overrides.Users ?? []));
  if (overrides.freeTextFrom !== undefined) record.freeTextFrom = overrides.freeTextFrom;
  patient.medicalRecord = record;
}
