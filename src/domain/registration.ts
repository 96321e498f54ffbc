import type { ContactDetails, Sex } from './patient.ts';

/** An online account at a practice, as the practice's letter names it. */
export interface LinkageAccount {
  readonly odsCode: string;
  readonly accountId: string;
}

/** The letter, and who it is to. The linkage key is a secret: it is never logged, kept or returned. */
export interface LinkageKeyRegistration extends LinkageAccount {
  readonly linkageKey: string;
  /** Of the person who holds the account, which for a proxy is not the patient. */
  readonly surname: string;
  /** `yyyy-MM-dd` */
  readonly dateOfBirth: string;
}

/** Who a patient says they are. */
export interface DemographicRegistration {
  readonly odsCode: string;
  readonly title?: string;
  readonly firstName: string;
  readonly surname: string;
  /** `yyyy-MM-dd` */
  readonly dateOfBirth: string;
  readonly sex: Sex;
  readonly postcode: string;
  readonly contactDetails?: ContactDetails;
}

/** What the practice gives at registration, once. The key is a secret. */
export interface PatientRelationship {
  readonly relationshipId: string;
  readonly relationshipKey: string;
}
