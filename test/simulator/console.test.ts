import { request } from 'node:http';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { WorldChange } from '../../simulator/console/applyChange.ts';
import { startConsole, type Console } from '../../simulator/console/startConsole.ts';
import type { CallView, WorldView } from '../../simulator/console/views.ts';
import { startStack, type Stack } from '../support/startStack.ts';

let stack: Stack;
let page: Console;
let reported: WorldChange[];

beforeEach(async () => {
  stack = await startStack();
  reported = [];
  page = await startConsole(stack.simulator, { port: 0, onChange: (change) => void reported.push(change) });
});
afterEach(async () => {
  await page.stop();
  await stack.stop();
});

const headers = () => ({ origin: page.url, 'content-type': 'application/json' });

async function sendChange(change: object): Promise<{ status: number; text: string }> {
  const response = await fetch(`${page.url}/changes`, {
    method: 'POST',
    headers: headers(),
    body: JSON.stringify(change),
  });
  return { status: response.status, text: await response.text() };
}

const world = async () => (await (await fetch(`${page.url}/world`)).json()) as WorldView;
const practiceValue = async (odsCode: string, path: string) =>
  (await world()).practices.find((one) => one.odsCode === odsCode)?.controls.find((one) => one.path === path)?.value;

test('switching off a service affects the next response and reports the change of the practice', async () => {
  const query = '{ gpOnlineUser { patients { appointments { __typename } } } }';
  const change = { kind: 'practice', odsCode: 'X99901', path: 'services.AppointmentsSupported', value: false };
  expect(await practiceValue('X99901', change.path)).toBe(true);
  expect((await sendChange(change)).status).toBe(200);
  expect(await practiceValue('X99901', change.path)).toBe(false);
  expect(reported).toEqual([{ type: 'practice', odsCode: 'X99901' }]);
  expect(await stack.query(query, {}, { as: 'at-the-limit' })).toMatchObject({
    data: { gpOnlineUser: { patients: [{ appointments: { __typename: 'GpServiceNotOffered' } }] } },
  });
});

test("an account's level, status and grants can be changed", async () => {
  const account = (await world()).people.find(({ subject }) => subject === 'parent')?.accounts[0];
  const relationshipId = account?.relationshipId;
  const set = (path: string, value: unknown) => sendChange({ kind: 'account', relationshipId, path, value });
  expect((await set('linkLevel', 'Restricted')).status).toBe(200);
  expect((await set('assigned.MedicalRecordEnabled', false)).status).toBe(200);
  expect((await set('status', 'Inactive')).status).toBe(200);
  const query = '{ gpOnlineUser { patients { accessLevel } } }';
  expect(await stack.query(query, {}, { as: 'parent' })).toMatchObject({
    data: { gpOnlineUser: { patients: [{ accessLevel: 'INACTIVE' }, {}, {}] } },
  });
});

const demographicsQuery = `{ gpOnlineUser { patients { demographics {
  __typename ... on GpServiceUnavailable { reason nextStep } } } } }`;
const readDemographics = async (as: string) => {
  const { data } = await stack.query(demographicsQuery, {}, { as });
  return (data as { gpOnlineUser: { patients: { demographics: unknown }[] } }).gpOnlineUser.patients[0]?.demographics;
};
const accessEnded = { __typename: 'GpAccessEnded', reason: 'ACCESS_ENDED', nextStep: 'LINK_AGAIN' };
const personOf = async (subject: string) => (await world()).people.find((person) => person.subject === subject);

