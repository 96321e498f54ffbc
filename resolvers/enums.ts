import type {
  AppointmentKindInputResolvers,
  AppointmentKindResolvers,
  AppointmentTelephoneKindInputResolvers,
  AppointmentTelephoneKindResolvers,
  InputNecessityResolvers,
  PatientAccessLevelResolvers,
  PatientRelationResolvers,
  PatientSexResolvers,
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

export const AppointmentTelephoneKindInput: AppointmentTelephoneKindInputResolvers = {
  HOME: 'home',
  MOBILE: 'mobile',
  OTHER: 'other',
};

export const InputNecessity: InputNecessityResolvers = {
  NOT_ASKED: 'notAsked',
  OPTIONAL: 'optional',
  REQUIRED: 'required',
  OTHER: 'other',
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
