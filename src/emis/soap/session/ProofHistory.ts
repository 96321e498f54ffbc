import { hasTimeLeft } from '../../../domain/hasTimeLeft.ts';

/** Milliseconds since 1970. */
type Clock = () => number;

/** How long a success or a failure is taken into account. */
const recentMs = 600_000;
/** How long a failure counts for `concernsEveryPatient`. Afterwards the process gets requests again, which show the current state. */
const readinessMs = 60_000;
const maxFailures = 1_000;

/** The number of patients whose proofs fail one after another, from which on it is not a matter of single patients. */
const manyPatients = { afterSuccess: 3, withoutSuccess: 2 };

/**
 * The handshakes of this process that have recently succeeded or failed because of a proof. A wrong proof of the server
 * has two possible causes: this relationship's key is out of date, or the server does not have the application's
 * pre-shared key. Only the proofs of other patients tell them apart. See docs/decisions/0039-wrong-proofs.md.
 */
export class ProofHistory {
  readonly #clock: Clock;
  /** The last successes of two different relationships: one of them is another patient's. */
  #successes: readonly { readonly relationshipId: string; readonly atMs: number }[] = [];
  /** The failures since the last success, the latest of each relationship. */
  readonly #failures = new Map<string, number>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Both sides have accepted each other's proof. */
  noteSuccess(relationshipId: string): void {
    const other = this.#successes.find((success) => success.relationshipId !== relationshipId);
    this.#successes = [{ relationshipId, atMs: this.#clock() }, ...(other ? [other] : [])];
    this.#failures.clear();
  }

  /** The proof of the server was wrong, or the server has refused the proof of this application. */
  noteFailure(relationshipId: string): void {
    this.#failures.delete(relationshipId);
    const [oldest] = this.#failures.keys();
    if (oldest !== undefined && this.#failures.size >= maxFailures) this.#failures.delete(oldest);
    this.#failures.set(relationshipId, this.#clock());
  }

  /**
   * @returns true when a wrong proof of the server shows that the key of this relationship is out of date: another
   * patient's proof has recently succeeded, and few proofs have failed since.
   */
  isKeyOutOfDate(relationshipId: string): boolean {
    const hasOtherSuccess = this.#successes.some(
      (success) => success.relationshipId !== relationshipId && this.#isWithin(success.atMs, recentMs),
    );
    return hasOtherSuccess && this.#failuresWithin(recentMs) < manyPatients.afterSuccess;
  }

  /** True while the proofs of all patients fail, as with a wrong pre-shared key. */
  get concernsEveryPatient(): boolean {
    const hasSuccess = this.#successes.some(({ atMs }) => this.#isWithin(atMs, recentMs));
    const many = hasSuccess ? manyPatients.afterSuccess : manyPatients.withoutSuccess;
    return this.#failuresWithin(readinessMs) >= many;
  }

  #failuresWithin(ms: number): number {
    return [...this.#failures.values()].filter((atMs) => this.#isWithin(atMs, ms)).length;
  }

  #isWithin(atMs: number, ms: number): boolean {
    return hasTimeLeft(atMs + ms, this.#clock(), ms);
  }
}
