import type { MayBeIncomplete } from './MayBeIncomplete.ts';
import type { PinnedIdentity } from './pinnedIdentity.ts';
import type { PostalAddress, RecordAccess } from './practice.ts';

/**
 * How the upstream identifies one person's access to one patient. The practice issued it at registration, once. The key
 * is a secret: it is never logged, traced or returned. Another upstream adds another kind.
 */
export interface PatientAccess {
  readonly kind: 'relationship';
  /** Identifies the access for its whole life. Upper and lower case are equal. */
  readonly id: string;
  readonly key: string;
}

/**
 * One signed-in person's access to one patient. `patientId` is the id in the graph.
 * @sdl Patient, MedicalRecord
 */
export interface PatientLink {
  readonly patientId: string;
  /** The signed-in person: the `sub` of their token. */
  readonly subject: string;
  readonly odsCode: string;
  readonly relation: 'self' | 'proxy';
  /** True when the person declared the relation themselves and nobody has confirmed it. */
  readonly isRelationDeclared?: boolean;
  readonly access: PatientAccess;
  /** Absent until demographics were read. */
  readonly pinned?: PinnedIdentity;
}

/** The patient of an input. Undefined when there is none, or this person may not see them. @sdl Mutation */
export type NamedPatient = PatientLink | undefined;

/** The services that one person can use. A service is absent when it is not known whether they can. */
export interface PersonalServices {
  readonly appointments?: boolean;
  readonly prescriptions?: boolean;
  readonly detailsChange?: boolean;
  readonly messages?: boolean;
  readonly medicalRecord?: boolean;
}

/**
 * Services beside those of the graph, as they are in effect for one account. Absent: not known.
 * @sdl GpOtherServices
 */
export interface OtherServices {
  readonly electronicPrescriptions?: boolean;
  readonly onlineTriage?: boolean;
  readonly recordSharing?: boolean;
  readonly recordViewAudit?: boolean;
  readonly dispensing?: boolean;
}

/** The state of a person's account for one patient, as the practice reports it. */
export type Account =
  | {
      readonly kind: 'active';
      readonly level: 'full' | 'restricted' | 'other';
      /** Granted by the practice. */
      readonly assigned: PersonalServices;
      /** Usable now. */
      readonly effective: PersonalServices;
      readonly otherServices: OtherServices;
      /** Absent when the practice has no rule for this person. */
      readonly recordAccess?: RecordAccess;
    }
  | { readonly kind: 'inactive' };

/** @sdl GpSex, GpSexInput */
export type Sex = 'female' | 'male' | 'indeterminate' | 'other';

/** @sdl GpPatientDemographics */
export interface Demographics extends MayBeIncomplete {
  readonly title?: string;
  /** Absent when the practice holds one name only. */
  readonly firstName?: string;
  readonly surname: string;
  readonly callingName?: string;
  /** `yyyy-MM-dd` */
  readonly dateOfBirth: string;
  /** Absent when not known. */
  readonly sex?: Sex;
  readonly contactDetails?: ContactDetails;
  readonly address?: PostalAddress;
  /** Ten digits; absent when the practice holds none. */
  readonly nhsNumber?: string;
  /** The practice that holds them. Absent when the response does not say. */
  readonly odsCode?: string;
}

/** A patient's name, by which a page tells patients apart. */
export interface PatientName {
  readonly text: string;
  /** True when the details from which it was read have lost a character. */
  readonly isIncomplete: boolean;
}

/** A name for display: the parts that are known, the first one first. Returns undefined when none is. */
export function toDisplayName(...parts: readonly (string | undefined)[]): string | undefined {
  return parts.filter((part) => part?.trim()).join(' ') || undefined;
}

export interface ContactDetails {
  readonly telephone?: string;
  readonly mobile?: string;
  readonly email?: string;
}

/** @sdl GpPatientRelation, GpPatientRelationInput */
export type PatientRelation = PatientLink['relation'];

/** @sdl GpPatientAccessLevel */
export type AccessLevel = 'full' | 'restricted' | 'inactive' | 'other';

/** The access level of an account, `inactive` included. */
export function toAccessLevel(account: Account): AccessLevel {
  return account.kind === 'inactive' ? 'inactive' : account.level;
}
