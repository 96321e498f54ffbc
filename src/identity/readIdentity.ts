import type { ProvenIdentity } from '../domain/provenIdentity.ts';

/** Which claim of a token says how well its person has proven who they are, and what it has to hold. */
export interface IdentityLevel {
  readonly claim: string;
  readonly accepted: readonly string[];
}

/** As NHS login has it: `vot` is a vector of trust such as `P9.Cp.Cd`, and P9 the highest level of identity. */
export const defaultIdentityLevel: IdentityLevel = { claim: 'vot', accepted: ['P9'] };

const maxClaimCharacters = 256;

/**
 * Who a token's person has proven to be; undefined: not at a level that is accepted. A level is one of the accepted
 * ones as a whole, or has one among its components, which dots part.
 */
export function readIdentity(
  claims: Readonly<Record<string, unknown>>,
  { claim, accepted }: IdentityLevel,
): ProvenIdentity | undefined {
  const level = readText(claims, claim);
  if (level === undefined || ![level, ...level.split('.')].some((one) => accepted.includes(one))) return undefined;
  const givenName = readText(claims, 'given_name');
  const familyName = readText(claims, 'family_name');
  const dateOfBirth = readText(claims, 'birthdate');
  return {
    ...(givenName !== undefined && { givenName }),
    ...(familyName !== undefined && { familyName }),
    ...(dateOfBirth !== undefined && { dateOfBirth }),
  };
}

function readText(claims: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = Object.hasOwn(claims, name) ? claims[name] : undefined;
  return typeof value === 'string' && value !== '' && value.length <= maxClaimCharacters ? value : undefined;
}
