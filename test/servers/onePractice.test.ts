import { afterAll, beforeAll, expect, test } from 'vitest';
import { aPatient, aPractice, aWorld } from '../../simulator/world/builders.ts';
import { repeatUntil } from '../support/repeatUntil.ts';
import { startPrograms, type Program, type Programs } from '../support/startPrograms.ts';
import { startPrometheus, type Prometheus } from '../support/startPrometheus.ts';
import { freePort } from '../support/startRedis.ts';
import { startStack, type Stack } from '../support/startStack.ts';

const sick = 'X99952';
const practices = ['X99951', sick, 'X99953'];
/** Two people of each practice, since the failures of one person in a row count once. */
const people = practices.flatMap((practice) =>
  [1, 2].map((number) => ({ practice, subject: `${practice}-${number}` })),
);

let stack: Stack;
let programs: Programs;
let program: Program;
let prometheus: Prometheus;
beforeAll(async () => {
  stack = await startStack({
    world: aWorld({
      practices: practices.map((odsCode) => aPractice({ odsCode })),
      patients: people.map((person) => aPatient(person)),
    }),
  });
  programs = await startPrograms(stack);
  const port = await freePort();
  program = await programs.start({
    METRICS_PORT: String(port),
    MAX_PRACTICE_FAILURES: '2',
    REQUESTS_PER_PERSON: '100000',
  });
  prometheus = await startPrometheus([port]);
}, 120_000);
afterAll(async () => {
  await prometheus.stop();
  await programs.stop();
  await stack.stop();
});

const query = '{ gpOnlineUser { patients { demographics { ... on GpPatientDemographics { surname } } } } }';

/** Sends a request of each person. @returns the practices whose people all have an answer */
async function askAll(): Promise<readonly string[]> {
  const answers = await Promise.all(
    people.map(async ({ practice, subject }) => {
      const { errors } = await program.query(query, {}, { as: subject });
      return { practice, isAnswered: errors === undefined };
    }),
  );
  return practices.filter((one) => answers.every(({ practice, isAnswered }) => practice !== one || isAnswered));
}

/** The alerts for people on duty, without that for the new database of the test. */
async function alerts(): Promise<readonly string[]> {
  return [...(await prometheus.firing())].filter((name) => name !== 'StoreNew').toSorted();
}

test('one practice that does not respond fires its alert with its code, and neither EmisDown nor another', async () => {
  expect(await askAll()).toEqual(practices);
  const heal = stack.simulator.faults.add({
    odsCode: sick,
    kind: 'raw',
    status: 503,
    contentType: 'text/plain',
    body: '',
    times: Infinity,
  });
  const others = practices.filter((one) => one !== sick);
  const seen = new Set<string>();
  const look = async () => (await alerts()).forEach((name) => seen.add(name));
  await repeatUntil(
    async () => (await alerts()).includes('PracticeRefused'),
    async () => {
      expect(await askAll()).toEqual(others);
      await look();
    },
  );
  expect(await prometheus.labelsOf('PracticeRefused')).toMatchObject([{ practice: sick }]);

  // Longer than what the alerts look back on, so that every rate is one of the time with the sick practice.
  const successes = await prometheus.valueOf('sum(emis_request_duration_seconds_count{outcome="ok"})');
  await repeatUntil(
    async () => (await prometheus.valueOf('sum(increase(emis_errors_total{code="UPSTREAM_UNAVAILABLE"}[30s]))')) > 30,
    async () => {
      expect(await askAll()).toEqual(others);
      await look();
    },
  );
  expect(await prometheus.valueOf('sum(emis_request_duration_seconds_count{outcome="ok"})')).toBeGreaterThan(successes);
  expect([...seen]).toEqual(['PracticeRefused']);

  heal();
  // A refused practice is asked again after half a minute at most.
  await expect
    .poll(async () => ({ answered: await askAll(), alerts: await alerts() }), { timeout: 90_000, interval: 500 })
    .toEqual({ answered: practices, alerts: [] });
});
