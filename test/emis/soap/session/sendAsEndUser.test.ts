import { expect, test } from 'vitest';
import { UpstreamError } from '../../../../src/domain/UpstreamError.ts';
import { RollingLifetime } from '../../../../src/emis/soap/session/RollingLifetime.ts';
import { sendAsEndUser } from '../../../../src/emis/soap/session/sendAsEndUser.ts';
import type { ExchangeCall, ExchangeResult, SoapExchange } from '../../../../src/emis/soap/SoapExchange.ts';
import { runForRequest } from '../../../../src/telemetry/currentRequest.ts';
import { noMetrics } from '../../../../src/telemetry/Metrics.ts';
import type { RequestRecord } from '../../../../src/telemetry/RequestRecord.ts';

type Result = ExchangeResult<'GetDemographics'>;

const error = new UpstreamError('UPSTREAM_TIMEOUT', 'x', { isRetryable: true });
const fault = (code: number | undefined, status: number) => ({ kind: 'fault', code, status });

/** Sends a call in a session that was opened at 0. The call is sent at 1 000 and takes 500 ms. */
async function send(result: object) {
  const time = { ms: 1_000 };
  const lifetime = new RollingLifetime(20, 0, 0, () => time.ms);
  const ids: (string | undefined)[] = [];
  const exchange = {
    send({ endUserSessionId }: ExchangeCall<'GetDemographics'>) {
      ids.push(endUserSessionId);
      time.ms += 500;
      return Promise.resolve(result as Result);
    },
  } as unknown as SoapExchange;
  const call = { operation: 'GetDemographics', request: {}, version: '2.1.0.0', deadline: undefined } as const;
  const replaced: string[] = [];
  const metrics = { ...noMetrics, sessionReplaced: (kind: string) => void replaced.push(kind) };
  const returned = await runForRequest({ metrics } as unknown as RequestRecord, () =>
    sendAsEndUser(exchange, { id: 'session', lifetime }, call),
  );
  expect([returned, ids]).toEqual([result, ['session']]);
  return { renewedAtMs: lifetime.saved.renewedAtMs, hasEnded: lifetime.hasEnded, replaced };
}

test.each([
  ['a value', { kind: 'response', response: {} }],
  ['a refusal', fault(-1107, 403)],
])('a call that is answered with %s renews the End User Session from when it was sent', async (_name, result) => {
  expect(await send(result)).toEqual({ renewedAtMs: 1_000, hasEnded: false, replaced: [] });
});

test.each([
  ['a busy upstream', fault(-1429, 429)],
  ['a malformed call', fault(-1400, 400)],
  ['an unavailable upstream', fault(-1002, 500)],
  ['a refused handshake', fault(-1060, 403)],
  ['no response', { kind: 'failed', wasSent: true, error }],
])('a call that is answered with %s neither renews nor ends the End User Session', async (_name, result) => {
  expect(await send(result)).toEqual({ renewedAtMs: 0, hasEnded: false, replaced: [] });
});

test('a call that is answered with HTTP 401 ends the End User Session, which is counted', async () => {
  expect(await send(fault(undefined, 401))).toEqual({ renewedAtMs: 0, hasEnded: true, replaced: ['endUser'] });
});

test('a call whose patient session has ended leaves the End User Session as it is, and is counted', async () => {
  expect(await send(fault(-1061, 403))).toEqual({ renewedAtMs: 0, hasEnded: false, replaced: ['patient'] });
});
