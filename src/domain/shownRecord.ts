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

/** @sdl RecordAllergies */
export type ShownAllergies = ShownSection<'allergies'>;
/** @sdl RecordConsultations */
export type ShownConsultations = ShownSection<'consultations'>;
/** @sdl RecordDocuments */
export type ShownDocuments = ShownSection<'documents'>;
/** @sdl RecordImmunisations */
export type ShownImmunisations = ShownSection<'immunisations'>;
/** @sdl RecordMedication */
export type ShownMedication = ShownSection<'medication'>;
/** @sdl RecordProblems */
export type ShownProblems = ShownSection<'problems'>;
/** @sdl RecordTestResults */
export type ShownTestResults = ShownSection<'testResults'> & {
  readonly filter: TestResultFilter | undefined;
  readonly matching: readonly TestResult[];
  readonly leftOutAsUnknown: TestResultsLeftOut;
};

type PageOf<S extends RecordSection> = RecordPage<RecordEntries[S]>;

/** @sdl RecordAllergyConnection */
export type AllergyPage = PageOf<'allergies'>;
/** @sdl RecordConsultationConnection */
export type ConsultationPage = PageOf<'consultations'>;
/** @sdl ClinicalDocumentConnection */
export type DocumentPage = PageOf<'documents'>;
/** @sdl RecordImmunisationConnection */
export type ImmunisationPage = PageOf<'immunisations'>;
/** @sdl RecordMedicineConnection */
export type MedicinePage = PageOf<'medication'>;
/** @sdl RecordProblemConnection */
export type ProblemPage = PageOf<'problems'>;
/** @sdl RecordTestResultConnection */
export type TestResultPage = PageOf<'testResults'>;

/** @sdl RecordAllergy, RecordImmunisation, RecordObservation */
export type ShownObservation = PatientEntry<Observation>;
/** @sdl RecordConsultation */
export type ShownConsultation = PatientEntry<Consultation>;
/** @sdl ClinicalDocument */
export type ShownDocument = SectionEntry<ClinicalDocument>;
/** @sdl RecordMedicine */
export type ShownMedicine = PatientEntry<Medicine>;
/** @sdl RecordProblem */
export type ShownProblem = PatientEntry<Problem>;
/** @sdl RecordTestResult */
export type ShownTestResult = PatientEntry<TestResult>;

/** The part of a consultation under one heading. @sdl RecordConsultationSection */
export type ShownConsultationSection = PatientEntry<Consultation['sections'][number]>;
