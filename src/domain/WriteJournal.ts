/** The part of a write that an operator is shown. */
export interface WriteAbout {
  /** The person who submitted it: the `sub` of their token. */
  readonly subject: string;
  /** The mutation field. */
  readonly field: string;
}

/** The state of a write that may have been submitted before. */
export type WriteClaim =
  /** It has not been sent. The caller now sends it. */
  | { readonly kind: 'new' }
  /**
   * It may have been sent, and its outcome is not known. The caller must not send it, and looks for its outcome. `note`
   * is what was noted before it was sent.
   */
  | { readonly kind: 'unknown'; readonly note?: string | undefined }
  /** Another caller is sending it or finding out. */
  | { readonly kind: 'inProgress' }
  /** It was sent and has this outcome, as JSON. */
  | { readonly kind: 'settled'; readonly outcome: string }
  /** The key belongs to a write with other input. */
  | { readonly kind: 'otherInput' };

/**
 * The writes of the last 24 hours, for all processes that share the store. A write is noted before it is sent, so that a
 * process that is killed leaves a trace. All methods may throw `StoreUnavailableError`.
 */
export interface WriteJournal {
  /**
   * Claims a write.
   * @param key identifies the write: the person, the field and the idempotency key
   * @param input the input, of which a keyed hash is stored
   */
  claim(key: readonly string[], input: string, about: WriteAbout): Promise<WriteClaim>;
  /** Notes what is needed later to find out the outcome of a claimed write, as JSON, before it is sent. */
  note(key: readonly string[], note: string): Promise<void>;
  /** Notes the outcome of a claimed write, as JSON. Undefined: it is not known. */
  settle(key: readonly string[], outcome: string | undefined): Promise<void>;
  /** Forgets a claimed write: nothing was sent, or its outcome is known and cannot be requested again. */
  forget(key: readonly string[]): Promise<void>;
}