test("ending a patient's access affects the next session, and shows the letter to link the account again", async () => {
  const account = (await personOf('at-the-limit'))?.accounts[0];
  expect(await readDemographics('at-the-limit')).toEqual({ __typename: 'GpPatientDemographics' });
  const change = { kind: 'relationship', relationshipId: account?.relationshipId, action: 'end' };
  expect((await sendChange(change)).status).toBe(200);
  await sendChange({ kind: 'endSessions' });
  expect(await readDemographics('at-the-limit')).toEqual(accessEnded);

  const person = await personOf('at-the-limit');
  expect(person?.accounts).toEqual([]);
  const unlinked = stack.simulator.world.unlinked.at(-1);
  const { accountId, linkageKey } = unlinked ?? {};
  expect(linkageKey).toMatch(/^[\da-f]{12}$/);
  expect(person?.letters).toEqual([{ title: 'Lionel Pumpernickel at Applewood Surgery', accountId, linkageKey }]);
  expect(await sendChange(change)).toEqual({ status: 400, text: 'Account not found.' });
});

test("changing the key of a patient's access leaves the session open, and ends the access in the next one", async () => {
  const account = (await personOf('at-the-limit'))?.accounts[0];
  expect(await readDemographics('parent')).toEqual({ __typename: 'GpPatientDemographics' });
  expect(await readDemographics('at-the-limit')).toEqual({ __typename: 'GpPatientDemographics' });
  await sendChange({ kind: 'relationship', relationshipId: account?.relationshipId, action: 'changeKey' });
  expect(await readDemographics('at-the-limit')).toEqual({ __typename: 'GpPatientDemographics' });
  await sendChange({ kind: 'endSessions' });
  expect(await readDemographics('parent')).toEqual({ __typename: 'GpPatientDemographics' });
  expect(await readDemographics('at-the-limit')).toEqual(accessEnded);
  expect((await personOf('at-the-limit'))?.letters).toEqual([]);
});

test('a change of a relationship that the console does not offer is refused', async () => {
  const relationshipId = (await personOf('at-the-limit'))?.accounts[0]?.relationshipId;
  const text = 'Unknown change of a relationship.';
  expect(await sendChange({ kind: 'relationship', relationshipId, action: 'sell' })).toEqual({ status: 400, text });
});

test('switching on the record also sets a record access scheme', async () => {
  await sendChange({ kind: 'practice', odsCode: 'X99905', path: 'services.MedicalRecordSupported', value: true });
  expect(await practiceValue('X99905', 'record.RecordAccessScheme')).toBe('DetailedCodedCareRecord');
});

test('the clock can be moved forward and reset, and each change is reported', async () => {
  const before = stack.simulator.clock.now().getTime();
  await sendChange({ kind: 'clock', minutes: 60 });
  expect(stack.simulator.clock.now().getTime() - before).toBeGreaterThanOrEqual(3_600_000);
  await sendChange({ kind: 'clock', minutes: null });
  expect(reported).toEqual([
    { type: 'clock', offsetMs: expect.closeTo(3_600_000, -3) as number },
    { type: 'clock', offsetMs: expect.closeTo(0, -3) as number },
  ]);
});

test('faults and latency can be planned, shown and cleared', async () => {
  const fault = { kind: 'fault', fault: 'lostAfter', operation: 'BookAppointment', relationshipId: '', times: 2 };
  expect((await sendChange(fault)).status).toBe(200);
  await sendChange({ kind: 'latency', fromMs: 80, toMs: 400 });
  expect(await world()).toMatchObject({
    faults: [{ label: 'Processed, response lost', operation: 'BookAppointment', times: 2 }],
    latency: [80, 400],
  });
  await sendChange({ kind: 'clearFaults' });
  expect((await world()).faults).toEqual([]);
});

test.each([
  [{ kind: 'practice', odsCode: 'X99901', path: 'odsCode', value: 'X' }, 'Unknown setting.'],
  [{ kind: 'practice', odsCode: 'X99901', path: '__proto__.live', value: true }, 'Unknown setting.'],
  [
    { kind: 'practice', odsCode: 'X99901', path: 'version', value: '9.9.9.9' },
    'Version must be one of 1.8.0.0, 2.0.0.0, 2.1.0.0.',
  ],
  [{ kind: 'practice', odsCode: 'X99901', path: 'live', value: 'no' }, 'Live must be a boolean.'],
  [{ kind: 'practice', odsCode: 'nowhere', path: 'live', value: true }, 'Practice not found.'],
  [{ kind: 'account', relationshipId: 'nobody', path: 'status', value: 'Active' }, 'Account not found.'],
  [{ kind: 'fault', fault: 'toString', operation: '', relationshipId: '', times: 1 }, 'Unknown fault.'],
  [{ kind: 'clock', minutes: -5 }, 'The clock can move forward by whole minutes, up to eight weeks.'],
  [{ kind: 'anything' }, 'Unknown kind of change.'],
])('the change %j is refused with a message and has no effect', async (change, text) => {
  expect(await sendChange(change)).toEqual({ status: 400, text });
  expect(reported).toEqual([]);
});

