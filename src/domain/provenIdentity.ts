import { isSameName } from './isSameName.ts';

/** The identity that a sign-in has proven at an accepted level. Details that the sign-in does not provide are absent. */
export interface ProvenIdentity {
  readonly givenName?: string;
  readonly familyName?: string;
  /** `yyyy-MM-dd` */
  readonly dateOfBirth?: string;
}

/** @sdl GpOnlineRegistrationIdentityReason */
export type IdentityProblem = 'levelTooLow' | 'detailsMissing' | 'detailsDiffer';

/**
 * Checks whether an identity matches a person's details. The first of several given names is enough, since practices
 * often hold no other.
 * @returns undefined when they match
 */
export function identityProblem(
  identity: ProvenIdentity | undefined,
  person: { readonly firstName: string; readonly surname: string; readonly dateOfBirth: string },
): IdentityProblem | undefined {
  if (!identity) return 'levelTooLow';
  const { givenName, familyName, dateOfBirth } = identity;
  if (!givenName || !familyName || !dateOfBirth) return 'detailsMissing';
  const [firstGivenName = ''] = givenName.trim().split(/\s+/);
  const isSame =
    (isSameName(givenName, person.firstName) || isSameName(firstGivenName, person.firstName)) &&
    isSameName(familyName, person.surname) &&
    dateOfBirth === person.dateOfBirth;
  return isSame ? undefined : 'detailsDiffer';
}
