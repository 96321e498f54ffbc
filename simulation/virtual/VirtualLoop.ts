import { AsyncLocalStorage } from 'node:async_hooks';
import { EventQueue, type ScheduledEvent } from './EventQueue.ts';
import { Zone } from './Zone.ts';

const realSetImmediate = setImmediate;

interface ExternalWork {
  deliver: (() => void) | undefined;
  onDone: (() => void) | undefined;
}

interface LoopHandlers {
  /** Receives errors that would have ended the process. */
  onUncaught(zone: Zone, error: unknown): void;
  /** Called when everything that an event of a process has caused has run. */
  onSettled(zone: Zone): void;
}

/** No event is left, and what was to be awaited cannot happen any more. */
export class NothingLeftError extends Error {}

/**
 * An event loop with virtual time. One event runs at a time; before the next, everything that it has resolved has run,
 * because the driver takes one real turn of Node's event loop for each event. Work on other threads is delivered in the
 * order in which it was begun and takes no virtual time, so that the speed of the machine changes nothing.
 */
export class VirtualLoop {
  readonly #zones = new AsyncLocalStorage<Zone>();
  #outside = new Zone('outside');
  #queue = new EventQueue();
  #external: ExternalWork[] = [];
  #startMs = 0;
  #nowMs = 0;
  #order = 0;
  #isActive = false;
  #last = this.#outside;
  #handlers: LoopHandlers = { onUncaught: () => {}, onSettled: () => {} };

  /** Milliseconds since 1970, with fractions. */
  get nowMs(): number {
    return this.#nowMs;
  }

  /** Milliseconds since the start of the run. */
  get elapsedMs(): number {
    return this.#nowMs - this.#startMs;
  }

  /** False while modules are loaded. */
  get isActive(): boolean {
    return this.#isActive;
  }

  get zone(): Zone {
    return this.#zones.getStore() ?? this.#outside;
  }

  /** Runs something as a part of a simulated process. */
  within<T>(zone: Zone, run: () => T): T {
    return this.#zones.run(zone, run);
  }

  /** Schedules an event of the current process, which keeps the asynchronous context. @returns the event, to cancel it */
  after(delayMs: number, run: () => void, zone: Zone = this.zone): ScheduledEvent {
    const inContext = AsyncLocalStorage.snapshot();
    const event: ScheduledEvent = {
      atMs: this.#nowMs + Math.max(0, delayMs),
      order: this.#order++,
      isCancelled: false,
      run: () => zone.perform(() => inContext(() => this.#zones.run(zone, () => this.#guard(zone, run)))),
    };
    this.#queue.push(event);
    return event;
  }

  /** Continues a paused process with what had to wait. */
  resume(zone: Zone): void {
    for (const run of zone.resume()) this.after(0, run, zone);
  }

  /** Begins work on another thread. @returns the function that takes what is to run when the work is complete */
  beginExternal(): (deliver: () => void) => void {
    const { zone } = this;
    const inContext = AsyncLocalStorage.snapshot();
    const work: ExternalWork = { deliver: undefined, onDone: undefined };
    this.#external.push(work);
    return (deliver) => {
      work.deliver = () => zone.perform(() => inContext(() => this.#guard(zone, deliver)));
      work.onDone?.();
    };
  }

  /**
   * Runs `main` and all events until it settles. Rejects with a `NothingLeftError` when nothing can settle it any more.
   */
  run<T>(startMs: number, main: () => Promise<T>, handlers: LoopHandlers): Promise<T> {
    this.#queue = new EventQueue();
    this.#external = [];
    this.#startMs = startMs;
    this.#nowMs = startMs;
    this.#order = 0;
    this.#outside = new Zone('outside');
    this.#last = this.#outside;
    this.#handlers = handlers;
    this.#isActive = true;
    return new Promise<T>((resolve, reject) => {
      let finish: (() => void) | undefined;
      main().then(
        (value) => (finish = () => resolve(value)),
        (error: unknown) => (finish = () => reject(error)),
      );
      const turn = (): void => {
        this.#handlers.onSettled(this.#last);
        this.#last = this.#outside;
        if (finish) {
          this.#isActive = false;
          return finish();
        }
        try {
          if (this.#runNext(turn)) realSetImmediate(turn);
        } catch (error) {
          this.#isActive = false;
          reject(error);
        }
      };
      realSetImmediate(turn);
    });
  }

  /** Runs the next event. @returns false when work of another thread has to be awaited, which then continues */
  #runNext(turn: () => void): boolean {
    const [work] = this.#external;
    if (work === undefined) {
      this.#runEvent();
      return true;
    }
    if (work.deliver === undefined) {
      work.onDone = () => realSetImmediate(turn);
      return false;
    }
    this.#external.shift();
    work.deliver();
    return true;
  }

  #runEvent(): void {
    let event = this.#queue.pop();
    while (event?.isCancelled === true) event = this.#queue.pop();
    if (event === undefined) throw new NothingLeftError('Nothing is scheduled, and the run is not complete');
    this.#nowMs = Math.max(this.#nowMs, event.atMs);
    event.run();
  }

  #guard(zone: Zone, run: () => void): void {
    this.#last = zone;
    try {
      run();
    } catch (error) {
      this.#handlers.onUncaught(zone, error);
    }
  }
}

/** The loop of this process. Modules patch themselves to it when they are loaded, so there is one. */
export const loop = new VirtualLoop();
