import type { LinkageKeyRegistration, PatientRelationship } from '../../../domain/registration.ts';
import { toRelationship } from './toRelationship.ts';
import type { UpstreamOperation } from './UpstreamOperation.ts';

/** Registers a patient by the linkage key of a letter. The result is the relationship that later calls use. */
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
