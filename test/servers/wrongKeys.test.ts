import { afterAll, beforeAll, expect, test } from 'vitest';
import { aPatient, aPractice, aWorld } from '../../simulator/world/builders.ts';
import { initialiseStore } from '../support/initialiseStore.ts';
import { startPostgres } from '../support/startPostgres.ts';
import { startPrograms, type Program, type Programs } from '../support/startPrograms.ts';
import { freePort, type RunningServer } from '../support/startRedis.ts';
import { startStack, type Stack } from '../support/startStack.ts';

let postgres: RunningServer;
let stack: Stack;
let programs: Programs;
beforeAll(async () => {
  postgres = await startPostgres();
  stack = await startStack({ world: aWorld({ practices: [aPractice()], patients: [aPatient()] }) });
  programs = await startPrograms(stack);
  await initialiseStore({ kind: 'postgres', url: postgres.url });
}, 300_000);
afterAll(async () => {
  await programs.stop();
  await stack.stop();
  await postgres.remove();
});

const patients = '{ gpOnlineUser { patients { id } } }';
const otherKeys = { ID_KEY: 'another key of ids in tests of several processes' };

async function readiness({ url }: Program): Promise<readonly [number, string]> {
  const response = await fetch(`${url}/readyz`);
  return [response.status, ((await response.json()) as { status: string }).status];
}

test('a program with another ID_KEY is refused at its start, and by the readiness when the store comes back later', async () => {
  const right = await programs.start({ STORE_URL: postgres.url });
  expect((await right.query(patients)).errors).toBeUndefined();
  expect(await readiness(right)).toEqual([200, 'ready']);
  await expect(programs.start({ STORE_URL: postgres.url, ...otherKeys })).rejects.toThrow(
    'ID_KEY is not the key with which the store was written',
  );

  await postgres.stop();
  const port = String(await freePort());
  const wrong = await programs.start({ STORE_URL: postgres.url, METRICS_PORT: port, LOG_LEVEL: 'info', ...otherKeys });
  expect(await readiness(wrong)).toEqual([200, 'degraded']);
  await postgres.restart();
  await expect.poll(() => readiness(wrong), { timeout: 30_000 }).toEqual([503, 'wrong keys']);
  const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  expect(metrics).toMatch(/^emis_store_state\{state="wrongKeys".*\} 1$/m);
  // No response says that somebody has no patients, and the log names the setting.
  const { errors } = await wrong.query(patients);
  expect(errors).toMatchObject([{ extensions: { code: 'STORE_UNAVAILABLE' } }]);
  await expect.poll(() => wrong.output()).toContain('ID_KEY is not the key with which the store was written');
  await expect.poll(() => readiness(right), { timeout: 30_000 }).toEqual([200, 'ready']);
});
