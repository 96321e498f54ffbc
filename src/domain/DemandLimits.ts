/** The limits of what one operation may ask for. */
export interface DemandLimits {
  /** The static cost of an operation, as routers compute it. */
  readonly maxOperationCost: number;
  /** The leaves of a response: expected before the operation is executed, and counted while it is. */
  readonly maxResponseLeaves: number;
  /** The leaves of one object of a response, without the lists in it. They are completed in one turn of the event loop. */
  readonly maxObjectLeaves: number;
}
