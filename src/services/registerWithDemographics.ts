import { attemptKeys } from '../domain/AttemptLimiter.ts';
import { toContactDetails, type DetailsChangeInput } from '../domain/detailsChange.ts';
import { toPostcode } from '../domain/inputForms.ts';
import { trimToUndefined } from '../domain/inputText.ts';
import { isSameName } from '../domain/isSameName.ts';
import { nameSpellings } from '../domain/nameSpellings.ts';
import { normalisePersonName } from '../domain/normaliseName.ts';
import { omitUndefined } from '../domain/omitUndefined.ts';
import type { Sex } from '../domain/patient.ts';
import { identityProblem } from '../domain/provenIdentity.ts';
import type { Refusal } from '../domain/RefusedError.ts';
import type { DemographicRegistration } from '../domain/registration.ts';
import type {
  IdentityNotProven,
  LockedOut,
  RegistrationOutcome,
  RegistrationRefusedReason,
} from '../domain/registrationOutcome.ts';
import { linkAccount, lockedOut } from './linkAccount.ts';
import type { ServiceDependencies } from './ServiceDependencies.ts';

interface DemographicsInput {
  readonly odsCode: string;
  readonly title?: string | null;
  readonly firstName: string;
  readonly surname: string;
  readonly dateOfBirth: string;
  readonly sex: Sex;
  readonly postcode: string;
  readonly contactDetails?: DetailsChangeInput['contactDetails'];
}

/**
 * Opens an account for the signed-in person. Anybody may know a name, a date of birth and a postcode, so the sign-in
 * must have proven that these details are the person's own.
 */
export function registerWithDemographics(dependencies: ServiceDependencies) {
  const { emis, subject, identity, attemptLimiter } = dependencies;
  const link = linkAccount(dependencies);
  const keys = [attemptKeys.ofPerson(subject)];

  /** @returns the reason why the practice must not be contacted, or undefined when it may be */
  async function obstacle(input: DemographicsInput): Promise<IdentityNotProven | LockedOut | undefined> {
    const notProvenReason = identityProblem(identity, input);
    if (notProvenReason) return { kind: 'identityNotProven', notProvenReason };
    const until = await attemptLimiter.lockedUntil(keys);
    return until === undefined ? undefined : lockedOut(dependencies, until);
  }

  return {
    obstacle,
    async register(input: DemographicsInput): Promise<RegistrationOutcome> {
      const problem = await obstacle(input);
      if (problem) return problem;
      const registration = toRegistration(input);
      return link({
        odsCode: registration.odsCode,
        attemptKeys: keys,
        wrongAttempts,
        reasons,
        spellings: (knownNames) => fullNameSpellings(input, knownNames),
        mismatches,
        send: (spelling) => emis.registerWithDemographics(subject, { ...registration, ...spelling }),
        details: { relation: 'self' },
        isHolder: ({ firstName, surname, dateOfBirth }) =>
          firstName !== undefined &&
          isSameName(firstName, registration.firstName) &&
          isSameName(surname, registration.surname) &&
          dateOfBirth === registration.dateOfBirth,
      });
    },
  };
}

/** Both reveal something about the practice's patients to someone who guesses details. */
const wrongAttempts: ReadonlySet<Refusal> = new Set<Refusal>(['notRegisteredAtPractice', 'severalRecordsMatch']);

const mismatches: ReadonlySet<Refusal> = new Set<Refusal>(['notRegisteredAtPractice', 'registrationDetailsWrong']);

type NamesInput = Pick<DemographicsInput, 'firstName' | 'surname'>;

/** Both names are written in the same manner: the n-th spelling of one goes with the n-th of the other. */
function fullNameSpellings({ firstName, surname }: NamesInput, knownNames: readonly string[]): readonly NamesInput[] {
  const firstNames = nameSpellings(firstName, knownNames);
  const surnames = nameSpellings(surname, knownNames);
  return Array.from({ length: Math.max(firstNames.length, surnames.length) }, (_, index) => ({
    firstName: firstNames[index] ?? firstNames.at(-1) ?? '',
    surname: surnames[index] ?? surnames.at(-1) ?? '',
  }));
}

const reasons: Partial<Record<Refusal, RegistrationRefusedReason>> = {
  noSuchPractice: 'noSuchPractice',
  notRegisteredAtPractice: 'noMatchingPatient',
  severalRecordsMatch: 'severalPatientsMatch',
  registrationDetailsWrong: 'detailsDoNotMatch',
  accountInactive: 'accountInactive',
  patientArchived: 'patientArchived',
  tooYoung: 'tooYoung',
  inputRefused: 'detailsRefused',
};

function toRegistration(input: DemographicsInput): DemographicRegistration {
  return omitUndefined({
    odsCode: input.odsCode.toUpperCase(),
    title: trimToUndefined(input.title),
    firstName: normalisePersonName(input.firstName),
    surname: normalisePersonName(input.surname),
    dateOfBirth: input.dateOfBirth,
    sex: input.sex,
    postcode: toPostcode(input.postcode),
    contactDetails: toContactDetails(input.contactDetails),
  });
}
