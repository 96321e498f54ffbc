import { Kind, type FieldDefinitionNode, type ObjectTypeDefinitionNode } from 'graphql';
import type { OnlineService } from '../domain/onlineService.ts';

/** What a token's `scope` may allow an app to do for the person who signed in: one for each kind of data. */
export type Scope =
  'gp:appointments' | 'gp:messages' | 'gp:patient' | 'gp:prescriptions' | 'gp:record' | 'gp:registration';

/** The scope that a service takes. Null: none; what practices say of themselves is for whoever is signed in. */
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

/** Any of the inner lists is enough, and all of its scopes are needed: as `@requiresScopes` says it. Empty: none needed. */
export type NeededScopes = readonly (readonly string[])[];

/** What `@requiresScopes` on a field or an entity says. */
export function neededScopes(node: FieldDefinitionNode | ObjectTypeDefinitionNode | null | undefined): NeededScopes {
  const directive = node?.directives?.find(({ name }) => name.value === 'requiresScopes');
  const value = directive?.arguments?.find(({ name }) => name.value === 'scopes')?.value;
  if (value?.kind !== Kind.LIST) return [];
  return value.values.map((all) =>
    all.kind === Kind.LIST ? all.values.flatMap((one) => (one.kind === Kind.STRING ? [one.value] : [])) : [],
  );
}
