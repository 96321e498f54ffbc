import type { PatientLink } from '../domain/patient.ts';
import { UpstreamError } from '../domain/upstreamError.ts';
import type { WriteOutcome } from './EmisClient.ts';
import type { OperationName } from './generated/contract.ts';
import type { UpstreamOperation } from './operations/UpstreamOperation.ts';
import { mapAnswer, valueOf } from './Outcome.ts';
import type { PracticeDirectory } from './PracticeDirectory.ts';
import type { PatientSessions } from './session/PatientSessions.ts';
import { done, toWriteOutcome } from './writeOutcomes.ts';

export interface UpstreamCallsOptions {
  readonly practices: PracticeDirectory;
  readonly patients: PatientSessions;
  readonly disconnect: () => Promise<void>;
}

/** Makes the calls of all requests: in a patient session or outside of one, until it is closed. */
export class UpstreamCalls {
  readonly #options: UpstreamCallsOptions;
  readonly #underWay = new Set<Promise<unknown>>();
  #closing: Promise<void> | undefined;

  constructor(options: UpstreamCallsOptions) {
    this.#options = options;
  }

  /** Asks for what needs no patient session. */
  ask<T>(question: (practices: PracticeDirectory) => Promise<T>): Promise<T> {
    return this.#track(() => question(this.#options.practices));
  }

  /** Reads something of a patient's. Throws `RefusedError` and `UpstreamError`. */
  read<O extends OperationName, Input, Output>(
    link: PatientLink,
    { name, toRequest, toDomain }: UpstreamOperation<O, Input, Output>,
    input: Input,
  ): Promise<Output> {
    return this.#track(async () => {
      const call = { operation: name, request: toRequest(input), isWrite: false };
      return toDomain(valueOf(await this.#options.patients.call(link, call)), input);
    });
  }

  /** Changes something of a patient's. `toOutcome` says what the answer means for whether it is done. */
  write<O extends OperationName, Input, Output, T>(
    link: PatientLink,
    { name, toRequest, toDomain, endsSession }: UpstreamOperation<O, Input, Output>,
    input: Input,
    toOutcome: (answer: Output) => WriteOutcome<T>,
  ): Promise<WriteOutcome<T>> {
    return this.#track(async () => {
      const call = { operation: name, request: toRequest(input), isWrite: true, endsSession };
      const outcome = await this.#options.patients.call(link, call);
      return toWriteOutcome(
        mapAnswer(outcome, (response) => toDomain(response, input)),
        toOutcome,
      );
    });
  }

  /** The same for a change that needs no patient session. */
  change<O extends OperationName, Input extends { readonly odsCode: string }, Output>(
    subject: string,
    operation: UpstreamOperation<O, Input, Output>,
    input: Input,
  ): Promise<WriteOutcome<Output>> {
    return this.#track(async () =>
      toWriteOutcome(await this.#options.practices.change(subject, operation, input, input.odsCode), done),
    );
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
