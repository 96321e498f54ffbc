import { hasTimeLeft } from '../../../domain/hasTimeLeft.ts';
import type { Account } from '../../../domain/patient.ts';
import type { Refusal } from '../../../domain/RefusedError.ts';
import type { RememberedAccount } from '../../../domain/RememberedAccount.ts';

export interface AccountMemoryOptions {
  /** How long an account is remembered, in milliseconds. 0: not at all. */
  readonly lifetimeMs: number;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}

/** The refusals after which the next request reads the account before it asks for anything else. */
const refusalsOfAccount: ReadonlySet<Refusal> = new Set([
  'accountInactive',
  'accountRestricted',
  'recordAccessDisabled',
  'serviceNotEnabled',
]);

/**
 * Remembers the account of one person and patient, as it was read in their session. See
 * docs/decisions/0042-remembered-accounts.md.
 */
export class AccountMemory {
  readonly #options: AccountMemoryOptions;
  #known: { readonly account: Account; readonly sessionId: string; readonly untilMs: number } | undefined;
  #refusedUntilMs = -Infinity;
  #drops = 0;

  constructor(options: AccountMemoryOptions) {
    this.#options = options;
  }

  /** @param sessionId the session that the next call uses; undefined when it opens a new one, which begins without memory */
  get(sessionId: string | undefined): RememberedAccount {
    const { lifetimeMs, clock } = this.#options;
    if (lifetimeMs === 0 || hasTimeLeft(this.#refusedUntilMs, clock(), lifetimeMs)) return { kind: 'lookFirst' };
    // One that was read before the clock was set back does not come back when the clock is there again.
    if (this.#known && !hasTimeLeft(this.#known.untilMs, clock(), lifetimeMs)) this.#known = undefined;
    const known = this.#known;
    if (sessionId === undefined || known?.sessionId !== sessionId) return { kind: 'unknown' };
    return { kind: 'known', account: known.account };
  }

  /**
   * Begins a read of the account.
   * @returns a function that remembers what was read in a session, unless a call has been refused since
   */
  startRead(): (account: Account, sessionId: string | undefined) => void {
    const { lifetimeMs, clock } = this.#options;
    const untilMs = clock() + lifetimeMs;
    const drops = this.#drops;
    return (account, sessionId) => {
      if (drops !== this.#drops || sessionId === undefined) return;
      this.#known = { account, sessionId, untilMs };
      this.#refusedUntilMs = -Infinity;
    };
  }

  /** Forgets the account: any refusal may mean that it has changed. A read in progress is not remembered. */
  noteRefusal(refusal: Refusal): void {
    const { lifetimeMs, clock } = this.#options;
    this.#drops += 1;
    this.#known = undefined;
    if (refusalsOfAccount.has(refusal)) this.#refusedUntilMs = clock() + lifetimeMs;
  }
}
