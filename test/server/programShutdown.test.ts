import { once } from 'node:events';
import { afterEach, expect, test } from 'vitest';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { startPrograms, type Program, type Programs } from '../support/startPrograms.ts';
import { startStack, type QueryResponse, type Stack } from '../support/startStack.ts';

let stack: Stack;
let programs: Programs;
afterEach(async () => {
  await programs.stop();
  await stack.stop();
});

const read = '{ gpOnlineUser { patients { demographics { ... on GpPatientDemographics { surname } } } } }';
/** Three weeks from now, by the clock of the program. */
const day = new Date(Date.now() + 21 * 86_400_000).toISOString().slice(0, 10);
const slots = `{ gpOnlineUser { patients { bookableSlots(from: "${day}", to: "${day}") {
  ... on GpBookableSlots { slots { edges { node { id } } } } } } } }`;
const book = 'mutation ($input: BookGpAppointmentInput!) { bookGpAppointment(input: $input) { __typename } }';
const hangMs = 600_000;

/** Starts the program, with a session of the first person open. */
async function start(settings: Readonly<Record<string, string>>): Promise<Program> {
  const practices = [aPractice({ slots: [{ start: `${day}T10:00:00` }], bookableToDays: 60 })];
  stack = await startStack({ world: aWorld({ practices, patients: [aPatient(), aPatient()] }) });
  programs = await startPrograms(stack);
  const program = await programs.start({ LOG_LEVEL: 'info', REQUEST_TIMEOUT_MS: '3000', ...settings });
  for (const as of ['patient-1', 'patient-2']) await program.query(read, {}, { as });
  stack.clearCalls();
  return program;
}

/** Waits until the upstream has received the calls of requests in progress. */
const arrived = (operation: string, count = 1) =>
  expect.poll(() => stack.calls().filter((call) => call === operation)).toHaveLength(count);

const codesOf = ({ errors = [] }: QueryResponse) => errors.map(({ extensions }) => extensions.code);

function terminate({ child }: Program): Promise<unknown> {
  const exited = once(child, 'exit').then(([code]: unknown[]) => code);
  child.kill('SIGTERM');
  return exited;
}

test('after SIGTERM, requests to an upstream that hangs get their own error, later ones are served, and the exit code is 0', async () => {
  const program = await start({});
  stack.simulator.faults.add({ operation: 'GetDemographics', kind: 'delay', ms: hangMs, times: Infinity });
  const inProgress = program.query(read);
  await arrived('GetDemographics');
  const exitCode = terminate(program);
  await expect.poll(async () => (await fetch(`${program.url}/readyz`)).status).toBe(503);
  const later = program.query(read, {}, { as: 'patient-2' });
  for (const response of [await inProgress, await later]) {
    expect(response.status).toBe(200);
    expect(codesOf(response)).toEqual(['DEADLINE_EXCEEDED']);
  }
  expect(await exitCode).toBe(0);
  expect(program.output()).toContain('"msg":"Stopping."');
  expect(program.output()).not.toContain('cuts off');
});

test('after SIGTERM, a write that the upstream receives late gets its outcome before the program ends', async () => {
  const program = await start({ REQUEST_TIMEOUT_MS: '20000' });
  const { data } = await program.query(slots);
  const slotId = /"node":\{"id":"([^"]+)"/.exec(JSON.stringify(data))?.[1];
  // Longer than the five seconds in which new requests are still served.
  stack.simulator.faults.add({ operation: 'BookAppointment', kind: 'delay', ms: 7_000 });
  const booking = program.query(book, { input: { slotId } });
  await arrived('BookAppointment');
  const exitCode = terminate(program);
  expect(await booking).toMatchObject({ data: { bookGpAppointment: { __typename: 'BookGpAppointmentSuccess' } } });
  expect(await exitCode).toBe(0);
  expect(stack.simulator.ledger.filter(({ effect }) => effect?.kind === 'booked')).toHaveLength(1);
});

test('a request that the grace cuts off does not delay the exit, and is counted in the log', async () => {
  const program = await start({ REQUEST_TIMEOUT_MS: '120000', SHUTDOWN_GRACE_MS: '500' });
  stack.simulator.faults.add({ operation: 'GetDemographics', kind: 'delay', ms: hangMs, times: Infinity });
  const cutOff = program.query(read).catch(() => 'cut off');
  await arrived('GetDemographics');
  const exitCode = terminate(program);
  expect(await cutOff).toBe('cut off');
  expect(await exitCode).toBe(0);
  expect(program.output()).toContain('"msg":"The shutdown cuts off requests."');
  expect(/"count":(\d+)/.exec(program.output())?.[1]).toBe('1');
});

test('a second SIGTERM ends the program at once with exit code 1', async () => {
  const program = await start({});
  const exitCode = terminate(program);
  await expect.poll(() => program.output()).toContain('"msg":"Stopping."');
  program.child.kill('SIGTERM');
  expect(await exitCode).toBe(1);
});
