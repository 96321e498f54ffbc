import { createRequire, syncBuiltinESMExports } from 'node:module';
import { loop } from './VirtualLoop.ts';

const require = createRequire(import.meta.url);
const nanosecondsPerMillisecond = 1_000_000;

/** Replaces every clock by the time of the virtual loop. Times of `performance` begin with the run. */
export function installClock(): void {
  const now = (): number => Math.floor(loop.nowMs);
  globalThis.Date = new Proxy(Date, {
    apply: (target) => new target(now()).toString(),
    construct: (target, args, newTarget) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget) as Date,
    get: (target, key, receiver) => (key === 'now' ? now : (Reflect.get(target, key, receiver) as unknown)),
  });
  Object.defineProperty(performance, 'now', { value: () => loop.elapsedMs, configurable: true });
  const nanoseconds = (): bigint => BigInt(Math.round(loop.elapsedMs * nanosecondsPerMillisecond));
  process.hrtime = Object.assign(
    (since: readonly [number, number] = [0, 0]): [number, number] => {
      const passed = nanoseconds() - (BigInt(since[0]) * 1_000_000_000n + BigInt(since[1]));
      return [Number(passed / 1_000_000_000n), Number(passed % 1_000_000_000n)];
    },
    { bigint: nanoseconds },
  );
  // The delay of the real loop is that of the machine; the virtual loop is never late.
  const hooks = require('node:perf_hooks') as { monitorEventLoopDelay: unknown };
  hooks.monitorEventLoopDelay = () => ({ count: 0, mean: 0, enable: () => true, disable: () => true, reset: () => {} });
  syncBuiltinESMExports();
}
