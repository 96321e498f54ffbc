/** Everything that the page shows but the calls; nothing in it opens a door. */
export interface WorldView {
  readonly now: string;
  /** How far the clock is from the machine's, in milliseconds. */
  readonly offsetMs: number;
  readonly latency: readonly [fromMs: number, toMs: number];
  readonly practices: readonly PracticeView[];
  readonly people: readonly PersonView[];
  readonly faults: readonly FaultView[];
  readonly faultChoices: readonly { readonly id: string; readonly label: string }[];
  readonly operations: readonly string[];
}

/** A planned fault that is still to come. */
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
}

export interface AccountView {
  readonly relationshipId: string;
  /** Such as `Pip Teapot at Birchfield Health Centre`. */
  readonly title: string;
  readonly controls: readonly Control[];
}

/** Something about a practice or an account that can be changed. */
export interface Control {
  /** Where it is in the practice or account, such as `services.AppointmentsSupported`. */
  readonly path: string;
  readonly group: string;
  readonly label: string;
  readonly value: boolean | string | number;
  /** What a text may be; numbers are whole, from 0 to 999. */
  readonly choices?: readonly string[];
}

/** A call as the page shows it. */
export interface CallView {
  /** The same for the call's arrival and its answer. */
  readonly id: string;
  readonly at: string;
  readonly operation: string;
  /** Whose session it is in, or is to open; absent for calls outside patient sessions. */
  readonly relationshipId?: string;
  readonly about: string;
  readonly number?: number;
  readonly version?: string;
  /** What it is made for, as the client says. */
  readonly correlationId?: string;
  readonly response?: ResponseView;
}

export interface ResponseView {
  /** 0: there was none. */
  readonly status: number;
  readonly code?: number;
  readonly durationMs: number;
  readonly effect?: string;
  readonly faults: readonly string[];
  readonly violation?: string;
}
