import type { IncomingMessage } from 'node:http';
import { admit, type Admission } from './admission.ts';
import { receive, type Arrival } from './arrival.ts';
import { writeElement } from './contract/write.ts';
import type { FaultKind } from './faults.ts';
import { faultAnswer, soapAnswer, type Answer, type AnswerSequence } from './http/answer.ts';
import { remark, type LedgerEntry } from './ledger.ts';
import type { Emis } from './operations/call.ts';
import { handlerOf } from './operations/index.ts';
import { delay, DROPPED, finish, interruption, spoil, type Outcome } from './planned-faults.ts';
import { EndUserSessionGone, Refusal } from './refusal.ts';

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
