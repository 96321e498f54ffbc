import { createECDH } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { startSimulator } from '../../simulator/server.ts';
import * as handshake from '../../simulator/session/handshake.ts';
import { aPatient, aWorld } from '../../simulator/world/builders.ts';
import {
  beginHandshake,
  call,
  deriveSecrets,
  elements,
  openEndUserSession,
  openPatientSession,
  proof,
  RawSession,
} from './rawClient.ts';
import { linkOf, now, smallWorld, useSimulator } from './useSimulator.ts';

interface Vector {
  clientPrivateKeyHex: string;
  serverPrivateKeyHex: string;
  ClientPublicKey: string;
  ServerPublicKey: string;
  Salt: string;
  Iterations: number;
  PatientRelationshipId: string;
  PatientRelationshipKey: string;
  clientPreSharedKey: string;
  serverPreSharedKey: string;
  sessionKey: string;
  transcript: string;
  ServerValidationKey: string;
  ClientValidationKey: string;
  SessionId: string;
  sequence: { Number: number; h?: string; operation?: string; SessionHash?: string; responseHash?: string }[];
}

const { vectors } = JSON.parse(readFileSync(new URL('handshakeVectors.json', import.meta.url), 'utf8')) as {
  vectors: Vector[];
};

describe('the worked examples', () => {
  test.each(vectors)('the simulator derives the worked values for $PatientRelationshipId', async (vector) => {
    const clientPublicKey = handshake.readPublicKey(vector.ClientPublicKey);
    if (clientPublicKey === undefined) throw new Error('unreadable');
    const secrets = await handshake.deriveSecrets({
      relationshipId: vector.PatientRelationshipId,
      relationshipKey: vector.PatientRelationshipKey,
      clientPublicKey,
      salt: Buffer.from(vector.Salt, 'base64'),
      iterations: vector.Iterations,
      serverPrivateKey: Buffer.from(vector.serverPrivateKeyHex, 'hex'),
    });
    expect(secrets.serverPublicKey.toString('base64')).toBe(vector.ServerPublicKey);
    expect(secrets.sessionKey.toString('base64')).toBe(vector.sessionKey);
    expect(secrets.transcript.toString('base64')).toBe(vector.transcript);
    expect(handshake.validationKey('server', vector.serverPreSharedKey, secrets).toString('base64')).toBe(
      vector.ServerValidationKey,
    );
    expect(handshake.validationKey('client', vector.clientPreSharedKey, secrets).toString('base64')).toBe(
      vector.ClientValidationKey,
    );
    let hash = handshake.firstHash(secrets.sessionKey, vector.SessionId);
    expect(hash.toString('base64')).toBe(vector.sequence[0]?.h);
    for (const { Number: number, operation, SessionHash, responseHash } of vector.sequence.slice(1)) {
      hash = handshake.nextHash(secrets.sessionKey, hash, number, operation ?? '');
      expect(hash.toString('base64')).toBe(SessionHash);
      expect(handshake.responseHash(secrets.sessionKey, hash).toString('base64')).toBe(responseHash);
    }
  });

  test.each(vectors)('the test client derives the worked values for $PatientRelationshipId', (vector) => {
    const secrets = deriveSecrets({
      clientPrivateKey: Buffer.from(vector.clientPrivateKeyHex, 'hex'),
      serverPublicKey: Buffer.from(vector.ServerPublicKey, 'base64'),
      relationshipId: vector.PatientRelationshipId,
      relationshipKey: vector.PatientRelationshipKey,
      salt: Buffer.from(vector.Salt, 'base64'),
      iterations: vector.Iterations,
    });
    expect(secrets.sessionKey.toString('base64')).toBe(vector.sessionKey);
    expect(proof('client', vector.clientPreSharedKey, secrets)).toBe(vector.ClientValidationKey);
    const target = { endpoint: '', applicationId: '', clientKey: '', serverKey: '' };
    const session = new RawSession(target, '', vector.SessionId, secrets.sessionKey, '');
    for (const { operation, SessionHash, responseHash } of vector.sequence.slice(1)) {
      expect(session.next(operation ?? '')).toContain(`>${SessionHash}<`);
      expect(session.expectedHash).toBe(responseHash);
    }
  });
});

const freshKey = (): string => createECDH('prime256v1').generateKeys('base64');

