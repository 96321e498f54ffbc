import { attemptKeys } from '../domain/AttemptLimiter.ts';
import { toLetterText } from '../domain/inputForms.ts';
import { isSameName } from '../domain/isSameName.ts';
import { nameSpellings } from '../domain/nameSpellings.ts';
import type { PatientLink } from '../domain/patient.ts';
import type { Refusal } from '../domain/RefusedError.ts';
import type { LinkageAccount } from '../domain/registration.ts';
import type { LinkageKeyOutcome, LockedOut, RegistrationRefusedReason } from '../domain/registrationOutcome.ts';
import { linkAccount, lockedOut } from './linkAccount.ts';
import type { ServiceDependencies } from './ServiceDependencies.ts';

interface LinkageKeyInput {
  readonly odsCode: string;
  readonly accountId: string;
  readonly linkageKey: string;
  readonly surname: string;
  readonly dateOfBirth: string;
  readonly relation: PatientLink['relation'];
}

/** Links the account that a letter identifies. The relation to the patient is the person's own declaration. */
export function registerWithLinkageKey(dependencies: ServiceDependencies) {
  const { emis, subject, patientLinks, attemptLimiter } = dependencies;
  const link = linkAccount(dependencies);
  const keysOf = (account: LinkageAccount) => [attemptKeys.ofPerson(subject), attemptKeys.ofAccount(account)];
  return {
    /** @returns the reason why the practice must not be contacted, or undefined when it may be */
    async obstacle(input: LinkageKeyInput): Promise<LockedOut | undefined> {
      const until = await attemptLimiter.lockedUntil(keysOf(accountOf(input)));
      return until === undefined ? undefined : lockedOut(dependencies, until);
    },

    register({ relation, ...letter }: LinkageKeyInput): Promise<LinkageKeyOutcome> {
      const account = accountOf(letter);
      const { surname, dateOfBirth } = letter;
      return link({
        odsCode: account.odsCode,
        attemptKeys: keysOf(account),
        wrongAttempts,
        reasons,
        spellings: (knownNames) => nameSpellings(surname, knownNames),
        mismatches,
        send: (spelling) =>
          emis.registerWithLinkageKey(subject, {
            ...account,
            linkageKey: toLetterText(letter.linkageKey),
            surname: spelling,
            dateOfBirth,
          }),
        details: { relation, isRelationDeclared: true, account },
        findLinked: () => patientLinks.ofAccount(subject, account),
        // The practice has just confirmed the holder's details. Only an own account's holder is the patient.
        isHolder:
          relation === 'self'
            ? (patient) => isSameName(patient.surname, surname) && patient.dateOfBirth === dateOfBirth
            : undefined,
      });
    },
  };
}

/** Any other refusal means that the account, the key and the details were correct. */
const wrongAttempts: ReadonlySet<Refusal> = new Set<Refusal>([
  'noSuchOnlineAccount',
  'linkageKeyWrong',
  'registrationDetailsWrong',
]);

const mismatches: ReadonlySet<Refusal> = new Set<Refusal>(['registrationDetailsWrong']);

const reasons: Partial<Record<Refusal, RegistrationRefusedReason>> = {
  noSuchPractice: 'noSuchPractice',
  noSuchOnlineAccount: 'noSuchAccount',
  linkageKeyWrong: 'linkageKeyWrong',
  registrationDetailsWrong: 'detailsDoNotMatch',
  accountInactive: 'accountInactive',
  notRegisteredAtPractice: 'patientHasLeft',
  patientArchived: 'patientArchived',
  tooYoung: 'tooYoung',
  severalRecordsMatch: 'severalPatientsMatch',
  serviceNotEnabled: 'notEnabled',
  inputRefused: 'detailsRefused',
};

function accountOf({ odsCode, accountId }: LinkageAccount): LinkageAccount {
  return { odsCode: odsCode.toUpperCase(), accountId: toLetterText(accountId) };
}
