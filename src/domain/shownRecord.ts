import type {
  ClinicalDocument,
  Consultation,
  Medicine,
  Observation,
  Problem,
  RecordEntries,
  TestResult,
} from './medicalRecord.ts';
import type { RecordSection } from './practice.ts';
import type { PatientEntry, RecordPage, RecordSectionOf, SectionEntry } from './recordSection.ts';
import type { TestResultFilter, TestResultsLeftOut } from './testResultFilter.ts';

/*
 * The record as the graph shows it, one type for each type of the graph.
 */

/** A section with its range and name. */
export type ShownSection<S extends RecordSection> = RecordSectionOf<S> &
  RecordSectionOf<S>['range'] & { readonly section: S };

/** @sdl GpRecordAllergies */
export type ShownAllergies = ShownSection<'allergies'>;
/** @sdl GpRecordConsultations */
export type ShownConsultations = ShownSection<'consultations'>;
/** @sdl GpRecordDocuments */
export type ShownDocuments = ShownSection<'documents'>;
/** @sdl GpRecordImmunisations */
export type ShownImmunisations = ShownSection<'immunisations'>;
/** @sdl GpRecordMedication */
export type ShownMedication = ShownSection<'medication'>;
/** @sdl GpRecordProblems */
export type ShownProblems = ShownSection<'problems'>;
/** @sdl GpRecordTestResults */
export type ShownTestResults = ShownSection<'testResults'> & {
  readonly filter: TestResultFilter | undefined;
  readonly matching: readonly TestResult[];
  readonly leftOutAsUnknown: TestResultsLeftOut;
};

type PageOf<S extends RecordSection> = RecordPage<RecordEntries[S]>;

/** @sdl GpRecordAllergyConnection */
export type AllergyPage = PageOf<'allergies'>;
/** @sdl GpRecordConsultationConnection */
export type ConsultationPage = PageOf<'consultations'>;
/** @sdl GpClinicalDocumentConnection */
export type DocumentPage = PageOf<'documents'>;
/** @sdl GpRecordImmunisationConnection */
export type ImmunisationPage = PageOf<'immunisations'>;
/** @sdl GpRecordMedicineConnection */
export type MedicinePage = PageOf<'medication'>;
/** @sdl GpRecordProblemConnection */
export type ProblemPage = PageOf<'problems'>;
/** @sdl GpRecordTestResultConnection */
export type TestResultPage = PageOf<'testResults'>;

/** @sdl GpRecordAllergy, GpRecordImmunisation, GpRecordObservation */
export type ShownObservation = PatientEntry<Observation>;
/** @sdl GpRecordConsultation */
export type ShownConsultation = PatientEntry<Consultation>;
/** @sdl ClinicalDocument */
export type ShownDocument = SectionEntry<ClinicalDocument>;
/** @sdl GpRecordMedicine */
export type ShownMedicine = PatientEntry<Medicine>;
/** @sdl GpRecordProblem */
export type ShownProblem = PatientEntry<Problem>;
/** @sdl GpRecordTestResult */
export type ShownTestResult = PatientEntry<TestResult>;

/** The part of a consultation under one heading. @sdl GpRecordConsultationSection */
export type ShownConsultationSection = PatientEntry<Consultation['sections'][number]>;
