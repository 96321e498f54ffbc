import type { Outcome } from '../history/History.ts';
import type { Cast } from '../plan/cast.ts';
import type { Directory } from './Directory.ts';
import type { Reply } from './GraphqlClient.ts';
import type { ReadAction } from '../plan/Plan.ts';
import { readValues, valuesOfTypes } from './readValues.ts';

type Body = Extract<Reply, { kind: 'response' }>['body'];

interface ReadContext {
  readonly patient: number;
  readonly directory: Directory;
  readonly cast: Cast;
}

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
export function readOutcome(action: ReadAction, body: Body, { patient, directory, cast }: ReadContext): Outcome {
  // An entity has no field for a reason, so that a reference that is denied is an error.
  const reason = body.errors?.[0]?.extensions?.reason;
  if (action === 'reference' && reason !== undefined) return { kind: 'unavailable', reason };
  if (body.errors) return errorOf(body);
  const result = body.data?.['result'] as Record<string, unknown> | null | undefined;
  if (action === 'patients') {
    const patients = (result?.['patients'] ?? []) as readonly { readonly id: string }[];
    const numbers = patients.map(({ id }) => directory.numberOf(id) ?? 'unknown');
    return { kind: 'read', values: { patients: numbers.map(String).sort() } };
  }
  if (action === 'search') {
    const { practices, reason: whyNot } = result as {
      practices?: readonly { readonly odsCode: string }[];
      reason?: string;
    };
    if (whyNot !== undefined) return { kind: 'unavailable', reason: whyNot };
    return { kind: 'read', values: { search: (practices ?? []).map(({ odsCode }) => odsCode).sort() } };
  }
  if (!result) return { kind: 'notFound' };
  if (action === 'reference') return referenceOutcome(body, patient);
  const holder = (result['medicalRecord'] ?? result) as Record<string, unknown>;
  const value = holder['value'] as Value | null | undefined;
  if (!value) return { kind: 'notFound' };
  if (value.reason !== undefined) return { kind: 'unavailable', reason: value.reason };
  const problemCode = value.content?.problemCode;
  if (problemCode !== undefined) return { kind: 'refused', code: problemCode };
  return { kind: 'read', values: readValues[action](value, patient, directory, cast) };
}

interface Value {
  readonly reason?: string;
  readonly content?: { readonly problemCode?: string };
}

type ItemReader = (item: unknown, patient: number) => Readonly<Record<string, unknown>>;

interface Entity {
  readonly __typename: string;
  readonly value?: Value;
}

/** The first reference is to the patient. An item that is gone is null. */
function referenceOutcome({ data }: Body, patient: number): Outcome {
  const [self, item] = (data?.['result'] ?? []) as readonly (Entity | null)[];
  if (!self) return { kind: 'notFound' };
  if (self.value?.reason !== undefined) return { kind: 'unavailable', reason: self.value.reason };
  const { __typename: type } = item ?? {};
  const readItem = valuesOfTypes[type as keyof typeof valuesOfTypes] as ItemReader | undefined;
  return { kind: 'read', values: { ...readValues.demographics(self.value, patient), ...readItem?.(item, patient) } };
}
