/** The simulator's time: the machine's time with an offset, or a fixed time that only changes on request. */
export interface SimulatedClock {
  now(): Date;
  /** Moves the time forward. */
  advance(ms: number): void;
  /** Sets the time. */
  set(date: Date): void;
}

/** Creates a clock that is fixed at `fixed`, or that follows the machine's clock when `fixed` is undefined. */
export function createClock(fixed?: Date): SimulatedClock {
  let offsetMs = 0;
  let fixedMs = fixed?.getTime();
  return {
    now: () => new Date(fixedMs ?? Date.now() + offsetMs),
    advance: (ms) => {
      if (fixedMs === undefined) offsetMs += ms;
      else fixedMs += ms;
    },
    set: (date) => {
      if (fixedMs === undefined) offsetMs = date.getTime() - Date.now();
      else fixedMs = date.getTime();
    },
  };
}
