import { afterEach, expect, test } from 'vitest';
import type { Stores } from '../../src/stores/createRecordsByKind.ts';
import { aPatient, aWorld } from '../support/builders.ts';
import { memoryStores } from '../support/memoryStores.ts';
import { startStack, type Stack } from '../support/startStack.ts';

let stack: Stack;
afterEach(() => stack.stop());

const entities = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Patient { id } } }';
/** Valid numbers of the range for tests that nobody has. */
const wrongNumbers = (count: number, from = 100): string[] => {
  const numbers: string[] = [];
  for (let at = from; numbers.length < count; at += 1) {
    const digits = `999${String(at).padStart(6, '0')}`;
    const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (10 - index), 0);
    const check = (11 - (sum % 11)) % 11;
    if (check < 10) numbers.push(`${digits}${check}`);
  }
  return numbers;
};
const reference = (nhsNumber: string) => ({ __typename: 'Patient', nhsNumber });
const codes = ({ errors = [] }: Awaited<ReturnType<Stack['query']>>) => errors.map(({ extensions }) => extensions.code);

async function start(stores?: Stores): Promise<string> {
  stack = await startStack({
    world: aWorld({ patients: [aPatient(), aPatient()] }),
    now: new Date('2026-05-12T08:00:00Z'),
    ...(stores && { stores }),
  });
  const { data } = await stack.query('{ gpOnlineUser { patients { nhsNumber } } }');
  return (data as { gpOnlineUser: { patients: [{ nhsNumber: string }] } }).gpOnlineUser.patients[0].nhsNumber;
}

test('a reference by NHS number needs the scope of Patient.nhsNumber, whether the number is right or wrong', async () => {
  const own = await start();
  stack.clearCalls();
  const token = await stack.tokenFor('patient-1', 'gp:appointments');
  const response = await stack.query(entities, { r: [own, ...wrongNumbers(1)].map(reference) }, { as: { token } });
  expect(response.data).toEqual({ _entities: [null, null] });
  expect(codes(response)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
  expect(stack.calls()).toEqual([]);
  const [{ id }] = (await stack.query(entities, { r: [reference(own)] })).data!['_entities' as never] as [
    { id: string },
  ];
  const byId = await stack.query(entities, { r: [{ __typename: 'Patient', id }] }, { as: { token } });
  expect(byId).toEqual({ status: 200, data: { _entities: [{ id }] } });
});

test('after twenty wrong NHS numbers even the right one is refused, until the window ends', async () => {
  const own = await start();
  const first = await stack.query(entities, { r: wrongNumbers(20).map(reference) });
  expect(first.errors).toBeUndefined();
  const refused = await stack.query(entities, { r: [own, ...wrongNumbers(1, 900)].map(reference) });
  expect(refused.data).toEqual({ _entities: [null, null] });
  expect(refused.errors).toMatchObject([
    { extensions: { code: 'RATE_LIMITED', retryable: true, retryAfterSeconds: 900 } },
    { extensions: { code: 'RATE_LIMITED' } },
  ]);
  const other = await stack.query(entities, { r: wrongNumbers(1).map(reference) }, { as: 'patient-2' });
  expect(other.errors).toBeUndefined();
  stack.simulator.clock.advance(900_000);
  expect((await stack.query(entities, { r: [reference(own)] })).data).toEqual({
    _entities: [{ id: expect.any(String) as string }],
  });
});

test('guesses in concurrent requests are counted together', async () => {
  await start();
  const numbers = wrongNumbers(60);
  const requests = Array.from({ length: 6 }, (_, at) => numbers.slice(at * 10, at * 10 + 10));
  const responses = await Promise.all(requests.map((part) => stack.query(entities, { r: part.map(reference) })));
  expect(responses.flatMap(codes)).toEqual(Array.from({ length: 40 }, () => 'RATE_LIMITED'));
});

test('a wrong number that is referred to repeatedly counts once, and right ones count not at all', async () => {
  const own = await start();
  const [wrong = ''] = wrongNumbers(1);
  for (let times = 0; times < 25; times += 1) {
    const response = await stack.query(entities, { r: [reference(wrong), reference(own)] });
    expect(response).toEqual({ status: 200, data: { _entities: [null, { id: expect.any(String) as string }] } });
  }
});

test('the first reference by a right number writes to the store twice, later ones and repeated wrong ones never', async () => {
  const counted = countChanges(memoryStores());
  const own = await start(counted.stores);
  const refer = async (number: string) => (await stack.query(entities, { r: [reference(number)] })).data;
  const found = { _entities: [{ id: expect.any(String) as string }] };
  const [wrong = ''] = wrongNumbers(1);
  expect(await refer(own)).toEqual(found);
  expect(counted.take()).toBe(2);
  for (let times = 0; times < 3; times += 1) expect(await refer(own)).toEqual(found);
  expect(counted.take()).toBe(0);
  expect(await refer(wrong)).toEqual({ _entities: [null] });
  expect(counted.take()).toBe(1);
  expect(await refer(wrong)).toEqual({ _entities: [null] });
  expect(counted.take()).toBe(0);
});

test('a number that a person has found is a guess again after its patient was unlinked', async () => {
  const own = await start();
  const [{ id }] = (await stack.query(entities, { r: [reference(own)] })).data!['_entities' as never] as [
    { id: string },
  ];
  await stack.query('mutation ($input: UnlinkGpPatientInput!) { unlinkGpPatient(input: $input) { __typename } }', {
    input: { patientId: id },
  });
  await stack.query(entities, { r: wrongNumbers(19).map(reference) });
  const last = await stack.query(entities, { r: [reference(own)] });
  expect(last).toEqual({ status: 200, data: { _entities: [null] } });
  expect(codes(await stack.query(entities, { r: wrongNumbers(1, 900).map(reference) }))).toEqual(['RATE_LIMITED']);
});

/** Counts the changes of wrong attempts in stores. */
function countChanges(stores: Stores) {
  let changes = 0;
  const durable: Stores['durable'] = {
    ...stores.durable,
    compareAndSet(name, change) {
      if (name.kind === 'attempts') changes += 1;
      return stores.durable.compareAndSet(name, change);
    },
  };
  return {
    stores: { ...stores, durable },
    take() {
      const taken = changes;
      changes = 0;
      return taken;
    },
  };
}
