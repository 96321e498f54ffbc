import { createHash, timingSafeEqual } from 'node:crypto';
import type { AnswerSequence } from '../contract/Answer.ts';

/** One call's place in its session. */
export interface SequenceStep {
  readonly number: number;
  /** base64, for the request. */
  readonly sessionHash: string;
  /** Whether an answer bears this call's number and the hash that only the upstream can make; in constant time. */
  isAnsweredBy(answer: AnswerSequence): boolean;
  /** The session after this call has used its number. */
  readonly next: SessionSequence;
}

/** Where a patient session stands. A call that has not used its number leaves it where it is. */
export interface SessionSequence {
  step(operation: string): SequenceStep;
}

/** The sequence of a new session; nothing has been called yet. Source: docs/emis.md#sequence. */
export function sessionSequence(sessionKey: Buffer, sessionId: string): SessionSequence {
  return after(sessionKey, 0, sha256(sessionKey, sessionId.toLowerCase()));
}

function after(sessionKey: Buffer, last: number, lastHash: Buffer): SessionSequence {
  return {
    step(operation) {
      const number = last + 1;
      const place = Buffer.alloc(4);
      place.writeUInt32BE(number);
      const hash = sha256(sessionKey, lastHash, place, operation);
      const answerHash = sha256(sessionKey, hash, 'answer');
      return {
        number,
        sessionHash: hash.toString('base64'),
        isAnsweredBy(answer) {
          const given = Buffer.from(answer.sessionHash, 'base64');
          const isRightHash = given.length === answerHash.length && timingSafeEqual(given, answerHash);
          return isRightHash && answer.number === number;
        },
        next: after(sessionKey, number, hash),
      };
    },
  };
}

function sha256(...parts: readonly (Buffer | string)[]): Buffer {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
}
