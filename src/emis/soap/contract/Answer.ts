import type { OperationName, Operations } from '../generated/contract.ts';

/** The header of an answer inside a patient session: its number, and the hash that proves who sent it. */
export interface AnswerSequence {
  readonly number: number;
  /** base64, as sent. */
  readonly sessionHash: string;
}

/** A fault without its text, which may hold patient data and must never decide anything. */
export interface AnswerFault {
  /** SOAP's own code without its prefix, such as `Client`; empty if the fault has none. */
  readonly faultCode: string;
  /** `InternalResponseCode`; undefined if the fault has no `ApiFault`. */
  readonly code?: number | undefined;
  readonly errorReference?: string | undefined;
}

/** What one call brought back: the operation's response or a fault. */
export type Answer<O extends OperationName> = { readonly sequence?: AnswerSequence } & (
  | { readonly kind: 'response'; readonly response: Operations[O]['response'] }
  | { readonly kind: 'fault'; readonly fault: AnswerFault }
);
