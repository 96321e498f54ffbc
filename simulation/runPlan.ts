import { createHistory, writeHistory, type Entry, type History } from './history/History.ts';
import { GraphqlClient } from './people/GraphqlClient.ts';
import { Person, type PlannedOperation } from './people/Person.ts';
import { birthDateOf, canaryOf, newcomerOf, peopleOf, subjectOf } from './plan/cast.ts';
import { readActions, type Plan, type ReadAction, type Step } from './plan/Plan.ts';
import { actAsStaff } from './system/actAsStaff.ts';
import { System } from './system/System.ts';
import { seedRandomness } from './virtual/randomness.ts';
import { loop } from './virtual/VirtualLoop.ts';
import { Zone } from './virtual/Zone.ts';

/** A Tuesday morning in summer time. */
const startMs = Date.UTC(2026, 4, 12, 8);
/** Longer than any pause of a breaker, and any lease. */
const recoveryMs = 40_000;
/** The timers that a finished run leaves behind are those of connections. */
const cooldownMs = 5_000;
const firstFinalStep = 9_000;

/** Carries out a plan. @returns the history of the run: the same for the same plan */
export async function runPlan(plan: Plan): Promise<readonly Entry[]> {
  seedRandomness(plan.seed);
  const history = createHistory(() => loop.elapsedMs);
  let system: System | undefined;
  const noteUncaught = (process: string, error: unknown): void =>
    history.add({ kind: 'uncaught', process, error: describe(error) });
  const onException = (error: unknown): void => noteUncaught(loop.zone.name, error);
  process.on('uncaughtException', onException);
  process.on('unhandledRejection', onException);
  try {
    await loop.run(
      startMs,
      async () => {
        system = await System.start(plan, history);
        await loop.within(new Zone('people'), () => runSteps(plan, system as System, history));
        system.noteWire();
      },
      {
        onSettled: (zone) => system?.observe(zone),
        onUncaught: (zone, error) => noteUncaught(zone.name, error),
      },
    );
  } catch (error) {
    // A run that cannot go on breaks a rule: its history says where it was.
    noteUncaught('run', error);
  } finally {
    process.off('uncaughtException', onException);
    process.off('unhandledRejection', onException);
  }
  return history.entries;
}

/** The text of a history, for comparisons and files. */
export async function runPlanToText(plan: Plan): Promise<string> {
  return writeHistory(await runPlan(plan));
}

async function runSteps(plan: Plan, system: System, history: History): Promise<void> {
  const client = new GraphqlClient();
  const people = await createPeople(plan, system, client, history);
  const beganMs = loop.nowMs;
  const running = plan.steps.map(
    (step) =>
      new Promise<void>((resolve) => {
        loop.after(beganMs + step.atMs - loop.nowMs, () => void performStep(step).then(resolve));
      }),
  );
  async function performStep(step: Step): Promise<void> {
    if (step.kind === 'operation') return people.get(step.person)?.perform(step);
    if (step.kind === 'staff') {
      history.add({ kind: 'staff', step: step.id, act: step.act });
      return system.withinEmis(() => actAsStaff(system.simulator.world, plan, step));
    }
    const { id, atMs: _atMs, kind: _kind, ...fault } = step;
    history.add({ kind: 'fault', step: id, fault });
    system.disturb(step);
  }
  await Promise.all(running);
  await system.heal();
  await new Promise((resolve) => setTimeout(resolve, recoveryMs));
  for (const step of finalReads(plan)) await people.get(step.person)?.perform(step);
  await client.close();
  await new Promise((resolve) => setTimeout(resolve, cooldownMs));
}

async function createPeople(plan: Plan, system: System, client: GraphqlClient, history: History) {
  const people = new Map<string, Person>();
  for (const { person, patients } of peopleOf(plan)) {
    const canary = canaryOf(patients[0] ?? 1);
    const claims = { firstName: canary, surname: `${canary}son`, dateOfBirth: birthDateOf(patients[0] ?? 1) };
    const created = new Person({
      subject: person,
      newToken: () => system.issuer.tokenFor(person, claims),
      cast: plan,
      client,
      history,
      letter: person === subjectOf(newcomerOf(plan)) ? system.simulator.world.letters[0] : undefined,
      urlOf: (replica) => system.replicas[replica - 1]?.url ?? '',
    });
    if (!(await created.learn(1))) throw new Error(`${person} could not read everything before the first fault`);
    people.set(person, created);
  }
  return people;
}

const readsPerPatient = 3;

/** After everything has healed, everybody reads their list of patients, and a part of what there is about each of them. */
function finalReads(plan: Plan): readonly PlannedOperation[] {
  const steps: PlannedOperation[] = [];
  const add = (person: string, patient: number, action: ReadAction): void => {
    const id = firstFinalStep + steps.length;
    const replica = (steps.length % plan.replicas) + 1;
    steps.push({ kind: 'operation', id, action, person, patient, replica, choice: next });
  };
  const actions = readActions.filter((action) => action !== 'patients');
  let next = plan.seed;
  for (const { person, patients } of peopleOf(plan)) {
    add(person, patients[0] ?? 1, 'patients');
    // What the newcomer may see depends on what became of the registration.
    for (const patient of patients.filter((one) => one !== newcomerOf(plan)))
      for (let count = 0; count < readsPerPatient; count += 1)
        add(person, patient, actions[next++ % actions.length] as ReadAction);
  }
  return steps;
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
