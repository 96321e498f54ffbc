import { omitUndefined } from '../domain/omitUndefined.ts';
import type { ProvenIdentity } from '../domain/provenIdentity.ts';

/** The claim of a token that states its person's level of identity, and the levels that are accepted. */
export interface IdentityLevel {
  readonly claim: string;
  readonly accepted: readonly string[];
}

/** The level of NHS login: `vot` is a vector of trust such as `P9.Cp.Cd`, and P9 is the highest level of identity. */
export const defaultIdentityLevel: IdentityLevel = { claim: 'vot', accepted: ['P9'] };

const maxClaimCharacters = 256;

/**
 * Reads the proven identity from the claims of a token. The level claim must be an accepted level, or contain one among
 * its components, which are separated by dots.
 * @returns undefined when the level is not accepted
 */
export function readIdentity(
  claims: Readonly<Record<string, unknown>>,
  { claim, accepted }: IdentityLevel,
): ProvenIdentity | undefined {
  const level = readText(claims, claim);
  if (level === undefined || ![level, ...level.split('.')].some((component) => accepted.includes(component)))
    return undefined;
  return omitUndefined({
    givenName: readText(claims, 'given_name'),
    familyName: readText(claims, 'family_name'),
    dateOfBirth: readText(claims, 'birthdate'),
  });
}

function readText(claims: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = Object.hasOwn(claims, name) ? claims[name] : undefined;
  return typeof value === 'string' && value !== '' && value.length <= maxClaimCharacters ? value : undefined;
}
