import type { FaultKind, PlannedFault } from '../../simulator/faults.ts';
import type { Prng } from '../virtual/Prng.ts';
import type { Cast } from './cast.ts';
import { readActions, type Fault, type NetworkEffect, type OperationStep, type StoreEffect } from './Plan.ts';

const networkEffects: readonly NetworkEffect[] = ['slow', 'refuse', 'silent', 'lose', 'halve'];
const storeEffects: readonly StoreEffect[] = ['slow', 'hang', 'fail', 'loseAnswers'];
const operations = [
  undefined,
  'BeginPatientSession',
  'CompletePatientSession',
  'CreateEndUserSession',
  'BookAppointment',
  'CancelAppointment',
  'RequestPrescription',
  'SendMessage',
  'GetPatientAppointments',
  'GetMedicalRecordData',
  'RegisterWithLinkageKey',
  'RegisterWithDemographics',
  'ResetAccountLinkageKey',
  'GetDemographics',
  'GetPracticeSettings',
  'GetUserOptions',
  'FindPractice',
] as const;

/** Reads and writes whose response could be taken for that to another patient, or to an earlier call. */
const swappedOperations = [
  'GetDemographics',
  'GetPatientAppointments',
  'GetMessages',
  'GetMedicalRecordData',
  'GetUserOptions',
  'BookAppointment',
  'SendMessage',
] as const;
const issuerEffects = ['refuse', 'silent', 'newKey'] as const;

/** Draws one fault: of the upstream, its sessions, the network, a store or a replica. */
export function createFault(random: Prng, replicas: number): Fault {
  const replica = random.between(1, replicas);
  const lastsMs = random.pick([50, 500, 3_000, 12_000]);
  const name = `replica-${replica}`;
  const between = random.pick([
    [name, 'emis'],
    [name, 'emis'],
    ['people', name],
  ] as const);
  switch (random.between(0, 9)) {
    case 0:
      return { fault: 'endSessions', which: random.pick(['all', 'patients']) };
    case 1:
      return { fault: 'network', between, effect: random.pick(networkEffects), lastsMs };
    case 2:
      return { fault: 'cut', between };
    case 3:
      return { fault: 'store', store: random.pick(['durable', 'shared']), effect: random.pick(storeEffects), lastsMs };
    case 4:
      return random.chance(0.3) ? { fault: 'wipe' } : { fault: 'pause', replica, lastsMs };
    case 5:
      return { fault: 'kill', replica, lastsMs: random.pick([20, 1_000, 8_000]) };
    case 6:
      return random.chance(0.5) ? { fault: 'mixUp' } : { fault: 'swap', operation: random.pick(swappedOperations) };
    case 7:
      return { fault: 'issuer', effect: random.pick(issuerEffects), lastsMs };
    default:
      return { fault: 'upstream', planned: createUpstreamFault(random) };
  }
}

const operationsOfWrites: Partial<Record<OperationStep['action'], string>> = {
  book: 'BookAppointment',
  cancel: 'CancelAppointment',
  order: 'RequestPrescription',
  cancelOrder: 'CancelPrescriptionRequest',
  send: 'SendMessage',
  markRead: 'SetMessageReadState',
  delete: 'DeleteMessage',
  changeDetails: 'RequestDemographicsChange',
  cancelDetails: 'CancelDemographicsChangeRequest',
  register: 'RegisterWithLinkageKey',
  reset: 'ResetAccountLinkageKey',
};

/** The part of the other reads at which a hanging call is aimed, of those that get a fault. */
const hangShare = 0.15;

/** Reads of demographics, in which the upstream may take one patient for another. */
const readsOfDemographics: ReadonlySet<OperationStep['action']> = new Set(['demographics', 'reference']);

/** Draws a fault for one operation. @returns undefined when there is none for it */
export function createFaultFor(random: Prng, action: OperationStep['action'], cast: Cast): Fault | undefined {
  if (readsOfDemographics.has(action)) return { fault: 'mixUp' };
  if (readActions.some((one) => one === action)) return random.chance(hangShare) ? createHang(random) : undefined;
  const planned = createFaultOfWrite(random, action, cast);
  return planned && { fault: 'upstream', planned };
}

/** The next call gets no response within the time of its request. */
function createHang(random: Prng): Fault {
  return { fault: 'upstream', planned: { kind: 'delay', ms: random.pick([16_000, 40_000]), times: 1, skip: 0 } };
}

/** @returns undefined when the action is not a write of the upstream */
function createFaultOfWrite(
  random: Prng,
  action: OperationStep['action'],
  { registersWith }: Cast,
): PlannedFault | undefined {
  const isWithDetails = action === 'register' && registersWith === 'details';
  const operation = isWithDetails ? 'RegisterWithDemographics' : operationsOfWrites[action];
  if (operation === undefined) return undefined;
  const fault = createUpstreamFault(random);
  return proofFaults.has(fault.kind) ? fault : { ...fault, skip: 0, operation };
}

const proofFaults: ReadonlySet<FaultKind['kind']> = new Set([
  'wrong-server-validation-key',
  'off-curve-server-public-key',
]);

function createUpstreamFault(random: Prng): PlannedFault {
  const operation = random.pick(operations);
  const kind: FaultKind = random.pick<() => FaultKind>([
    () => ({ kind: 'delay', ms: random.pick([30, 900, 6_000, 16_000, 40_000]), at: random.pick(['before', 'after']) }),
    () => ({ kind: 'drop', at: random.pick(['arrival', 'before', 'after']) }),
    () => ({ kind: 'cut' }),
    () => ({ kind: 'internal-error', at: random.pick(['before', 'after']) }),
    () => ({ kind: 'proxy-error', at: random.pick(['arrival', 'after']) }),
    () => ({ kind: 'rate-limit', retryAfterSeconds: 1 }),
    () => ({ kind: 'trickle', bytes: 200, everyMs: random.pick([1, 40]) }),
    () => ({ kind: 'wrong-response-hash' }),
    () => ({ kind: 'wrong-response-number' }),
    () => ({ kind: 'missing-response-sequence' }),
    () => ({ kind: 'wrong-server-validation-key' }),
    () => ({ kind: 'off-curve-server-public-key' }),
  ])();
  const times = random.pick([1, 1, 1, 2, 3]);
  const skip = random.pick([0, 0, 1]);
  // A proof goes wrong only where there is one.
  if (proofFaults.has(kind.kind)) return { ...kind, times, skip: 0, operation: 'BeginPatientSession' };
  return { ...kind, times, skip, ...(operation && { operation }) };
}
