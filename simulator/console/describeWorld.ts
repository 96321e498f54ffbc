import type { FaultPlan } from '../faults.ts';
import { operationNames } from '../operations/handlers.ts';
import type { Simulator } from '../Simulator.ts';
import type { Account } from '../world/Account.ts';
import { accountById, patientOf, practiceByCode } from '../world/lookup.ts';
import type { Person } from '../world/Person.ts';
import type { World } from '../world/World.ts';
import { accountControls, practiceControls } from './controls.ts';
import { faultChoices, faultLabel } from './faultChoices.ts';
import type { FaultView, PersonView, WorldView } from './views.ts';

/** Describes the current state of the world. */
export function describeWorld({ world, clock, faults }: Simulator): WorldView {
  const now = clock.now();
  const latency = faults.latency();
  return {
    now: now.toISOString(),
    offsetMs: now.getTime() - Date.now(),
    latency: typeof latency === 'number' ? [latency, latency] : latency,
    practices: world.practices.map((practice) => ({
      odsCode: practice.odsCode,
      name: practice.name,
      controls: practiceControls(practice),
    })),
    people: world.people.map((person) => describePerson(world, person)),
    faults: describeFaults(faults),
    faultChoices: Object.entries(faultChoices).map(([id, { label }]) => ({ id, label })),
    operations: operationNames,
  };
}

/** Describes the planned faults that have not been used up. */
export function describeFaults(faults: FaultPlan): FaultView[] {
  return faults
    .list()
    .map(({ fault, times }) => ({ label: faultLabel(fault), operation: fault.operation ?? 'any operation', times }));
}

/** The name of an account's patient and practice. */
export function titleOf(world: World, account: Pick<Account, 'patientId'>): string {
  const patient = patientOf(world, account);
  if (patient === undefined) return 'Unknown patient';
  return `${patient.firstName} ${patient.surname} at ${practiceByCode(world, patient.odsCode)?.name ?? patient.odsCode}`;
}

function describePerson(world: World, { subject, name, about, links }: Person): PersonView {
  return {
    subject,
    name,
    about,
    accounts: links.flatMap(({ patientRelationshipId }) => {
      const account = accountById(world, patientRelationshipId);
      if (account === undefined) return [];
      return [
        {
          relationshipId: account.patientRelationshipId,
          title: titleOf(world, account),
          controls: accountControls(account),
        },
      ];
    }),
    letters: links.flatMap(({ patientRelationshipId }) =>
      world.unlinked
        .filter(({ formerRelationshipId }) => formerRelationshipId === patientRelationshipId)
        .map((account) => ({
          title: titleOf(world, account),
          accountId: account.accountId,
          linkageKey: account.linkageKey,
        })),
    ),
  };
}
