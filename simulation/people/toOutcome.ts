import type { Outcome } from '../history/History.ts';
import type { ReadAction } from '../plan/Plan.ts';
import { accountValues, practiceByCodeValues, searchValues, userValues } from './generalValues.ts';
import type { Reply } from './GraphqlClient.ts';
import type { ReadContext } from './ReadContext.ts';
import { readValues } from './readValues.ts';
import { referenceOutcome } from './referenceOutcome.ts';

type Body = Extract<Reply, { kind: 'response' }>['body'];

function errorOf({ errors }: Body): Outcome {
  return { kind: 'error', code: errors?.[0]?.extensions?.code ?? 'NO_CODE' };
}

/** What a write's response says. */
export function writeOutcome(body: Body): Outcome {
  const result = body.data?.['result'] as
    { readonly __typename: string; readonly problemCode?: string; readonly reason?: string } | null | undefined;
  if (!result) return errorOf(body);
  const { __typename: type, problemCode, reason } = result;
  if (type.endsWith('Success')) return { kind: 'done' };
  if (reason !== undefined) return { kind: 'unavailable', reason };
  const code = problemCode ?? type;
  return code.endsWith('OUTCOME_UNKNOWN') ? { kind: 'unknown', code } : { kind: 'refused', code };
}

/** What a read's response says. An error in any part of it makes it an error: what is missing is not known. */
export function readOutcome(action: ReadAction, body: Body, context: ReadContext): Outcome {
  // An entity has no field for a reason, so that a reference that is denied is an error.
  const reason = body.errors?.[0]?.extensions?.reason;
  if (action === 'reference' && reason !== undefined) return { kind: 'unavailable', reason };
  if (body.errors) return errorOf(body);
  const result = body.data?.['result'] as Result | null | undefined;
  if (action === 'practiceByCode')
    return whyNot(result?.['settings']) ?? { kind: 'read', values: practiceByCodeValues(result ?? null, context) };
  if (!result) return { kind: 'notFound' };
  if (action === 'patients') return { kind: 'read', values: userValues(result, context) };
  if (action === 'search')
    return whyNot(result) ?? { kind: 'read', values: searchValues(result['practices'] as never, context) };
  if (action === 'reference') return referenceOutcome(body.data?.['result'] as never, context);
  if (action === 'account') return { kind: 'read', values: accountValues(result, context) };
  if (action === 'nhsNumber')
    return { kind: 'read', values: { [`nhsNumber/${context.patient}`]: result['nhsNumber'] } };
  return outcomeOfValue(action, result, context);
}

type Result = Readonly<Record<string, unknown>>;
type ValueAction = keyof typeof readValues & ReadAction;

/** Most reads name their value so, in the patient or in the record. */
function outcomeOfValue(action: ValueAction, result: Result, { patient, directory, cast }: ReadContext): Outcome {
  const holder = (result['medicalRecord'] ?? result) as Result;
  const value = holder['value'] as Value | null | undefined;
  if (!value) return { kind: 'notFound' };
  const isRecord = action === 'record' || action === 'allergies';
  const sections: readonly unknown[] = isRecord ? Object.values(value) : [];
  const denial = [value, ...sections].map(whyNot).find((one) => one !== undefined);
  if (denial) return denial;
  const problemCode = value.content?.problemCode;
  if (problemCode !== undefined) return { kind: 'refused', code: problemCode };
  return { kind: 'read', values: readValues[action](value, patient, directory, cast) };
}

interface Value {
  readonly content?: { readonly problemCode?: string };
}

/** @returns undefined when no reason is given why something is unavailable */
function whyNot(value: unknown): Outcome | undefined {
  const { reason } = (value ?? {}) as { readonly reason?: string };
  return reason === undefined ? undefined : { kind: 'unavailable', reason };
}
