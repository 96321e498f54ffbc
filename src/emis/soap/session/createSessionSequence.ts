import { createHash, timingSafeEqual } from 'node:crypto';
import type { SequenceHeader } from '../contract/SoapResponse.ts';

/** The position of a patient session. A call that has not used its number leaves it unchanged. */
export interface SessionSequence {
  /** The number of the last call, 0 before the first. */
  readonly lastNumber: number;
  /** The position as another process can continue it: `resumeSessionSequence`. It contains the key of the session. */
  readonly saved: string;
  /** @returns the next call, to the given operation */
  step(operation: string): SequenceStep;
}

/** The position of one call in its session. */
export interface SequenceStep {
  readonly number: number;
  /** The hash of the request, in base64. */
  readonly sessionHash: string;
  /** @returns true for this number and the hash that only the upstream can compute. Takes constant time. */
  matches(response: SequenceHeader): boolean;
  /** The session after this call has used its number. */
  readonly next: SessionSequence;
}

/** Creates the sequence of a new session. Source: docs/emis.md#sequence. */
export function createSessionSequence(sessionKey: Buffer, sessionId: string): SessionSequence {
  return sequenceAfter(sessionKey, 0, sha256(sessionKey, sessionId.toLowerCase()));
}

/** @returns the sequence that `saved` describes */
export function resumeSessionSequence(saved: string): SessionSequence {
  const [key = '', lastNumber = '', lastHash = ''] = saved.split(' ');
  return sequenceAfter(Buffer.from(key, 'base64'), Number(lastNumber), Buffer.from(lastHash, 'base64'));
}

function sequenceAfter(sessionKey: Buffer, lastNumber: number, lastHash: Buffer): SessionSequence {
  return {
    lastNumber,
    get saved() {
      return `${sessionKey.toString('base64')} ${lastNumber} ${lastHash.toString('base64')}`;
    },
    step(operation) {
      const number = lastNumber + 1;
      const numberBytes = Buffer.alloc(4);
      numberBytes.writeUInt32BE(number);
      const hash = sha256(sessionKey, lastHash, numberBytes, operation);
      const responseHash = sha256(sessionKey, hash, 'answer');
      return {
        number,
        sessionHash: hash.toString('base64'),
        matches(response) {
          const received = Buffer.from(response.sessionHash, 'base64');
          const isRightHash = received.length === responseHash.length && timingSafeEqual(received, responseHash);
          return isRightHash && response.number === number;
        },
        next: sequenceAfter(sessionKey, number, hash),
      };
    },
  };
}

function sha256(...parts: readonly (Buffer | string)[]): Buffer {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
}
