/** A value with texts that may have lost a character on the way. */
export interface MayBeIncomplete {
  /** True when a text has lost a control character, which cannot be shown. Absent otherwise. */
  readonly isIncomplete?: boolean;
}
