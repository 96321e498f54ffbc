import type { MayBeIncomplete } from './MayBeIncomplete.ts';

/** A practice and the software that it runs. @sdl Practice */
export interface Practice extends MayBeIncomplete {
  /** In capitals. */
  readonly odsCode: string;
  /** Absent when not known. */
  readonly name?: string;
  readonly isLive: boolean;
  readonly version: SchemaVersion;
  /** Absent when not known. */
  readonly clinicalSystemVersion?: string;
}

/** Four decimal numbers joined by dots, such as `2.1.0.0`. Compare with `compareVersions` only. */
export type SchemaVersion = string;

/** @sdl GpInputNecessity */
export type InputNecessity = 'notAsked' | 'optional' | 'required' | 'other';

export type RecordSection =
  'allergies' | 'consultations' | 'documents' | 'immunisations' | 'medication' | 'problems' | 'testResults';

/** The parts of the record that can be read online, at the practice or by one person. */
export interface RecordAccess {
  readonly scheme: 'none' | 'legacy' | 'coreSummary' | 'detailedCoded' | 'other';
  readonly sections: Readonly<Record<RecordSection, boolean>>;
}

/** The services that a practice offers. */
export interface PracticeServices {
  readonly appointments: boolean;
  readonly prescriptions: boolean;
  readonly detailsChange: boolean;
  readonly messages: boolean;
  readonly onlineRegistration: boolean;
  readonly medicalRecord: boolean;
  /** Absent when the practice has no rule beyond `medicalRecord`. */
  readonly recordAccess?: RecordAccess;
}

/** @sdl GpAppointmentSettings, GpMessageSettings, GpPracticeSettings, GpPrescriptionSettings */
export interface PracticeSettings extends MayBeIncomplete {
  readonly services: PracticeServices;
  readonly bookingReason: InputNecessity;
  readonly prescribingComment: InputNecessity;
  readonly appointmentsMessage?: string;
  readonly prescriptionsMessage?: string;
  readonly messagesMessage?: string;
  readonly welcomeMessage?: string;
  /** This and the next three are absent when not known. What is not known rules nothing out: the practice decides. */
  readonly maximumBooked?: number;
  readonly bookableFromDays?: number;
  readonly bookableToDays?: number;
  readonly telephoneConsultations?: boolean;
  readonly electronicPrescriptions?: boolean;
  readonly onlineTriage?: boolean;
  readonly recordSharing?: boolean;
  readonly preRegistration?: boolean;
  readonly address?: PostalAddress;
  readonly telephone?: string;
}

/** @sdl GpPostalAddress */
export interface PostalAddress extends AddressLines, MayBeIncomplete {}

/** The lines of a postal address. Those that are not known are absent. */
export interface AddressLines {
  readonly houseNameOrFlat?: string;
  readonly street?: string;
  readonly village?: string;
  readonly town?: string;
  readonly county?: string;
  readonly postcode?: string;
}

/** @sdl GpFoundPractice */
export interface FoundPractice extends MayBeIncomplete {
  readonly odsCode: string;
  readonly name: string;
  readonly address?: PostalAddress;
}
