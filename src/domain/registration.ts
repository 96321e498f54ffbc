import type { ContactDetails, Sex } from './patient.ts';

/** An online account at a practice, as a letter from the practice identifies it. */
export interface LinkageAccount {
  readonly odsCode: string;
  readonly accountId: string;
}

/** The letter and its addressee. The linkage key is a secret: it is never logged, stored or returned. */
export interface LinkageKeyRegistration extends LinkageAccount {
  readonly linkageKey: string;
  /** The account holder's surname. For a proxy, the holder is not the patient. */
  readonly surname: string;
  /** `yyyy-MM-dd` */
  readonly dateOfBirth: string;
}

/** The details with which a patient registers. */
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
