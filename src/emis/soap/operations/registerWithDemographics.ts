import type { PatientAccess } from '../../../domain/patient.ts';
import type { Sex } from '../../../domain/patient.ts';
import type { DemographicRegistration } from '../../../domain/registration.ts';
import type { ContactDetails, Sex as UpstreamSex } from '../generated/contract.ts';
import { toPatientAccess } from './toPatientAccess.ts';
import type { UpstreamOperation } from './UpstreamOperation.ts';

const upstreamSexes = {
  female: 'Female',
  male: 'Male',
  indeterminate: 'Indeterminate',
  other: 'Unknown',
} as const satisfies Record<Sex, UpstreamSex>;

/** Registers a patient by personal details. The result is the relationship that later calls use. */
export const registerWithDemographics: UpstreamOperation<
  'RegisterWithDemographics',
  DemographicRegistration,
  PatientAccess
> = {
  name: 'RegisterWithDemographics',
  toRequest: ({ odsCode, title, firstName, surname, dateOfBirth, sex, postcode, contactDetails }) => ({
    NationalPracticeCode: odsCode,
    Title: title,
    FirstName: firstName,
    Surname: surname,
    DateOfBirth: dateOfBirth,
    Sex: upstreamSexes[sex],
    Postcode: postcode,
    ContactDetails: toContactDetails(contactDetails),
  }),
  toDomain: toPatientAccess,
};

function toContactDetails(details: DemographicRegistration['contactDetails']): ContactDetails | undefined {
  if (!details) return undefined;
  return { TelephoneNumber: details.telephone, MobileNumber: details.mobile, EmailAddress: details.email };
}
