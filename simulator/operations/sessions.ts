import { randomBytes } from 'node:crypto';
import type { FaultKind } from '../faults.ts';
import { Refusal } from '../Refusal.ts';
import {
  deriveSecrets,
  isSameHash,
  readPublicKey,
  validationKey,
  type HandshakeSecrets,
} from '../session/handshake.ts';
import { timeoutMinutes } from '../session/sessions.ts';
import type { Account } from '../world/Account.ts';
import { patientOf } from '../world/lookup.ts';
import { accountOf, checkPractice, findPractice, readRequest, type Call, type Handler } from './call.ts';
import { checkAccount } from './patientOperation.ts';

const saltBytes = 24;
const maxUsedKeys = 100_000;

/** Opens an End User Session: one per signed-in person and application. */
export const createEndUserSession: Handler = ({ emis, application, entry }) => {
  const { id } = emis.sessions.openEndUserSession(application.applicationId);
  entry.effect = { kind: 'endUserSessionOpened', endUserSessionId: id };
  return { EndUserSessionId: id, TimeoutMinutes: timeoutMinutes };
};

/** The first half of the handshake: the server proves its identity. */
export const beginPatientSession: Handler = async (call) => {
  const request = readRequest(call) as { PatientRelationshipId: string; ClientPublicKey: string };
  const { emis, application, faults } = call;
  const account = accountOf(emis, application, request.PatientRelationshipId);
  if (account === undefined) throw handshakeRefused();
  checkPracticeAndAccount(call, account);
  const clientPublicKey = readPublicKey(request.ClientPublicKey);
  if (clientPublicKey === undefined || (emis.refusesUsedKeys && emis.usedKeys.has(request.ClientPublicKey)))
    throw handshakeRefused();
  const salt = randomBytes(findFault(faults, 'salt')?.bytes ?? saltBytes);
  const iterations = findFault(faults, 'iterations')?.iterations ?? emis.iterations;
  const relationshipId = account.patientRelationshipId;
  const relationshipKey = account.patientRelationshipKey;
  let secrets: HandshakeSecrets;
  try {
    secrets = await deriveSecrets({ relationshipId, relationshipKey, clientPublicKey, salt, iterations });
  } catch {
    throw handshakeRefused();
  }
  if (emis.usedKeys.size >= maxUsedKeys) emis.usedKeys.clear();
  emis.usedKeys.add(request.ClientPublicKey);
  const endUserSessionId = call.endUserSession?.id ?? '';
  const handshake = emis.sessions.beginHandshake({ endUserSessionId, relationshipId, secrets });
  call.entry.handshakeId = handshake.id;
  const proof = validationKey('server', application.serverKey, secrets);
  const isProofWrong = findFault(faults, 'wrong-server-validation-key') !== undefined;
  const isPointWrong = findFault(faults, 'off-curve-server-public-key') !== undefined;
  return {
    HandshakeId: handshake.id,
    ServerPublicKey: (isPointWrong ? Buffer.alloc(65, 4) : secrets.serverPublicKey).toString('base64'),
    Salt: salt.toString('base64'),
    Iterations: iterations,
    ServerValidationKey: (isProofWrong ? randomBytes(32) : proof).toString('base64'),
  };
};

/** The second half of the handshake: the client proves its identity and the patient session opens. */
export const completePatientSession: Handler = (call) => {
  const request = readCompletion(call);
  const { emis, application, entry } = call;
  const handshake = emis.sessions.takeHandshake(request.HandshakeId, call.endUserSession?.id ?? '');
  const account = handshake && accountOf(emis, application, handshake.relationshipId);
  if (handshake === undefined || account === undefined) throw handshakeRefused();
  checkPracticeAndAccount(call, account);
  const expected = validationKey('client', application.clientKey, handshake.secrets);
  if (!isSameHash(request.ClientValidationKey, expected)) throw handshakeRefused();
  const session = emis.sessions.openPatientSession(handshake, application.applicationId);
  entry.sessionId = session.id;
  entry.effect = { kind: 'patientSessionOpened', sessionId: session.id, relationshipId: session.relationshipId };
  return { SessionId: session.id, TimeoutMinutes: timeoutMinutes };
};

function readCompletion(call: Call): { HandshakeId: string; ClientValidationKey: string } {
  try {
    return readRequest(call) as { HandshakeId: string; ClientValidationKey: string };
  } catch (error) {
    // An invalid request still consumes the handshake that it names.
    const handshakeId = call.element.children.find(({ name }) => name === 'HandshakeId')?.text.trim() ?? '';
    call.emis.sessions.takeHandshake(handshakeId, call.endUserSession?.id ?? '');
    throw error;
  }
}

function checkPracticeAndAccount(call: Call, account: Account): void {
  const patient = patientOf(call.emis.world, account);
  if (patient === undefined) throw handshakeRefused();
  checkPractice(call, findPractice(call, patient.odsCode));
  checkAccount(account, patient);
}

/** The message is the same for every reason, so that it does not reveal which relationships exist. */
function handshakeRefused(): Refusal {
  return new Refusal(-1060, 'The handshake was refused.');
}

function findFault<K extends FaultKind['kind']>(
  faults: readonly FaultKind[],
  kind: K,
): Extract<FaultKind, { kind: K }> | undefined {
  return faults.find((fault): fault is Extract<FaultKind, { kind: K }> => fault.kind === kind);
}
