import { afterAll, beforeAll, expect, test } from 'vitest';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { startStack, type Stack } from '../support/startStack.ts';

const names = '{ gpOnlineUser { id displayName patients { id displayName } } }';
const details = `{ gpOnlineUser { patients { demographics { ... on GpPatientDemographics { firstName surname sex } } } } }`;

interface Me {
  readonly id: string;
  readonly patients: readonly { readonly id: string; readonly displayName: string | null }[];
}

let stack: Stack;
beforeAll(async () => {
  const world = aWorld({
    practices: [aPractice()],
    patients: [
      aPatient({ subject: 'parent', firstName: 'Zoë', surname: 'Teapot' }),
      aPatient({ subject: null, firstName: '', surname: 'Dot', sex: 'Unknown', proxies: [{ subject: 'parent' }] }),
    ],
  });
  stack = await startStack({ world, now: new Date('2026-05-12T08:00:00Z') });
});
afterAll(() => stack.stop());

async function readMe(): Promise<Me> {
  stack.clearCalls();
  const { data, errors } = await stack.query(names);
  expect(errors).toBeUndefined();
  expect(stack.calls()).toEqual([]);
  return (data as { gpOnlineUser: Me }).gpOnlineUser;
}

test('displayName is known to later requests without a call, until the link is removed', async () => {
  const before = await readMe();
  expect(before.patients.map(({ displayName }) => displayName)).toEqual([null, null]);

  expect((await stack.query(details)).data).toEqual({
    gpOnlineUser: {
      patients: [
        { demographics: { firstName: 'Zoë', surname: 'Teapot', sex: expect.any(String) as string } },
        { demographics: { firstName: null, surname: 'Dot', sex: 'OTHER' } },
      ],
    },
  });
  const after = await readMe();
  expect(after).toMatchObject({ id: before.id, patients: [{ displayName: 'Zoë Teapot' }, { displayName: 'Dot' }] });

  const [, child] = after.patients;
  await stack.query('mutation ($id: ID!) { unlinkGpPatient(input: { patientId: $id }) { __typename } }', {
    id: child?.id,
  });
  expect((await readMe()).patients).toEqual([after.patients[0]]);
});
