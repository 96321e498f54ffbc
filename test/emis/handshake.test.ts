import { createECDH, createHash, createHmac, ECDH, pbkdf2Sync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createHandshakeProfile, HandshakeError } from '../../src/emis/soap/session/handshake.ts';
import type { ServerChallenge } from '../../src/emis/soap/session/handshake.ts';

interface Vector {
  readonly clientPrivateKeyHex: string;
  readonly ClientPublicKey: string;
  readonly ServerPublicKey: string;
  readonly Salt: string;
  readonly Iterations: number;
  readonly PatientRelationshipId: string;
  readonly PatientRelationshipKey: string;
  readonly clientPreSharedKey: string;
  readonly serverPreSharedKey: string;
  readonly ServerValidationKey: string;
  readonly ClientValidationKey: string;
  readonly SessionId: string;
  readonly sequence: readonly { Number: number; operation?: string; SessionHash: string; answerHash: string }[];
}

const { vectors } = JSON.parse(readFileSync(new URL('handshake-vectors.json', import.meta.url), 'utf8')) as {
  vectors: [Vector, ...Vector[]];
};
const [vector] = vectors;

function begin(of: Vector) {
  const keys = { clientKey: of.clientPreSharedKey, serverKey: of.serverPreSharedKey };
  const relationship = { relationshipId: of.PatientRelationshipId, relationshipKey: of.PatientRelationshipKey };
  return createHandshakeProfile(keys, () => Buffer.from(of.clientPrivateKeyHex, 'hex')).begin(relationship);
}

function challengeOf(of: Vector): ServerChallenge {
  return {
    serverPublicKey: of.ServerPublicKey,
    salt: of.Salt,
    iterations: of.Iterations,
    serverValidationKey: of.ServerValidationKey,
  };
}

describe('the handshake', () => {
  test.each(vectors)('comes to the worked values for $PatientRelationshipId', async (of) => {
    const begun = begin(of);
    expect(begun.clientPublicKey).toBe(of.ClientPublicKey);
    const proof = await begun.prove(challengeOf(of));
    expect(proof.clientValidationKey).toBe(of.ClientValidationKey);
  });

  test.each(vectors)('starts the worked sequence for $PatientRelationshipId', async (of) => {
    let sequence = (await begin(of).prove(challengeOf(of))).startSequence(of.SessionId);
    for (const { Number: number, operation = '', SessionHash, answerHash } of of.sequence.slice(1)) {
      const step = sequence.step(operation);
      expect(step).toMatchObject({ number, sessionHash: SessionHash });
      expect(step.isAnsweredBy({ number, sessionHash: answerHash })).toBe(true);
      sequence = step.next;
    }
  });

  test('does not depend on the case of ids', async () => {
    const begun = begin({ ...vector, PatientRelationshipId: vector.PatientRelationshipId.toLowerCase() });
    const proof = await begun.prove(challengeOf(vector));
    const step = proof.startSequence(vector.SessionId.toLowerCase()).step('GetUserOptions');
    expect(step.sessionHash).toBe(vector.sequence[1]?.SessionHash);
  });

  test('draws another key pair each time', () => {
    const profile = createHandshakeProfile({ clientKey: 'a', serverKey: 'b' });
    const relationship = { relationshipId: vector.PatientRelationshipId, relationshipKey: '' };
    expect(profile.begin(relationship).clientPublicKey).not.toBe(profile.begin(relationship).clientPublicKey);
  });

  const [offCurve, compressed] = [
    Buffer.from(vector.ServerPublicKey, 'base64'),
    ECDH.convertKey(vector.ServerPublicKey, 'prime256v1', 'base64', 'base64', 'compressed') as string,
  ];
  offCurve[64] = (offCurve[64] ?? 0) ^ 1;
  test.each<[string, Partial<ServerChallenge>]>([
    ['a proof that is wrong', { serverValidationKey: Buffer.alloc(32).toString('base64') }],
    ['a proof of the wrong length', { serverValidationKey: Buffer.alloc(31).toString('base64') }],
    ['a proof that is not base64', { serverValidationKey: `${vector.ServerValidationKey}=` }],
    ['a point that is not on the curve', { serverPublicKey: offCurve.toString('base64') }],
    ['a compressed point', { serverPublicKey: compressed }],
    ['the point at infinity', { serverPublicKey: 'AA==' }],
    ['no point', { serverPublicKey: '' }],
    ['a salt of 15 bytes', { salt: Buffer.alloc(15).toString('base64') }],
    ['a salt of 65 bytes', { salt: Buffer.alloc(65).toString('base64') }],
    ['9 999 iterations', { iterations: 9_999 }],
    ['1 000 001 iterations', { iterations: 1_000_001 }],
    ['a fraction of an iteration', { iterations: 10_000.5 }],
  ])('fails at %s', async (_what, change) => {
    await expect(begin(vector).prove({ ...challengeOf(vector), ...change })).rejects.toThrow(HandshakeError);
  });

  test('keeps the leading zeros of the shared secret', async () => {
    const client = createECDH('prime256v1');
    client.setPrivateKey(Buffer.from(vector.clientPrivateKeyHex, 'hex'));
    const server = createECDH('prime256v1');
    do server.generateKeys();
    while (server.computeSecret(client.getPublicKey())[0] !== 0);
    const secret = server.computeSecret(client.getPublicKey());
    expect(secret).toHaveLength(32);
    const salt = Buffer.alloc(16, 7);
    const key = Buffer.from(vector.PatientRelationshipKey);
    const sessionKey = pbkdf2Sync(Buffer.concat([secret, key]), salt, 10_000, 32, 'sha256');
    const transcript = createHash('sha256')
      .update(vector.PatientRelationshipId.toLowerCase())
      .update(client.getPublicKey())
      .update(server.getPublicKey())
      .update(salt)
      .update(Buffer.from([0, 0, 0x27, 0x10]))
      .digest();
    const proof = createHmac('sha256', vector.serverPreSharedKey)
      .update('server')
      .update(sessionKey)
      .update(transcript);
    await begin(vector).prove({
      serverPublicKey: server.getPublicKey('base64'),
      salt: salt.toString('base64'),
      iterations: 10_000,
      serverValidationKey: proof.digest('base64'),
    });
  });

  test('names no secret when it fails', async () => {
    const error = await begin({ ...vector, PatientRelationshipKey: 'a wrong key' })
      .prove(challengeOf(vector))
      .catch((thrown: unknown) => thrown);
    expect(String(error)).toBe('HandshakeError: The proof of the server is wrong');
    expect(Object.keys(error as Error)).toEqual(['name']);
  });
});

describe('an answer in the sequence', () => {
  test.each([
    ['another number', 2, vector.sequence[1]?.answerHash ?? ''],
    ['the hash of the call itself', 1, vector.sequence[1]?.SessionHash ?? ''],
    ['the hash of another answer', 1, vector.sequence[2]?.answerHash ?? ''],
    ['a shorter hash', 1, (vector.sequence[1]?.answerHash ?? '').slice(0, 8)],
    ['no hash', 1, ''],
  ])('is not believed with %s', async (_what, number, sessionHash) => {
    const proof = await begin(vector).prove(challengeOf(vector));
    const step = proof.startSequence(vector.SessionId).step('GetUserOptions');
    expect(step.isAnsweredBy({ number, sessionHash })).toBe(false);
  });
});
