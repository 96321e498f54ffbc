import { createRequire, syncBuiltinESMExports } from 'node:module';
import { promisify } from 'node:util';
import type { ScheduledEvent } from './EventQueue.ts';
import { loop } from './VirtualLoop.ts';

const require = createRequire(import.meta.url);
let timers = 0;

/** As Node's `Timeout` and `Immediate`, at virtual times. */
class VirtualTimer {
  readonly #id = ++timers;
  readonly #delayMs: number;
  readonly #run: () => void;
  readonly #repeats: boolean;
  #event: ScheduledEvent | undefined;
  #isRef = true;

  constructor(delayMs: number, run: () => void, repeats = false) {
    this.#delayMs = delayMs;
    this.#run = run;
    this.#repeats = repeats;
    this.refresh();
  }

  refresh(): this {
    this.close();
    this.#event = loop.after(this.#delayMs, () => {
      this.#event = undefined;
      if (this.#repeats) this.refresh();
      this.#run();
    });
    return this;
  }

  close(): this {
    if (this.#event) this.#event.isCancelled = true;
    this.#event = undefined;
    return this;
  }

  ref(): this {
    this.#isRef = true;
    return this;
  }

  unref(): this {
    this.#isRef = false;
    return this;
  }

  hasRef(): boolean {
    return this.#isRef;
  }

  [Symbol.toPrimitive](): number {
    return this.#id;
  }

  [Symbol.dispose](): void {
    this.close();
  }
}

/** Node's limits: at least one millisecond, whole ones, and one for anything that is not a number in range. */
function toDelayMs(delay: unknown): number {
  const ms = Number(delay);
  return ms >= 1 && ms <= 2 ** 31 - 1 ? Math.trunc(ms) : 1;
}

type Callback = (...args: unknown[]) => void;

function virtualSetTimeout(callback: Callback, delay?: unknown, ...args: unknown[]): VirtualTimer {
  return new VirtualTimer(toDelayMs(delay), () => callback(...args));
}

function virtualSetInterval(callback: Callback, delay?: unknown, ...args: unknown[]): VirtualTimer {
  return new VirtualTimer(toDelayMs(delay), () => callback(...args), true);
}

function virtualSetImmediate(callback: Callback, ...args: unknown[]): VirtualTimer {
  return new VirtualTimer(0, () => callback(...args));
}

function clear(timer: unknown): void {
  if (timer instanceof VirtualTimer) timer.close();
}

function wait<T>(delay?: unknown, value?: T, options: { readonly signal?: AbortSignal } = {}): Promise<T> {
  return waitFor(toDelayMs(delay), value as T, options.signal);
}

function nextTurn<T>(value?: T, options: { readonly signal?: AbortSignal } = {}): Promise<T> {
  return waitFor(0, value as T, options.signal);
}

function waitFor<T>(delayMs: number, value: T, signal: AbortSignal | undefined): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const abort = (): void => {
      timer.close();
      reject(new DOMException('The operation was aborted', 'AbortError'));
    };
    const timer = new VirtualTimer(delayMs, () => {
      signal?.removeEventListener('abort', abort);
      resolve(value);
    });
    if (signal?.aborted === true) abort();
    else signal?.addEventListener('abort', abort, { once: true });
  });
}

function signalAfter(delayMs: number): AbortSignal {
  const controller = new AbortController();
  new VirtualTimer(toDelayMs(delayMs), () =>
    controller.abort(new DOMException('The operation was aborted due to timeout', 'TimeoutError')),
  ).unref();
  return controller.signal;
}

/** Replaces the timers of Node, in globals and modules, by those of the virtual loop. */
export function installTimers(): void {
  const functions = {
    setTimeout: Object.assign(virtualSetTimeout, { [promisify.custom]: wait }),
    setInterval: virtualSetInterval,
    setImmediate: Object.assign(virtualSetImmediate, { [promisify.custom]: nextTurn }),
    clearTimeout: clear,
    clearInterval: clear,
    clearImmediate: clear,
  };
  Object.assign(globalThis, functions);
  Object.assign(require('node:timers') as object, functions);
  Object.assign(require('node:timers/promises') as object, { setTimeout: wait, setImmediate: nextTurn });
  AbortSignal.timeout = signalAfter;
  syncBuiltinESMExports();
}
