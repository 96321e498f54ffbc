import type { Account, PatientLink } from '../../../domain/patient.ts';
import type { RememberedAccount } from '../../../domain/RememberedAccount.ts';
import { UpstreamError } from '../../../domain/UpstreamError.ts';
import { currentMetrics } from '../../../telemetry/currentRequest.ts';
import type { SendOptions } from '../../http/HttpClient.ts';
import { callWithRetry } from '../callWithRetry.ts';
import type { OperationName, Operations } from '../generated/contract.ts';
import { preparationFailure, type Outcome } from '../Outcome.ts';
import type { PracticeDirectory } from '../PracticeDirectory.ts';
import { AccountMemory, type AccountMemoryOptions } from './AccountMemory.ts';
import { CallQueue, type CallQueueOptions } from './CallQueue.ts';
import type { SessionLeases } from './createSessionLeases.ts';
import { PatientSession, type PatientCall, type PatientSessionOptions } from './PatientSession.ts';
import { SharedPatientSession, type LeaseTimings } from './SharedPatientSession.ts';

interface PatientSessionsOptions {
  readonly session: PatientSessionOptions;
  readonly queue: CallQueueOptions;
  readonly accounts: AccountMemoryOptions;
  readonly practices: PracticeDirectory;
  readonly maxSessions: number;
  /** Shares the sessions with other processes. */
  readonly shared?: { readonly leases: SessionLeases; readonly timings: LeaseTimings } | undefined;
  /** Called with the patient's id after each write. */
  readonly onWrite: (patientId: string) => void;
}

interface Entry {
  readonly relationshipId: string;
  readonly session: PatientSession | SharedPatientSession;
  readonly queue: CallQueue;
  readonly account: AccountMemory;
}

/** The patient sessions of all signed-in people, one for each person and patient. */
export class PatientSessions {
  readonly #options: PatientSessionsOptions;
  /** The least recently used comes first. */
  readonly #entries = new Map<string, Entry>();

  constructor(options: PatientSessionsOptions) {
    this.#options = options;
  }

  /** Makes a call in its turn, as `callWithRetry` does. */
  call<O extends OperationName>(
    link: PatientLink,
    { isWrite, ...call }: PatientCall<O> & { readonly isWrite: boolean },
  ): Promise<Outcome<Operations[O]['response']>> {
    const entry = this.#acquire(link);
    if (entry === undefined) return Promise.resolve(tooManySessions());
    const practiceVersion = this.#options.practices.versionOf(link.subject, link.odsCode, call.deadline);
    const attempt = (version: string, retry: Pick<SendOptions, 'usesNewConnection'>) =>
      entry.session.attempt(link, version, { ...call, ...retry });
    const outcome = entry.queue.add(call.deadline, async () => {
      const made = await callWithRetry({ isWrite, practiceVersion, attempt });
      // Before any other call of the session is made.
      if (made.kind === 'refused') entry.account.noteRefusal(made.refusal);
      return made;
    });
    return isWrite ? outcome.finally(() => this.#options.onWrite(link.patientId)) : outcome;
  }

  /** The number of calls that wait for their session, of all sessions. */
  get waiting(): number {
    return [...this.#entries.values()].reduce((sum, { queue }) => sum + queue.waiting, 0);
  }

  /** @returns what is remembered of the account in the session of this person and patient */
  rememberedAccount(link: PatientLink): RememberedAccount {
    const entry = this.#entries.get(keyOf(link));
    const remembered = entry?.account.get(entry.session.id) ?? this.#newAccount().get(undefined);
    currentMetrics().cacheRead('account', remembered.kind === 'known');
    return remembered;
  }

  /** Begins a read of the account. @returns a function that remembers it, unless the session has ended since */
  startAccountRead(link: PatientLink): (account: Account) => void {
    const entry = this.#acquire(link);
    const remember = entry?.account.startRead();
    return (account) => remember?.(account, entry?.session.id);
  }

  /** Ends all sessions of a relationship, of every person. Waiting calls open a new one. */
  end(relationshipId: string): void {
    for (const [key, entry] of this.#entries) {
      if (entry.relationshipId !== relationshipId.toLowerCase()) continue;
      entry.session.end();
      if (entry.queue.isIdle) this.#entries.delete(key);
    }
  }

  /** Leaves shared sessions to other processes. No call must be in progress. */
  async close(): Promise<void> {
    for (const { session } of this.#entries.values())
      if (session instanceof SharedPatientSession) await session.close();
  }

  #newAccount(): AccountMemory {
    return new AccountMemory(this.#options.accounts);
  }

  #acquire(link: PatientLink): Entry | undefined {
    const { subject } = link;
    const relationshipId = link.access.id.toLowerCase();
    const key = keyOf(link);
    const known = this.#entries.get(key);
    if (known === undefined) {
      this.#evict();
      if (this.#entries.size >= this.#options.maxSessions) return undefined;
    }
    const entry = known ?? {
      relationshipId,
      session: this.#createSession(subject, relationshipId),
      queue: new CallQueue(this.#options.queue),
      account: this.#newAccount(),
    };
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    return entry;
  }

  #createSession(subject: string, relationshipId: string): Entry['session'] {
    const { shared } = this.#options;
    const session = new PatientSession(this.#options.session);
    return shared ? new SharedPatientSession({ session, key: [subject, relationshipId], ...shared }) : session;
  }

  /** Removes expired sessions, and the least recently used ones while the limit is reached. Busy sessions stay. */
  #evict(): void {
    for (const [key, { session, queue }] of this.#entries) {
      if (session.isAlive && this.#entries.size < this.#options.maxSessions) return;
      if (queue.isIdle) this.#entries.delete(key);
    }
  }
}

function keyOf({ subject, access }: PatientLink): string {
  return JSON.stringify([subject, access.id.toLowerCase()]);
}

function tooManySessions() {
  const detail = 'too many patient sessions at once';
  return preparationFailure(new UpstreamError('UPSTREAM_UNAVAILABLE', detail, { isRetryable: true }), false);
}
