import type { OperationName, Operations } from '../generated/contract.ts';

/** One upstream operation: its request from what we mean, and what we mean from its answer. */
export interface UpstreamOperation<O extends OperationName, Input, Output> {
  readonly name: O;
  readonly toRequest: (input: Input) => Operations[O]['request'];
  /** Throws `UpstreamError` for an answer of the right form that makes no sense. */
  readonly toDomain: (response: Operations[O]['response'], input: Input) => Output;
  /** Whether the upstream ends the patient session with it, once it has done it. */
  readonly endsSession?: true;
}
