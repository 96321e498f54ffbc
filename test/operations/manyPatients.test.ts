import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Account } from '../../simulator/world/Account.ts';
import type { World } from '../../simulator/world/World.ts';
import { startStack, type Stack } from '../support/startStack.ts';

const ofPatient = `fragment ofPatient on Patient {
  id
  nhsNumber
  practice { odsCode }
  demographics { ... on GpPatientDemographics { firstName surname dateOfBirth contactDetails { mobile } } }
  appointments(from: "2020-01-01") { ... on GpAppointments {
    upcoming { bookingReason startsAt { local } patient { id } } past { bookingReason startsAt { local } } } }
}`;

let stack: Stack;
let ids: readonly string[];
beforeAll(async () => {
  stack = await startStack({ now: new Date('2026-05-12T08:00:00Z'), latency: [0, 25] });
  const { data } = await stack.query('{ gpOnlineUser { patients { id } } }', {}, { as: 'carer' });
  ids = (data as { gpOnlineUser: { patients: { id: string }[] } }).gpOnlineUser.patients.map(({ id }) => id);
});
afterAll(() => stack.stop());

/** The accounts of a user, in the order of their links. */
function accountsOf({ people, accounts }: World, subject: string): readonly Account[] {
  const links = people.find((person) => person.subject === subject)?.links ?? [];
  return links.flatMap((link) =>
    accounts.filter(({ patientRelationshipId }) => patientRelationshipId === link.patientRelationshipId),
  );
}

function expectedPatient(world: World, { patientId }: Account, id: string): object {
  const patient = world.patients.find((found) => found.id === patientId);
  const slots = world.practices
    .flatMap(({ clinics }) => clinics)
    .flatMap((clinic) => clinic.slots)
    .filter(({ appointment }) => appointment?.patientId === patientId)
    .map(({ start, startsAt, appointment }) => ({ start, startsAt, reason: appointment?.reason ?? null }))
    .toSorted((a, b) => a.startsAt - b.startsAt);
  const now = stack.simulator.clock.now().getTime();
  const toEntry = ({ start, reason }: (typeof slots)[number]) => ({
    bookingReason: reason,
    startsAt: { local: start },
  });
  return {
    id,
    nhsNumber: patient?.identifiers[0]?.IdentifierValue,
    practice: { odsCode: patient?.odsCode },
    demographics: {
      firstName: patient?.firstName,
      surname: patient?.surname,
      dateOfBirth: patient?.dateOfBirth,
      contactDetails: { mobile: patient?.contactDetails?.MobileNumber },
    },
    appointments: {
      upcoming: slots.filter(({ startsAt }) => startsAt >= now).map((slot) => ({ ...toEntry(slot), patient: { id } })),
      past: slots.filter(({ startsAt }) => startsAt < now).map(toEntry),
    },
  };
}

/** A query that selects every patient twice. */
const hundredFieldsQuery = () =>
  `{ ${ids.flatMap((id, at) => ['a', 'b'].map((alias) => `${alias}${at}: gpPatient(id: "${id}") { ...ofPatient }`)).join()} } ${ofPatient}`;
const expectedPatients = () => {
  const { world } = stack.simulator;
  return accountsOf(world, 'carer').flatMap((account, at) => {
    const patient = expectedPatient(world, account, ids[at] ?? '');
    return [patient, patient];
  });
};
const violations = () => stack.simulator.ledger.filter(({ violation }) => violation !== undefined);

test('100 fields over 50 patients return each patient’s own data with one call per patient and read', async () => {
  expect(ids).toHaveLength(50);
  stack.clearCalls();
  const { data, errors } = await stack.query(hundredFieldsQuery(), {}, { as: 'carer' });
  expect(errors).toBeUndefined();
  expect(Object.values(data as object)).toEqual(expectedPatients());
  expect(violations()).toEqual([]);
  const counts = Object.entries(Object.groupBy(stack.calls(), (call) => call));
  expect(Object.fromEntries(counts.map(([name, calls]) => [name, calls?.length]))).toEqual({
    CreateEndUserSession: 1,
    GetClinicalVersionInformation: 2,
    GetPracticeSettings: 2,
    BeginPatientSession: 50,
    CompletePatientSession: 50,
    GetDemographics: 50,
    GetPatientAppointments: 50,
  });
});

test('five concurrent queries of 100 fields over 50 patients return the same data over the open sessions', async () => {
  stack.clearCalls();
  const query = hundredFieldsQuery();
  const responses = await Promise.all(Array.from({ length: 5 }, () => stack.query(query, {}, { as: 'carer' })));
  for (const { data } of responses) expect(Object.values(data as object)).toEqual(expectedPatients());
  expect(violations()).toEqual([]);
  expect(new Set(stack.calls())).toEqual(new Set(['GetDemographics', 'GetPatientAppointments']));
});

test('50 concurrent users each receive only their own data', async () => {
  const { world } = stack.simulator;
  const query = `{ gpOnlineUser { patients { ...ofPatient } } } ${ofPatient}`;
  const subjects = Array.from({ length: 50 }, (_, at) => `person-${String(at + 1).padStart(2, '0')}`);
  const responses = await Promise.all(subjects.map((as) => stack.query(query, {}, { as })));
  const seen = responses.map(
    ({ data }) => (data as { gpOnlineUser: { patients: { id: string }[] } }).gpOnlineUser.patients,
  );
  expect(seen).toEqual(
    subjects.map((subject, at) =>
      accountsOf(world, subject).map((one) => expectedPatient(world, one, seen[at]?.[0]?.id ?? '')),
    ),
  );
  expect(new Set(seen.flat().map(({ id }) => id)).size).toBe(50);
  expect(violations()).toEqual([]);
});

test('two users who share a patient receive it under different ids', async () => {
  const account = accountsOf(stack.simulator.world, 'carer')[0] as Account;
  const query = `{ gpOnlineUser { patients { ...ofPatient } } } ${ofPatient}`;
  const { data } = await stack.query(query, {}, { as: 'person-01' });
  const own = (data as { gpOnlineUser: { patients: [{ id: string }] } }).gpOnlineUser.patients[0];
  expect(own).toEqual(expectedPatient(stack.simulator.world, account, own.id));
  expect(ids).not.toContain(own.id);
  const asOther = await stack.query(
    'query ($id: ID!) { gpPatient(id: $id) { id } }',
    { id: ids[0] },
    { as: 'person-01' },
  );
  expect(asOther).toEqual({ status: 200, data: { gpPatient: null } });
});
