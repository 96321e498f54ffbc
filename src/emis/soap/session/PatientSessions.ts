import type { PatientLink } from '../../../domain/patient.ts';
import { UpstreamError } from '../../../domain/upstreamError.ts';
import type { OperationName, Operations } from '../generated/contract.ts';
import { notPrepared, prepared } from '../Outcome.ts';
import type { Outcome } from '../Outcome.ts';
import { persist } from '../persist.ts';
import type { PracticeDirectory } from '../PracticeDirectory.ts';
import { newestVersion } from '../versions.ts';
import { CallQueue } from './CallQueue.ts';
import type { CallQueueOptions } from './CallQueue.ts';
import { PatientSession } from './PatientSession.ts';
import type { PatientCall, PatientSessionOptions } from './PatientSession.ts';

export interface PatientSessionsOptions {
  readonly session: PatientSessionOptions;
  readonly queue: CallQueueOptions;
  readonly practices: PracticeDirectory;
  /** How many sessions are held. */
  readonly limit: number;
  /** Told of each write, by the patient's id, when it has ended. */
  readonly onWrite: (patientId: string) => void;
}

interface Held {
  readonly relationshipId: string;
  readonly session: PatientSession;
  readonly queue: CallQueue;
}

/** The patient sessions of all signed-in people: one for each person and patient. */
export class PatientSessions {
  readonly #options: PatientSessionsOptions;
  /** The one that was used longest ago comes first. */
  readonly #held = new Map<string, Held>();

  constructor(options: PatientSessionsOptions) {
    this.#options = options;
  }

  /** Makes a call in its turn. A write is sent once; a read again, once, where its answer or its session was lost. */
  call<O extends OperationName>(
    link: PatientLink,
    call: PatientCall<O> & { readonly isWrite: boolean },
  ): Promise<Outcome<Operations[O]['response']>> {
    const held = this.#hold(link);
    if (held === undefined) return Promise.resolve(tooMany());
    const outcome = held.queue.add(() => this.#persist(held.session, link, call));
    return call.isWrite ? outcome.finally(() => this.#options.onWrite(link.patientId)) : outcome;
  }

  /** Gives up all sessions of a relationship, whoever holds them. Calls that wait open a new one. */
  end(relationshipId: string): void {
    for (const [key, held] of this.#held) {
      if (held.relationshipId !== relationshipId.toLowerCase()) continue;
      held.session.end();
      if (held.queue.isIdle) this.#held.delete(key);
    }
  }

  #persist<O extends OperationName>(
    session: PatientSession,
    link: PatientLink,
    { isWrite, ...call }: PatientCall<O> & { readonly isWrite: boolean },
  ): Promise<Outcome<Operations[O]['response']>> {
    const { practices } = this.#options;
    let version = newestVersion;
    return persist({
      isWrite,
      attempt: async () => {
        const known = await prepared(practices.version(link.subject, link.odsCode));
        if (known.kind !== 'answered') return known;
        version = known.value;
        return session.attempt(link, version, call);
      },
      hasVersionChanged: () => practices.hasVersionChanged(link.subject, link.odsCode, version),
    });
  }

  #hold({ subject, relationshipId }: PatientLink): Held | undefined {
    const key = JSON.stringify([subject, relationshipId.toLowerCase()]);
    const known = this.#held.get(key);
    if (known === undefined) {
      this.#makeRoom();
      if (this.#held.size >= this.#options.limit) return undefined;
    }
    const held = known ?? {
      relationshipId: relationshipId.toLowerCase(),
      session: new PatientSession(this.#options.session),
      queue: new CallQueue(this.#options.queue),
    };
    this.#held.delete(key);
    this.#held.set(key, held);
    return held;
  }

  /** Lets go of sessions that have run out, and of the one that was used longest ago if there is no room else. */
  #makeRoom(): void {
    for (const [key, { session, queue }] of this.#held) {
      if (session.isAlive && this.#held.size < this.#options.limit) return;
      if (queue.isIdle) this.#held.delete(key);
    }
  }
}

function tooMany() {
  const detail = 'too many patient sessions at once';
  return notPrepared(new UpstreamError('UPSTREAM_UNAVAILABLE', detail, { isRetryable: true }), false);
}
