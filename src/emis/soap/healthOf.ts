import { DeadlineExceededError } from '../../domain/DeadlineExceededError.ts';
import type { Health } from '../load/PracticeBreakers.ts';
import { isKnownCode, readFault } from './faults.ts';
import type { OperationName } from './generated/contract.ts';
import type { ExchangeResult } from './SoapExchange.ts';

/** @returns what a result says about the practice. A fault about a session, an account or a key is an answer. */
export function healthOf(result: ExchangeResult<OperationName>): Health {
  switch (result.kind) {
    case 'response':
      return 'answered';
    case 'failed':
      if (result.error instanceof DeadlineExceededError) return 'unknown';
      return result.error.code === 'UPSTREAM_INVALID_RESPONSE' ? 'answered' : 'failing';
    case 'fault': {
      const { kind } = readFault(result);
      // It may concern one patient.
      if (result.code !== undefined && !isKnownCode(result.code)) return 'unknown';
      if (kind === 'unavailable' || kind === 'timedOut') return 'failing';
      return kind === 'busy' ? 'unknown' : 'answered';
    }
  }
}
