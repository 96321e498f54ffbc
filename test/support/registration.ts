import type { Applicant, Letter } from '../../simulator/world/registration.ts';
import { checkProblemCode } from './checkProblemCode.ts';
import type { Claims, QueryOptions, QueryResponse, Stack } from './startStack.ts';

/** Every field of the result of a registration. */
const resultFields = `__typename
  ... on GpServiceProblem { message problemCode }
  ... on GpOnlineRegistrationSuccess { isNew patient { id relation isRelationDeclared accessLevel practice { odsCode }
    demographics { ... on GpPatientDemographics { firstName surname } } } }
  ... on GpOnlineRegistrationRefused { refusedReason nextStep }
  ... on GpOnlineRegistrationAlreadyLinked { nextStep patients { id } }
  ... on GpOnlineRegistrationLockedOut { retryAt { local instant isInstantCertain } retryAfterSeconds }
  ... on GpOnlineRegistrationOutcomeUnknown { nextStep }
  ... on GpServiceUnavailable { reason practice { odsCode } }`;

export const registerWithLinkageKey = `mutation ($input: RegisterGpAccountWithLinkageKeyInput!) {
  result: registerGpAccountWithLinkageKey(input: $input) { ${resultFields} } }`;

const registerWithDemographics = `mutation ($input: RegisterGpAccountWithDemographicsInput!) {
  result: registerGpAccountWithDemographics(input: $input) { ${resultFields}
    ... on GpOnlineRegistrationIdentityNotProven { notProvenReason nextStep } } }`;

/** Registers with the details of a letter. */
export function withLetter(
  stack: Stack,
  as: NonNullable<QueryOptions['as']>,
  { odsCode, accountId, linkageKey, surname, dateOfBirth }: Omit<Letter, 'about' | 'outcome'>,
  relation: 'SELF' | 'PROXY' = 'SELF',
): Promise<QueryResponse> {
  const input = { odsCode, accountId, linkageKey, surname, dateOfBirth, relation };
  return register(stack, registerWithLinkageKey, input, as);
}

/** Registers with the details of an applicant, signed in as that person. */
export function asApplicant(
  stack: Stack,
  subject: string,
  { odsCode, firstName, surname, dateOfBirth, sex, postcode }: Omit<Applicant, 'about' | 'outcome'>,
  claims: Readonly<Record<string, unknown>> = {},
  more: object = {},
): Promise<QueryResponse> {
  const input = { odsCode, firstName, surname, dateOfBirth, postcode, sex: sexes[sex], ...more };
  const as: Claims = {
    subject,
    claims: { vot: 'P9.Cp.Cd', given_name: firstName, family_name: surname, birthdate: dateOfBirth, ...claims },
  };
  return register(stack, registerWithDemographics, input, as);
}

/** Sends a registration and checks the code of a problem, which is not part of the returned result. */
async function register(
  { query }: Stack,
  operation: string,
  input: object,
  as: NonNullable<QueryOptions['as']>,
): Promise<QueryResponse> {
  const { data, ...response } = await query(operation, { input }, { as });
  if (data === undefined || data === null) return { data, ...response };
  return { ...response, data: { result: checkProblemCode((data as { result: unknown }).result) } };
}

const sexes = { Female: 'FEMALE', Male: 'MALE', Indeterminate: 'INDETERMINATE', Unknown: 'OTHER' } as const;

/** The result of a registration. */
export function resultOf(response: QueryResponse): Record<string, unknown> {
  return (response.data as { result: Record<string, unknown> }).result;
}
