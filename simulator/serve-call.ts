import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { admit, type Admission } from './admission.ts';
import { receive, type Arrival } from './arrival.ts';
import { writeElement } from './contract/write.ts';
import type { FaultKind } from './faults.ts';
import { faultAnswer, soapAnswer, type Answer, type AnswerSequence, type Manner } from './http/answer.ts';
import { remark, type LedgerEntry } from './ledger.ts';
import type { Emis } from './operations/call.ts';
import { handlerOf } from './operations/index.ts';
import { EndUserSessionGone, Refusal } from './refusal.ts';

/** What a call comes to. */
export interface Outcome {
  readonly answer: Answer;
  readonly manner: Manner;
}

type Stage = 'arrival' | 'before' | 'after';

const DROPPED: Outcome = { answer: { status: 0, body: '' }, manner: { kind: 'drop' } };
const PROXY_PAGE =
  '<!DOCTYPE html>\n<html><head><title>503</title></head><body><h1>Service Unavailable</h1></body></html>\n';

/** Takes a call through the model's order of checks, carries it out, and applies the faults that were planned for it. */
export async function serveCall(emis: Emis, request: IncomingMessage, entry: LedgerEntry): Promise<Outcome> {
  let admission: Admission | undefined;
  let faults: readonly FaultKind[] = [];
  try {
    const arrival = await receive(emis, request, entry);
    const { relationshipId, odsCode, envelope } = arrival;
    faults = emis.faults.take({
      operation: envelope.operation.name,
      ...(relationshipId === undefined ? {} : { relationshipId }),
      ...(odsCode === undefined ? {} : { odsCode }),
    });
    if (faults.length > 0) entry.faults = faults.map(({ kind }) => kind);
    const intercepted = interruption(emis, faults, 'arrival', undefined, entry);
    if (intercepted !== undefined) return intercepted;
    admission = admit(emis, arrival, faults, entry);
    const sequence = spoil(admission.sequence, faults);
    await delay(faults, 'before', emis.faults.latencyMs());
    const outcome =
      interruption(emis, faults, 'before', sequence, entry) ??
      finish(await carryOut(emis, arrival, admission, faults, entry, sequence), faults);
    await delay(faults, 'after', 0);
    if (entry.handshakeId !== undefined) emis.sessions.handshakeAnswered(entry.handshakeId);
    return interruption(emis, faults, 'after', sequence, entry) ?? outcome;
  } catch (error) {
    // The client hung up while it was still sending: there is nobody to answer.
    if (request.destroyed && !request.complete) return DROPPED;
    return { answer: refusalAnswer(emis, error, faults, entry, undefined), manner: { kind: 'whole' } };
  } finally {
    if (admission?.patientSession !== undefined) admission.patientSession.inWork = false;
  }
}

async function carryOut(
  emis: Emis,
  { envelope, headers }: Arrival,
  admission: Admission,
  faults: readonly FaultKind[],
  entry: LedgerEntry,
  sequence: AnswerSequence | undefined,
): Promise<Answer> {
  const { operation, element } = envelope;
  try {
    const call = { emis, operation, element, version: headers.version ?? '', ...admission, faults, entry };
    const result = await handlerOf(operation.name)(call);
    return soapAnswer(
      emis.contract,
      200,
      writeElement(`${operation.name}Response`, operation.response, result),
      sequence,
    );
  } catch (error) {
    return refusalAnswer(emis, error, faults, entry, sequence);
  }
}

function refusalAnswer(
  emis: Emis,
  error: unknown,
  faults: readonly FaultKind[],
  entry: LedgerEntry,
  sequence: AnswerSequence | undefined,
): Answer {
  if (error instanceof EndUserSessionGone) return endUserSessionGone(emis);
  if (!(error instanceof Refusal)) {
    process.emitWarning(error instanceof Error ? error : String(error));
    entry.code = -1002;
    return faultAnswer(emis.contract, { status: 500, code: -1002, message: 'Internal error.' }, sequence);
  }
  entry.code = error.code;
  if (error.violation !== undefined && entry.violation === undefined) remark(entry, error.violation);
  const answer = faultAnswer(emis.contract, error, sequence);
  if (error.code !== -1429) return answer;
  const limit = faults.find((fault) => fault.kind === 'rate-limit');
  return { ...answer, headers: { 'retry-after': String(limit?.retryAfterSeconds ?? 1) } };
}

