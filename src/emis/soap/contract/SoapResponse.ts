import type { OperationName, Operations } from '../generated/contract.ts';

/** The SOAP message that responds to one call: the operation's response, or a fault. */
export type SoapResponse<O extends OperationName> = { readonly sequence?: SequenceHeader } & (
  | { readonly kind: 'response'; readonly response: Operations[O]['response'] }
  | { readonly kind: 'fault'; readonly fault: SoapFault }
);

/** The header of a message in a patient session: its number, and the hash that proves its sender. */
export interface SequenceHeader {
  readonly number: number;
  /** In base64. */
  readonly sessionHash: string;
}

/** A fault without its text, which may contain patient data and must never affect a decision. */
interface SoapFault {
  /** The SOAP fault code without its prefix, such as `Client`; empty when there is none. */
  readonly faultCode: string;
  /** `InternalResponseCode`; undefined when the fault has no `ApiFault`. */
  readonly code?: number | undefined;
  readonly errorReference?: string | undefined;
}
