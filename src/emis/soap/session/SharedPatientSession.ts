import { randomInt } from 'node:crypto';
import { DeadlineExceededError } from '../../../domain/DeadlineExceededError.ts';
import type { PatientLink } from '../../../domain/patient.ts';
import type { SchemaVersion } from '../../../domain/practice.ts';
import type { RequestDeadline } from '../../../domain/RequestDeadline.ts';
import { StoreUnavailableError } from '../../../domain/StoreUnavailableError.ts';
import type { RecordKey } from '../../../stores/createRecords.ts';
import type { OperationName, Operations } from '../generated/contract.ts';
import { preparationFailure, type Outcome } from '../Outcome.ts';
import type { LeaseTimers, SessionLease, SessionLeases } from './createSessionLeases.ts';
import type { PatientCall, PatientSession } from './PatientSession.ts';

export interface LeaseTimings {
  /** The time between two attempts to take a lease that another process holds, at least and at most. */
  readonly pollMs: readonly [number, number];
  /** A lease is released when no call has followed for this time. */
  readonly idleMs: number;
  /** A lease is released to a waiting process after this time, even if calls follow. */
  readonly maxHoldMs: number;
  /** The time for which a process gives way to another one that waits. */
  readonly yieldMs: number;
  /** The time between two renewals of a lease during a long call. */
  readonly renewalMs: number;
  readonly timers: LeaseTimers;
}

interface SharedPatientSessionOptions {
  readonly session: PatientSession;
  readonly leases: SessionLeases;
  readonly key: RecordKey;
  readonly timings: LeaseTimings;
}

/**
 * A patient session that processes use by turns. Its process leases it for one or more calls, and then leaves it to the
 * next. While the store is unavailable, the process uses a session of its own.
 */
export class SharedPatientSession {
  readonly #session: PatientSession;
  readonly #options: SharedPatientSessionOptions;
  #lease: SessionLease | undefined;
  #takenAtMs = 0;
  #releasing: Promise<void> | undefined;
  #stopRenewal: (() => void) | undefined;
  #cancelRelease: (() => void) | undefined;
  /** The session that this process has left to the others. */
  #leftId: string | undefined;

  constructor(options: SharedPatientSessionOptions) {
    this.#options = options;
    this.#session = options.session;
  }

  /** True while this process may hold the session. */
  get isAlive(): boolean {
    return this.#session.isAlive || this.#lease !== undefined || this.#releasing !== undefined;
  }

  /** The session that this process has or has had last, as far as it knows. Another process may have replaced it. */
  get id(): string | undefined {
    return this.#session.id ?? this.#leftId;
  }

  /** Ends the session if this process holds it. Another process is refused by the upstream, and opens a new one. */
  end(): void {
    this.#leftId = undefined;
    this.#session.end();
  }

  /** Makes one attempt at a call, in its turn among the processes. */
  async attempt<O extends OperationName>(
    link: PatientLink,
    version: SchemaVersion,
    call: PatientCall<O>,
  ): Promise<Outcome<Operations[O]['response']>> {
    this.#cancelRelease?.();
    try {
      if (!(await this.#take(link, call.deadline)))
        return preparationFailure(new DeadlineExceededError('waiting for a patient session'), false);
      return await this.#session.attempt(link, version, call, (number) => this.#reserve(number));
    } finally {
      // Calls that wait in this process follow at once.
      const { timers, idleMs } = this.#options.timings;
      if (this.#lease) this.#cancelRelease = timers.after(idleMs, () => void this.#release());
    }
  }

  /** @returns false when the deadline expired first */
  async #take(link: PatientLink, deadline: RequestDeadline | undefined): Promise<boolean> {
    const { pollMs, yieldMs, timers } = this.#options.timings;
    await this.#releasing;
    if (this.#lease && (await this.#canKeep(this.#lease))) return true;
    let yieldsUntilMs: number | undefined;
    for (;;) {
      if (deadline?.hasExpired === true) return false;
      try {
        const insists = yieldsUntilMs !== undefined && timers.now() >= yieldsUntilMs;
        const taken = await this.#options.leases.take(this.#options.key, { insists });
        if (taken.kind === 'taken') {
          this.#hold(taken.lease);
          this.#leftId = undefined;
          if (taken.session) this.#session.adopt(link, taken.session);
          return true;
        }
        if (taken.kind === 'yielding') yieldsUntilMs ??= timers.now() + yieldMs;
      } catch (error) {
        if (!(error instanceof StoreUnavailableError)) throw error;
        return true;
      }
      await Promise.race([timers.wait(randomInt(...pollMs)), ...(deadline ? [deadline.expired] : [])]);
    }
  }

  /** Releases a lease that has been held for long when another process waits for it. */
  async #canKeep(lease: SessionLease): Promise<boolean> {
    const { timers, maxHoldMs } = this.#options.timings;
    if (timers.now() - this.#takenAtMs < maxHoldMs) return true;
    const { isHeld, isAwaited } = await lease.renew().catch(asLost);
    if (isHeld && !isAwaited) {
      this.#takenAtMs = timers.now();
      return true;
    }
    if (isHeld) await this.#release();
    else this.#lose();
    return false;
  }

  #hold(lease: SessionLease): void {
    const { timers, renewalMs } = this.#options.timings;
    this.#lease = lease;
    this.#takenAtMs = timers.now();
    this.#stopRenewal = timers.every(renewalMs, () => void this.#renew(lease));
  }

  /** Keeps the lease during a long call. Without an answer from the store, the next reservation decides. */
  async #renew(lease: SessionLease): Promise<void> {
    try {
      const { isHeld } = await lease.renew();
      if (!isHeld && this.#lease === lease) this.#lose();
    } catch (error) {
      if (!(error instanceof StoreUnavailableError)) throw error;
    }
  }

  /** Without a lease, the session is this process's own, and no other process knows its numbers. */
  async #reserve(number: number): Promise<boolean> {
    if (!this.#lease) return true;
    const lease = this.#lease;
    const isReserved = await lease.reserve(number).catch((error: unknown) => {
      if (error instanceof StoreUnavailableError) return false;
      throw error;
    });
    if (!isReserved && this.#lease === lease) this.#lose();
    return isReserved;
  }

  /** The session is not continued: its number is not known to be right any more. */
  #lose(): void {
    this.#stopRenewal?.();
    this.#lease = undefined;
    this.#session.end();
  }

  /** Leaves the session to the next process. */
  async close(): Promise<void> {
    this.#cancelRelease?.();
    await this.#release();
    await this.#releasing;
  }

  #release(): Promise<void> {
    const lease = this.#lease;
    if (!lease) return Promise.resolve();
    this.#stopRenewal?.();
    this.#lease = undefined;
    // If the response of the store is lost, the session may be there: this process must not use it any more.
    const { saved, remainingMs } = this.#session.giveUp();
    this.#leftId = saved?.id;
    this.#releasing = lease
      .release(saved, remainingMs)
      .catch((error: unknown) => {
        if (!(error instanceof StoreUnavailableError)) throw error;
      })
      .finally(() => (this.#releasing = undefined));
    return this.#releasing;
  }
}

function asLost(error: unknown) {
  if (error instanceof StoreUnavailableError) return { isHeld: false, isAwaited: false };
  throw error;
}
