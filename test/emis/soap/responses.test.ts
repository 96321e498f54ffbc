import { describe, expect, test } from 'vitest';
import type { PlannedFault } from '../../../simulator/faults.ts';
import {
  faultBody,
  rejectionOf,
  startClient,
  startWithSession,
  type StartedClient,
} from '../../support/startClient.ts';

const handshake = ['BeginPatientSession', 'CompletePatientSession'];

function planFault(started: StartedClient, fault: PlannedFault): void {
  started.simulator.faults.add({ operation: 'GetDemographics', ...fault });
}

describe('unusable responses', () => {
  const unreadable: readonly (readonly [string, PlannedFault])[] = [
    ['is an HTML page', { kind: 'raw', status: 200, body: '<html>hello</html>', contentType: 'text/html' }],
    ['is empty', { kind: 'raw', status: 200, body: '' }],
    ['is JSON', { kind: 'raw', status: 200, body: '{"a":1}', contentType: 'application/json' }],
    ['is a redirect', { kind: 'raw', status: 302, body: '', headers: { location: 'http://127.0.0.1:1/elsewhere' } }],
    ['is truncated', { kind: 'transform', transform: (body) => body.slice(0, -40) }],
    [
      'has a DTD',
      {
        kind: 'transform',
        transform: (body) => body.replace('<?xml version="1.0" encoding="utf-8"?>', '<!DOCTYPE a>'),
      },
    ],
    [
      'lacks a required element',
      { kind: 'transform', transform: (body) => body.replaceAll('DateOfBirth>', 'DateOfDeath>') },
    ],
  ];

  test.each(unreadable)('a read fails and its session is discarded when the response %s', async (_name, fault) => {
    const started = await startWithSession();
    planFault(started, { ...fault, times: 2 });
    const error = await rejectionOf(started.client.demographics(started.link()));
    expect(error).toMatchObject({ code: 'UPSTREAM_INVALID_RESPONSE' });
    started.simulator.faults.clear();
    started.simulator.clearLedger();
    await started.client.account(started.link());
    expect(started.calls()).toEqual([...handshake, 'GetUserOptions']);
  });

  test('a response with a wrong session hash is never used, even when no valid one follows', async () => {
    const started = await startWithSession();
    planFault(started, { kind: 'wrong-response-hash', times: 2 });
    planFault(started, {
      kind: 'transform',
      transform: (body) => body.replace(/<(\w*:?)Surname>/, '<$1Surname>Mallory'),
      times: 2,
    });
    const error = await rejectionOf(started.client.demographics(started.link()));
    expect(error).toMatchObject({ code: 'UPSTREAM_INVALID_RESPONSE' });
    expect(JSON.stringify(error)).not.toContain('Mallory');
  });
});

describe('a busy upstream', () => {
  test('a rate-limited read fails at once with its retry delay, and its session and number stay usable', async () => {
    const started = await startWithSession();
    planFault(started, { kind: 'rate-limit', retryAfterSeconds: 7 });
    const error = await rejectionOf(started.client.demographics(started.link()));
    expect(error).toMatchObject({ code: 'UPSTREAM_UNAVAILABLE', isRetryable: true, retryAfterSeconds: 7 });
    await started.client.demographics(started.link());
    expect(started.calls()).toEqual(['GetDemographics', 'GetDemographics']);
    expect(started.simulator.ledger.map(({ number }) => number)).toEqual([2, 2]);
    expect(started.violations()).toEqual([]);
  });

  test('a rate limit on opening a session is reported to every call that waits for the session', async () => {
    const { client, simulator, link, calls } = await startClient();
    simulator.faults.add({ kind: 'rate-limit', operation: 'BeginPatientSession' });
    const errors = await Promise.all(Array.from({ length: 5 }, () => rejectionOf(client.demographics(link()))));
    for (const error of errors) expect(error).toMatchObject({ code: 'UPSTREAM_UNAVAILABLE', isRetryable: true });
    expect(calls()).toHaveLength(3);
  });
});

describe('refusals', () => {
  test.each([
    [-1030, 403, 'serviceNotEnabled'],
    [-1032, 403, 'accountRestricted'],
    [-1107, 400, 'accountInactive'],
    [-1401, 400, 'practiceNotLive'],
    [-1014, 400, 'inputRefused'],
  ] as const)('refusal %i is thrown, uses its sequence number and is not retried', async (code, status, refusal) => {
    const started = await startWithSession();
    planFault(started, { kind: 'fault', status, code });
    expect(await rejectionOf(started.client.demographics(started.link()))).toMatchObject({
      name: 'RefusedError',
      refusal,
    });
    await started.client.account(started.link());
    expect(started.calls()).toEqual(['GetDemographics', 'GetUserOptions']);
    expect(started.violations()).toEqual([]);
  });

  test('a refusal with an unknown code is reported as an invalid response, and the session stays open', async () => {
    const started = await startWithSession();
    planFault(started, { kind: 'fault', status: 403, code: -9999, message: 'Mrs Marigold Teapot' });
    const error = await rejectionOf(started.client.demographics(started.link()));
    expect(error).toMatchObject({ code: 'UPSTREAM_INVALID_RESPONSE', isRetryable: false });
    expect(String(error)).not.toContain('Teapot');
    await started.client.account(started.link());
    expect(started.calls()).toEqual(['GetDemographics', 'GetUserOptions']);
  });

  test('a refused SOAP header is reported as an invalid response, and its number stays unused', async () => {
    const started = await startWithSession();
    planFault(started, { kind: 'raw', at: 'arrival', status: 400, body: faultBody(-1400) });
    expect(await rejectionOf(started.client.demographics(started.link()))).toMatchObject({
      code: 'UPSTREAM_INVALID_RESPONSE',
      isRetryable: false,
    });
    await started.client.account(started.link());
    expect(started.simulator.ledger.map(({ number }) => number)).toEqual([2, 2]);
    expect(started.violations()).toEqual([]);
  });
});
