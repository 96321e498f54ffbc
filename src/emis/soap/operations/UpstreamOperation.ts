import type { OperationName, Operations } from '../generated/contract.ts';

/** Maps one upstream operation to the domain: its input to a request, and its response to a domain value. */
export interface UpstreamOperation<O extends OperationName, Input, Output> {
  readonly name: O;
  readonly toRequest: (input: Input) => Operations[O]['request'];
  /** Throws `UpstreamError` for a response that is well formed but contradicts the request. */
  readonly toDomain: (response: Operations[O]['response'], input: Input) => Output;
  /** True when the upstream ends the patient session after it has carried out the operation. */
  readonly endsSession?: true;
}
