import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { RunningServer } from '../support/startRedis.ts';
import { startRedis } from '../support/startRedis.ts';
import { startSharing, type Sharing } from '../support/startSharing.ts';
import type { QueryResponse, Replica } from '../support/startStack.ts';

let redis: RunningServer;
let sharing: Sharing;
beforeAll(async () => {
  redis = await startRedis({ appendonly: 'no' });
});
afterEach(() => sharing.stop());
afterAll(() => redis.remove());

const screen = `{ gpOnlineUser { patients { demographics { ... on GpPatientDemographics { surname } } } } }`;
const read = (replica: Replica) => replica.query(screen);
const expectAnswered = (responses: readonly QueryResponse[]) => {
  for (const { data, errors } of responses) {
    expect(errors).toBeUndefined();
    expect(data).toEqual(responses[0]?.data);
    expect(JSON.stringify(data)).toMatch(/"surname":"\w+/);
  }
};

test('100 parallel reads over two replicas open one session for the patient', async () => {
  sharing = await startSharing(redis.url);
  const [first, second] = sharing.replicas;
  expectAnswered(await Promise.all(Array.from({ length: 100 }, (_, at) => read(at % 2 ? first : second))));
  expect(sharing.count('BeginPatientSession')).toBeLessThanOrEqual(2);
  expect(sharing.count('CreateEndUserSession')).toBe(1);
  expect(sharing.violations()).toEqual([]);
});

test('40 alternating reads over two replicas open one session', async () => {
  sharing = await startSharing(redis.url);
  const [first, second] = sharing.replicas;
  const responses: QueryResponse[] = [];
  for (let at = 0; at < 40; at += 1) responses.push(await read(at % 2 ? first : second));
  expectAnswered(responses);
  expect(sharing.count('BeginPatientSession')).toBe(1);
  expect(sharing.count('CreateEndUserSession')).toBe(1);
  expect(sharing.violations()).toEqual([]);
});

test('100 parallel reads over two replicas are all answered by a slow upstream', async () => {
  sharing = await startSharing(redis.url, { latency: [80, 400] });
  const [first, second] = sharing.replicas;
  expectAnswered(await Promise.all(Array.from({ length: 100 }, (_, at) => read(at % 2 ? first : second))));
  expect(sharing.count('BeginPatientSession')).toBeLessThanOrEqual(2);
  expect(sharing.violations()).toEqual([]);
});
