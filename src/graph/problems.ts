import type { NextStep } from '../availability/ServiceRule.ts';
import type { Unavailability } from '../availability/Unavailability.ts';
import type {
  GpProblemCode,
  OnlineRegistrationIdentityNotProven,
  OnlineRegistrationRefused,
  ResolversInterfaceTypes,
  ResolversTypes,
} from '../generated/resolvers-types.ts';
import { languages } from '../texts/languages.ts';
import type { Texts } from '../texts/Texts.ts';
import { toConstantCase } from './enumValuesOf.ts';

type ProblemType = ResolversInterfaceTypes<ResolversTypes>['GpServiceProblem']['__typename'];

/** The problems whose next step depends on their details. */
type TypeWithOwnNextStep =
  Unavailability['__typename'] | 'OnlineRegistrationRefused' | 'OnlineRegistrationIdentityNotProven';

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
  GpDetailsChangeNotPending: 'NOTHING',
  GpDetailsChangeOutcomeUnknown: 'CHECK_OUTCOME',
  GpDetailsChangeRefused: 'CHECK_DETAILS',
  GpPatientNotFound: 'CHOOSE_ANOTHER',
  MedicationCourseNotFound: 'CHOOSE_ANOTHER',
  GpMedicationNotOrderable: 'CONTACT_PRACTICE',
  OnlineRegistrationAlreadyLinked: 'CONTACT_PRACTICE',
  OnlineRegistrationLockedOut: 'TRY_AGAIN_LATER',
  OnlineRegistrationOutcomeUnknown: 'TRY_AGAIN',
  PracticeMessageNotFound: 'NOTHING',
  PracticeMessageOutcomeUnknown: 'CHECK_OUTCOME',
  PracticeMessageRecipientNotFound: 'CHOOSE_ANOTHER',
  PracticeMessageRefused: 'CHECK_DETAILS',
  GpPrescriptionAlreadyPending: 'WAIT',
  GpPrescriptionCommentNotAsked: 'CHECK_DETAILS',
  GpPrescriptionCommentRequired: 'CHECK_DETAILS',
  GpPrescriptionDetailsRefused: 'CHECK_DETAILS',
  GpPrescriptionNotCancellable: 'CONTACT_PRACTICE',
  GpPrescriptionNotFound: 'CHOOSE_ANOTHER',
  GpPrescriptionOutcomeUnknown: 'CHECK_OUTCOME',
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
  readonly message?: (problem: unknown, args: unknown, context: { readonly texts: Texts }) => string;
}

/** @returns the resolvers that every type of problem shares. Those in `resolvers/` take precedence. */
export function problemResolvers(type: string): ProblemResolvers {
  const nextStep = (nextSteps as Readonly<Record<string, NextStep>>)[type];
  const code = codeOf(type);
  return {
    problemCode: codesByReason[type] ?? (() => code),
    ...(nextStep && { nextStep: () => nextStep }),
    ...(hasText(code) && { message: (_problem, _args, { texts }) => texts.problems[code] }),
  };
}

/** The other problems bring their message along. */
function hasText(code: string): code is keyof Texts['problems'] {
  return code in languages[0].texts.problems;
}

/** The code of a problem is the name of its type: `GpAppointmentSlotTaken` has `APPOINTMENT_SLOT_TAKEN`. */
function codeOf(type: string): GpProblemCode {
  return toConstantCase(type.replace(/^Gp/, '')) as GpProblemCode;
}
