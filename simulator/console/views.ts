/** The state that the page shows, apart from the calls. Its only secrets are the letters for accounts that have ended. */
export interface WorldView {
  readonly now: string;
  /** The offset of the simulator's clock from the machine's, in milliseconds. */
  readonly offsetMs: number;
  readonly latency: readonly [fromMs: number, toMs: number];
  readonly practices: readonly PracticeView[];
  readonly people: readonly PersonView[];
  readonly faults: readonly FaultView[];
  readonly faultChoices: readonly { readonly id: string; readonly label: string }[];
  readonly operations: readonly string[];
}

/** A planned fault that has not been used up. */
export interface FaultView {
  readonly label: string;
  readonly operation: string;
  readonly times: number;
}

export interface PracticeView {
  readonly odsCode: string;
  readonly name: string;
  readonly controls: readonly Control[];
}

export interface PersonView {
  readonly subject: string;
  readonly name: string;
  readonly about: string;
  readonly accounts: readonly AccountView[];
  /** The letters with which accounts that have ended can be linked again. */
  readonly letters: readonly LetterView[];
}

export interface AccountView {
  readonly relationshipId: string;
  /** Such as `Pip Teapot at Birchfield Health Centre`. */
  readonly title: string;
  readonly controls: readonly Control[];
}

export interface LetterView {
  /** Such as `Pip Teapot at Birchfield Health Centre`. */
  readonly title: string;
  readonly accountId: string;
  readonly linkageKey: string;
}

/** A setting of a practice or an account. */
export interface Control {
  /** The path in the practice or account, such as `services.AppointmentsSupported`. */
  readonly path: string;
  readonly group: string;
  readonly label: string;
  readonly value: boolean | string | number;
  /** The allowed values of a text. Numbers are whole, from 0 to 999. */
  readonly choices?: readonly string[];
}

/** A call, as the page shows it. */
export interface CallView {
  /** Identifies the call: the same on arrival and on completion. */
  readonly id: string;
  readonly at: string;
  readonly operation: string;
  /**
   * The relationship of the patient session that the call is in or opens. Not set for calls outside patient sessions.
   */
  readonly relationshipId?: string;
  readonly about: string;
  readonly number?: number;
  readonly version?: string;
  /** The GraphQL operation that the call is made for, as sent by the client. */
  readonly correlationId?: string;
  readonly response?: ResponseView;
}

export interface ResponseView {
  /** 0 when no response was sent. */
  readonly status: number;
  readonly code?: number;
  readonly durationMs: number;
  readonly effect?: string;
  readonly faults: readonly string[];
  readonly violation?: string;
}
