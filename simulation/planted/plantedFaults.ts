import { faultsOfLinks } from './faultsOfLinks.ts';
import { faultsOfReads } from './faultsOfReads.ts';
import { faultsOfSessions } from './faultsOfSessions.ts';
import { faultsOfTimes } from './faultsOfTimes.ts';
import { faultsOfWrites } from './faultsOfWrites.ts';
import type { PlantedFault, UnseenFault } from './PlantedFault.ts';

/** The faults of each kind. They are planted from outside: nothing in the product knows of them. */
export const plantedFaults = {
  ...faultsOfWrites,
  ...faultsOfReads,
  ...faultsOfSessions,
  ...faultsOfLinks,
  ...faultsOfTimes,
} as const satisfies Readonly<Record<string, PlantedFault>>;

/** The simulation does not find these. Tests over real sockets or processes do. */
export const unseenFaults = {
  'unsliced-lists': {
    about: 'a long list is completed in one turn of the event loop, in which no other request runs',
    because: 'what takes CPU time takes no virtual time',
    file: 'test/graph/sliceLists.test.ts',
    test: 'a list of 20,000 leaves is completed in turns of at most 1,000',
  },
  'unread-responses': {
    about: 'a response that a client does not read is kept without a limit of time',
    because: 'its clients read every response, and connections in memory hold nothing that a kernel would',
    file: 'test/server/unreadResponses.test.ts',
    test: 'the connection of a caller who reads nothing of a response is closed',
  },
  'records-of-a-module': {
    about: 'records are kept in a module, and not in the store',
    because: 'its replicas share the modules of one process, which outlive them',
    file: 'test/servers/restartedPrograms.test.ts',
    test: 'killed programs with one SQLite file keep links, removed links and wrong attempts, which they share',
  },
} as const satisfies Readonly<Record<string, UnseenFault>>;

export type PlantedFaultName = keyof typeof plantedFaults | keyof typeof unseenFaults;

const all: Readonly<Record<string, PlantedFault | UnseenFault>> = { ...plantedFaults, ...unseenFaults };

export const plantedFaultNames = Object.keys(all) as readonly PlantedFaultName[];

/** Plants a fault that wraps methods. Another kind is planted when its module is loaded. */
export function plant(name: PlantedFaultName): void {
  all[name]?.plant?.();
}

/** @returns the rule that must find a fault. Undefined when the simulation cannot find it */
export function ruleOf(name: PlantedFaultName): string | undefined {
  return name in plantedFaults ? plantedFaults[name as keyof typeof plantedFaults].rule : undefined;
}
