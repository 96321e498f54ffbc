import type { Account } from './Account.ts';
import type { Sex } from './demographics.ts';

/** An online account that the practice has made and no application is linked to yet. */
export type UnlinkedAccount = Pick<
  Account,
  'patientId' | 'relation' | 'holder' | 'accountId' | 'linkageKey' | 'status' | 'assigned' | 'record'
>;

/** What somebody types in from a practice's letter; in the default world also where the letter, or its reader, is wrong. */
export interface Letter {
  /** One telling sentence. */
  about: string;
  /** What RegisterWithLinkageKey makes of it in the world as it was made. */
  outcome: 'registers' | number;
  odsCode: string;
  accountId: string;
  linkageKey: string;
  surname: string;
  dateOfBirth: string;
}

/** What somebody types in who has no letter. */
export interface Applicant {
  about: string;
  /** What RegisterWithDemographics makes of it in the world as it was made. */
  outcome: 'registers' | number;
  odsCode: string;
  firstName: string;
  surname: string;
  dateOfBirth: string;
  sex: Sex;
  postcode: string;
}
