import type { PatientAccess } from '../../../domain/patient.ts';
import type { LinkageKeyRegistration } from '../../../domain/registration.ts';
import { toPatientAccess } from './toPatientAccess.ts';
import type { UpstreamOperation } from './UpstreamOperation.ts';

/** Registers a patient by the linkage key of a letter. The result is the relationship that later calls use. */
export const registerWithLinkageKey: UpstreamOperation<
  'RegisterWithLinkageKey',
  LinkageKeyRegistration,
  PatientAccess
> = {
  name: 'RegisterWithLinkageKey',
  toRequest: ({ odsCode, accountId, linkageKey, surname, dateOfBirth }) => ({
    NationalPracticeCode: odsCode,
    AccountId: accountId,
    LinkageKey: linkageKey,
    Surname: surname,
    DateOfBirth: dateOfBirth,
  }),
  toDomain: toPatientAccess,
};
