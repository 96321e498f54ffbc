import type { IdentityProblem } from './provenIdentity.ts';
import type { RegistrationRefusedReason } from './registrationOutcome.ts';

/** What a person is told of each reason. */
export const refusedMessages: Readonly<Record<RegistrationRefusedReason, string>> = {
  noSuchPractice: 'No practice with this code takes part. Check the code.',
  noSuchAccount: 'The practice has no online account with this account id. Check the letter from the practice.',
  linkageKeyWrong: 'The linkage key is not right. Check the letter from the practice.',
  detailsDoNotMatch: 'Surname or date of birth are not those of the account. Give them as the practice holds them.',
  noMatchingPatient: 'The practice has no patient with exactly these details. Check them, or ask the practice.',
  severalPatientsMatch: 'The practice cannot tell which patient is meant. Ask it for a letter with a linkage key.',
  accountInactive: 'The online account is not active. Ask the practice.',
  patientHasLeft: 'The patient is not registered at this practice any more. Ask the practice.',
  patientArchived: "The practice has archived the patient's record. Ask the practice.",
  tooYoung: 'The patient is too young for an online account of their own. Ask the practice.',
  notEnabled: 'The practice does not let accounts be linked online. Ask the practice.',
  detailsRefused: 'The practice could not use these details. Check them, or ask the practice.',
};

/** The same of a sign-in that is not enough. */
export const identityMessages: Readonly<Record<IdentityProblem, string>> = {
  levelTooLow: 'Opening an account needs a sign-in that proves who you are. Sign in again with proof of identity.',
  detailsMissing: 'Your sign-in does not tell your name and date of birth. Sign in again and let them be shared.',
  detailsDiffer: 'Name or date of birth are not those that you signed in with.',
};

export const alreadyLinkedMessage =
  'This account is linked already. If that was you and it is not shown here, its key is lost: ask the practice to reset the account and for a new linkage key.';

export const registrationUnknownMessage =
  "The practice's answer was lost. Try once more. If the account is then said to be linked already, ask the practice to reset it and for a new linkage key.";

export const lockedOutMessage = 'There were too many wrong tries. Wait before you try again.';

export const accountResetMessage =
  'The account is stopped. Contact the practice, with proof of identity, to have it opened again.';

export const resetUnknownMessage =
  "The practice's answer was lost, and the account does not show as stopped. Ring the practice now.";
