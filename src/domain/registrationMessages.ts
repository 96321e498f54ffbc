import type { IdentityProblem } from './provenIdentity.ts';
import type { RegistrationRefusedReason } from './registrationOutcome.ts';

/** The message for each reason of a refused registration. */
export const refusedMessages: Readonly<Record<RegistrationRefusedReason, string>> = {
  noSuchPractice: 'No participating practice has this code. Check the code.',
  noSuchAccount: 'The practice has no online account with this account ID. Check the letter from the practice.',
  linkageKeyWrong: 'The linkage key is incorrect. Check the letter from the practice.',
  detailsDoNotMatch:
    'The surname or date of birth does not match the account. Enter both as the practice has recorded them.',
  noMatchingPatient: 'The practice has no patient with exactly these details. Check them or contact the practice.',
  severalPatientsMatch:
    'More than one patient matches these details. Ask the practice for a letter with a linkage key.',
  accountInactive: 'The online account is not active. Contact the practice.',
  patientHasLeft: 'The patient is no longer registered at this practice. Contact the practice.',
  patientArchived: "The practice has archived the patient's record. Contact the practice.",
  tooYoung: 'The patient is too young for an online account of their own. Contact the practice.',
  notEnabled: 'This practice does not allow accounts to be linked online. Contact the practice.',
  detailsRefused: 'The practice did not accept these details. Check them or contact the practice.',
};

/** The message for each reason why a sign-in is not sufficient. */
export const identityMessages: Readonly<Record<IdentityProblem, string>> = {
  levelTooLow: 'To open an account, sign in again with proof of identity.',
  detailsMissing: 'Your sign-in does not include your name and date of birth. Sign in again and agree to share them.',
  detailsDiffer: 'The name or date of birth does not match your sign-in.',
};
