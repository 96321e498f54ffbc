/**
 * The simulator in a process of its own. Its argument is the first day of the slots. It sends its address, plans and removes
 * faults on request, and reports what the calls have changed.
 */
import { startSimulator } from '../../simulator/server.ts';
import type { PlannedFault } from '../../simulator/faults.ts';
import type { LedgerEntry } from '../../simulator/ledger.ts';
import { createChaosWorld } from './world.ts';

export interface SimulatorReady {
  readonly endpoint: string;
  readonly applicationId: string;
  readonly clientKey: string;
  readonly serverKey: string;
}

export type SimulatorRequest =
  | { readonly kind: 'addFault'; readonly fault: PlannedFault }
  | { readonly kind: 'clearFaults' | 'endSessions' | 'report' };

/** One change that the upstream has carried out. `key` says what was changed: a start, a subject, or the name of a medicine. */
export interface CarriedOut {
  readonly kind: string;
  readonly patientId: string;
  readonly key: string;
}

export interface SimulatorReport {
  readonly effects: readonly CarriedOut[];
  readonly violations: readonly string[];
  readonly calls: number;
}

const simulator = await startSimulator({
  world: createChaosWorld(process.argv[2] ?? ''),
  latency: [5, 30],
  ledgerLimit: 1_000_000,
});
const { world } = simulator;

function keyOf(effect: NonNullable<LedgerEntry['effect']>): string {
  if (effect.kind === 'booked' || effect.kind === 'cancelled') {
    const practice = world.practices.find(({ odsCode }) => odsCode === effect.odsCode);
    const slots = practice?.clinics.flatMap((clinic) => clinic.slots) ?? [];
    return slots.find(({ slotId }) => slotId === effect.slotId)?.start.slice(0, 16) ?? effect.slotId;
  }
  const patient = 'patientId' in effect ? world.patients.find(({ id }) => id === effect.patientId) : undefined;
  if (effect.kind === 'messageSent')
    return patient?.messages.find(({ MessageId }) => MessageId === effect.messageId)?.Subject ?? '';
  if (effect.kind !== 'prescriptionRequested') return '';
  const request = patient?.prescriptionRequests.find((one) => one.PrescriptionRequestGuid === effect.requestGuid);
  const guid = request?.RequestedMedicationCourses[0]?.RequestedMedicationCourseGuid.toLowerCase();
  return patient?.courses.find((course) => course.MedicationCourseGuid.toLowerCase() === guid)?.Name ?? '';
}

function report(): SimulatorReport {
  const { ledger } = simulator;
  const effects = ledger.flatMap(({ effect }) =>
    effect && 'patientId' in effect ? [{ kind: effect.kind, patientId: effect.patientId, key: keyOf(effect) }] : [],
  );
  const violations = ledger.flatMap(({ violation, operation, index }) =>
    violation === undefined ? [] : [`call ${index} ${operation}: ${violation}`],
  );
  return { effects, violations, calls: ledger.length };
}

process.on('message', (request: SimulatorRequest) => {
  if (request.kind === 'addFault') simulator.faults.add(request.fault);
  else if (request.kind === 'clearFaults') simulator.faults.clear();
  else if (request.kind === 'endSessions') simulator.endAllSessions();
  else process.send?.(report());
});
process.once('disconnect', () => process.exit(0));
const { endpoint, applicationId, clientKey, serverKey } = simulator;
process.send?.({ endpoint, applicationId, clientKey, serverKey } satisfies SimulatorReady);
