import { describe, expect, test } from 'vitest';
import type { PlannedFault } from '../../simulator/faults.ts';
import { faultBody, startClient, startWarm, thrownBy, type Started } from './startClient.ts';

const handshake = ['BeginPatientSession', 'CompletePatientSession'];

function plan(started: Started, fault: PlannedFault): void {
  started.simulator.faults.add({ operation: 'GetDemographics', ...fault });
}

describe('an answer', () => {
  const unreadable: readonly PlannedFault[] = [
    { kind: 'raw', status: 200, body: '<html>hello</html>', contentType: 'text/html' },
    { kind: 'raw', status: 200, body: '' },
    { kind: 'raw', status: 200, body: '{"a":1}', contentType: 'application/json' },
    { kind: 'raw', status: 302, body: '', headers: { location: 'http://127.0.0.1:1/elsewhere' } },
    { kind: 'transform', transform: (body) => body.slice(0, -40) },
    { kind: 'transform', transform: (body) => body.replace('<?xml version="1.0" encoding="utf-8"?>', '<!DOCTYPE a>') },
    { kind: 'transform', transform: (body) => body.replaceAll('DateOfBirth>', 'DateOfDeath>') },
  ];

  test.each(unreadable)('that makes no sense is an error, and the session is not gone on with: %o', async (fault) => {
    const started = await startWarm();
    plan(started, { ...fault, times: 2 });
    const error = await thrownBy(started.client.demographics(started.link()));
    expect(error).toMatchObject({ code: 'UPSTREAM_INVALID_RESPONSE' });
    started.simulator.faults.clear();
    started.simulator.clearLedger();
    await started.client.account(started.link());
    expect(started.calls()).toEqual([...handshake, 'GetUserOptions']);
  });

  test('that a wrong hash makes doubtful is not used, even when a right one never comes', async () => {
    const started = await startWarm();
    plan(started, { kind: 'wrong-answer-hash', times: 2 });
    plan(started, {
      kind: 'transform',
      transform: (body) => body.replace(/<(\w*:?)Surname>/, '<$1Surname>Mallory'),
      times: 2,
    });
    const error = await thrownBy(started.client.demographics(started.link()));
    expect(error).toMatchObject({ code: 'UPSTREAM_INVALID_RESPONSE' });
    expect(JSON.stringify(error)).not.toContain('Mallory');
  });
});

describe('a busy upstream', () => {
  test('is told at once, with its time; the number is not used and the session goes on', async () => {
    const started = await startWarm();
    plan(started, { kind: 'rate-limit', retryAfterSeconds: 7 });
    const error = await thrownBy(started.client.demographics(started.link()));
    expect(error).toMatchObject({ code: 'UPSTREAM_UNAVAILABLE', isRetryable: true, retryAfterSeconds: 7 });
    await started.client.demographics(started.link());
    expect(started.calls()).toEqual(['GetDemographics', 'GetDemographics']);
    expect(started.simulator.ledger.map(({ number }) => number)).toEqual([2, 2]);
    expect(started.violations()).toEqual([]);
  });

  test('that refuses sessions is told to everybody who waits for one', async () => {
    const { client, simulator, link, calls } = await startClient();
    simulator.faults.add({ kind: 'rate-limit', operation: 'BeginPatientSession' });
    const errors = await Promise.all(Array.from({ length: 5 }, () => thrownBy(client.demographics(link()))));
    for (const error of errors) expect(error).toMatchObject({ code: 'UPSTREAM_UNAVAILABLE', isRetryable: true });
    expect(calls()).toHaveLength(3);
  });
});

describe('a refusal', () => {
  test.each([
    [-1030, 403, 'serviceNotEnabled'],
    [-1032, 403, 'accountRestricted'],
    [-1107, 400, 'accountInactive'],
    [-1401, 400, 'practiceNotLive'],
    [-1014, 400, 'inputRefused'],
  ] as const)('%i is thrown, uses its number, and is not asked again', async (code, status, refusal) => {
    const started = await startWarm();
    plan(started, { kind: 'fault', status, code });
    expect(await thrownBy(started.client.demographics(started.link()))).toMatchObject({
      name: 'RefusedError',
      refusal,
    });
    await started.client.account(started.link());
    expect(started.calls()).toEqual(['GetDemographics', 'GetUserOptions']);
    expect(started.violations()).toEqual([]);
  });

  test('of a code that nobody knows is an error, and the session goes on', async () => {
    const started = await startWarm();
    plan(started, { kind: 'fault', status: 403, code: -9999, message: 'Mrs Marigold Teapot' });
    const error = await thrownBy(started.client.demographics(started.link()));
    expect(error).toMatchObject({ code: 'UPSTREAM_INVALID_RESPONSE', isRetryable: false });
    expect(String(error)).not.toContain('Teapot');
    await started.client.account(started.link());
    expect(started.calls()).toEqual(['GetDemographics', 'GetUserOptions']);
  });

  test('of the header is our own mistake, and leaves the session as it was', async () => {
    const started = await startWarm();
    plan(started, { kind: 'raw', at: 'arrival', status: 400, body: faultBody(-1400) });
    expect(await thrownBy(started.client.demographics(started.link()))).toMatchObject({
      code: 'UPSTREAM_INVALID_RESPONSE',
      isRetryable: false,
    });
    await started.client.account(started.link());
    expect(started.simulator.ledger.map(({ number }) => number)).toEqual([2, 2]);
    expect(started.violations()).toEqual([]);
  });
});
