/** The issuer's keys are unavailable, so that no token can be verified. It says nothing about the token or the upstream. */
export class KeysUnavailableError extends Error {
  override readonly name = 'KeysUnavailableError';
  readonly retryAfterSeconds: number;

  constructor(detail: string, retryAfterSeconds: number) {
    super(`keys of the token issuer: ${detail}`);
    this.retryAfterSeconds = retryAfterSeconds;
  }
}
