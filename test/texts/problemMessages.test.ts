import { describe, expect, test } from 'vitest';
import { enGB } from '../../src/texts/enGB.ts';
import type { Texts } from '../../src/texts/Texts.ts';
import { executeQuery, schema } from '../support/executeQuery.ts';
import { fakeEmis, settings } from '../support/fakeEmis.ts';
import { markTexts } from '../support/markTexts.ts';
import { problemCases } from './problemCases.ts';
import { appointmentId, withSettings, type ProblemCase } from './problemOperations.ts';

const marked = markTexts(enGB);
const cases = Object.entries(problemCases).flatMap(([code, ways]: [string, ProblemCase | readonly ProblemCase[]]) =>
  [ways].flat().map((way) => [code, way] as const),
);

async function problemOf({ operation, upstream, ...options }: ProblemCase, texts: Texts): Promise<unknown> {
  const { data, errors } = await executeQuery(operation, { emis: fakeEmis(upstream), texts, ...options });
  expect(errors).toBeUndefined();
  return findResult(data);
}

/** The value of the field `result`, at any depth. */
function findResult(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  if ('result' in value) return value.result;
  return Object.values(value).map(findResult).find(Boolean);
}

describe('messages', () => {
  test.each(cases)('the message of %s comes in the language of the request', async (code, way) => {
    const nextStep = expect.stringMatching(/^[A-Z_]+$/) as string;
    expect(await problemOf(way, marked)).toMatchObject({ problemCode: code, message: `[${code}]`, nextStep });
    const english = (await problemOf(way, enGB)) as { message: string };
    expect(english.message).toMatch(/^[A-Z].*[^.]\.$/s);
    expect(english.message).not.toMatch(/undefined|null|NaN|Invalid|\[object/);
  });

  test('every value of GpProblemCode has a case, and every catalogue has no others', () => {
    const type = schema.getType('GpProblemCode');
    const codes = type && 'getValues' in type ? type.getValues().map(({ name }) => name) : [];
    expect(Object.keys(problemCases).toSorted()).toEqual(codes.toSorted());
    expect(Object.keys(enGB.problems).toSorted()).toEqual(codes.toSorted());
  });

  test('errors[].message is English in every language', async () => {
    const { errors } = await executeQuery(
      'query ($id: ID!) { _entities(representations: [{ __typename: "Appointment", id: $id }]) { __typename } }',
      {
        emis: fakeEmis(withSettings({ services: { ...settings.services, appointments: false } })),
        texts: marked,
        variables: { id: appointmentId() },
      },
    );
    expect(errors).toMatchObject([{ message: 'The practice does not offer appointments online.' }]);
  });

  test('the message after an account was stopped comes in the language of the request', async () => {
    const operation = `mutation { result: resetGpAccountLinkageKey(input: { patientId: "ada", confirm: true }) {
      ... on ResetGpAccountLinkageKeySuccess { message } } }`;
    expect(await problemOf({ operation }, marked)).toEqual({ message: '[accountStopped]' });
  });
});
