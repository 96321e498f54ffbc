import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { responseForms } from '../../simulator/contract/responseForms.ts';
import { readSettings } from '../../simulator/settings.ts';
import { openPatientSession, type Relationship, type Target } from './rawClient.ts';

const program = fileURLToPath(new URL('../../simulator/main.ts', import.meta.url));

interface Ready extends Target {
  type: 'ready';
  links: (Relationship & { subject: string; odsCode: string; relation: string })[];
  people: { subject: string; name: string; about: string }[];
}

function start(): ChildProcess {
  return fork(program, {
    env: { ...process.env, SIMULATOR_PORT: '0', SIMULATOR_SEED: 'x' },
    execArgv: [],
    stdio: 'pipe',
  });
}

test('the program reports its endpoint, links and people, and exits when its parent disconnects', async () => {
  const child = start();
  const [ready] = (await once(child, 'message')) as [Ready];
  expect(ready.type).toBe('ready');
  expect(ready.people[0]).toMatchObject({ subject: 'parent', name: 'Marigold Teapot' });
  const [link] = ready.links;
  if (link === undefined) throw new Error('no links');
  const session = await openPatientSession(ready, link);
  expect((await session.call('GetDemographics')).body).toContain('<FirstName>Marigold<');
  child.disconnect();
  expect(await once(child, 'exit')).toEqual([0, null]);
});

test('the program exits on SIGTERM', async () => {
  const child = start();
  await once(child, 'message');
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
});

test('readSettings has defaults and reports all problems at once', () => {
  expect(readSettings({})).toEqual({
    port: 4801,
    host: '127.0.0.1',
    consolePort: 4802,
    seed: '1',
    latency: 0,
    environment: 'test',
  });
  expect(readSettings({ SIMULATOR_LATENCY_MS: '80-400', SIMULATOR_ENVIRONMENT: 'live' })).toMatchObject({
    latency: [80, 400],
    environment: 'live',
  });
  expect(readSettings({ SIMULATOR_FORMS: 'utf-16, interim' })).toMatchObject({ forms: ['utf-16', 'interim'] });
  expect(readSettings({ SIMULATOR_FORMS: 'all' }).forms).toEqual(responseForms);
  const wrong = {
    SIMULATOR_PORT: 'x',
    SIMULATOR_LATENCY_MS: '9-1',
    SIMULATOR_ENVIRONMENT: 'prod',
    SIMULATOR_FORMS: 'utf-16, utf-32',
  };
  expect(() => readSettings(wrong)).toThrow(
    /SIMULATOR_PORT[^]*SIMULATOR_LATENCY_MS[^]*SIMULATOR_ENVIRONMENT[^]*SIMULATOR_FORMS/,
  );
});
