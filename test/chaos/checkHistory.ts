import type { History, WriteKind, WriteRecord } from './History.ts';
import type { CarriedOut, SimulatorReport } from './simulatorProcess.ts';

/**
 * Compares what people learned about their writes with what the upstream has carried out, and returns each difference as a
 * sentence. A write that was reported as done was carried out once, one that was refused was not, and of those whose outcome
 * nobody learned each was carried out at most once. The upstream's record of broken sequences must be empty.
 */
export function checkHistory(writes: readonly WriteRecord[], report: SimulatorReport): string[] {
  const differences: string[] = report.violations.map((violation) => `The sequence was broken: ${violation}`);
  const nameOf = ({ kind, patientId, key }: CarriedOut) => `${kind} ${patientId} ${key}`;
  const carriedOut = Map.groupBy(report.effects, nameOf);
  const kinds = new Set(writes.map(({ kind }) => kind));
  const byName = Map.groupBy(writes, nameOf);
  for (const name of new Set([...byName.keys(), ...carriedOut.keys()])) {
    const [kind = ''] = name.split(' ', 1);
    if (![...kinds].some((known) => known === kind)) continue;
    const asked = byName.get(name) ?? [];
    const times = carriedOut.get(name)?.length ?? 0;
    const done = asked.filter(({ outcome }) => outcome === 'done').length;
    const open = asked.filter(({ outcome }) => outcome === 'unknown' || outcome === 'unanswered').length;
    const details = asked.map(({ outcome, detail }) => `${outcome} (${detail})`).join(', ') || 'nobody asked for it';
    if (times < done)
      differences.push(`${name} was reported as done ${done} times, and carried out ${times} times: ${details}`);
    if (times > done + open) differences.push(`${name} was carried out ${times} times: ${details}`);
  }
  return differences;
}

/** @returns all that must not have happened, as sentences. Empty after a correct run. */
export function findViolations(history: History, report: SimulatorReport): string[] {
  return [...history.violations, ...checkHistory(history.writes, report)];
}

const kinds: Readonly<Record<WriteKind, true>> = {
  booked: true,
  cancelled: true,
  messageSent: true,
  prescriptionRequested: true,
  registered: true,
};

/** A run is too short for a write of each kind below this. */
const minSeconds = 60;

/** @returns the writes that a run must have shown and has not, as sentences: the disturbances must not prevent everything */
export function findMissing(writes: readonly WriteRecord[], seconds: number): string[] {
  if (seconds < minSeconds) return [];
  const done = writes.filter(({ outcome }) => outcome === 'done');
  const missing = Object.keys(kinds)
    .filter((kind) => !done.some((write) => write.kind === kind))
    .map((kind) => `No write of the kind ${kind} was done.`);
  const floor = Math.floor(seconds / 10);
  return done.length < floor ? [...missing, `Only ${done.length} writes were done, fewer than ${floor}.`] : missing;
}
