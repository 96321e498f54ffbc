import type { PlannedFault } from '../../simulator/faults.ts';

/** What happens in one run, as data: the same plan with the same seed is the same history. */
export interface Plan {
  readonly seed: number;
  readonly practices: number;
  readonly adults: number;
  readonly replicas: number;
  /** True when replicas share sessions. */
  readonly sharesSessions: boolean;
  /** The number of requests that a replica handles at once: few in a run that overloads it. */
  readonly maxRequests: number;
  readonly steps: readonly Step[];
}

/** Something at a moment of the run. */
export type Step = { readonly id: number; readonly atMs: number } & (OperationStep | StaffStep | FaultStep);

export const readActions = [
  'patients',
  'appointments',
  'slots',
  'orders',
  'messages',
  'details',
  'allergies',
  'document',
  'services',
  'demographics',
  'courses',
  'recipients',
  'record',
  'appointment',
  'message',
  'prescription',
  'testResult',
  'reference',
  'practice',
  'practiceByCode',
  'search',
  'account',
  'nhsNumber',
] as const;
export const writeActions = [
  'book',
  'cancel',
  'order',
  'cancelOrder',
  'send',
  'markRead',
  'delete',
  'changeDetails',
  'cancelDetails',
  'register',
  'unlink',
  'reset',
] as const;
export type ReadAction = (typeof readActions)[number];
export type WriteAction = (typeof writeActions)[number];

/** A person sends an operation. */
export interface OperationStep {
  readonly kind: 'operation';
  readonly action: ReadAction | WriteAction;
  readonly person: string;
  /** The number of the patient. */
  readonly patient: number;
  readonly replica: number;
  /** Selects one of several: a slot, an appointment, a medicine, a message. */
  readonly choice: number;
  /** The step that this one repeats, with the same input and idempotency key. */
  readonly repeats?: number;
  /** True when the client names the write, so that it can be repeated. */
  readonly isNamed?: boolean;
  /** The time after which the client gives up. */
  readonly patienceMs?: number;
}

export const staffActs = [
  'book',
  'cancel',
  'reply',
  'process',
  'allergy',
  'result',
  'recordEntry',
  'grant',
  'share',
  'offer',
  'restore',
  'surname',
  'practiceName',
  'telephone',
] as const;
export type StaffAct = (typeof staffActs)[number];

/** Staff of a practice change something. */
export interface StaffStep {
  readonly kind: 'staff';
  readonly act: StaffAct;
  readonly patient: number;
  readonly choice: number;
}

export type StoreName = 'durable' | 'shared';
export type NetworkEffect = 'slow' | 'refuse' | 'silent' | 'lose' | 'halve';
export type StoreEffect = 'slow' | 'hang' | 'fail' | 'loseAnswers';

export type Fault =
  | { readonly fault: 'upstream'; readonly planned: PlannedFault }
  | { readonly fault: 'endSessions'; readonly which: 'all' | 'patients' }
  | {
      readonly fault: 'network';
      readonly between: readonly [string, string];
      readonly effect: NetworkEffect;
      readonly lastsMs: number;
    }
  | { readonly fault: 'cut'; readonly between: readonly [string, string] }
  | { readonly fault: 'store'; readonly store: StoreName; readonly effect: StoreEffect; readonly lastsMs: number }
  | { readonly fault: 'wipe' }
  /** The response to one call of an operation is sent again as the response to the next one. */
  | { readonly fault: 'swap'; readonly operation: string }
  /** The upstream takes one patient for another in a response, under the right sequence. */
  | { readonly fault: 'mixUp' }
  | { readonly fault: 'issuer'; readonly effect: 'refuse' | 'silent' | 'newKey'; readonly lastsMs: number }
  | { readonly fault: 'kill' | 'pause'; readonly replica: number; readonly lastsMs: number };

export type FaultStep = { readonly kind: 'fault' } & Fault;
