import type { NextStep } from '../availability/ServiceRule.ts';
import type { Unavailability } from '../availability/Unavailability.ts';
import type {
  GpProblemCode,
  OnlineRegistrationIdentityNotProven,
  OnlineRegistrationRefused,
  ResolversInterfaceTypes,
  ResolversTypes,
} from '../generated/resolvers-types.ts';
import { toConstantCase } from './enumValuesOf.ts';

type ProblemType = ResolversInterfaceTypes<ResolversTypes>['GpServiceProblem']['__typename'];

/** The problems whose next step depends on their details. */
type TypeWithOwnNextStep =
  Unavailability['__typename'] | 'OnlineRegistrationRefused' | 'OnlineRegistrationIdentityNotProven';

/** The next step after each problem, unless the problem itself has one. */
const nextSteps: Readonly<Record<Exclude<ProblemType, TypeWithOwnNextStep>, NextStep>> = {
  AccountResetOutcomeUnknown: 'CONTACT_PRACTICE',
  AppointmentDetailsRefused: 'CHECK_DETAILS',
  AppointmentInPast: 'CONTACT_PRACTICE',
  AppointmentLimitReached: 'CONTACT_PRACTICE',
  AppointmentNotCancellable: 'CONTACT_PRACTICE',
  AppointmentNotFound: 'CONTACT_PRACTICE',
  AppointmentOutcomeUnknown: 'CHECK_OUTCOME',
  AppointmentReasonNotAsked: 'CHECK_DETAILS',
  AppointmentReasonRequired: 'CHECK_DETAILS',
  AppointmentSlotInPast: 'CHOOSE_ANOTHER',
  AppointmentSlotNotFound: 'CHOOSE_ANOTHER',
  AppointmentSlotTaken: 'CHOOSE_ANOTHER',
  AppointmentTelephoneNotAsked: 'CHECK_DETAILS',
  AppointmentTelephoneRequired: 'CHECK_DETAILS',
  AppointmentTooFarAhead: 'CHOOSE_ANOTHER',
  AppointmentTooSoon: 'CHOOSE_ANOTHER',
  ClinicalDocumentCorrupt: 'CONTACT_PRACTICE',
  ClinicalDocumentEmpty: 'CONTACT_PRACTICE',
  ClinicalDocumentNotAvailable: 'CONTACT_PRACTICE',
  ClinicalDocumentNotMadeSafe: 'CONTACT_PRACTICE',
  ClinicalDocumentReaderBusy: 'TRY_AGAIN_LATER',
  ClinicalDocumentTookTooLong: 'CONTACT_PRACTICE',
  ClinicalDocumentTooLarge: 'CONTACT_PRACTICE',
  ClinicalDocumentTruncated: 'CONTACT_PRACTICE',
  ClinicalDocumentUnreadable: 'CONTACT_PRACTICE',
  ClinicalDocumentWronglyEncoded: 'CONTACT_PRACTICE',
  DetailsChangeNotPending: 'NOTHING',
  DetailsChangeOutcomeUnknown: 'CHECK_OUTCOME',
  DetailsChangeRefused: 'CHECK_DETAILS',
  GpPatientNotFound: 'CHOOSE_ANOTHER',
  MedicationCourseNotFound: 'CHOOSE_ANOTHER',
  MedicationNotOrderable: 'CONTACT_PRACTICE',
  OnlineRegistrationAlreadyLinked: 'CONTACT_PRACTICE',
  OnlineRegistrationLockedOut: 'TRY_AGAIN_LATER',
  OnlineRegistrationOutcomeUnknown: 'TRY_AGAIN',
  PracticeMessageNotFound: 'NOTHING',
  PracticeMessageOutcomeUnknown: 'CHECK_OUTCOME',
  PracticeMessageRecipientNotFound: 'CHOOSE_ANOTHER',
  PracticeMessageRefused: 'CHECK_DETAILS',
  PrescriptionAlreadyPending: 'WAIT',
  PrescriptionCommentNotAsked: 'CHECK_DETAILS',
  PrescriptionCommentRequired: 'CHECK_DETAILS',
  PrescriptionDetailsRefused: 'CHECK_DETAILS',
  PrescriptionNotCancellable: 'CONTACT_PRACTICE',
  PrescriptionNotFound: 'CHOOSE_ANOTHER',
  PrescriptionOutcomeUnknown: 'CHECK_OUTCOME',
};

/** The problems with a code for each of their reasons. */
const codesByReason: Readonly<Record<string, (problem: never) => string>> = {
  OnlineRegistrationRefused: ({ refusedReason }: OnlineRegistrationRefused) =>
    `ONLINE_REGISTRATION_${toConstantCase(refusedReason)}`,
  OnlineRegistrationIdentityNotProven: ({ notProvenReason }: OnlineRegistrationIdentityNotProven) =>
    `ONLINE_REGISTRATION_IDENTITY_${toConstantCase(notProvenReason)}`,
};

interface ProblemResolvers {
  readonly problemCode: (problem: never) => string;
  readonly nextStep?: () => NextStep;
}

/** @returns the resolvers that every type of problem shares. Those in `resolvers/` take precedence. */
export function problemResolvers(type: string): ProblemResolvers {
  const nextStep = (nextSteps as Readonly<Record<string, NextStep>>)[type];
  const code = codeOf(type);
  return { problemCode: codesByReason[type] ?? (() => code), ...(nextStep && { nextStep: () => nextStep }) };
}

/** The code of a problem is the name of its type: `AppointmentSlotTaken` has `APPOINTMENT_SLOT_TAKEN`. */
function codeOf(type: string): GpProblemCode {
  return toConstantCase(type.replace(/^Gp/, '')) as GpProblemCode;
}
