import { createECDH, createHash, createHmac, ECDH, pbkdf2Sync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  createHandshakeProfile,
  HandshakeError,
  type ServerChallenge,
} from '../../../../src/emis/soap/session/createHandshakeProfile.ts';

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
  readonly sequence: readonly { Number: number; operation?: string; SessionHash: string; responseHash: string }[];
}

const { vectors } = JSON.parse(readFileSync(new URL('handshakeVectors.json', import.meta.url), 'utf8')) as {
  vectors: [Vector, ...Vector[]];
};
const [vector] = vectors;

function begin(reference: Vector) {
  const keys = { clientKey: reference.clientPreSharedKey, serverKey: reference.serverPreSharedKey };
  const relationship = {
    id: reference.PatientRelationshipId,
    key: reference.PatientRelationshipKey,
  };
  return createHandshakeProfile(keys, () => Buffer.from(reference.clientPrivateKeyHex, 'hex')).begin(relationship);
}

function toChallenge(reference: Vector): ServerChallenge {
  return {
    serverPublicKey: reference.ServerPublicKey,
    salt: reference.Salt,
    iterations: reference.Iterations,
    serverValidationKey: reference.ServerValidationKey,
  };
}

describe('handshake', () => {
  test.each(vectors)('the handshake produces the reference values for $PatientRelationshipId', async (reference) => {
    const handshake = begin(reference);
    expect(handshake.clientPublicKey).toBe(reference.ClientPublicKey);
    const proof = await handshake.answerChallenge(toChallenge(reference));
    expect(proof.clientValidationKey).toBe(reference.ClientValidationKey);
  });

  test.each(vectors)('the handshake starts the reference sequence for $PatientRelationshipId', async (reference) => {
    let sequence = (await begin(reference).answerChallenge(toChallenge(reference))).createSequence(reference.SessionId);
    for (const { Number: number, operation = '', SessionHash, responseHash } of reference.sequence.slice(1)) {
      const step = sequence.step(operation);
      expect(step).toMatchObject({ number, sessionHash: SessionHash });
      expect(step.matches({ number, sessionHash: responseHash })).toBe(true);
      sequence = step.next;
    }
  });

  test('the handshake ignores the case of ids', async () => {
    const handshake = begin({ ...vector, PatientRelationshipId: vector.PatientRelationshipId.toLowerCase() });
    const proof = await handshake.answerChallenge(toChallenge(vector));
    const step = proof.createSequence(vector.SessionId.toLowerCase()).step('GetUserOptions');
    expect(step.sessionHash).toBe(vector.sequence[1]?.SessionHash);
  });

  test('each handshake uses a new key pair', () => {
    const profile = createHandshakeProfile({ clientKey: 'a', serverKey: 'b' });
    const relationship = { id: vector.PatientRelationshipId, key: '' };
    expect(profile.begin(relationship).clientPublicKey).not.toBe(profile.begin(relationship).clientPublicKey);
  });

  const [offCurve, compressed] = [
    Buffer.from(vector.ServerPublicKey, 'base64'),
    ECDH.convertKey(vector.ServerPublicKey, 'prime256v1', 'base64', 'base64', 'compressed') as string,
  ];
  offCurve[64] = (offCurve[64] ?? 0) ^ 1;
  test.each<[string, Partial<ServerChallenge>, string?]>([
    ['a wrong proof', { serverValidationKey: Buffer.alloc(32).toString('base64') }],
    ['a proof of the wrong length', { serverValidationKey: Buffer.alloc(31).toString('base64') }],
    ['a proof that is not base64', { serverValidationKey: `${vector.ServerValidationKey}=` }],
    ['a point off the curve', { serverPublicKey: offCurve.toString('base64') }],
    ['a compressed point', { serverPublicKey: compressed }],
    ['the point at infinity', { serverPublicKey: 'AA==' }],
    ['an empty point', { serverPublicKey: '' }],
    ['a salt of 15 bytes', { salt: Buffer.alloc(15).toString('base64') }, 'salt'],
    ['a salt of 65 bytes', { salt: Buffer.alloc(65).toString('base64') }, 'salt'],
    ['9,999 iterations', { iterations: 9_999 }, 'iterations'],
    ['1,000,001 iterations', { iterations: 1_000_001 }, 'iterations'],
    ['a fractional iteration count', { iterations: 10_000.5 }, 'iterations'],
  ])('the handshake fails on %s', async (_name, change, named = '') => {
    const answer = begin(vector).answerChallenge({ ...toChallenge(vector), ...change });
    await expect(answer).rejects.toThrow(HandshakeError);
    await expect(answer).rejects.toThrow(named);
  });

  test.each([16, 64])('the handshake accepts a salt of %i bytes', async (length) => {
    // The salt is not that of the proof, so the proof is wrong: the salt itself was accepted.
    const salt = Buffer.alloc(length, 7).toString('base64');
    await expect(begin(vector).answerChallenge({ ...toChallenge(vector), salt })).rejects.toThrow('proof');
  });

  test('the handshake keeps the leading zeros of the shared secret', async () => {
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
    await begin(vector).answerChallenge({
      serverPublicKey: server.getPublicKey('base64'),
      salt: salt.toString('base64'),
      iterations: 10_000,
      serverValidationKey: proof.digest('base64'),
    });
  });

  test('the error of a failed handshake contains no secret', async () => {
    const error = await begin({ ...vector, PatientRelationshipKey: 'a wrong key' })
      .answerChallenge(toChallenge(vector))
      .catch((thrown: unknown) => thrown);
    expect(String(error)).toBe('WrongServerProofError: The proof of the server is wrong');
    expect(Object.keys(error as Error)).toEqual(['name']);
  });
});

describe('response sequence', () => {
  test.each([
    ['another number', 2, vector.sequence[1]?.responseHash ?? ''],
    ['the hash of the call', 1, vector.sequence[1]?.SessionHash ?? ''],
    ['the hash of another response', 1, vector.sequence[2]?.responseHash ?? ''],
    ['a truncated hash', 1, (vector.sequence[1]?.responseHash ?? '').slice(0, 8)],
    ['an empty hash', 1, ''],
  ])('a response with %s is rejected', async (_name, number, sessionHash) => {
    const proof = await begin(vector).answerChallenge(toChallenge(vector));
    const step = proof.createSequence(vector.SessionId).step('GetUserOptions');
    expect(step.matches({ number, sessionHash })).toBe(false);
  });
});
