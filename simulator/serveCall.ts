import type { IncomingMessage } from 'node:http';
import { admitCall, type AdmittedCall } from './admitCall.ts';
import { receiveCall, type ReceivedCall } from './receiveCall.ts';
import { writeElement } from './contract/writeElement.ts';
import type { FaultKind } from './faults.ts';
import { faultResponse, soapResponse, type HttpResponse, type ResponseSequence } from './http/response.ts';
import { addViolation, type LedgerEntry } from './ledger.ts';
import type { Emis } from './operations/call.ts';
import { handlerFor } from './operations/handlers.ts';
import {
  delay,
  droppedOutcome,
  applyResponseFaults,
  faultOutcome,
  corruptSequence,
  type Outcome,
} from './injectFaults.ts';
import { EndUserSessionExpired, Refusal } from './Refusal.ts';

/** Takes a call through the model's order of checks, carries it out, and applies the faults that were planned for it. */
export async function serveCall(emis: Emis, request: IncomingMessage, entry: LedgerEntry): Promise<Outcome> {
  let admission: AdmittedCall | undefined;
  let faults: readonly FaultKind[] = [];
  try {
    const arrival = await receiveCall(emis, request, entry);
    const { relationshipId, odsCode, envelope } = arrival;
    faults = emis.faults.take({
      operation: envelope.operation.name,
      ...(relationshipId === undefined ? {} : { relationshipId }),
      ...(odsCode === undefined ? {} : { odsCode }),
    });
    if (faults.length > 0) entry.faults = faults.map(({ kind }) => kind);
    const intercepted = faultOutcome(emis, faults, 'arrival', undefined, entry);
    if (intercepted !== undefined) return intercepted;
    admission = admitCall(emis, arrival, faults, entry);
    const sequence = corruptSequence(admission.sequence, faults);
    await delay(faults, 'before', emis.faults.latencyMs());
    const outcome =
      faultOutcome(emis, faults, 'before', sequence, entry) ??
      applyResponseFaults(await executeCall(emis, arrival, admission, faults, entry, sequence), faults);
    await delay(faults, 'after', 0);
    if (entry.handshakeId !== undefined) emis.sessions.startHandshakeTimeout(entry.handshakeId);
    return faultOutcome(emis, faults, 'after', sequence, entry) ?? outcome;
  } catch (error) {
    // The client hung up while it was still sending: there is nobody to answer.
    if (request.destroyed && !request.complete) return droppedOutcome;
    return { response: refusalResponse(emis, error, faults, entry, undefined), delivery: { kind: 'whole' } };
  } finally {
    if (admission?.patientSession !== undefined) admission.patientSession.isBusy = false;
  }
}

async function executeCall(
  emis: Emis,
  { envelope, headers }: ReceivedCall,
  admission: AdmittedCall,
  faults: readonly FaultKind[],
  entry: LedgerEntry,
  sequence: ResponseSequence | undefined,
): Promise<HttpResponse> {
  const { operation, element } = envelope;
  try {
    const call = { emis, operation, element, version: headers.version ?? '', ...admission, faults, entry };
    const result = await handlerFor(operation.name)(call);
    return soapResponse(
      emis.contract,
      200,
      writeElement(`${operation.name}Response`, operation.response, result),
      sequence,
    );
  } catch (error) {
    return refusalResponse(emis, error, faults, entry, sequence);
  }
}

function refusalResponse(
  emis: Emis,
  error: unknown,
  faults: readonly FaultKind[],
  entry: LedgerEntry,
  sequence: ResponseSequence | undefined,
): HttpResponse {
  if (error instanceof EndUserSessionExpired) return expiredSessionResponse(emis);
  if (!(error instanceof Refusal)) {
    process.emitWarning(error instanceof Error ? error : String(error));
    entry.code = -1002;
    return faultResponse(emis.contract, { status: 500, code: -1002, message: 'Internal error.' }, sequence);
  }
  entry.code = error.code;
  if (error.violation !== undefined && entry.violation === undefined) addViolation(entry, error.violation);
  const answer = faultResponse(emis.contract, error, sequence);
  if (error.code !== -1429) return answer;
  const limit = faults.find((fault) => fault.kind === 'rate-limit');
  return { ...answer, headers: { 'retry-after': String(limit?.retryAfterSeconds ?? 1) } };
}

function expiredSessionResponse(emis: Emis): HttpResponse {
  switch (emis.endUserSessionGone()) {
    case 'plain-text':
      return { status: 400, contentType: 'text/plain', body: 'Missing or invalid EndUserSessionId' };
    case '401-fault':
      return faultResponse(
        emis.contract,
        { status: 401, message: 'The End User Session is unknown or has expired.' },
        undefined,
      );
    case '401':
      return { status: 401, body: '' };
  }
}
