import type { PatientLink } from '../../domain/patient.ts';
import type { RequestTime } from '../../domain/requestTime.ts';
import { UpstreamError } from '../../domain/upstreamError.ts';
import type { WriteOutcome } from '../EmisClient.ts';
import type { OperationName } from './generated/contract.ts';
import type { UpstreamOperation } from './operations/UpstreamOperation.ts';
import { changeInTime, inTime } from './inTime.ts';
import { mapAnswer, valueOf } from './Outcome.ts';
import type { PracticeDirectory } from './PracticeDirectory.ts';
import type { PatientSessions } from './session/PatientSessions.ts';
import type { Sending } from '../http/httpClient.ts';
import { done, toWriteOutcome } from './writeOutcomes.ts';

export interface UpstreamCallsOptions {
  readonly practices: PracticeDirectory;
  readonly patients: PatientSessions;
  readonly requestTime: (() => RequestTime | undefined) | undefined;
  readonly disconnect: () => Promise<void>;
}

/** Makes the calls of all requests, each within the time of its own, until it is closed. */
export class UpstreamCalls {
  readonly #options: UpstreamCallsOptions;
  readonly #underWay = new Set<Promise<unknown>>();
  #closing: Promise<void> | undefined;

  constructor(options: UpstreamCallsOptions) {
    this.#options = options;
  }

  /** Asks for what needs no patient session. */
  ask<T>(operation: OperationName, question: (practices: PracticeDirectory) => Promise<T>): Promise<T> {
    return inTime(this.#time(), operation, () => this.#track(() => question(this.#options.practices)));
  }

  /** Reads something of a patient's. Throws `RefusedError` and `UpstreamError`. */
  read<O extends OperationName, Input, Output>(
    link: PatientLink,
    { name, toRequest, toDomain }: UpstreamOperation<O, Input, Output>,
    input: Input,
  ): Promise<Output> {
    const read = async () => {
      const call = { operation: name, request: toRequest(input), isWrite: false };
      return toDomain(valueOf(await this.#options.patients.call(link, call)), input);
    };
    return inTime(this.#time(), name, () => this.#track(read));
  }

  /** Changes something of a patient's. `toOutcome` says what the answer means for whether it is done. */
  write<O extends OperationName, Input, Output, T>(
    link: PatientLink,
    { name, toRequest, toDomain, endsSession }: UpstreamOperation<O, Input, Output>,
    input: Input,
    toOutcome: (answer: Output) => WriteOutcome<T>,
  ): Promise<WriteOutcome<T>> {
    const write = async (sending: Sending) => {
      const call = { operation: name, request: toRequest(input), isWrite: true, endsSession, sending };
      const outcome = await this.#options.patients.call(link, call);
      return toWriteOutcome(
        mapAnswer(outcome, (response) => toDomain(response, input)),
        toOutcome,
      );
    };
    const send = (sending: Sending) => this.#track(() => write(sending));
    return changeInTime<WriteOutcome<T>>(this.#time(), name, send, () => ({ kind: 'lost' }));
  }

  /** The same for a change that needs no patient session. */
  change<O extends OperationName, Input extends { readonly odsCode: string }, Output>(
    subject: string,
    operation: UpstreamOperation<O, Input, Output>,
    input: Input,
  ): Promise<WriteOutcome<Output>> {
    const change = async (sending: Sending) =>
      toWriteOutcome(await this.#options.practices.change(subject, operation, input, input.odsCode, sending), done);
    const send = (sending: Sending) => this.#track(() => change(sending));
    // The answer may hold a key that is given once: it is waited for even when nobody else does.
    return changeInTime(this.#time(), operation.name, send, (answer) => answer);
  }

  endSessions(relationshipId: string): void {
    this.#options.patients.end(relationshipId);
  }

  forgetPractice(odsCode: string): void {
    this.#options.practices.forget(odsCode);
  }

  /** Takes no more calls, waits for those under way, then disconnects. */
  close(): Promise<void> {
    this.#closing ??= this.#drain();
    return this.#closing;
  }

  #time(): RequestTime | undefined {
    return this.#options.requestTime?.();
  }

  async #drain(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.allSettled(this.#underWay);
    await this.#options.disconnect();
  }

  async #track<T>(work: () => Promise<T>): Promise<T> {
    if (this.#closing !== undefined) throw new UpstreamError('UPSTREAM_UNAVAILABLE', 'closing', { isRetryable: false });
    const promise = work();
    this.#underWay.add(promise);
    try {
      return await promise;
    } finally {
      this.#underWay.delete(promise);
    }
  }
}
