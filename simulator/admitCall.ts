import type { ReceivedCall } from './receiveCall.ts';
import { checkHeaders } from './http/headers.ts';
import type { ResponseSequence } from './http/response.ts';
import type { FaultKind } from './faults.ts';
import type { LedgerEntry } from './ledger.ts';
import type { Emis } from './operations/call.ts';
import { EndUserSessionExpired, Refusal } from './Refusal.ts';
import { answerHash, isSameHash, nextHash, type Application } from './session/handshake.ts';
import type { EndUserSession, PatientSession } from './session/sessions.ts';

/** A call that has passed: from here on its number is used, and its answer carries the sequence, fault or not. */
export interface AdmittedCall {
  readonly application: Application;
  readonly endUserSession: EndUserSession | undefined;
  readonly patientSession: PatientSession | undefined;
  readonly sequence: ResponseSequence | undefined;
}

/** Checks headers, End User Session, rate limit and sequence, in this order, and starts the time-outs of what passes anew. */
export function admitCall(
  emis: Emis,
  arrival: ReceivedCall,
  faults: readonly FaultKind[],
  entry: LedgerEntry,
): AdmittedCall {
  const { headers, envelope, practiceVersion } = arrival;
  const find = (id = ''): Application | undefined =>
    emis.applications.find(({ applicationId }) => applicationId.toLowerCase() === id.toLowerCase());
  checkHeaders(headers, envelope.operation, (id) => find(id) !== undefined, practiceVersion);
  const application = find(headers.applicationId);
  if (application === undefined) throw new Refusal(-1400, 'X-API-ApplicationId is unknown.');
  const { needs } = envelope.operation;
  const endUserSession =
    needs === 'nothing'
      ? undefined
      : emis.sessions.findEndUserSession(headers.endUserSessionId ?? '', application.applicationId);
  if (needs !== 'nothing' && endUserSession === undefined) throw new EndUserSessionExpired();
  if (faults.some(({ kind }) => kind === 'rate-limit')) throw new Refusal(-1429, 'Too many calls.');
  const patientSession =
    needs === 'patientSession' && endUserSession !== undefined
      ? checkSequence(emis, arrival, endUserSession)
      : undefined;
  const arrivedMs = entry.at.getTime();
  for (const session of [endUserSession, patientSession]) {
    if (session !== undefined) session.lastCallMs = Math.max(session.lastCallMs, arrivedMs);
  }
  const sequence = patientSession && {
    number: patientSession.number,
    hash: answerHash(patientSession.key, patientSession.hash),
  };
  return { application, endUserSession, patientSession, sequence };
}

function checkSequence(
  emis: Emis,
  { headers, envelope }: ReceivedCall,
  endUserSession: EndUserSession,
): PatientSession {
  const session = emis.sessions.findPatientSession(headers.sessionId ?? '');
  // A session named under another End User Session is not harmed: whoever learns its id must not be able to end it.
  if (session === undefined || session.endUserSessionId !== endUserSession.id) {
    throw new Refusal(-1061, 'The session is unknown or has expired.');
  }
  const end = (reason: string): Refusal => {
    emis.sessions.endPatientSession(session.id);
    return new Refusal(-1061, `The session has been ended: ${reason}.`, reason);
  };
  const { sequence, operation } = envelope;
  if (session.isBusy) throw end('a call came while another was being worked on');
  if (sequence === undefined) throw end('SessionSequence is missing or malformed');
  if (sequence.number !== session.number + 1) {
    throw end(`number ${sequence.number} came where ${session.number + 1} was due`);
  }
  const hash = nextHash(session.key, session.hash, sequence.number, operation.name);
  if (!isSameHash(sequence.hash, hash)) throw end('the hash is wrong');
  session.hash = hash;
  session.number = sequence.number;
  session.isBusy = true;
  return session;
}
