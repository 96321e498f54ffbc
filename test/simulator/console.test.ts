import { request } from 'node:http';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { WorldChange } from '../../simulator/console/applyChange.ts';
import { startConsole, type Console } from '../../simulator/console/startConsole.ts';
import type { CallView, WorldView } from '../../simulator/console/views.ts';
import { startStack, type Stack } from '../support/startStack.ts';

let stack: Stack;
let page: Console;
let told: WorldChange[];

beforeEach(async () => {
  stack = await startStack();
  told = [];
  page = await startConsole(stack.simulator, { port: 0, onChange: (change) => void told.push(change) });
});
afterEach(async () => {
  await page.stop();
  await stack.stop();
});

const headers = () => ({ origin: page.url, 'content-type': 'application/json' });

async function change(wanted: object): Promise<{ status: number; text: string }> {
  const answer = await fetch(`${page.url}/changes`, {
    method: 'POST',
    headers: headers(),
    body: JSON.stringify(wanted),
  });
  return { status: answer.status, text: await answer.text() };
}

const world = async () => (await (await fetch(`${page.url}/world`)).json()) as WorldView;
const practiceValue = async (odsCode: string, path: string) =>
  (await world()).practices.find((one) => one.odsCode === odsCode)?.controls.find((one) => one.path === path)?.value;

test('a service that is switched off is not offered by the next answer, and whoever keeps practices is told', async () => {
  const query = '{ me { patients { appointments { __typename } } } }';
  const wanted = { kind: 'practice', odsCode: 'X99901', path: 'services.AppointmentsSupported', value: false };
  expect(await practiceValue('X99901', wanted.path)).toBe(true);
  expect((await change(wanted)).status).toBe(200);
  expect(await practiceValue('X99901', wanted.path)).toBe(false);
  expect(told).toEqual([{ type: 'practice', odsCode: 'X99901' }]);
  expect(await stack.query(query, {}, { as: 'at-the-limit' })).toMatchObject({
    data: { me: { patients: [{ appointments: { __typename: 'GpServiceNotOffered' } }] } },
  });
});

test("a person's level, status and grants are switched by their account", async () => {
  const account = (await world()).people.find(({ subject }) => subject === 'parent')?.accounts[0];
  const relationshipId = account?.relationshipId;
  const set = (path: string, value: unknown) => change({ kind: 'account', relationshipId, path, value });
  expect((await set('linkLevel', 'Restricted')).status).toBe(200);
  expect((await set('assigned.MedicalRecordEnabled', false)).status).toBe(200);
  expect((await set('status', 'Inactive')).status).toBe(200);
  const query = '{ me { patients { accessLevel } } }';
  expect(await stack.query(query, {}, { as: 'parent' })).toMatchObject({
    data: { me: { patients: [{ accessLevel: 'INACTIVE' }, {}, {}] } },
  });
});

test('a record that is switched on shows something', async () => {
  await change({ kind: 'practice', odsCode: 'X99905', path: 'services.MedicalRecordSupported', value: true });
  expect(await practiceValue('X99905', 'record.RecordAccessScheme')).toBe('DetailedCodedCareRecord');
});

test('the clock is moved on and back, and whoever keeps sessions is told', async () => {
  const before = stack.simulator.clock.now().getTime();
  await change({ kind: 'clock', minutes: 60 });
  expect(stack.simulator.clock.now().getTime() - before).toBeGreaterThanOrEqual(3_600_000);
  await change({ kind: 'clock', minutes: null });
  expect(told).toEqual([
    { type: 'clock', offsetMs: expect.closeTo(3_600_000, -3) as number },
    { type: 'clock', offsetMs: expect.closeTo(0, -3) as number },
  ]);
});

test('faults and latency are planned, shown and forgotten', async () => {
  const fault = { kind: 'fault', fault: 'lostAfter', operation: 'BookAppointment', relationshipId: '', times: 2 };
  expect((await change(fault)).status).toBe(200);
  await change({ kind: 'latency', fromMs: 80, toMs: 400 });
  expect(await world()).toMatchObject({
    faults: [{ label: 'Done, but the answer is lost', operation: 'BookAppointment', times: 2 }],
    latency: [80, 400],
  });
  await change({ kind: 'clearFaults' });
  expect((await world()).faults).toEqual([]);
});

