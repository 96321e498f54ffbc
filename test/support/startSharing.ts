import type { OpenStores } from '../../src/stores/openStores.ts';
import { aPatient, aPractice, aWorld } from './builders.ts';
import { openTestStores } from './openTestStores.ts';
import { startStack, type Replica, type Stack, type StackOptions } from './startStack.ts';

export interface Sharing {
  readonly stack: Stack;
  /** The replicas that share sessions. The replica of the stack itself does not. */
  readonly replicas: readonly [Replica, Replica];
  readonly stores: readonly OpenStores[];
  count(operation: string): number;
  /** The violations of the protocol that the simulator has recorded. */
  violations(): string[];
  stop(): Promise<void>;
}

/** Starts two replicas that share sessions through one Redis, over a simulator. */
export async function startSharing(redisUrl: string, options: StackOptions = {}): Promise<Sharing> {
  const slots = Array.from({ length: 6 }, (_, hour) => ({ start: `2027-05-20T1${hour}:00:00` }));
  const world = aWorld({ practices: [aPractice({ slots })], patients: [aPatient()] });
  const stack = await startStack({ world, ...options });
  const stores: OpenStores[] = [];
  const start = async () => {
    const opened = await openTestStores({ durable: { kind: 'memory' }, volatile: { url: redisUrl } });
    stores.push(opened);
    return stack.startReplica(opened);
  };
  const replicas = [await start(), await start()] as const;
  const { simulator } = stack;
  return {
    stack,
    replicas,
    stores,
    count: (operation) => simulator.ledger.filter((entry) => entry.operation === operation).length,
    violations: () => simulator.ledger.flatMap(({ violation }) => violation ?? []),
    async stop() {
      for (const replica of replicas) await replica.stop();
      for (const opened of stores) await opened.close();
      await stack.stop();
    },
  };
}
