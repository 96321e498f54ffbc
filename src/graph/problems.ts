import { OperationTypeNode, type GraphQLResolveInfo } from 'graphql';
import type { NextStep } from '../availability/ServiceRule.ts';
import { typeOfReason, type Unavailability } from '../availability/Unavailability.ts';
import type {
  GpProblemCode,
  GpOnlineRegistrationIdentityNotProven,
  GpOnlineRegistrationRefused,
  ResolversInterfaceTypes,
  ResolversTypes,
} from '../generated/resolvers-types.ts';
import type { Texts } from '../texts/Texts.ts';
import { toConstantCase } from './enumValuesOf.ts';

type ProblemType = ResolversInterfaceTypes<ResolversTypes>['GpServiceProblem']['__typename'];

/** The problems whose next step depends on their details. */
type TypeWithOwnNextStep =
  Unavailability['__typename'] | 'GpOnlineRegistrationRefused' | 'GpOnlineRegistrationIdentityNotProven';

/** The next step after each problem, unless the problem itself has one. */
const nextSteps: Readonly<Record<Exclude<ProblemType, TypeWithOwnNextStep>, NextStep>> = {
  GpAccountResetOutcomeUnknown: 'CONTACT_PRACTICE',
  GpAppointmentDetailsRefused: 'CHECK_DETAILS',
  GpAppointmentInPast: 'CONTACT_PRACTICE',
  GpAppointmentLimitReached: 'CONTACT_PRACTICE',
  GpAppointmentNotCancellable: 'CONTACT_PRACTICE',
  GpAppointmentNotFound: 'CONTACT_PRACTICE',
  GpAppointmentOutcomeUnknown: 'CHECK_OUTCOME',
  GpAppointmentReasonNotAsked: 'CHECK_DETAILS',
  GpAppointmentReasonRequired: 'CHECK_DETAILS',
  GpAppointmentSlotInPast: 'CHOOSE_ANOTHER',
  GpAppointmentSlotNotFound: 'CHOOSE_ANOTHER',
  GpAppointmentSlotTaken: 'CHOOSE_ANOTHER',
  GpAppointmentTelephoneNotAsked: 'CHECK_DETAILS',
  GpAppointmentTelephoneRequired: 'CHECK_DETAILS',
  GpAppointmentTooFarAhead: 'CHOOSE_ANOTHER',
  GpAppointmentTooSoon: 'CHOOSE_ANOTHER',
  GpClinicalDocumentCorrupt: 'CONTACT_PRACTICE',
  GpClinicalDocumentEmpty: 'CONTACT_PRACTICE',
  GpClinicalDocumentNotAvailable: 'CONTACT_PRACTICE',
  GpClinicalDocumentNotMadeSafe: 'CONTACT_PRACTICE',
  GpClinicalDocumentReaderBusy: 'TRY_AGAIN_LATER',
  GpClinicalDocumentTookTooLong: 'CONTACT_PRACTICE',
  GpClinicalDocumentTooLarge: 'CONTACT_PRACTICE',
  GpClinicalDocumentTruncated: 'CONTACT_PRACTICE',
  GpClinicalDocumentUnreadable: 'CONTACT_PRACTICE',
  GpClinicalDocumentWronglyEncoded: 'CONTACT_PRACTICE',
  GpDetailsChangeNotPending: 'NOTHING',
  GpDetailsChangeOutcomeUnknown: 'CHECK_OUTCOME',
  GpDetailsChangeRefused: 'CHECK_DETAILS',
  GpPatientNotFound: 'CHOOSE_ANOTHER',
  GpMedicationCourseNotFound: 'CHOOSE_ANOTHER',
  GpMedicationNotOrderable: 'CONTACT_PRACTICE',
  GpOnlineRegistrationAlreadyLinked: 'CONTACT_PRACTICE',
  GpOnlineRegistrationLockedOut: 'TRY_AGAIN_LATER',
  GpOnlineRegistrationOutcomeUnknown: 'TRY_AGAIN',
  GpPracticeMessageNotFound: 'NOTHING',
  GpPracticeMessageOutcomeUnknown: 'CHECK_OUTCOME',
  GpPracticeMessageRecipientNotFound: 'CHOOSE_ANOTHER',
  GpPracticeMessageRefused: 'CHECK_DETAILS',
  GpPrescriptionAlreadyPending: 'WAIT',
  GpPrescriptionCommentNotAsked: 'CHECK_DETAILS',
  GpPrescriptionCommentRequired: 'CHECK_DETAILS',
  GpPrescriptionDetailsRefused: 'CHECK_DETAILS',
  GpPrescriptionNotCancellable: 'CONTACT_PRACTICE',
  GpPrescriptionNotFound: 'CHOOSE_ANOTHER',
  GpPrescriptionOutcomeUnknown: 'CHECK_OUTCOME',
};

