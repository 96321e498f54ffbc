import { UpstreamError } from './UpstreamError.ts';

/** A response is about another patient or comes from another practice than the one it was requested for. It is not shown. */
export class PatientMismatchError extends UpstreamError {
  constructor(what: 'patient' | 'practice') {
    super('UPSTREAM_INVALID_RESPONSE', `the demographics are of another ${what}`, { isRetryable: false });
  }
}