describe('a handshake', () => {
  const simulator = useSimulator(() => ({
    world: aWorld({
      patients: [
        aPatient({ relationshipKey: ' naïve key ' }),
        aPatient({ status: 'Inactive' }),
        aPatient({ left: true }),
        aPatient({ applicationId: '11111111-1111-4111-8111-111111111111' }),
      ],
    }),
    publicKeyReuse: 'refuse',
  }));
  const complete = (endUserSessionId: string, HandshakeId: string, ClientValidationKey: string) =>
    call(simulator(), 'CompletePatientSession', {
      endUserSessionId,
      content: elements({ HandshakeId, ClientValidationKey }),
    });
  const begin = (endUserSessionId: string, values: Record<string, string>, version = '2.1.0.0') =>
    call(simulator(), 'BeginPatientSession', { endUserSessionId, content: elements(values), version });
  test('a handshake opens a session and uses the exact bytes of the relationship key', async () => {
    const session = await openPatientSession(simulator(), linkOf(simulator()));
    expect((await session.call('GetUserOptions')).status).toBe(200);
    expect(simulator().ledger.at(-2)?.effect).toMatchObject({ kind: 'patientSessionOpened' });
  });

  test('a handshake can be completed only once, with a correct or a wrong proof', async () => {
    const endUser = await openEndUserSession(simulator());
    const right = await beginHandshake(simulator(), endUser, linkOf(simulator()));
    expect((await complete(endUser, right.handshakeId, right.proof)).status).toBe(200);
    expect(await complete(endUser, right.handshakeId, right.proof)).toMatchObject({ status: 403, code: -1060 });
    const wrong = await beginHandshake(simulator(), endUser, linkOf(simulator()));
    expect(await complete(endUser, wrong.handshakeId, right.proof)).toMatchObject({ status: 403, code: -1060 });
    expect(await complete(endUser, wrong.handshakeId, wrong.proof)).toMatchObject({ status: 403, code: -1060 });
    const empty = await beginHandshake(simulator(), endUser, linkOf(simulator()));
    expect(await complete(endUser, empty.handshakeId, '')).toMatchObject({ status: 400, code: -1014 });
    expect(await complete(endUser, empty.handshakeId, empty.proof)).toMatchObject({ status: 403, code: -1060 });
  });

  test('a handshake expires after 60 seconds', async () => {
    const endUser = await openEndUserSession(simulator());
    const punctual = await beginHandshake(simulator(), endUser, linkOf(simulator()));
    simulator().clock.advance(59_999);
    expect((await complete(endUser, punctual.handshakeId, punctual.proof)).status).toBe(200);
    const late = await beginHandshake(simulator(), endUser, linkOf(simulator()));
    simulator().clock.advance(60_000);
    expect(await complete(endUser, late.handshakeId, late.proof)).toMatchObject({ status: 403, code: -1060 });
  });

  test('a handshake can be completed only under its own End User Session', async () => {
    const [first, second] = [await openEndUserSession(simulator()), await openEndUserSession(simulator())];
    const begun = await beginHandshake(simulator(), first, linkOf(simulator()));
    expect(await complete(second, begun.handshakeId, begun.proof)).toMatchObject({ status: 403, code: -1060 });
    expect((await complete(first, begun.handshakeId, begun.proof)).status).toBe(200);
  });

  test('BeginPatientSession is refused in the model’s order', async () => {
    const endUser = await openEndUserSession(simulator());
    const id = linkOf(simulator()).patientRelationshipId;
    expect(await begin(endUser, { PatientRelationshipId: 'x', ClientPublicKey: freshKey() })).toMatchObject({
      status: 400,
      code: -1014,
    });
    expect(await begin(endUser, { PatientRelationshipId: id })).toMatchObject({ status: 400, code: -1014 });
    const unknown = '99999999-9999-4999-8999-999999999999';
    expect(await begin(endUser, { PatientRelationshipId: unknown, ClientPublicKey: freshKey() })).toMatchObject({
      status: 403,
      code: -1060,
    });
    const ofAnother = linkOf(simulator(), 'patient-4').patientRelationshipId;
    expect(await begin(endUser, { PatientRelationshipId: ofAnother, ClientPublicKey: freshKey() })).toMatchObject({
      code: -1060,
    });
    for (const subject of ['patient-2', 'patient-3']) {
      const inactive = linkOf(simulator(), subject).patientRelationshipId;
      expect(await begin(endUser, { PatientRelationshipId: inactive, ClientPublicKey: 'x' })).toMatchObject({
        status: 400,
        code: -1107,
      });
    }
    expect(await begin(endUser, { PatientRelationshipId: id, ClientPublicKey: freshKey() }, '2.1.0.1')).toMatchObject({
      code: -1040,
    });
  });

  test('BeginPatientSession refuses a public key that is used or is not an uncompressed point on the curve', async () => {
    const endUser = await openEndUserSession(simulator());
    const id = linkOf(simulator()).patientRelationshipId;
    const key = freshKey();
    const bytes = Buffer.from(key, 'base64');
    const compressed = createECDH('prime256v1').generateKeys('base64', 'compressed');
    const hybrid = createECDH('prime256v1').generateKeys('base64', 'hybrid');
    const offCurve = Buffer.from(bytes);
    offCurve.writeUInt8(offCurve.readUInt8(64) ^ 1, 64);
    const bad = [
      compressed,
      hybrid,
      offCurve.toString('base64'),
      key.slice(0, -1),
      ` ${key}`,
      bytes.subarray(1).toString('base64'),
      '%%%',
    ];
    for (const ClientPublicKey of bad) {
      expect(await begin(endUser, { PatientRelationshipId: id, ClientPublicKey })).toMatchObject({
        status: 403,
        code: -1060,
      });
    }
    expect((await begin(endUser, { PatientRelationshipId: id, ClientPublicKey: key })).status).toBe(200);
    expect(await begin(endUser, { PatientRelationshipId: id, ClientPublicKey: key })).toMatchObject({
      status: 403,
      code: -1060,
    });
  });

  test('a handshake ends the previous session on completion, not at its start', async () => {
    const first = await openPatientSession(simulator(), linkOf(simulator()));
    const endUser = await openEndUserSession(simulator());
    const begun = await beginHandshake(simulator(), endUser, linkOf(simulator()));
    expect((await first.call('GetUserOptions')).status).toBe(200);
    await complete(endUser, begun.handshakeId, begun.proof);
    expect(await first.call('GetUserOptions')).toMatchObject({ status: 403, code: -1061 });
  });
});

test('allowSeveralSessions allows several live sessions of one relationship', async () => {
  const simulator = await startSimulator({
    world: smallWorld(),
    now,
    allowSeveralSessions: true,
    publicKeyReuse: 'allow',
  });
  const first = await openPatientSession(simulator, linkOf(simulator));
  const second = await openPatientSession(simulator, linkOf(simulator));
  expect((await first.call('GetUserOptions')).status).toBe(200);
  expect((await second.call('GetUserOptions')).status).toBe(200);
  await simulator.stop();
});
