/** The kinds of writes, named like the effects in the simulator's ledger. */
export type WriteKind = 'booked' | 'cancelled' | 'messageSent' | 'prescriptionRequested' | 'registered';

/**
 * What a person learned about a write: that it was carried out, that it was refused, that its outcome is not known, or, after
 * the last attempt, nothing.
 */
export type WriteOutcome = 'done' | 'refused' | 'unknown' | 'unanswered';

export interface WriteRecord {
  readonly kind: WriteKind;
  readonly patientId: string;
  /** What was to be changed: a start, a subject, or the name of a medicine. */
  readonly key: string;
  readonly outcome: WriteOutcome;
  /** The `__typename` of the result, or the code of the error. */
  readonly detail: string;
}

/** Collects what the people of a run have sent and received. */
export class History {
  readonly writes: WriteRecord[] = [];
  /** Sentences about what must not happen and did. */
  readonly violations: string[] = [];
  readonly counts = new Map<string, number>();
  /** The times of requests as shares of the deadline, while their replica was running. */
  readonly shares: number[] = [];

  count(name: string, by = 1): void {
    this.counts.set(name, (this.counts.get(name) ?? 0) + by);
  }

  /** Notes a violation. Of many equal ones, the first few say enough. */
  violate(sentence: string): void {
    this.count('violations');
    if (this.violations.length === 0)
      process.stderr.write(`The first violation: ${sentence}
`);
    if (this.violations.length < 50) this.violations.push(sentence);
  }
}
