import type { Account } from './Account.ts';
import type { Sex } from './demographics.ts';

/** An online account that the practice has created and that is not linked to an application. */
export type UnlinkedAccount = Pick<
  Account,
  'patientId' | 'relation' | 'holder' | 'accountId' | 'linkageKey' | 'status' | 'assigned' | 'record'
> & {
  /** The relationship that the practice ended before it printed the letter. */
  readonly formerRelationshipId?: string;
};

/** The details that a user enters from a practice's letter. In the default world some letters have wrong details. */
export interface Letter {
  /** One sentence that describes the scenario. */
  about: string;
  /** The result of RegisterWithLinkageKey in the unchanged world: `registers`, or the code of the refusal. */
  outcome: 'registers' | number;
  odsCode: string;
  accountId: string;
  linkageKey: string;
  surname: string;
  dateOfBirth: string;
}

/** The details that a user without a letter enters. */
export interface Applicant {
  about: string;
  /** The result of RegisterWithDemographics in the unchanged world: `registers`, or the code of the refusal. */
  outcome: 'registers' | number;
  odsCode: string;
  firstName: string;
  surname: string;
  dateOfBirth: string;
  sex: Sex;
  postcode: string;
}
