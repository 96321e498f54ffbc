import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Emis } from './Emis.ts';
import type { FaultKind } from './faults.ts';
import { faultResponse, type Delivery, type HttpResponse, type ResponseSequence } from './http/response.ts';
import type { LedgerEntry } from './ledger.ts';

/** The response to a call and how it is sent. */
export interface Outcome {
  readonly response: HttpResponse;
  readonly delivery: Delivery;
}

type Stage = 'arrival' | 'before' | 'after';

export const droppedOutcome: Outcome = { response: { status: 0, body: '' }, delivery: { kind: 'drop' } };
const proxyErrorPage =
  '<!DOCTYPE html>\n<html><head><title>503</title></head><body><h1>Service Unavailable</h1></body></html>\n';

/** Finds the first planned fault that replaces the response at this stage. @returns undefined when there is none. */
export function faultOutcome(
  emis: Emis,
  faults: readonly FaultKind[],
  stage: Stage,
  sequence: ResponseSequence | undefined,
  entry: LedgerEntry,
): Outcome | undefined {
  const fault = faults.find((planned) => stageOf(planned) === stage);
  if (fault === undefined) return undefined;
  delete entry.code;
  const response = faultResponseFor(emis, fault, sequence, entry);
  return response === undefined ? droppedOutcome : { response, delivery: { kind: 'complete' } };
}

/** Applies the planned faults to the SessionSequence of the response. */
export function corruptSequence(
  sequence: ResponseSequence | undefined,
  faults: readonly FaultKind[],
): ResponseSequence | undefined {
  if (sequence === undefined || faults.some(({ kind }) => kind === 'missing-response-sequence')) return undefined;
  const isHashWrong = faults.some(({ kind }) => kind === 'wrong-response-hash');
  const isNumberWrong = faults.some(({ kind }) => kind === 'wrong-response-number');
  return {
    hash: isHashWrong ? randomBytes(32) : sequence.hash,
    number: isNumberWrong ? sequence.number + 1 : sequence.number,
  };
}

/** Applies the planned faults to the body and the delivery of the response. */
export function applyResponseFaults(response: HttpResponse, faults: readonly FaultKind[]): Outcome {
  let { body } = response;
  let delivery: Delivery = { kind: 'complete' };
  for (const fault of faults) {
    if (fault.kind === 'transform' && typeof body === 'string') body = fault.transform(body);
    if (fault.kind === 'cut') delivery = { kind: 'cut' };
    if (fault.kind === 'trickle') delivery = { kind: 'trickle', bytes: fault.bytes, everyMs: fault.everyMs };
  }
  return { response: { ...response, body }, delivery };
}

/** Waits for the latency plus the planned delays of this stage. */
export async function delay(faults: readonly FaultKind[], stage: 'before' | 'after', latencyMs: number): Promise<void> {
  let ms = latencyMs;
  for (const fault of faults) if (fault.kind === 'delay' && (fault.at ?? 'after') === stage) ms += fault.ms;
  if (ms > 0) await wait(ms, undefined, { ref: false });
}

/** @returns undefined for a fault that changes EMIS's own response instead of replacing it. */
function stageOf(fault: FaultKind): Stage | undefined {
  if (fault.kind === 'drop' || fault.kind === 'internal-error' || fault.kind === 'fault') return fault.at ?? 'before';
  if (fault.kind === 'proxy-error') return fault.at ?? 'arrival';
  return fault.kind === 'raw' ? (fault.at ?? 'after') : undefined;
}

/** @returns undefined when the connection is closed without a response. */
function faultResponseFor(
  { contract }: Emis,
  fault: FaultKind,
  sequence: ResponseSequence | undefined,
  entry: LedgerEntry,
): HttpResponse | undefined {
  if (fault.kind === 'proxy-error') return { status: 503, contentType: 'text/html', body: proxyErrorPage };
  if (fault.kind === 'raw') {
    const { status, body, contentType = 'text/xml; charset=utf-8', headers = {} } = fault;
    return { status, contentType, headers, body: typeof body === 'string' ? Buffer.from(body) : body };
  }
  if (fault.kind === 'fault') {
    const { status, code, message = 'A planned fault.', withSequence = true } = fault;
    entry.code = code;
    return faultResponse(contract, { status, code, message }, withSequence ? sequence : undefined);
  }
  if (fault.kind !== 'internal-error') return undefined;
  entry.code = -1002;
  const message = 'Exception occurred during API processing.';
  return faultResponse(contract, { status: 500, code: -1002, message }, sequence);
}
