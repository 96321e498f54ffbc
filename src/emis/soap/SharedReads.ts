import type { RequestDeadline } from '../../domain/RequestDeadline.ts';
import { isErrorOfOneRequest } from './Outcome.ts';

interface PendingRead {
  readonly practice: string | undefined;
  readonly value: Promise<unknown>;
}

interface Read<T> {
  /** Everything that decides the response: the person, the patient, the operation and its input. */
  readonly key: readonly unknown[];
  /** In any case. Undefined when the read addresses no practice. */
  readonly practice: string | undefined;
  readonly deadline: RequestDeadline | undefined;
  load(): Promise<T>;
}

/**
 * Reads in progress. Equal reads of one person at the same time share one call, and nothing is kept after it. A read that
 * began before a write ended is not joined by one that begins after it: any write at a practice separates all its reads,
 * because several people may read and write for one patient.
 */
export class SharedReads {
  readonly #pending = new Map<string, PendingRead>();

  /** @returns the value of an equal read in progress, or of a new one. Throws what `load` throws. */
  async get<T>({ key, practice, deadline, load }: Read<T>): Promise<T> {
    const text = JSON.stringify(key);
    for (;;) {
      const pending = this.#pending.get(text);
      if (pending === undefined) return this.#start(text, practice, load);
      try {
        return (await pending.value) as T;
      } catch (error) {
        if (!isErrorOfOneRequest(error) || deadline?.hasExpired === true) throw error;
      }
    }
  }

  /** Separates the reads at a practice: called when a write there begins, and when it has ended. */
  separate(practice: string): void {
    const code = practice.toUpperCase();
    for (const [key, pending] of this.#pending) if (pending.practice === code) this.#pending.delete(key);
  }

  async #start<T>(key: string, practice: string | undefined, load: () => Promise<T>): Promise<T> {
    const pending = { practice: practice?.toUpperCase(), value: load() };
    this.#pending.set(key, pending);
    try {
      return await pending.value;
    } finally {
      if (this.#pending.get(key) === pending) this.#pending.delete(key);
    }
  }
}
