const everyMs = 100;
const windowMs = 20_000;

/** @returns a function that returns by how much this process has been late of late, in milliseconds: the maximum */
export function measureLag(): () => number {
  const late: { readonly atMs: number; readonly byMs: number }[] = [];
  let dueAtMs = performance.now() + everyMs;
  setInterval(() => {
    const nowMs = performance.now();
    late.push({ atMs: nowMs, byMs: nowMs - dueAtMs });
    dueAtMs = nowMs + everyMs;
    while ((late[0]?.atMs ?? nowMs) < nowMs - windowMs) late.shift();
  }, everyMs).unref();
  return () => Math.max(0, ...late.map(({ byMs }) => byMs));
}