test.each([
  [{ kind: 'practice', odsCode: 'X99901', path: 'odsCode', value: 'X' }, 'There is no such setting.'],
  [{ kind: 'practice', odsCode: 'X99901', path: '__proto__.live', value: true }, 'There is no such setting.'],
  [{ kind: 'practice', odsCode: 'X99901', path: 'version', value: '9.9.9.9' }, 'Version is none of those.'],
  [{ kind: 'practice', odsCode: 'X99901', path: 'live', value: 'no' }, 'Live cannot be that.'],
  [{ kind: 'practice', odsCode: 'nowhere', path: 'live', value: true }, 'There is no such practice.'],
  [{ kind: 'account', relationshipId: 'nobody', path: 'status', value: 'Active' }, 'There is no such account.'],
  [{ kind: 'fault', fault: 'toString', operation: '', relationshipId: '', times: 1 }, 'There is no such fault.'],
  [{ kind: 'clock', minutes: -5 }, 'The clock moves on by whole minutes, up to eight weeks.'],
  [{ kind: 'anything' }, 'There is no such change.'],
])('%j is refused with a sentence, and nothing changes', async (wanted, text) => {
  expect(await change(wanted)).toEqual({ status: 400, text });
  expect(told).toEqual([]);
});

test('calls are told as they arrive and as they are answered, and those before when somebody comes to look', async () => {
  await stack.query('{ me { patients { accessLevel } } }', {}, { as: 'at-the-limit' });
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
  await stack.query('{ me { patients { appointments { __typename } } } }', {}, { as: 'at-the-limit' });
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

const answerTo = (path: string, options: { method?: string; headers?: Record<string, string> } = {}) =>
  new Promise<{ status: number | undefined; headers: Record<string, unknown> }>((resolve, reject) => {
    const asked = request(`${page.url}${path}`, options, (answer) => {
      answer.resume();
      resolve({ status: answer.statusCode, headers: answer.headers });
    });
    asked.once('error', reject);
    asked.end(options.method === 'POST' ? '{"kind":"endSessions"}' : undefined);
  });

test.each(['/', '/world', '/calls', '/changes', '/console.js'])(
  'another name for this machine gets nothing of %s',
  async (path) => {
    const { port } = new URL(page.url);
    const elsewhere = { ...headers(), host: `elsewhere.example:${port}`, origin: `http://elsewhere.example:${port}` };
    expect((await answerTo(path, { headers: elsewhere })).status).toBe(403);
    expect((await answerTo(path, { method: 'POST', headers: elsewhere })).status).toBe(403);
  },
);

test('only the page itself may change anything, and no other site may read', async () => {
  const json = { 'content-type': 'application/json' };
  expect((await answerTo('/changes', { method: 'POST', headers: json })).status).toBe(403);
  const crossSite = { ...json, origin: 'https://elsewhere.example' };
  expect((await answerTo('/changes', { method: 'POST', headers: crossSite })).status).toBe(403);
  const plainForm = { origin: page.url, 'content-type': 'text/plain' };
  expect((await answerTo('/changes', { method: 'POST', headers: plainForm })).status).toBe(403);
  const { headers: given } = await answerTo('/world', { headers: { origin: 'https://elsewhere.example' } });
  expect(Object.keys(given).filter((name) => name.startsWith('access-control'))).toEqual([]);
  expect((await answerTo('/changes', { method: 'OPTIONS', headers: crossSite })).status).toBe(404);
});

test('nothing that opens a door is shown', async () => {
  const shown = JSON.stringify(await world());
  const { accounts } = stack.simulator.world;
  expect(
    accounts.filter(
      ({ linkageKey, patientRelationshipKey }) => shown.includes(linkageKey) || shown.includes(patientRelationshipKey),
    ),
  ).toEqual([]);
});
