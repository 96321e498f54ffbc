import { Prng } from '../virtual/Prng.ts';
import { createFault, createFaultFor } from './createFault.ts';
import {
  readActions,
  staffActs,
  writeActions,
  type OperationStep,
  type Plan,
  type ReadAction,
  type StaffAct,
  type StaffStep,
  type Step,
} from './Plan.ts';
import { patientsOf, peopleOf, type Cast } from './cast.ts';

/** Longer than an upstream session lives without a call. */
const sessionLifetimeMs = 21 * 60_000;
/** The ids of steps are below 1,000, and those of repeats below 2,000. */
const reversalIds = 2_000;
/** More than there are of most things, so that each of several can be selected. */
const maxChoice = 11;
/** References are of many kinds. */
const reads: readonly ReadAction[] = [...readActions, 'reference', 'reference'];
/** What a service depends on is changed more often. */
const acts: readonly StaffAct[] = [...staffActs, 'grant', 'grant', 'offer'];
const manyRequests = 1_000;
/** So few that people disturb each other. */
const fewRequests = 3;

/** Draws the plan of a run from its seed. */
export function createPlan(seed: number): Plan {
  const random = new Prng(seed, 'plan');
  const cast: Cast = {
    practices: random.between(1, 2),
    adults: random.between(2, 3),
    registersWith: random.pick(['letter', 'details']),
  };
  const maxRequests = random.chance(0.2) ? fewRequests : manyRequests;
  const replicas = random.between(1, 3);
  const sharesSessions = replicas > 1 ? random.chance(0.75) : random.chance(0.3);
  const steps: Step[] = [];
  let atMs = 0;
  const count = random.between(15, 60);
  const faultiness = random.pick([0, 0.1, 0.25]);
  for (let number = 1; number <= count; number += 1) {
    atMs += gapMs(random);
    const base = { id: 10 * number, atMs: Math.round(atMs) };
    if (random.chance(faultiness)) steps.push({ ...base, kind: 'fault', ...createFault(random, replicas) });
    else if (random.chance(0.12)) steps.push({ ...base, ...createStaffStep(random, cast) });
    else {
      const step = createOperation(random, cast, replicas);
      // A fault at random rarely meets a write, or demographics, so some are aimed at one.
      const fault = random.chance(2 * faultiness) && createFaultFor(random, step.action, cast);
      if (fault) steps.push({ ...base, id: base.id - 1, kind: 'fault', ...fault });
      steps.push({ ...base, ...step });
    }
  }
  return {
    seed,
    ...cast,
    replicas,
    sharesSessions,
    maxRequests,
    steps: inOrder([...steps, ...repeatsOf(random, steps, replicas), ...reversalsOf(random, steps)]),
  };
}

function gapMs(random: Prng): number {
  const kind = random.next();
  if (kind < 0.5) return random.next() * 4;
  if (kind < 0.8) return random.next() * 120;
  if (kind < 0.98) return random.next() * 4_000;
  return random.chance(0.3) ? sessionLifetimeMs : 30_000;
}

function createStaffStep(random: Prng, cast: Cast): StaffStep {
  return {
    kind: 'staff',
    act: random.pick(acts),
    patient: random.pick(patientsOf(cast)),
    choice: random.between(0, 9),
  };
}

function createOperation(random: Prng, cast: Cast, replicas: number): OperationStep {
  const { person, patients } = random.pick(peopleOf(cast));
  // Who stops an account can do little else with it, so it is drawn less often.
  const write = random.pick(writeActions);
  const rarer = write === 'reset' && random.chance(0.5) ? 'book' : write;
  const action = random.chance(0.5) ? random.pick(reads) : rarer;
  return {
    kind: 'operation',
    action,
    person,
    patient: random.pick(patients),
    replica: random.between(1, replicas),
    choice: random.between(0, maxChoice),
    ...(random.chance(0.4) && { isNamed: true }),
    ...(random.chance(0.06) && { patienceMs: random.between(1, 400) }),
  };
}

/** Some clients repeat a named write, at once or later, at the same or another replica. */
function repeatsOf(random: Prng, steps: readonly Step[], replicas: number): readonly Step[] {
  const all: Step[] = [];
  for (const step of steps) {
    if (step.kind !== 'operation' || step.isNamed !== true || !random.chance(0.6)) continue;
    if (!writeActions.some((action) => action === step.action)) continue;
    const atMs = Math.round(step.atMs + random.pick([1, 50, 2_000, 30_000]) * (1 + random.next()));
    all.push({ ...step, id: 1_000 + step.id, atMs, repeats: step.id, replica: random.between(1, replicas) });
  }
  return all;
}

/** Staff often take back what they have granted, withdrawn, offered or ended, and clients read before and after. */
function reversalsOf(random: Prng, steps: readonly Step[]): readonly Step[] {
  return steps.flatMap((step): Step[] => {
    // Only the practice can open an account again that its holder has stopped.
    if (step.kind === 'operation' && step.action === 'reset' && random.chance(0.8)) {
      const atMs = Math.round(step.atMs + random.between(500, 20_000));
      return [{ id: reversalIds + step.id, atMs, kind: 'staff', act: 'restore', patient: step.patient, choice: 0 }];
    }
    if (step.kind !== 'staff' || (step.act !== 'grant' && step.act !== 'offer') || !random.chance(0.7)) return [];
    return [{ ...step, id: reversalIds + step.id, atMs: Math.round(step.atMs + random.between(100, 15_000)) }];
  });
}

function inOrder(steps: readonly Step[]): readonly Step[] {
  return steps.toSorted((one, other) => one.atMs - other.atMs || one.id - other.id);
}
