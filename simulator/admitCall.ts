import type { Emis } from './Emis.ts';
import type { FaultKind } from './faults.ts';
import { checkHeaders } from './http/headers.ts';
import type { ResponseSequence } from './http/response.ts';
import type { LedgerEntry } from './ledger.ts';
import type { ReceivedCall } from './receiveCall.ts';
import { EndUserSessionExpired, Refusal } from './Refusal.ts';
import { isSameHash, nextHash, responseHash, type Application } from './session/handshake.ts';
import type { EndUserSession, PatientSession } from './session/sessions.ts';

/** A call that passed the checks. Its number is used, and its response carries the sequence even if it is a fault. */
export interface AdmittedCall {
  readonly application: Application;
  readonly endUserSession: EndUserSession | undefined;
  readonly patientSession: PatientSession | undefined;
  readonly sequence: ResponseSequence | undefined;
}

/**
 * Checks headers, End User Session, rate limit and sequence, in this order, and restarts the time-outs of the sessions.
 */
export function admitCall(
  emis: Emis,
  received: ReceivedCall,
  faults: readonly FaultKind[],
  entry: LedgerEntry,
): AdmittedCall {
  const { headers, envelope, practiceVersion } = received;
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
      ? checkSequence(emis, received, endUserSession)
      : undefined;
  const arrivedMs = entry.at.getTime();
  for (const session of [endUserSession, patientSession]) {
    if (session !== undefined) session.lastCallMs = Math.max(session.lastCallMs, arrivedMs);
  }
  const sequence = patientSession && {
    number: patientSession.number,
    hash: responseHash(patientSession.key, patientSession.hash),
  };
  return { application, endUserSession, patientSession, sequence };
}

function checkSequence(
  emis: Emis,
  { headers, envelope }: ReceivedCall,
  endUserSession: EndUserSession,
): PatientSession {
  const session = emis.sessions.findPatientSession(headers.sessionId ?? '');
  // A session of another End User Session is not ended: knowing a session id must not be enough to end the session.
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
