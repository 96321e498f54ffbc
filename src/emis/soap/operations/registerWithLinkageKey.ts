import type { LinkageKeyRegistration, PatientRelationship } from '../../../domain/registration.ts';
import { toRelationship } from './toRelationship.ts';
import type { UpstreamOperation } from './UpstreamOperation.ts';

/** Answers the relationship under which the patient can be asked for from now on. */
export const registerWithLinkageKey: UpstreamOperation<
  'RegisterWithLinkageKey',
  LinkageKeyRegistration,
  PatientRelationship
> = {
  name: 'RegisterWithLinkageKey',
  toRequest: ({ odsCode, accountId, linkageKey, surname, dateOfBirth }) => ({
    NationalPracticeCode: odsCode,
    AccountId: accountId,
    LinkageKey: linkageKey,
    Surname: surname,
    DateOfBirth: dateOfBirth,
  }),
  toDomain: toRelationship,
};
