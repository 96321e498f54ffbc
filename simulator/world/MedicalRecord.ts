import type { PrescriptionType } from './prescriptions.ts';

/**
 * What a practice shows of a patient's record, as it is sent: decimals, long codes and dates are text, digit for digit. Null in a
 * list is an item that travels as xsi:nil. Names in PascalCase are the contract's own.
 */
export interface MedicalRecord {
  Allergies: (Observation | null)[];
  Consultations: (Consultation | null)[];
  Documents: (RecordDocument | null)[];
  Immunisations: (Observation | null)[];
  Medication: (Medication | null)[];
  Problems: (Problem | null)[];
  TestResults: (TestResult | null)[];
  /** Those that entries name are sent along; an entry may name somebody who is not here. */
  Users: User[];
  /** Entries before this date come without their free text. */
  freeTextFrom?: string | undefined;
}

export type Section = Exclude<keyof MedicalRecord, 'Users' | 'freeTextFrom'>;

/** In the order of the schema. */
export const SECTIONS: readonly Section[] = [
  'Allergies',
  'Consultations',
  'Documents',
  'Immunisations',
  'Medication',
  'Problems',
  'TestResults',
];

export interface EffectiveDate {
  DatePart: 'Unknown' | 'YearMonthDay' | 'YearMonth' | 'Year';
  Value?: string;
}

export interface RecordEvent {
  EventGuid: string;
  Term?: string;
  CodeId?: string;
  /** Absent means Emis. */
  CodeSystem?: 'Unknown' | 'SnomedCt' | 'Emis';
  AvailabilityDateTime?: string;
  EffectiveDate?: EffectiveDate;
  AuthorisingUserInRoleGuid?: string;
  EnteredByUserInRoleGuid?: string;
}

export interface Observation extends RecordEvent {
  ObservationType?: string;
  Episodicity?: string;
  NumericValue?: string;
  NumericOperator?: string;
  NumericUnits?: string;
  DisplayValue?: string;
  TextValue?: string;
  Range?: { Minimum?: string; MinimumText?: string; Maximum?: string; MaximumText?: string; Units?: string };
  Abnormal?: boolean;
  AbnormalReason?: string;
  AssociatedText?: ({ Text: string; TextType?: string } | null)[];
}

export interface Problem {
  Status?: string;
  Significance?: string;
  ProblemEndDate?: string;
  Observation: Observation;
}

export interface Consultation extends RecordEvent {
  Location?: string;
  ConsultantName?: string;
  Sections?: (ConsultationSection | null)[];
}

export interface ConsultationSection {
  Header: string;
  Code?: string;
  PageNumber?: number;
  Observations?: (Observation | null)[];
}

export interface Medication extends RecordEvent {
  DrugName: string;
  Dosage?: string;
  Quantity?: string;
  QuantityUnit?: string;
  QuantityRepresentation?: string;
  IsMixture?: boolean;
  Mixture?: { MixtureName: string; Constituents?: ({ ConstituentName: string; Strength?: string } | null)[] };
  FirstIssueDate?: string;
  LastIssueDate?: string;
  PrescriptionType: PrescriptionType;
  DrugStatus?: 'Unknown' | 'Active' | 'Cancelled';
}

export interface TestResult {
  Value: Observation;
  ChildValues?: (Observation | null)[];
}

export interface RecordDocument {
  DocumentGuid: string;
  Observation: Observation;
  Size?: number;
  PageCount?: number;
  Extension?: string;
  Available: boolean;
  /** What GetMedicalRecordDocumentContent gives; -1457 when absent. Never part of the list. */
  content?: DocumentContent;
}

/** How the content of a document comes about. */
export type DocumentContent =
  /** HTML in a charset; UTF-8 when absent. What the HTML says of its charset is its own affair. */
  | { kind: 'html'; html: string; charset?: 'utf-8' | 'utf-8-bom' | 'utf-16le-bom' | 'windows-1252' }
  /** Pages as PNG pictures in data URIs, `pageBytes` each before base64. */
  | { kind: 'scan'; title: string; pages: number; pageBytes: number }
  /** Megabytes of the same HTML over and over: tiny on the wire. */
  | { kind: 'bomb'; megabytes: number }
  /** HTML that is spoilt on its way out. */
  | { kind: 'broken'; how: 'truncated' | 'corrupt' | 'not-gzip' | 'bad-base64' | 'trailing-bytes'; html: string }
  /** Sent as it stands in place of the base64. */
  | { kind: 'encoded'; text: string };

export interface User {
  UserInRoleGuid: string;
  Title?: string;
  Forenames?: string;
  Surname?: string;
  Role?: string;
  Organisation?: string;
}

/** A record in which nothing is shown. */
export function emptyRecord(): MedicalRecord {
  return {
    Allergies: [],
    Consultations: [],
    Documents: [],
    Immunisations: [],
    Medication: [],
    Problems: [],
    TestResults: [],
    Users: [],
  };
}
