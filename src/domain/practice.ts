/** What a practice says of itself and of its online services. */
export interface Practice {
  /** In capitals. */
  readonly odsCode: string;
  readonly name: string;
  readonly isLive: boolean;
  readonly version: SchemaVersion;
  readonly clinicalSystemVersion: string;
}

/** Four decimal numbers joined by dots, such as `2.1.0.0`. Compare with `compareVersions` only. */
export type SchemaVersion = string;

export type InputNecessity = 'notAsked' | 'optional' | 'required' | 'other';

export type RecordSection =
  'allergies' | 'consultations' | 'documents' | 'immunisations' | 'medication' | 'problems' | 'testResults';

/** How far the record can be read online: by the practice's rule, or by one person's. */
export interface RecordAccess {
  readonly scheme: 'none' | 'legacy' | 'coreSummary' | 'detailedCoded' | 'other';
  readonly sections: Readonly<Record<RecordSection, boolean>>;
}

/** Which services a practice offers at all. */
export interface PracticeServices {
  readonly appointments: boolean;
  readonly prescriptions: boolean;
  readonly detailsChange: boolean;
  readonly messages: boolean;
  readonly onlineRegistration: boolean;
  readonly medicalRecord: boolean;
  /** Absent: the practice has no rule of its own beside `medicalRecord`. */
  readonly recordAccess?: RecordAccess;
}

export interface PracticeSettings {
  readonly services: PracticeServices;
  readonly bookingReason: InputNecessity;
  readonly prescribingComment: InputNecessity;
  readonly appointmentsMessage?: string;
  readonly prescriptionsMessage?: string;
  readonly messagesMessage?: string;
  readonly maximumBooked: number;
  readonly bookableFromDays: number;
  readonly bookableToDays: number;
  readonly telephoneConsultations: boolean;
  readonly address?: PostalAddress;
  readonly telephone?: string;
}

export interface PostalAddress {
  readonly houseNameOrFlat?: string;
  readonly street?: string;
  readonly village?: string;
  readonly town?: string;
  readonly county?: string;
  readonly postcode?: string;
}

export interface FoundPractice {
  readonly odsCode: string;
  readonly name: string;
  readonly address?: PostalAddress;
}
