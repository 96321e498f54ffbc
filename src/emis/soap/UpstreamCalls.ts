import type { Account, PatientLink } from '../../domain/patient.ts';
import type { Practice, PracticeSettings } from '../../domain/practice.ts';
import type { RememberedAccount } from '../../domain/RememberedAccount.ts';
import type { RequestDeadline } from '../../domain/RequestDeadline.ts';
import { UpstreamError } from '../../domain/UpstreamError.ts';
import { currentRequest } from '../../telemetry/currentRequest.ts';
import type { WriteOutcome } from '../EmisClient.ts';
import type { SendOptions } from '../http/HttpClient.ts';
import type { EndUserCalls } from './EndUserCalls.ts';
import type { OperationName } from './generated/contract.ts';
import { getClinicalVersionInformation } from './operations/getClinicalVersionInformation.ts';
import { getPracticeSettings } from './operations/getPracticeSettings.ts';
import { getUserOptions } from './operations/getUserOptions.ts';
import type { UpstreamOperation } from './operations/UpstreamOperation.ts';
import { mapOutcome, valueOf } from './Outcome.ts';
import type { PracticeDirectory } from './PracticeDirectory.ts';
import type { PatientSessions } from './session/PatientSessions.ts';
import { SharedReads } from './SharedReads.ts';
import { withinDeadline, writeWithinDeadline } from './withinDeadline.ts';
import { done, toWriteOutcome } from './writeOutcomes.ts';

interface UpstreamCallsOptions {
  readonly practices: PracticeDirectory;
  readonly endUsers: EndUserCalls;
  readonly patients: PatientSessions;
  /** Returns the deadline of the current request. It is called once for each call, which then carries its deadline. */
  readonly currentDeadline: (() => RequestDeadline | undefined) | undefined;
  readonly disconnect: () => Promise<void>;
}

/**
 * Makes all calls, each within the deadline of its request, until it is closed. Reads throw `RefusedError` and
 * `UpstreamError`; writes throw `UpstreamError` only when certainly nothing was done.
 */
export class UpstreamCalls {
  readonly #options: UpstreamCallsOptions;
  readonly #pending = new Set<Promise<unknown>>();
  readonly #reads = new SharedReads();
  #closing: Promise<void> | undefined;

  constructor(options: UpstreamCallsOptions) {
    this.#options = options;
  }

  practice(subject: string, odsCode: string): Promise<Practice> {
    const { name } = getClinicalVersionInformation;
    return this.#read(name, odsCode, (deadline) => this.#options.practices.practice(subject, odsCode, deadline));
  }

  practiceSettings(subject: string, odsCode: string): Promise<PracticeSettings> {
    const { name } = getPracticeSettings;
    return this.#read(name, odsCode, (deadline) => this.#options.practices.settings(subject, odsCode, deadline));
  }

