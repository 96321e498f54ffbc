import { isSameName } from './isSameName.ts';

/**
 * Who somebody is, as their sign-in has proven it at a level that is accepted here. A detail that the sign-in does not
 * give is not there.
 */
export interface ProvenIdentity {
  readonly givenName?: string;
  readonly familyName?: string;
  /** `yyyy-MM-dd` */
  readonly dateOfBirth?: string;
}

export type IdentityProblem = 'levelTooLow' | 'detailsMissing' | 'detailsDiffer';

/**
 * Why somebody may not act as the person with these details; undefined: they may. Of several given names the first is
 * enough, since practices often hold no other.
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
