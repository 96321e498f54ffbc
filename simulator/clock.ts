/** The time as the simulator sees it. Either the machine's, shifted, or a fixed one that only moves when it is told to. */
export interface SimulatedClock {
  now(): Date;
  /** Moves the time on. */
  advance(ms: number): void;
  /** Puts the time to a moment. */
  set(date: Date): void;
}

/** A clock that stands still at `fixed`, or runs with the machine's when `fixed` is absent. */
export function createClock(fixed?: Date): SimulatedClock {
  let offsetMs = 0;
  let standingMs = fixed?.getTime();
  return {
    now: () => new Date(standingMs ?? Date.now() + offsetMs),
    advance: (ms) => {
      if (standingMs === undefined) offsetMs += ms;
      else standingMs += ms;
    },
    set: (date) => {
      if (standingMs === undefined) offsetMs = date.getTime() - Date.now();
      else standingMs = date.getTime();
    },
  };
}