test('the event stream has earlier calls and each new call on arrival and on completion', async () => {
  await stack.query('{ gpOnlineUser { patients { accessLevel } } }', {}, { as: 'at-the-limit' });
  const { body } = await fetch(`${page.url}/calls`);
  const calls: CallView[] = [];
  const reading = (async () => {
    for await (const chunk of body ?? []) {
      for (const [, json] of Buffer.from(chunk as Uint8Array)
        .toString()
        .matchAll(/^data: (.*)$/gm))
        calls.push(JSON.parse(json ?? '') as CallView);
    }
  })().catch(() => {});
  await stack.query('{ gpOnlineUser { patients { appointments { __typename } } } }', {}, { as: 'at-the-limit' });
  await expect
    .poll(() => calls.filter(({ response }) => response).map(({ operation }) => operation))
    .toEqual(stack.calls());
  expect(calls.find(({ operation, response }) => operation === 'GetPatientAppointments' && response)).toMatchObject({
    about: 'Lionel Pumpernickel at Applewood Surgery',
    number: expect.any(Number) as number,
    version: '2.1.0.0',
    response: { status: 200, faults: [] },
  });
  await page.stop();
  await reading;
});

const send = (path: string, options: { method?: string; headers?: Record<string, string> } = {}) =>
  new Promise<{ status: number | undefined; headers: Record<string, unknown> }>((resolve, reject) => {
    const sent = request(`${page.url}${path}`, options, (response) => {
      response.resume();
      resolve({ status: response.statusCode, headers: response.headers });
    });
    sent.once('error', reject);
    sent.end(options.method === 'POST' ? '{"kind":"endSessions"}' : undefined);
  });

test.each(['/', '/world', '/calls', '/changes', '/console.js'])(
  'a request for %s with another host name is refused',
  async (path) => {
    const { port } = new URL(page.url);
    const elsewhere = { ...headers(), host: `elsewhere.example:${port}`, origin: `http://elsewhere.example:${port}` };
    expect((await send(path, { headers: elsewhere })).status).toBe(403);
    expect((await send(path, { method: 'POST', headers: elsewhere })).status).toBe(403);
  },
);

test('only the console page can make changes, and other sites cannot read', async () => {
  const json = { 'content-type': 'application/json' };
  expect((await send('/changes', { method: 'POST', headers: json })).status).toBe(403);
  const crossSite = { ...json, origin: 'https://elsewhere.example' };
  expect((await send('/changes', { method: 'POST', headers: crossSite })).status).toBe(403);
  const plainForm = { origin: page.url, 'content-type': 'text/plain' };
  expect((await send('/changes', { method: 'POST', headers: plainForm })).status).toBe(403);
  const { headers: received } = await send('/world', { headers: { origin: 'https://elsewhere.example' } });
  expect(Object.keys(received).filter((name) => name.startsWith('access-control'))).toEqual([]);
  expect((await send('/changes', { method: 'OPTIONS', headers: crossSite })).status).toBe(404);
});

test('the console shows no linkage keys and no relationship keys', async () => {
  const shown = JSON.stringify(await world());
  const { accounts } = stack.simulator.world;
  expect(
    accounts.filter(
      ({ linkageKey, patientRelationshipKey }) => shown.includes(linkageKey) || shown.includes(patientRelationshipKey),
    ),
  ).toEqual([]);
});
