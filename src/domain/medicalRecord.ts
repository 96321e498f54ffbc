import type { ClinicalCode } from './clinicalCode.ts';
import type { ClinicalDate } from './clinicalDate.ts';
import type { MayBeIncomplete } from './MayBeIncomplete.ts';
import type { RecordSection } from './practice.ts';
import type { MedicationCourseKind } from './prescription.ts';

/*
 * A record may have ten thousand entries. Unknown values are properties set to undefined, not absent ones, so that all
 * entries of a kind share one object shape and are built in one step.
 */

export interface RecordEntry extends MayBeIncomplete {
  /** The upstream's id of the entry. */
  readonly eventGuid: string;
  readonly code: ClinicalCode;
  readonly date: ClinicalDate;
  /** When the entry became visible online, with its UTC offset, as sent. */
  readonly availableSince: string | undefined;
  /** Undefined when the entry names nobody, or a person whom the record does not list. */
  readonly enteredBy: RecordContributor | undefined;
  readonly authorisedBy: RecordContributor | undefined;
}

/** A person, at the practice or elsewhere, who contributed to the record. @sdl GpRecordContributor */
export interface RecordContributor {
  readonly title: string | undefined;
  readonly forenames: string | undefined;
  readonly surname: string | undefined;
  readonly role: string | undefined;
  readonly organisation: string | undefined;
}

/** An observation, measurement, administration or finding. */
export interface Observation extends RecordEntry {
  readonly observationKind: string | undefined;
  readonly episodicity: string | undefined;
  readonly value: ObservationValue | undefined;
  readonly texts: readonly RecordText[];
}

/** Numbers are strings, every digit as sent. @sdl GpObservationValue */
export interface ObservationValue {
  readonly number: string | undefined;
  readonly operator: string | undefined;
  readonly units: string | undefined;
  readonly display: string | undefined;
  readonly text: string | undefined;
  readonly range: ObservationRange | undefined;
  readonly isAbnormal: boolean | undefined;
  readonly abnormalReason: string | undefined;
}

/** @sdl GpObservationRange */
export interface ObservationRange {
  readonly minimum: string | undefined;
  readonly minimumText: string | undefined;
  readonly maximum: string | undefined;
  readonly maximumText: string | undefined;
  readonly units: string | undefined;
}

/** @sdl GpRecordText */
export interface RecordText {
  readonly text: string;
  readonly kind: string | undefined;
}

export interface Problem extends Observation {
  readonly status: string | undefined;
  readonly significance: string | undefined;
  /** `yyyy-MM-dd` */
  readonly endedOn: string | undefined;
}

export interface TestResult extends Observation {
  /** The results of a panel; empty for a single result. */
  readonly children: readonly Observation[];
}

export interface Consultation extends RecordEntry {
  readonly location: string | undefined;
  readonly consultantName: string | undefined;
  readonly sections: readonly ConsultationSection[];
}

interface ConsultationSection {
  readonly heading: string;
  /** The practice system's own code for the heading, every digit as sent. */
  readonly headingCode: string | undefined;
  readonly pageNumber: number | undefined;
  readonly observations: readonly Observation[];
}

/** @sdl GpRecordMedicineStatus */
export type MedicineStatus = 'active' | 'cancelled' | 'other';

/** @sdl GpRecordMedicineGroup, GpRecordMedicineGroupInput */
export type MedicineGroup = 'acute' | 'currentRepeat' | 'discontinued' | 'other';

export interface Medicine extends RecordEntry {
  readonly name: string;
  readonly group: MedicineGroup;
  readonly kind: MedicationCourseKind;
  /** Undefined when the practice does not give one. */
  readonly status: MedicineStatus | undefined;
  readonly dosage: string | undefined;
  /** Every digit as sent. */
  readonly quantity: string | undefined;
  readonly quantityUnit: string | undefined;
  readonly quantityText: string | undefined;
  readonly isMixture: boolean | undefined;
  readonly mixture: MedicineMixture | undefined;
  /** `yyyy-MM-dd` */
  readonly firstIssuedOn: string | undefined;
  /** `yyyy-MM-dd` */
  readonly lastIssuedOn: string | undefined;
}

/** @sdl GpRecordMedicineMixture */
export interface MedicineMixture {
  readonly name: string;
  readonly constituents: readonly { readonly name: string; readonly strength: string | undefined }[];
}

/** A document as the record lists it, without its content. */
export interface ClinicalDocument extends RecordEntry {
  readonly documentGuid: string;
  readonly title: string | undefined;
  readonly texts: readonly RecordText[];
  readonly sizeBytes: number | undefined;
  readonly pageCount: number | undefined;
  readonly extension: string | undefined;
  readonly isAvailable: boolean;
}

/** The entries of each section. */
export interface RecordEntries {
  readonly allergies: Observation;
  readonly consultations: Consultation;
  readonly documents: ClinicalDocument;
  readonly immunisations: Observation;
  readonly medication: Medicine;
  readonly problems: Problem;
  readonly testResults: TestResult;
}

/** Days `yyyy-MM-dd`, both included. Undefined means no limit on that side. */
export interface RecordRange {
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** The response to a request for sections of the record. */
export interface RecordResponse {
  /** The requested sections, each in the order of `compareEntries`. */
  readonly sections: { readonly [S in RecordSection]?: readonly RecordEntries[S][] };
  /** The days that the upstream reports it covered or, if it reports none, the requested days. */
  readonly range: RecordRange;
  /** `yyyy-MM-dd`. Entries before this date were sent without their texts. */
  readonly freeTextWithheldBefore: string | undefined;
}
