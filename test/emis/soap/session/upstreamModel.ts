import { createHash, randomUUID } from 'node:crypto';
import type { Scheduler } from 'fast-check';
import type { PatientLink } from '../../../../src/domain/patient.ts';
import { UpstreamError } from '../../../../src/domain/UpstreamError.ts';
import type { HandshakeProfile } from '../../../../src/emis/soap/session/createHandshakeProfile.ts';
import {
  createSessionSequence,
  resumeSessionSequence,
  type SessionSequence,
} from '../../../../src/emis/soap/session/createSessionSequence.ts';
import type { ExchangeCall, ExchangeResult } from '../../../../src/emis/soap/SoapExchange.ts';

/** Decides when each step happens. */
export type ModelScheduler = Pick<Scheduler, 'schedule'>;

export interface UpstreamFaults {
  /** True when the upstream allows several sessions for the patient, so that it cannot end one that is used wrongly. */
  readonly allowsSeveral?: boolean;
  /** For each call inside the patient session in turn. */
  readonly responseFaults?: readonly ('none' | 'lost')[];
  /** Called with the number of each call inside the patient session when it arrives. The call is carried out afterwards. */
  readonly onArrival?: (id: string, number: number, process: number) => unknown;
}

interface UpstreamSession {
  sequence: SessionSequence;
  isBusy: boolean;
}

const sessionKey = createHash('sha256').update('key of the model').digest();

/** Creates the sequence of a session of the model. */
const createModelSequence = (sessionId: string): SessionSequence => createSessionSequence(sessionKey, sessionId);

/** A handshake in which both sides accept any proof. */
export const modelHandshake: HandshakeProfile = {
  name: 'model',
  begin: () => ({
    clientPublicKey: '',
    answerChallenge: () => Promise.resolve({ clientValidationKey: '', createSequence: createModelSequence }),
  }),
  resumeSequence: resumeSessionSequence,
};

/** The link of the person to the patient whose session the model has. */
export const modelLink: PatientLink = {
  subject: 'person',
  patientId: 'patient',
  odsCode: 'X99951',
  relation: 'self',
  access: { kind: 'relationship', id: '00000000-0000-4000-8000-00000000000a', key: 'key' },
};

/** An upstream that carries out a call when it arrives, and responds later. */
export function startUpstreamModel(scheduler: ModelScheduler, faults: UpstreamFaults) {
  const violations: string[] = [];
  const executions: string[] = [];
  const sessions = new Map<string, UpstreamSession>();
  let calls = 0;
  let handshakes = 0;

  function respond(call: ExchangeCall<never>, process: number): Promise<ExchangeResult<never>> | ExchangeResult<never> {
    const { operation } = call as { operation: string };
    const response = (fields: object) => ({ kind: 'response', response: fields }) as unknown as ExchangeResult<never>;
    if (operation === 'CreateEndUserSession') return response({ EndUserSessionId: randomUUID(), TimeoutMinutes: 20 });
    if (operation === 'BeginPatientSession') return response({ HandshakeId: randomUUID() });
    if (operation === 'CompletePatientSession') {
      const SessionId = randomUUID();
      if (faults.allowsSeveral !== true) sessions.clear();
      sessions.set(SessionId, { sequence: createModelSequence(SessionId), isBusy: false });
      handshakes += 1;
      return response({ SessionId, TimeoutMinutes: 20 });
    }
    return carryOut(call, process);
  }

  async function carryOut(call: ExchangeCall<never>, process: number): Promise<ExchangeResult<never>> {
    const { id } = call.request as { id: string };
    await faults.onArrival?.(id, call.sequence?.number ?? 0, process);
    const session = sessions.get(call.sessionId ?? '');
    if (!session) return { kind: 'fault', status: 403, code: -1061 };
    const due = session.sequence.step(call.operation);
    if (session.isBusy) violations.push(`${id}: two calls at a time`);
    if (call.sequence?.number !== due.number)
      violations.push(`${id}: ${call.sequence?.number} came where ${due.number} was due`);
    else if (call.sequence.sessionHash !== due.sessionHash) violations.push(`${id}: wrong hash`);
    executions.push(id);
    session.sequence = due.next;
    session.isBusy = true;
    await scheduler.schedule(Promise.resolve(), `${id} is carried out`);
    session.isBusy = false;
    calls += 1;
    if (faults.responseFaults?.[calls - 1] === 'lost') {
      const error = new UpstreamError('UPSTREAM_TIMEOUT', 'lost', { isRetryable: true });
      return { kind: 'failed', wasSent: true, error };
    }
    const hash = Buffer.from(due.sessionHash, 'base64');
    const sessionHash = createHash('sha256').update(sessionKey).update(hash).update('answer').digest('base64');
    const sequence = { number: due.number, sessionHash };
    return { kind: 'response', response: `answer to ${id}` as never, sequence };
  }

  return { respond, violations, executions, handshakes: () => handshakes };
}
