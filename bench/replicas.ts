/**
 * Measures what several replicas cost: handshakes, upstream calls and time per request, with 1, 2 and 4 replicas, for each
 * way to run them. Times are ratios to one replica. Needs redis-server. Run it with `npm run bench:replicas`.
 */
import { createHash } from 'node:crypto';
import { openStores } from '../src/stores/openStores.ts';
import { createLog } from '../src/telemetry/createLog.ts';
import { aPatient, aPractice, aWorld } from '../test/support/builders.ts';
import { memoryStores } from '../test/support/memoryStores.ts';
import { startRedis } from '../test/support/startRedis.ts';
import { startStack, type Replica } from '../test/support/startStack.ts';

const people = 16;
const requestsPerPerson = 12;
/** The requests of one person that run at the same time, as a screen with several queries sends them. */
const parallel = 2;
const screen = `{ gpOnlineUser { patients { demographics { ... on GpPatientDemographics { surname } }
  appointments { ... on GpAppointments { upcoming { id } } } messages { ... on GpPracticeMessages { unreadCount } } } } }`;

type Way = 'own' | 'shared' | 'hash';
interface Figures {
  readonly handshakes: number;
  readonly calls: number;
  readonly failed: number;
  readonly medianMs: number;
  readonly slowMs: number;
}

const redis = await startRedis({ appendonly: 'no' });

async function measure(way: Way, count: number, allowSeveralSessions: boolean): Promise<Figures> {
  const patients = Array.from({ length: people }, () => aPatient());
  const world = aWorld({ practices: [aPractice()], patients });
  const stack = await startStack({
    world,
    allowSeveralSessions,
    latency: [20, 60],
    settings: { recordCache: { kind: 'off' }, logLevel: 'silent' },
  });
  const opened: { close(): Promise<void> }[] = [];
  const replicas: Replica[] = [];
  for (let at = 0; at < count; at += 1) {
    if (way === 'shared') {
      const config = { durable: { kind: 'memory' }, volatile: { url: redis.url } } as const;
      const sealingKeys = [
        { id: 'a', secret: Buffer.alloc(32, String(allowSeveralSessions) + String(count)) },
      ] as const;
      const stores = await openStores({ ...config, sealingKeys }, { clock: Date.now, log: createLog('silent') });
      opened.push(stores);
      replicas.push(await stack.startReplica(stores));
    } else replicas.push(await stack.startReplica(memoryStores()));
  }
  const times: number[] = [];
  let failed = 0;
  let turn = 0;
  const replicaFor = (subject: string) => {
    const at = way === 'hash' ? createHash('sha256').update(subject).digest().readUInt32BE() : turn++;
    return replicas[at % count] as Replica;
  };
  stack.clearCalls();
  const actAs = async (subject: string) => {
    for (let at = 0; at < requestsPerPerson; at += parallel) {
      const requests = Array.from({ length: parallel }, async () => {
        const startedAtMs = performance.now();
        const { errors } = await replicaFor(subject).query(screen, {}, { as: subject });
        times.push(performance.now() - startedAtMs);
        if (errors) failed += 1;
      });
      await Promise.all(requests);
    }
  };
  await Promise.all(world.people.map(({ subject }) => actAs(subject)));
  const calls = stack.calls();
  for (const replica of replicas) await replica.stop();
  for (const stores of opened) await stores.close();
  await stack.stop();
  const sorted = times.toSorted((a, b) => a - b);
  const at = (part: number) => sorted[Math.floor(sorted.length * part)] ?? 0;
  return {
    handshakes: calls.filter((call) => call === 'BeginPatientSession').length / times.length,
    calls: calls.length / times.length,
    failed: failed / times.length,
    medianMs: at(0.5),
    slowMs: at(0.95),
  };
}

const rows: string[] = [];
for (const allowSeveral of [false, true]) {
  const base = await measure('own', 1, allowSeveral);
  for (const way of ['own', 'shared', 'hash'] as const) {
    for (const count of [1, 2, 4]) {
      const figures = way === 'own' && count === 1 ? base : await measure(way, count, allowSeveral);
      const { handshakes, calls, failed, medianMs, slowMs } = figures;
      const cells = [
        allowSeveral ? 'several' : 'one',
        way,
        String(count),
        handshakes.toFixed(2),
        calls.toFixed(1),
        `${(failed * 100).toFixed(1)} %`,
        (medianMs / base.medianMs).toFixed(2),
        (slowMs / base.slowMs).toFixed(2),
      ];
      rows.push(`| ${cells.join(' | ')} |`);
    }
  }
}
await redis.remove();
const head = '| sessions per patient | way | replicas | handshakes | calls | failed | median time | 95 % time |';
process.stdout.write(`${head}\n${'| --- '.repeat(8)}|\n${rows.join('\n')}\n`);
