import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/**
 * undici has one clock for the timers of a whole process, which would stop when the replica that has started it dies. In
 * the simulation each of its timers is a timer of the replica that sets it.
 */
export function installUndiciTimers(): void {
  const functions = { setTimeout, clearTimeout, setFastTimeout: setTimeout, clearFastTimeout: clearTimeout };
  Object.assign(require('undici/lib/util/timers.js') as object, functions);
}
