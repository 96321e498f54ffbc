import type { PostalAddress, RecordAccess } from './practice.ts';

/**
 * One signed-in person's access to one patient. `patientId` is what the graph shows; the relationship is what the
 * practice gave at registration, and its key is a secret: it is never logged, traced or returned.
 */
export interface PatientLink {
  readonly patientId: string;
  /** The signed-in person, as their token names them. */
  readonly subject: string;
  readonly odsCode: string;
  readonly relation: 'self' | 'proxy';
  /** Whether the person said so themselves, and nobody has confirmed it. */
  readonly isRelationDeclared?: boolean;
  readonly relationshipId: string;
  readonly relationshipKey: string;
}

/** The patient whom an input names; undefined when it names none whom this person may see. */
export type NamedPatient = PatientLink | undefined;

/** Services by person: granted by the practice (assigned), and usable now (effective). */
export interface PersonalServices {
  readonly appointments: boolean;
  readonly prescriptions: boolean;
  readonly detailsChange: boolean;
  readonly messages: boolean;
  readonly medicalRecord: boolean;
}

/** The state of a person's account for one patient, as the practice tells it. */
export type Account =
  | {
      readonly kind: 'active';
      readonly level: 'full' | 'restricted' | 'other';
      readonly assigned: PersonalServices;
      readonly effective: PersonalServices;
      /** Absent: the practice gave no rule for this person. */
      readonly recordAccess?: RecordAccess;
    }
  | { readonly kind: 'inactive' };

export type Sex = 'female' | 'male' | 'indeterminate' | 'other';

export interface Demographics {
  readonly title?: string;
  readonly firstName: string;
  readonly surname: string;
  readonly callingName?: string;
  /** `yyyy-MM-dd` */
  readonly dateOfBirth: string;
  readonly sex: Sex;
  readonly contactDetails?: ContactDetails;
  readonly address?: PostalAddress;
  /** Ten digits; absent when the practice holds none. */
  readonly nhsNumber?: string;
}

export interface ContactDetails {
  readonly telephone?: string;
  readonly mobile?: string;
  readonly email?: string;
}

export type PatientRelation = PatientLink['relation'];

export type AccessLevel = 'full' | 'restricted' | 'inactive' | 'other';

/** How far a person's account goes. */
export function toAccessLevel(account: Account): AccessLevel {
  return account.kind === 'inactive' ? 'inactive' : account.level;
}
