import { createClient, type RedisClientType } from '@redis/client';
import { readFileSync } from 'node:fs';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aPatient, aPractice, aWorld } from '../../simulator/world/builders.ts';
import { initialiseStore } from '../support/initialiseStore.ts';
import { startPostgres } from '../support/startPostgres.ts';
import { startPrograms, type Program, type Programs } from '../support/startPrograms.ts';
import { startRedis, type RunningServer } from '../support/startRedis.ts';
import { startStack, type Stack } from '../support/startStack.ts';

let redis: RunningServer;
let postgres: RunningServer;
let stack: Stack;
let programs: Programs;
let program: Program;
beforeAll(async () => {
  [redis, postgres] = [await startRedis({ appendonly: 'no' }), await startPostgres()];
  const recipients = [{ RecipientGuid: 'a0000000-0000-4000-8000-000000000001', Name: 'Reception' }];
  const practices = [aPractice({ messageRecipients: recipients })];
  stack = await startStack({ world: aWorld({ practices, patients: [aPatient()] }) });
  programs = await startPrograms(stack);
  await initialiseStore({ kind: 'postgres', url: postgres.url });
  program = await programs.start({ STORE_URL: postgres.url, REDIS_URL: redis.url, EMIS_SESSIONS: 'shared' });
}, 300_000);
afterAll(async () => {
  await programs.stop();
  await stack.stop();
  await redis.remove();
  await postgres.remove();
});

const patients = `{ gpOnlineUser { patients { demographics { ... on GpPatientDemographics { surname } } } } }`;
const practice = '{ gpPractice(odsCode: "X99951") { odsCode } }';
const send = 'mutation ($input: SendGpMessageInput!) { sendGpMessage(input: $input) { __typename } }';

/** The data of a read, or the code of its error. */
async function read(query: string): Promise<unknown> {
  const { data, errors } = await program.query(query);
  return errors?.[0]?.extensions.code ?? data;
}

async function readiness(): Promise<readonly [number, string]> {
  const response = await fetch(`${program.url}/readyz`);
  return [response.status, ((await response.json()) as { status: string }).status];
}

type Act = () => void | Promise<void>;

const eventually = (value: () => Promise<unknown>) => expect.poll(value, { timeout: 30_000 });
const seesPatients = {
  gpOnlineUser: { patients: [{ demographics: { surname: expect.any(String) as string } }] },
};

async function withRedis(run: (client: RedisClientType) => Promise<unknown>): Promise<void> {
  const client: RedisClientType = createClient({ url: redis.url });
  await client.connect();
  await run(client);
  client.destroy();
}

async function withPostgres(statement: string): Promise<void> {
  const client = new Client({ connectionString: postgres.url });
  await client.connect();
  await client.query(statement);
  await client.end();
}

/** PostgreSQL serves each connection in a process of its own. */
function signalPostgres(signal: NodeJS.Signals): void {
  const { pid } = postgres;
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ');
  for (const one of [pid, ...children.map(Number)]) process.kill(one, signal);
}

/** Changes fail as they do when the disk is full. */
const fillPostgres = `CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS
  $$ BEGIN RAISE EXCEPTION 'could not extend file' USING ERRCODE = 'disk_full'; END $$;
  CREATE TRIGGER full_disk BEFORE INSERT OR UPDATE ON gp_records EXECUTE FUNCTION fail()`;

describe('Redis', () => {
  test.each<readonly [state: string, fail: Act, repair: Act]>([
    ['refuses connections', () => redis.stop('SIGKILL'), () => redis.restart()],
    ['hangs', () => void process.kill(redis.pid, 'SIGSTOP'), () => void process.kill(redis.pid, 'SIGCONT')],
    [
      'is full',
      () => withRedis((client) => client.configSet('maxmemory', '1')),
      () => withRedis((client) => client.configSet('maxmemory', '0')),
    ],
  ])('while it %s, reads go on and the replica is degraded', async (_state, fail, repair) => {
    await eventually(() => read(patients)).toEqual(seesPatients);
    await fail();
    await eventually(readiness).toEqual([200, 'degraded']);
    await eventually(() => read(patients)).toEqual(seesPatients);
    expect(await read(practice)).toEqual({ gpPractice: { odsCode: 'X99951' } });
    await repair();
    await eventually(readiness).toEqual([200, 'ready']);
    await eventually(() => read(patients)).toEqual(seesPatients);
  });

  test('after it lost everything, reads go on', async () => {
    await redis.restart({ isEmpty: true });
    await eventually(() => read(patients)).toEqual(seesPatients);
    await eventually(readiness).toEqual([200, 'ready']);
  });
});

describe('PostgreSQL', () => {
  test.each<readonly [state: string, fail: Act, repair: Act]>([
    ['refuses connections', () => postgres.stop(), () => postgres.restart()],
    ['hangs', () => signalPostgres('SIGSTOP'), () => signalPostgres('SIGCONT')],
  ])(
    'while it %s, what needs links is unavailable, nothing is sent, and other reads go on',
    async (_state, fail, repair) => {
      await eventually(() => read(patients)).toEqual(seesPatients);
      await fail();
      await eventually(readiness).toEqual([200, 'degraded']);
      stack.clearCalls();
      for (let times = 0; times < 3; times += 1) expect(await read(patients)).toBe('STORE_UNAVAILABLE');
      expect(stack.calls()).toEqual([]);
      expect(await read(practice)).toEqual({ gpPractice: { odsCode: 'X99951' } });
      await repair();
      await eventually(readiness).toEqual([200, 'ready']);
      await eventually(() => read(patients)).toEqual(seesPatients);
    },
  );

  test('while it is full, reads go on, and no write is sent', async () => {
    const { data } = await program.query(
      `{ gpOnlineUser { patients { id messageRecipients { ... on GpPracticeMessageRecipients { recipients { id } } } } } }`,
    );
    const [patient] = (data as { gpOnlineUser: { patients: [{ id: string; messageRecipients: object }] } }).gpOnlineUser
      .patients;
    const { recipients } = patient.messageRecipients as { recipients: readonly { id: string }[] };
    const input = {
      patientId: patient.id,
      subject: 'Knee',
      body: 'Sore',
      recipientIds: recipients.map(({ id }) => id),
    };
    await withPostgres(fillPostgres);
    await eventually(readiness).toEqual([200, 'degraded']);
    stack.clearCalls();
    for (let times = 0; times < 3; times += 1) {
      const { errors } = await program.query(send, { input });
      expect(errors).toMatchObject([{ extensions: { code: 'STORE_UNAVAILABLE', retryable: true } }]);
      expect(await read(patients)).toEqual(seesPatients);
    }
    expect(stack.calls()).not.toContain('SendMessage');
    await withPostgres('DROP TRIGGER full_disk ON gp_records');
    await eventually(readiness).toEqual([200, 'ready']);
    await eventually(() => read(patients)).toEqual(seesPatients);
    expect((await program.query(send, { input })).data).toEqual({
      sendGpMessage: { __typename: 'SendGpMessageSuccess' },
    });
  });

  test('after it lost everything, the replica gets no requests, and nobody is told to have no patients', async () => {
    await postgres.restart({ isEmpty: true });
    await eventually(readiness).toEqual([503, 'records lost']);
    await eventually(() => read(patients)).toBe('STORE_UNAVAILABLE');
    expect(await read(practice)).toEqual({ gpPractice: { odsCode: 'X99951' } });
  });
});
