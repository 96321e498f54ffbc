interface AnyPlantedFault {
  readonly about: string;
  /** Wraps methods of the product or of Node. A fault without it changes the source: see `sourceChanges.ts`. */
  plant?(): void;
}

/** A fault of the product that the simulation must find. */
export interface PlantedFault extends AnyPlantedFault {
  /** A rule that finds it. */
  readonly rule: string;
  /** The seeds, from 1, within which it is found. */
  readonly seeds: number;
  /** A seed that finds it, with which short runs begin. */
  readonly foundBy: number;
}

/** A fault that the simulation cannot find, and the test over real sockets or processes that does. */
export interface UnseenFault extends AnyPlantedFault {
  /** Why the simulation does not see it. */
  readonly because: string;
  readonly file: string;
  readonly test: string;
}
