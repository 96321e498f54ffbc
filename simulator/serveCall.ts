import type { IncomingMessage } from 'node:http';
import { admitCall, type AdmittedCall } from './admitCall.ts';
import { writeElement } from './contract/writeElement.ts';
import type { Emis } from './Emis.ts';
import type { FaultKind } from './faults.ts';
import { faultResponse, soapResponse, type HttpResponse, type ResponseSequence } from './http/response.ts';
import {
  applyResponseFaults,
  corruptSequence,
  delay,
  droppedOutcome,
  faultOutcome,
  type Outcome,
} from './injectFaults.ts';
import { addViolation, type LedgerEntry } from './ledger.ts';
import { handlerFor } from './operations/handlers.ts';
import { receiveCall, type ReceivedCall } from './receiveCall.ts';
import { EndUserSessionExpired, Refusal } from './Refusal.ts';

/** Checks a call in the model's order, executes it and applies its planned faults. */
export async function serveCall(emis: Emis, request: IncomingMessage, entry: LedgerEntry): Promise<Outcome> {
  let admitted: AdmittedCall | undefined;
  let faults: readonly FaultKind[] = [];
  try {
    const received = await receiveCall(emis, request, entry);
    const { relationshipId, odsCode, envelope } = received;
    faults = emis.faults.take({
      operation: envelope.operation.name,
      ...(relationshipId === undefined ? {} : { relationshipId }),
      ...(odsCode === undefined ? {} : { odsCode }),
    });
    if (faults.length > 0) entry.faults = faults.map(({ kind }) => kind);
    const intercepted = faultOutcome(emis, faults, 'arrival', undefined, entry);
    if (intercepted !== undefined) return intercepted;
    admitted = admitCall(emis, received, faults, entry);
    const sequence = corruptSequence(admitted.sequence, faults);
    await delay(faults, 'before', emis.faults.latencyMs());
    const outcome =
      faultOutcome(emis, faults, 'before', sequence, entry) ??
      applyResponseFaults(await executeCall(emis, received, admitted, faults, entry, sequence), faults);
    await delay(faults, 'after', 0);
    if (entry.handshakeId !== undefined) emis.sessions.startHandshakeTimeout(entry.handshakeId);
    return faultOutcome(emis, faults, 'after', sequence, entry) ?? outcome;
  } catch (error) {
    // The client disconnected while it was sending the request, so no response can be sent.
    if (request.destroyed && !request.complete) return droppedOutcome;
    return { response: refusalResponse(emis, error, faults, entry, undefined), delivery: { kind: 'complete' } };
  } finally {
    if (admitted?.patientSession !== undefined) admitted.patientSession.isBusy = false;
  }
}

async function executeCall(
  emis: Emis,
  { envelope, headers }: ReceivedCall,
  admitted: AdmittedCall,
  faults: readonly FaultKind[],
  entry: LedgerEntry,
  sequence: ResponseSequence | undefined,
): Promise<HttpResponse> {
  const { operation, element } = envelope;
  try {
    const call = { emis, operation, element, version: headers.version ?? '', ...admitted, faults, entry };
    const result = await handlerFor(operation.name)(call);
    return soapResponse(
      emis.contract,
      200,
      writeElement(`${operation.name}Response`, operation.response, result, emis.forms),
      sequence,
      emis.forms.has('utf-16') ? 'utf-16' : 'utf-8',
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
  const response = faultResponse(emis.contract, error, sequence);
  if (error.code !== -1429) return response;
  const rateLimit = faults.find((fault) => fault.kind === 'rate-limit');
  return { ...response, headers: { 'retry-after': String(rateLimit?.retryAfterSeconds ?? 1) } };
}

function expiredSessionResponse(emis: Emis): HttpResponse {
  switch (emis.expiredSessionResponse()) {
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
