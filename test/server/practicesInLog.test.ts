import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { startStack, type Stack } from '../support/startStack.ts';

const codes = ['A81001', 'A81002', 'A81003', 'A81004', 'A81005', 'A81006'];
let stack: Stack;
beforeAll(async () => {
  stack = await startStack({
    world: aWorld({ practices: codes.map((odsCode) => aPractice({ odsCode })), patients: [aPatient()] }),
  });
});
afterAll(() => stack.stop());
afterEach(() => {
  stack.simulator.faults.clear();
  stack.requestLines.length = 0;
  stack.logLines.length = 0;
});

const linesOf = (event: string) => stack.logLines.filter(({ msg }) => msg === event);
async function practicesOf(query: string): Promise<unknown> {
  await stack.query(query);
  await expect.poll(() => stack.requestLines.length).toBe(1);
  return stack.requestLines[0]?.['practices'];
}
const namesOf = (odsCodes: readonly string[]) =>
  `{ ${odsCodes.map((code, at) => `p${at}: gpPractice(odsCode: "${code}") { name }`).join(' ')} }`;
const demographics = '{ gpOnlineUser { patients { demographics { ... on GpPatientDemographics { surname } } } } }';

test('the line of a request names the practice of the patient', async () => {
  expect(await practicesOf(demographics)).toEqual([stack.simulator.world.patients[0]?.odsCode]);
});

test('the line of a request names up to five practices, and none of more', async () => {
  expect(await practicesOf(namesOf(codes.slice(0, 5)))).toEqual(codes.slice(0, 5));
  stack.requestLines.length = 0;
  expect(await practicesOf(namesOf(codes))).toBeUndefined();
});

test('the line of a request that concerns no practice names none', async () => {
  expect(await practicesOf('{ gpOnlineUser { patients { id } } }')).toBeUndefined();
});

test('the line of a failure of the upstream names its practice', async () => {
  stack.simulator.faults.add({ operation: 'GetDemographics', kind: 'drop', at: 'arrival', times: 9 });
  const practices = await practicesOf(demographics);
  expect(practices).toEqual([stack.simulator.world.patients[0]?.odsCode]);
  expect(linesOf('The upstream failed.')).toMatchObject([{ code: 'UPSTREAM_UNAVAILABLE', practices }]);
});

test.each(['9990000018', 'Teapot'])('the ODS code %s, which no practice can have, is in no line', async (code) => {
  stack.simulator.faults.add({ kind: 'drop', at: 'arrival', times: 9 });
  await practicesOf(namesOf([code]));
  expect(stack.logLines.length).toBeGreaterThan(0);
  expect(JSON.stringify([...stack.logLines, ...stack.requestLines])).not.toMatch(new RegExp(code, 'i'));
});
