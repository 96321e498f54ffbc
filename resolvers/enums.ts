import type {
  OnlineRegistrationIdentityReasonResolvers,
  OnlineRegistrationRefusedReasonResolvers,
  AppointmentKindInputResolvers,
  AppointmentKindResolvers,
  AppointmentTelephoneKindResolvers,
  ClinicalDatePrecisionResolvers,
  InputNecessityResolvers,
  MedicationCourseKindResolvers,
  MedicationNotOrderableReasonResolvers,
  PatientAccessLevelResolvers,
  PatientRelationResolvers,
  PatientSexResolvers,
  RequestedMedicineStatusResolvers,
  RecordMedicineGroupResolvers,
  RecordMedicineStatusResolvers,
  SnomedCtIdentifierKindResolvers,
} from '../src/generated/resolvers-types.ts';

/*
 * The graph's words for the domain's. Enums that are not here have the same words in both: the services and the
 * reasons of src/availability.
 */

export const AppointmentKind: AppointmentKindResolvers = {
  IN_PERSON: 'inPerson',
  TELEPHONE: 'telephone',
  HOME_VISIT: 'homeVisit',
  VIDEO: 'video',
  OTHER: 'other',
};

export const AppointmentKindInput: AppointmentKindInputResolvers = {
  IN_PERSON: 'inPerson',
  TELEPHONE: 'telephone',
  HOME_VISIT: 'homeVisit',
  VIDEO: 'video',
};

export const AppointmentTelephoneKind: AppointmentTelephoneKindResolvers = {
  HOME: 'home',
  MOBILE: 'mobile',
  OTHER: 'other',
};

export const ClinicalDatePrecision: ClinicalDatePrecisionResolvers = {
  DAY: 'day',
  MONTH: 'month',
  YEAR: 'year',
  UNKNOWN: 'unknown',
};

export const InputNecessity: InputNecessityResolvers = {
  NOT_ASKED: 'notAsked',
  OPTIONAL: 'optional',
  REQUIRED: 'required',
  OTHER: 'other',
};

export const MedicationCourseKind: MedicationCourseKindResolvers = {
  ACUTE: 'acute',
  REPEAT: 'repeat',
  REPEAT_DISPENSING: 'repeatDispensing',
  AUTOMATIC: 'automatic',
  OTHER: 'other',
};

export const MedicationNotOrderableReason: MedicationNotOrderableReasonResolvers = {
  ACUTE: 'acute',
  AUTOMATIC: 'automatic',
  PRACTICE_DOES_NOT_ALLOW: 'practiceDoesNotAllow',
};

export const PatientAccessLevel: PatientAccessLevelResolvers = {
  FULL: 'full',
  RESTRICTED: 'restricted',
  INACTIVE: 'inactive',
  OTHER: 'other',
};

export const PatientRelation: PatientRelationResolvers = {
  SELF: 'self',
  PROXY: 'proxy',
};

export const PatientSex: PatientSexResolvers = {
  FEMALE: 'female',
  MALE: 'male',
  INDETERMINATE: 'indeterminate',
  OTHER: 'other',
};

export const RequestedMedicineStatus: RequestedMedicineStatusResolvers = {
  REQUESTED: 'requested',
  FORWARDED_FOR_SIGNING: 'forwardedForSigning',
  ISSUED: 'issued',
  REJECTED: 'rejected',
  CANCELLED: 'cancelled',
  OTHER: 'other',
};

export const RecordMedicineGroup: RecordMedicineGroupResolvers = {
  ACUTE: 'acute',
  CURRENT_REPEAT: 'currentRepeat',
  DISCONTINUED: 'discontinued',
  OTHER: 'other',
};

export const RecordMedicineStatus: RecordMedicineStatusResolvers = {
  ACTIVE: 'active',
  CANCELLED: 'cancelled',
  OTHER: 'other',
};

export const SnomedCtIdentifierKind: SnomedCtIdentifierKindResolvers = {
  CONCEPT: 'concept',
  DESCRIPTION: 'description',
};

export const OnlineRegistrationIdentityReason: OnlineRegistrationIdentityReasonResolvers = {
  LEVEL_TOO_LOW: 'levelTooLow',
  DETAILS_MISSING: 'detailsMissing',
  DETAILS_DIFFER: 'detailsDiffer',
};

export const OnlineRegistrationRefusedReason: OnlineRegistrationRefusedReasonResolvers = {
  NO_SUCH_PRACTICE: 'noSuchPractice',
  NO_SUCH_ACCOUNT: 'noSuchAccount',
  LINKAGE_KEY_WRONG: 'linkageKeyWrong',
  DETAILS_DO_NOT_MATCH: 'detailsDoNotMatch',
  NO_MATCHING_PATIENT: 'noMatchingPatient',
  SEVERAL_PATIENTS_MATCH: 'severalPatientsMatch',
  ACCOUNT_INACTIVE: 'accountInactive',
  PATIENT_HAS_LEFT: 'patientHasLeft',
  PATIENT_ARCHIVED: 'patientArchived',
  TOO_YOUNG: 'tooYoung',
  NOT_ENABLED: 'notEnabled',
  DETAILS_REFUSED: 'detailsRefused',
};
