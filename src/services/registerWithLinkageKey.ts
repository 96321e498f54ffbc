import { attemptKeys } from '../domain/AttemptLimiter.ts';
import { isSameName } from '../domain/isSameName.ts';
import type { PatientLink } from '../domain/patient.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { LinkageAccount } from '../domain/registration.ts';
import type { LinkageKeyOutcome, LockedOut, RegistrationRefusedReason } from '../domain/registrationOutcome.ts';
import type { ServiceDependencies } from './ServiceDependencies.ts';
import { findOwnLink, linkAccount, lockedOut } from './linkAccount.ts';

export interface LinkageKeyRequest {
  readonly odsCode: string;
  readonly accountId: string;
  readonly linkageKey: string;
  readonly surname: string;
  readonly dateOfBirth: string;
  readonly relation: PatientLink['relation'];
}

/** Those that come after these have found account, key and details right. */
const wrongAttempts: ReadonlySet<Refusal> = new Set<Refusal>([
  'noSuchOnlineAccount',
  'linkageKeyWrong',
  'registrationDetailsWrong',
]);

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

/** Links the account that a letter names. Whether the person is the patient is their own word. */
export function registerWithLinkageKey(dependencies: ServiceDependencies) {
  const { emis, subject, patientLinks, attemptLimiter } = dependencies;
  const link = linkAccount(dependencies);
  const keysOf = (account: LinkageAccount) => [attemptKeys.ofPerson(subject), attemptKeys.ofAccount(account)];
  return {
    /** What stands in the way before the practice is asked; undefined: nothing. */
    obstacle(request: LinkageKeyRequest): LockedOut | undefined {
      const until = attemptLimiter.lockedUntil(keysOf(accountOf(request)));
      return until === undefined ? undefined : lockedOut(dependencies, until);
    },

    register({ relation, ...letter }: LinkageKeyRequest): Promise<LinkageKeyOutcome> {
      const account = accountOf(letter);
      const surname = letter.surname.trim();
      const { dateOfBirth } = letter;
      return link({
        odsCode: account.odsCode,
        attemptKeys: keysOf(account),
        wrongAttempts,
        reasons,
        send: () =>
          emis.registerWithLinkageKey(subject, {
            ...account,
            linkageKey: letter.linkageKey.trim(),
            surname,
            dateOfBirth,
          }),
        details: { relation, isRelationDeclared: true, account },
        async findLinked(atPractice) {
          const known = await patientLinks.ofAccount(subject, account);
          if (known || relation !== 'self') return known;
          // The account's holder is the patient then, and who they are has just been found right.
          return findOwnLink(
            dependencies,
            atPractice,
            (details) => isSameName(details.surname, surname) && details.dateOfBirth === dateOfBirth,
          );
        },
      });
    },
  };
}

function accountOf({ odsCode, accountId }: LinkageAccount): LinkageAccount {
  return { odsCode: odsCode.toUpperCase(), accountId: accountId.trim() };
}
