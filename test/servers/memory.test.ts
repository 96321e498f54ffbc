import { once } from 'node:events';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { startPrograms, type Program, type Programs } from '../support/startPrograms.ts';
import { startStack, type Stack } from '../support/startStack.ts';

const people = 20;
/** Until code is compiled and caches are full. */
const warmUpRequests = 2_000;
const requests = 2_000;
const parallel = 10;
/** A request that is kept with its response has many times as much. */
const maxBytesPerRequest = 1_000;

const queries = [
  `{ gpOnlineUser { patients { demographics { ... on GpPatientDemographics { surname } }
    appointments { ... on GpAppointments { upcoming { id } } } messages { ... on GpPracticeMessages { unreadCount } } } } }`,
  '{ gpOnlineUser { patients { medicalRecord { testResults { ... on GpRecordTestResults { entries(first: 50) { edges { node { id } } } } } } } } }',
  '{ gpPractice(odsCode: "X99951") { name } unknown: gpPractice(odsCode: "X99959") { name } }',
  '{ gpPatient(id: "AAAA") { id } ',
];

let stack: Stack;
let programs: Programs;
let program: Program;
beforeAll(async () => {
  const patients = Array.from({ length: people }, () => aPatient({ medicalRecord: { generated: 50 } }));
  stack = await startStack({ world: aWorld({ practices: [aPractice()], patients }) });
  programs = await startPrograms(stack);
  program = await programs.start({ REQUESTS_PER_PERSON: '100000' }, { preload: 'test/support/heapMeter.ts' });
});
afterAll(async () => {
  await programs.stop();
  await stack.stop();
});

async function reachableBytes(): Promise<number> {
  program.child.send('measure');
  for (;;) {
    // The program also reports that it is ready.
    const [bytes] = (await once(program.child, 'message')) as [unknown];
    if (typeof bytes === 'number') return bytes;
  }
}

/** @returns the number of requests with data */
async function send(count: number): Promise<number> {
  let answered = 0;
  for (let at = 0; at < count; at += parallel) {
    const responses = await Promise.all(
      Array.from({ length: parallel }, (_, index) =>
        program.query(
          queries[(at + index) % queries.length] ?? '',
          {},
          { as: `patient-${((at + index) % people) + 1}` },
        ),
      ),
    );
    answered += responses.filter(({ data }) => data !== undefined && data !== null).length;
  }
  stack.clearCalls();
  return answered;
}

test('the memory of the program is flat over thousands of requests, valid and invalid', async () => {
  await send(warmUpRequests);
  const before = await reachableBytes();
  const answered = await send(requests);
  const after = await reachableBytes();
  // One query of four is invalid.
  expect(answered).toBe((requests * 3) / 4);
  expect((after - before) / requests).toBeLessThan(maxBytesPerRequest);
}, 600_000);
