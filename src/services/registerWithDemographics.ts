import { toContactDetails, type DetailsChangeInput } from '../domain/detailsChange.ts';
import { attemptKeys } from '../domain/AttemptLimiter.ts';
import { trimToUndefined } from '../domain/inputText.ts';
import { isSameName } from '../domain/isSameName.ts';
import type { Sex } from '../domain/patient.ts';
import { identityProblem } from '../domain/provenIdentity.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { DemographicRegistration } from '../domain/registration.ts';
import { identityMessages } from '../domain/registrationMessages.ts';
import type {
  IdentityNotProven,
  LockedOut,
  RegistrationOutcome,
  RegistrationRefusedReason,
} from '../domain/registrationOutcome.ts';
import type { ServiceDependencies } from './ServiceDependencies.ts';
import { findOwnLink, linkAccount, lockedOut } from './linkAccount.ts';

export interface DemographicsRequest {
  readonly odsCode: string;
  readonly title?: string | null;
  readonly firstName: string;
  readonly surname: string;
  readonly dateOfBirth: string;
  readonly sex: Sex;
  readonly postcode: string;
  readonly contactDetails?: DetailsChangeInput['contactDetails'];
}

/** Both tell a guesser about the practice's patients. */
const wrongAttempts: ReadonlySet<Refusal> = new Set<Refusal>(['notRegisteredAtPractice', 'severalRecordsMatch']);

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

/**
 * Opens an account for the person who is signed in. Anybody may know a name, a birth date and a postcode, so their
 * sign-in has to have proven that they are the person whose details these are.
 */
export function registerWithDemographics(dependencies: ServiceDependencies) {
  const { emis, subject, identity, attemptLimiter } = dependencies;
  const link = linkAccount(dependencies);
  const keys = [attemptKeys.ofPerson(subject)];

  /** What stands in the way before the practice is asked; undefined: nothing. */
  function obstacle(request: DemographicsRequest): IdentityNotProven | LockedOut | undefined {
    const reason = identityProblem(identity, request);
    if (reason) return { kind: 'identityNotProven', message: identityMessages[reason], reason };
    const until = attemptLimiter.lockedUntil(keys);
    return until === undefined ? undefined : lockedOut(dependencies, until);
  }

  return {
    obstacle,
    async register(request: DemographicsRequest): Promise<RegistrationOutcome> {
      const inTheWay = obstacle(request);
      if (inTheWay) return inTheWay;
      const registration = toRegistration(request);
      return link({
        odsCode: registration.odsCode,
        attemptKeys: keys,
        wrongAttempts,
        reasons,
        send: () => emis.registerWithDemographics(subject, registration),
        details: { relation: 'self' },
        findLinked: (atPractice) =>
          findOwnLink(
            dependencies,
            atPractice,
            ({ firstName, surname, dateOfBirth }) =>
              isSameName(firstName, registration.firstName) &&
              isSameName(surname, registration.surname) &&
              dateOfBirth === registration.dateOfBirth,
          ),
      });
    },
  };
}

function toRegistration(request: DemographicsRequest): DemographicRegistration {
  const title = trimToUndefined(request.title);
  const contactDetails = toContactDetails(request.contactDetails);
  return {
    odsCode: request.odsCode.toUpperCase(),
    firstName: request.firstName.trim(),
    surname: request.surname.trim(),
    dateOfBirth: request.dateOfBirth,
    sex: request.sex,
    postcode: request.postcode.trim(),
    ...(title && { title }),
    ...(contactDetails && { contactDetails }),
  };
}
