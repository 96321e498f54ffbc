import { costLimitExceeded } from '../../domain/LimitError.ts';
import { UpstreamError } from '../../domain/UpstreamError.ts';
import { whileWaiting } from '../../telemetry/whileWaiting.ts';
import type { SendOptions } from '../http/HttpClient.ts';
import { CallerPlaces } from './CallerPlaces.ts';
import { CallSlots, type CallSlotsOptions, type Release } from './CallSlots.ts';
import { PracticeBreakers, type Health, type PracticeBreakersOptions } from './PracticeBreakers.ts';

export interface CallGuardOptions {
  readonly slots: CallSlotsOptions;
  readonly breakers: PracticeBreakersOptions;
}

type GuardedCall = SendOptions & { readonly endUserSessionId?: string };

/** One person takes at most this part of all places, and of those of a practice. */
const maxShareOfCaller = 0.25;

/** The calls that address no practice share one breaker and their places. */
const noPractice = '';

/**
 * Lets calls through to the upstream: within the budget of their request, to practices that respond, in the order of
 * their deadlines, and not too many at once. See docs/decisions/0026-load.md.
 */
export class CallGuard {
  readonly #slots: CallSlots;
  readonly #breakers: PracticeBreakers;
  readonly #callers: CallerPlaces;
  readonly #callersAtPractices: CallerPlaces;

  constructor({ slots, breakers }: CallGuardOptions) {
    const maxCallsPerCaller = Math.ceil(slots.maxCallsPerPractice * maxShareOfCaller);
    this.#slots = new CallSlots({ ...slots, maxCallsPerCaller });
    this.#callers = new CallerPlaces(Math.ceil(slots.maxCalls * maxShareOfCaller));
    this.#callersAtPractices = new CallerPlaces(maxCallsPerCaller);
    this.#breakers = new PracticeBreakers({
      ...breakers,
      onChange: (practice, state) => {
        if (state === 'open') this.#slots.refuseWaiting(practice, () => this.#refusal(practice, true) ?? closedAgain());
        breakers.onChange(practice, state);
      },
    });
  }

  /** @returns how long a call to any practice waits for a number of others, in milliseconds */
  expectedWaitMs(calls: number): number {
    return this.#slots.expectedWaitMs(calls);
  }

  /** The numbers of calls that wait for a place of their practice, and for other calls of their person. */
  get waiting(): Readonly<Record<'practice' | 'person', number>> {
    return { practice: this.#slots.waiting, person: this.#callers.waiting + this.#callersAtPractices.waiting };
  }

  /**
   * Makes a call in its turn.
   * @param call a write is a call with `onSent`, and its end user session is that of one person
   * @returns the result, or the reason why the call was not sent
   */
  async run<T>(call: GuardedCall, send: () => Promise<T>, toHealth: (result: T) => Health): Promise<T | UpstreamError> {
    const practice = call.practice?.toUpperCase() ?? noPractice;
    const isWrite = call.onSent !== undefined;
    const refusal = this.#refusal(practice, isWrite);
    if (refusal !== undefined) return refusal;
    const budget = call.deadline?.calls;
    const isCounted = budget?.take() ?? false;
    // A write that has begun is never refused: it adds to the budget when it begins.
    if (budget !== undefined && !isCounted && !isWrite)
      return costLimitExceeded('the request has used up its upstream calls');
    try {
      return await this.#runInTurn(practice, call, send, toHealth);
    } finally {
      if (isCounted) budget?.end();
    }
  }

  async #runInTurn<T>(
    practice: string,
    call: GuardedCall,
    send: () => Promise<T>,
    toHealth: (result: T) => Health,
  ): Promise<T | UpstreamError> {
    let release: Release;
    try {
      release = await this.#acquire(practice, call);
    } catch (error) {
      if (error instanceof UpstreamError) return error;
      throw error;
    }
    // How long a call takes that is not answered says nothing about the next one.
    let wasAnswered = false;
    try {
      const refusedLater = this.#refusal(practice, call.onSent !== undefined);
      if (refusedLater !== undefined) return refusedLater;
      const result = await this.#breakers.run(practice, { send, toHealth, caller: call.endUserSessionId });
      wasAnswered = toHealth(result) === 'answered';
      return result;
    } finally {
      release(wasAnswered);
    }
  }

  async #acquire(practice: string, { deadline, endUserSessionId }: GuardedCall): Promise<Release> {
    const own: (() => void)[] = [];
    const leave = (): void => own.forEach((free) => free());
    try {
      if (endUserSessionId !== undefined) {
        for (const [places, name] of [
          [this.#callersAtPractices, `${practice} ${endUserSessionId}`],
          [this.#callers, endUserSessionId],
        ] as const) {
          const place = places.acquire(name, deadline);
          own.push(place instanceof Promise ? await whileWaiting('person', place) : place);
        }
      }
      const place = this.#slots.acquire(practice, deadline, endUserSessionId);
      const release = place instanceof Promise ? await whileWaiting('practice', place) : place;
      return (isTypical) => {
        release(isTypical);
        leave();
      };
    } catch (error) {
      leave();
      throw error;
    }
  }

  #refusal(practice: string, isWrite: boolean): UpstreamError | undefined {
    return this.#breakers.refusal(practice, isWrite);
  }
}

function closedAgain(): UpstreamError {
  return new UpstreamError('UPSTREAM_UNAVAILABLE', 'the practice did not respond', { isRetryable: true });
}
