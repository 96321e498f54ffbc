import { CallBudget } from './CallBudget.ts';
import { WaitBudget } from './WaitBudget.ts';

/**
 * The deadline of one request. It expires when the time is up, or at once when the caller disconnects.
 * See docs/decisions/0015-request-deadline.md.
 */
export class RequestDeadline {
  readonly #expiry = Promise.withResolvers<void>();
  readonly #writeExpiry = Promise.withResolvers<void>();
  #hasExpired = false;
  /** When the time is up, in milliseconds of `performance.now()`. `Infinity` when it is not known in advance. */
  readonly expiresAtMs: number;
  /** The calls that the request may still send. */
  readonly calls: CallBudget;
  /** The time that the request may wait for stores. */
  readonly storeWaits = new WaitBudget();

  constructor(options: { readonly expiresAtMs?: number; readonly calls?: CallBudget } = {}) {
    this.expiresAtMs = options.expiresAtMs ?? Infinity;
    this.calls = options.calls ?? new CallBudget();
  }
  #isCallerGone = false;

  /** Resolves when nothing more may be sent for the request. */
  readonly expired = this.#expiry.promise;
  /**
   * Resolves when the response to a write that was sent is no longer awaited either. After a disconnect it never resolves:
   * such a write is awaited until its connection times out.
   */
  readonly expiredForWrites = this.#writeExpiry.promise;

  get hasExpired(): boolean {
    return this.#hasExpired;
  }

  /** True when it expired because the caller disconnected, and not because the time was up. */
  get isCallerGone(): boolean {
    return this.#isCallerGone;
  }

  expireAtDisconnect(): void {
    if (!this.#hasExpired) this.#isCallerGone = true;
    this.expire();
  }

  expire(): void {
    this.#hasExpired = true;
    this.#expiry.resolve();
  }

  expireForWrites(): void {
    this.expire();
    this.#writeExpiry.resolve();
  }
}
