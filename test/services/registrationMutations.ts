import type { Refusal } from '../../src/domain/RefusedError.ts';
import type { EmisClient } from '../../src/emis/EmisClient.ts';
import { executeQuery, type QueryOptions } from '../support/executeQuery.ts';
import { fakeEmis } from '../support/fakeEmis.ts';

const resultFields = `{ __typename ... on GpOnlineRegistrationSuccess { isNew patient { id } }
  ... on GpOnlineRegistrationRefused { refusedReason } ... on GpOnlineRegistrationAlreadyLinked { patients { id } } }`;

const details = 'odsCode: "a28001", surname: " Byron ", dateOfBirth: "1980-02-29"';
export const withLetter = (relation = 'SELF') =>
  `mutation { result: registerGpAccountWithLinkageKey(input: { ${details}, accountId: " 12 ", linkageKey: " K ", relation: ${relation} }) ${resultFields} }`;
export const withoutLetter = `mutation { result: registerGpAccountWithDemographics(input: { ${details}, firstName: " Ada", sex: OTHER,
  postcode: " ZZ99 3VZ ", title: " ", contactDetails: { mobile: " 07700 900000 ", email: "" } }) ${resultFields} }`;

export const caller = {
  kind: 'signedIn',
  subject: 'sam',
  identity: { givenName: 'Ada', familyName: 'Byron', dateOfBirth: '1980-02-29' },
} as const;

export async function resultOf(source: string, overrides: Partial<EmisClient>, options: Partial<QueryOptions> = {}) {
  const emis = fakeEmis(overrides);
  const { data, errors } = await executeQuery(source, { emis, caller, links: [], ...options });
  return { result: data?.['result'] as unknown, errors, calls: emis.calls };
}

export const refuse = (refusal: Refusal): Partial<EmisClient> => ({
  registerWithLinkageKey: () => Promise.resolve({ kind: 'refused', refusal }),
  registerWithDemographics: () => Promise.resolve({ kind: 'refused', refusal }),
});
