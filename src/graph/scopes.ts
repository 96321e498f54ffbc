import { GraphQLError, Kind, type FieldDefinitionNode, type ObjectTypeDefinitionNode } from 'graphql';
import type { OnlineService } from '../domain/onlineService.ts';
import type { Caller } from '../identity/Caller.ts';

/** The OAuth 2.0 scopes in a token, one for each kind of data that an app may use on behalf of the person. */
type Scope = 'gp:appointments' | 'gp:messages' | 'gp:patient' | 'gp:prescriptions' | 'gp:record' | 'gp:registration';

/** The scope that a service requires. Null when any signed-in person may use it. */
export const scopeOfService: Readonly<Record<OnlineService, Scope | null>> = {
  PRACTICE_SEARCH: null,
  PRACTICE_SETTINGS: null,
  PATIENT_DETAILS: 'gp:patient',
  DETAILS_CHANGE: 'gp:patient',
  APPOINTMENTS: 'gp:appointments',
  TELEPHONE_APPOINTMENTS: 'gp:appointments',
  VIDEO_APPOINTMENTS: 'gp:appointments',
  PRESCRIPTIONS: 'gp:prescriptions',
  PRESCRIPTION_CANCELLATION: 'gp:prescriptions',
  MESSAGES: 'gp:messages',
  RECORD_ALLERGIES: 'gp:record',
  RECORD_CONSULTATIONS: 'gp:record',
  RECORD_DOCUMENTS: 'gp:record',
  RECORD_IMMUNISATIONS: 'gp:record',
  RECORD_MEDICATION: 'gp:record',
  RECORD_PROBLEMS: 'gp:record',
  RECORD_TEST_RESULTS: 'gp:record',
  REGISTRATION_WITH_LINKAGE_KEY: 'gp:registration',
  REGISTRATION_WITH_DEMOGRAPHICS: 'gp:registration',
  ACCOUNT_RESET: 'gp:registration',
};

/**
 * Scopes as in `@requiresScopes`: one of the inner lists is sufficient, and every scope in it is required. Empty when
 * no scope is required.
 */
export type NeededScopes = readonly (readonly string[])[];

/** Reads `@requiresScopes` on a field or an object type. */
export function neededScopes(node: FieldDefinitionNode | ObjectTypeDefinitionNode | null | undefined): NeededScopes {
  const directive = node?.directives?.find(({ name }) => name.value === 'requiresScopes');
  const value = directive?.arguments?.find(({ name }) => name.value === 'scopes')?.value;
  if (value?.kind !== Kind.LIST) return [];
  return value.values.map((all) =>
    all.kind === Kind.LIST ? all.values.flatMap((one) => (one.kind === Kind.STRING ? [one.value] : [])) : [],
  );
}

/** Throws `FORBIDDEN` when the caller's token is limited to scopes and lacks these. */
export function checkScopes(needed: NeededScopes, caller: Caller): void {
  const scopes = caller.kind === 'signedIn' ? caller.scopes : undefined;
  if (needed.length === 0 || !scopes) return;
  if (needed.some((all) => all.every((one) => scopes.has(one)))) return;
  const alternatives = needed.map((all) => all.join(' and ')).join(', or ');
  throw new GraphQLError(`The token lacks the scope ${alternatives}.`, { extensions: { code: 'FORBIDDEN' } });
}
