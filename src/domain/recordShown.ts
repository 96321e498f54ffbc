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

/*
 * The record as the graph shows it, one type for each type of the graph.
 */

/** A section and the notice that must be shown with it. */
export type ShownSection<S extends RecordSection> = RecordSectionOf<S> &
  RecordSectionOf<S>['range'] & { readonly hiddenEntriesNotice: string };

export type ShownAllergies = ShownSection<'allergies'>;
export type ShownConsultations = ShownSection<'consultations'>;
export type ShownDocuments = ShownSection<'documents'>;
export type ShownImmunisations = ShownSection<'immunisations'>;
export type ShownMedication = ShownSection<'medication'>;
export type ShownProblems = ShownSection<'problems'>;
export type ShownTestResults = ShownSection<'testResults'>;

type PageOf<S extends RecordSection> = RecordPage<RecordEntries[S]>;

export type AllergyPage = PageOf<'allergies'>;
export type ConsultationPage = PageOf<'consultations'>;
export type DocumentPage = PageOf<'documents'>;
export type ImmunisationPage = PageOf<'immunisations'>;
export type MedicinePage = PageOf<'medication'>;
export type ProblemPage = PageOf<'problems'>;
export type TestResultPage = PageOf<'testResults'>;

export type ShownObservation = PatientEntry<Observation>;
export type ShownConsultation = PatientEntry<Consultation>;
export type ShownDocument = SectionEntry<ClinicalDocument>;
export type ShownMedicine = PatientEntry<Medicine>;
export type ShownProblem = PatientEntry<Problem>;
export type ShownTestResult = PatientEntry<TestResult>;

/** The part of a consultation under one heading. */
export type ShownConsultationSection = PatientEntry<Consultation['sections'][number]>;