function endUserSessionGone(emis: Emis): Answer {
  switch (emis.endUserSessionGone()) {
    case 'plain-text':
      return { status: 400, contentType: 'text/plain', body: 'Missing or invalid EndUserSessionId' };
    case '401-fault':
      return faultAnswer(
        emis.contract,
        { status: 401, message: 'The End User Session is unknown or has expired.' },
        undefined,
      );
    case '401':
      return { status: 401, body: '' };
  }
}

/** The first planned fault that answers the call itself at this stage. */
function interruption(
  emis: Emis,
  faults: readonly FaultKind[],
  stage: Stage,
  sequence: AnswerSequence | undefined,
  entry: LedgerEntry,
): Outcome | undefined {
  const fault = faults.find((planned) => stageOf(planned) === stage);
  if (fault === undefined) return undefined;
  delete entry.code;
  const answer = plannedAnswer(emis, fault, sequence, entry);
  return answer === undefined ? DROPPED : { answer, manner: { kind: 'whole' } };
}

/** When a fault answers the call in EMIS's place; undefined for those that only change how EMIS answers. */
function stageOf(fault: FaultKind): Stage | undefined {
  switch (fault.kind) {
    case 'drop':
    case 'internal-error':
    case 'fault':
      return fault.at ?? 'before';
    case 'proxy-error':
      return fault.at ?? 'arrival';
    case 'raw':
      return fault.at ?? 'after';
    default:
      return undefined;
  }
}

function plannedAnswer(
  emis: Emis,
  fault: FaultKind,
  sequence: AnswerSequence | undefined,
  entry: LedgerEntry,
): Answer | undefined {
  switch (fault.kind) {
    case 'internal-error':
      entry.code = -1002;
      return faultAnswer(
        emis.contract,
        { status: 500, code: -1002, message: 'Exception occurred during API processing.' },
        sequence,
      );
    case 'fault': {
      const { status, code, message = 'A planned fault.', withSequence = true } = fault;
      entry.code = code;
      return faultAnswer(emis.contract, { status, code, message }, withSequence ? sequence : undefined);
    }
    case 'proxy-error':
      return { status: 503, contentType: 'text/html', body: PROXY_PAGE };
    case 'raw': {
      const { status, body, contentType = 'text/xml; charset=utf-8', headers = {} } = fault;
      return { status, contentType, headers, body: typeof body === 'string' ? Buffer.from(body) : body };
    }
    default:
      return undefined;
  }
}

function spoil(sequence: AnswerSequence | undefined, faults: readonly FaultKind[]): AnswerSequence | undefined {
  let spoilt = sequence;
  for (const { kind } of faults) {
    if (kind === 'missing-answer-sequence') return undefined;
    if (kind === 'wrong-answer-hash' && spoilt !== undefined) spoilt = { ...spoilt, hash: randomBytes(32) };
    if (kind === 'wrong-answer-number' && spoilt !== undefined) spoilt = { ...spoilt, number: spoilt.number + 1 };
  }
  return spoilt;
}

function finish(answer: Answer, faults: readonly FaultKind[]): Outcome {
  let { body } = answer;
  let manner: Manner = { kind: 'whole' };
  for (const fault of faults) {
    if (fault.kind === 'transform' && typeof body === 'string') body = fault.transform(body);
    if (fault.kind === 'cut') manner = { kind: 'cut' };
    if (fault.kind === 'trickle') manner = { kind: 'trickle', bytes: fault.bytes, everyMs: fault.everyMs };
  }
  return { answer: { ...answer, body }, manner };
}

async function delay(faults: readonly FaultKind[], stage: 'before' | 'after', latencyMs: number): Promise<void> {
  let ms = latencyMs;
  for (const fault of faults) if (fault.kind === 'delay' && (fault.at ?? 'after') === stage) ms += fault.ms;
  if (ms > 0) await wait(ms, undefined, { ref: false });
}
