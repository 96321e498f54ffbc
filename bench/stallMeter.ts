/**
 * Loaded into a program before its own code: measures the turns of its event loop. A message from the parent ends a
 * measurement, begins the next, and is answered with the longest turn in milliseconds of processor time.
 */
function processorTimeMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}

let longestMs = 0;
let lastMs = processorTimeMs();
function tick(): void {
  const nowMs = processorTimeMs();
  longestMs = Math.max(longestMs, nowMs - lastMs);
  lastMs = nowMs;
  setImmediate(tick).unref();
}
tick();

process.on('message', () => {
  process.send?.(longestMs);
  longestMs = 0;
});