  /** A read that addresses no practice and no patient. */
  readAsEndUser<O extends OperationName, Input, Output>(
    subject: string,
    operation: UpstreamOperation<O, Input, Output>,
    input: Input,
  ): Promise<Output> {
    const call = { subject, operation, input, practiceVersion: undefined };
    const key = [subject, operation.name, input];
    return this.#read(operation.name, undefined, (deadline) => {
      const load = () => this.#options.endUsers.read({ ...call, deadline });
      return this.#reads.get({ key, practice: undefined, deadline, load });
    });
  }

  /** A write that addresses a practice and no patient. Once sent, it is awaited past the deadline. */
  writeAsEndUser<O extends OperationName, Input extends { readonly odsCode: string }, Output>(
    subject: string,
    operation: UpstreamOperation<O, Input, Output>,
    input: Input,
  ): Promise<WriteOutcome<Output>> {
    const { practices, endUsers } = this.#options;
    const write = async (options: SendOptions) => {
      const practiceVersion = practices.versionOf(subject, input.odsCode, options.deadline);
      const call = { subject, operation, input, practiceVersion, practice: input.odsCode, ...options };
      return toWriteOutcome(await endUsers.write(call), done);
    };
    // The response may hold a key that is issued only once, so it is never abandoned.
    return this.#write(operation.name, input.odsCode, write, (outcome) => outcome);
  }

  read<O extends OperationName, Input, Output>(
    link: PatientLink,
    { name, toRequest, toDomain }: UpstreamOperation<O, Input, Output>,
    input: Input,
    startRead?: (link: PatientLink) => (value: Output) => void,
  ): Promise<Output> {
    const key = [link.subject, link.access.id.toLowerCase(), link.access.key, name, input];
    return this.#read(name, link.odsCode, (deadline) => {
      const load = async () => {
        const onRead = startRead?.(link);
        const call = { operation: name, request: toRequest(input), isWrite: false, deadline };
        const value = toDomain(valueOf(await this.#options.patients.call(link, call)), input);
        onRead?.(value);
        return value;
      };
      return this.#reads.get({ key, practice: link.odsCode, deadline, load });
    });
  }

  /** Reads an account, which is then remembered. */
  account(link: PatientLink): Promise<Account> {
    return this.read(link, getUserOptions, undefined, (of) => this.#options.patients.startAccountRead(of));
  }

  rememberedAccount(link: PatientLink): RememberedAccount {
    return this.#options.patients.rememberedAccount(link);
  }

  /** `toOutcome` interprets the value of a response. */
  write<O extends OperationName, Input, Output, T>(
    link: PatientLink,
    { name, toRequest, toDomain, endsSession }: UpstreamOperation<O, Input, Output>,
    input: Input,
    toOutcome: (value: Output) => WriteOutcome<T>,
  ): Promise<WriteOutcome<T>> {
    const write = async (options: SendOptions) => {
      const call = { operation: name, request: toRequest(input), isWrite: true, endsSession, ...options };
      const outcome = await this.#options.patients.call(link, call);
      return toWriteOutcome(
        mapOutcome(outcome, (response) => toDomain(response, input)),
        toOutcome,
      );
    };
    return this.#write<T>(name, link.odsCode, write, () => ({ kind: 'lost' }));
  }

  endSessions(relationshipId: string): void {
    this.#options.patients.end(relationshipId);
  }

  invalidatePractice(odsCode: string): void {
    this.#options.practices.invalidate(odsCode);
  }

  invalidateOldPractice(odsCode: string, ageMs: number): Promise<void> {
    return this.#options.practices.invalidateOlder(odsCode, ageMs);
  }

  /** Rejects new calls, waits for those whose requests still wait for them, then disconnects. */
  close(): Promise<void> {
    this.#closing ??= this.#drain();
    return this.#closing;
  }

  #read<T>(
    operation: OperationName,
    practice: string | undefined,
    read: (deadline: RequestDeadline | undefined) => Promise<T>,
  ): Promise<T> {
    const deadline = this.#options.currentDeadline?.();
    return this.#track(practice, () => withinDeadline(deadline, operation, () => read(deadline)));
  }

  async #write<T>(
    operation: OperationName,
    practice: string,
    write: (options: SendOptions) => Promise<WriteOutcome<T>>,
    whenLate: (outcome: Promise<WriteOutcome<T>>) => WriteOutcome<T> | Promise<WriteOutcome<T>>,
  ): Promise<WriteOutcome<T>> {
    const deadline = this.#options.currentDeadline?.();
    deadline?.calls.beginWrite();
    const separated = async (options: SendOptions) => {
      this.#reads.separate(practice);
      try {
        return await write(options);
      } finally {
        this.#reads.separate(practice);
      }
    };
    return this.#track(practice, () => writeWithinDeadline(deadline, operation, separated, whenLate));
  }

  async #drain(): Promise<void> {
    while (this.#pending.size > 0) await Promise.allSettled(this.#pending);
    await this.#options.patients.close();
    await this.#options.disconnect();
  }

  async #track<T>(practice: string | undefined, work: () => Promise<T>): Promise<T> {
    if (this.#closing !== undefined) throw new UpstreamError('UPSTREAM_UNAVAILABLE', 'closing', { isRetryable: false });
    if (practice !== undefined) currentRequest()?.practices.add(practice);
    const promise = work();
    this.#pending.add(promise);
    try {
      return await promise;
    } catch (error) {
      if (practice !== undefined && error instanceof UpstreamError) error.practices.add(practice);
      throw error;
    } finally {
      this.#pending.delete(promise);
    }
  }
}