/** The problems with a code for each of their reasons. */
const codesByReason: Readonly<Record<string, (problem: never) => GpProblemCode>> = {
  GpOnlineRegistrationRefused: ({ refusedReason }: GpOnlineRegistrationRefused) =>
    `ONLINE_REGISTRATION_${toConstantCase(refusedReason)}` as GpProblemCode,
  GpOnlineRegistrationIdentityNotProven: ({ notProvenReason }: GpOnlineRegistrationIdentityNotProven) =>
    `ONLINE_REGISTRATION_IDENTITY_${toConstantCase(notProvenReason)}` as GpProblemCode,
};

interface ProblemResolvers {
  readonly problemCode: (problem: never) => GpProblemCode;
  readonly nextStep?: () => NextStep;
  readonly message: (
    problem: never,
    args: unknown,
    context: { readonly texts: Texts },
    info: Pick<GraphQLResolveInfo, 'operation' | 'path'>,
  ) => string;
}

/** @returns the resolvers that every type of problem shares. Those in `resolvers/` take precedence. */
export function problemResolvers(type: string): ProblemResolvers {
  const nextStep = (nextSteps as Readonly<Record<string, NextStep>>)[type];
  const code = codeOf(type);
  const problemCode = codesByReason[type] ?? (() => code);
  return {
    problemCode,
    ...(nextStep && { nextStep: () => nextStep }),
    message(problem, _args, { texts }, info) {
      const message = messageOf(texts, problemCode(problem), problem);
      // The access is known to have ended before this request could send a write. An earlier one may have sent it.
      const wasNotSent = type === 'GpAccessEnded' && isResultOfMutation(info) && !mayHaveBeenSent(problem);
      return wasNotSent ? `${message} ${texts.nothingWasSent}` : message;
    },
  };
}

/** @returns the message of a reason why a service is unavailable. */
export function messageOfUnavailability(texts: Texts, unavailability: Unavailability): string {
  return messageOf(texts, codeOf(typeOfReason[unavailability.reason]), unavailability as never);
}

/** A code that the catalogues lack does not compile. The domain returns the details of a text with the problem. */
function messageOf(texts: Texts, code: GpProblemCode, problem: never): string {
  const text: string | ((problem: never) => string) = texts.problems[code];
  return typeof text === 'string' ? text : text(problem);
}

/** @returns true for the result of a repeated write whose first outcome is not known */
function mayHaveBeenSent(problem: { readonly mayHaveBeenSent?: boolean }): boolean {
  return problem.mayHaveBeenSent === true;
}

/** @returns true for a field of the result of a mutation, but not of anything that the result contains. */
function isResultOfMutation({ operation, path }: Pick<GraphQLResolveInfo, 'operation' | 'path'>): boolean {
  return operation.operation === OperationTypeNode.MUTATION && path.prev !== undefined && path.prev.prev === undefined;
}

/** The code of a problem is the name of its type: `GpAppointmentSlotTaken` has `APPOINTMENT_SLOT_TAKEN`. */
function codeOf(type: string): GpProblemCode {
  return toConstantCase(type.replace(/^Gp/, '')) as GpProblemCode;
}
