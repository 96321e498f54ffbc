import type { PrescriptionType } from './prescriptions.ts';

/**
 * The part of a patient's record that the practice shares, as it is sent: decimals, long codes and dates are exact
 * text. Null in a list is an item that is sent as xsi:nil. PascalCase names are those of the contract.
 */
export interface MedicalRecord {
  Allergies: (Observation | null)[];
  Consultations: (Consultation | null)[];
  Documents: (RecordDocument | null)[];
  Immunisations: (Observation | null)[];
  Medication: (Medication | null)[];
  Problems: (Problem | null)[];
  TestResults: (TestResult | null)[];
  /** Users that an entry refers to are sent with it. An entry can refer to a user who is not in this list. */
  Users: User[];
  /** Entries before this date are sent without free text. */
  freeTextFrom?: string | undefined;
}

export type Section = Exclude<keyof MedicalRecord, 'Users' | 'freeTextFrom'>;

/** The sections in the order of the schema. */
export const recordSections: readonly Section[] = [
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
  /** Defaults to Emis. */
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
  /** Sent by GetMedicalRecordDocumentContent, which refuses with -1457 without it. Never sent with the list. */
  content?: DocumentContent;
}

/** The source of the content of a document. */
export type DocumentContent =
  /** HTML in a charset, which defaults to UTF-8. A charset that the HTML declares is not checked. */
  | { kind: 'html'; html: string; charset?: 'utf-8' | 'utf-8-bom' | 'utf-16le-bom' | 'windows-1252' }
  /** Pages as PNG images in data URIs, of `pageBytes` each before base64. */
  | { kind: 'scan'; title: string; pages: number; pageBytes: number }
  /** Repeated HTML that is small when compressed and `megabytes` large when decompressed. */
  | { kind: 'bomb'; megabytes: number }
  /** HTML that is corrupted after encoding. */
  | { kind: 'broken'; how: 'truncated' | 'corrupt' | 'not-gzip' | 'bad-base64' | 'trailing-bytes'; html: string }
  /** Sent unchanged in place of the base64. */
  | { kind: 'encoded'; text: string };

export interface User {
  UserInRoleGuid: string;
  Title?: string;
  Forenames?: string;
  Surname?: string;
  Role?: string;
  Organisation?: string;
}

/** A record without shared entries. */
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
