import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { createQueryAt } from '../support/createQueryAt.ts';
import { createTestIssuer, type TestIssuer } from '../support/createTestIssuer.ts';
import { initialiseStore } from '../support/initialiseStore.ts';
import { startPrograms, type Program, type Programs } from '../support/startPrograms.ts';
import { freePort, startRedis, type RunningServer } from '../support/startRedis.ts';
import type { World } from '../../simulator/world/World.ts';
import type { SimulatorReady, SimulatorReport, SimulatorRequest } from './simulatorProcess.ts';
import { startFaultyProxy, type FaultyProxy } from './startFaultyProxy.ts';
import { createChaosWorld } from './world.ts';

export const requestTimeoutMs = 4_000;
/** Limits that only bursts reach. */
const settings = {
  EMIS_SESSIONS: 'shared',
  REQUEST_TIMEOUT_MS: String(requestTimeoutMs),
  SHUTDOWN_GRACE_MS: '6000',
  LOG_LEVEL: 'info',
  WRITES_PER_PERSON: '10000',
  MESSAGES_PER_PERSON: '10000',
  REQUESTS_PER_PERSON: '1200',
  MAX_UPSTREAM_CALLS: '32',
  MAX_CALLS_PER_PRACTICE: '16',
};

/** A replica, and whether it is meant to run now. */
export interface ReplicaSlot {
  readonly port: number;
  program: Program | undefined;
  state: 'running' | 'paused' | 'stopped';
  /** When it last went on after a pause, in milliseconds of `performance.now()`. */
  resumedAtMs: number;
}

/** The processes of a run: replicas with a Redis, the simulator, and proxies between them. */
export class System {
  readonly replicas: ReplicaSlot[] = [];
  readonly redis: RunningServer;
  readonly upstream: FaultyProxy;
  readonly store: FaultyProxy;
  readonly issuer: TestIssuer;
  readonly firstDay: string;
  readonly world: World;
  readonly #simulator: ChildProcess;
  readonly #programs: Programs;
  readonly #keys: Server;
  areKeysDown = false;
  #isRedisUp = true;

  private constructor(parts: {
    redis: RunningServer;
    upstream: FaultyProxy;
    store: FaultyProxy;
    issuer: TestIssuer;
    firstDay: string;
    world: World;
    simulator: ChildProcess;
    programs: Programs;
  }) {
    this.redis = parts.redis;
    this.upstream = parts.upstream;
    this.store = parts.store;
    this.issuer = parts.issuer;
    this.firstDay = parts.firstDay;
    this.world = parts.world;
    this.#simulator = parts.simulator;
    this.#programs = parts.programs;
    this.#keys = createServer((_request, response) => {
      if (this.areKeysDown) response.destroy();
      else response.setHeader('content-type', 'application/json').end(parts.issuer.jwks);
    });
  }

  static async start(replicaCount: number): Promise<System> {
    const firstDay = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);
    const simulator = fork(new URL('simulatorProcess.ts', import.meta.url), [firstDay]);
    const [ready] = (await once(simulator, 'message')) as [SimulatorReady];
    const upstream = await startFaultyProxy(Number(new URL(ready.endpoint).port));
    const redis = await startRedis();
    await initialiseStore({ kind: 'redis', url: redis.url });
    const store = await startFaultyProxy(Number(new URL(redis.url).port));
    const issuer = await createTestIssuer();
    const world = createChaosWorld(firstDay);
    const endpoint = new URL(ready.endpoint);
    endpoint.port = String(upstream.port);
    const queryAt = createQueryAt({ issuer, now: () => new Date(), first: null });
    const programs = await startPrograms({ simulator: { ...ready, endpoint: endpoint.href, world }, issuer, queryAt });
    const system = new System({ redis, upstream, store, issuer, firstDay, world, simulator, programs });
    system.#keys.listen(0, '127.0.0.1');
    await once(system.#keys, 'listening');
    for (let at = 0; at < replicaCount; at += 1) {
      system.replicas.push({ port: await freePort(), program: undefined, state: 'stopped', resumedAtMs: -Infinity });
      await system.startReplica(at);
    }
    return system;
  }

  /** Starts a replica, again and again while it ends because its store is away, as an orchestrator does. */
  async startReplica(at: number): Promise<void> {
    const slot = this.replica(at);
    const store = `redis://127.0.0.1:${this.store.port}`;
    for (let tries = 1; ; tries += 1) {
      try {
        slot.program = await this.#programs.start({
          ...settings,
          PORT: String(slot.port),
          STORE_URL: store,
          REDIS_URL: store,
          JWT_JWKS_URI: `http://127.0.0.1:${(this.#keys.address() as AddressInfo).port}/`,
        });
        break;
      } catch (error) {
        if (tries === 30 || !String(error).includes('STORE_URL names a store that cannot be used')) throw error;
        await wait(500);
      }
    }
    slot.state = 'running';
  }

  async endReplica(at: number, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    const slot = this.replica(at);
    slot.state = 'stopped';
    const { program } = slot;
    if (!program || program.child.exitCode !== null || program.child.signalCode !== null) return;
    const exited = once(program.child, 'exit');
    program.child.kill(signal);
    await exited;
  }

  replica(at: number): ReplicaSlot {
    const slot = this.replicas[at];
    if (!slot) throw new Error(`There is no replica ${at}.`);
    return slot;
  }

  /** @returns true while replicas can use the store */
  isStoreUp(): boolean {
    return this.#isRedisUp && this.store.mode.kind === 'pass';
  }

  /** Kills Redis, and starts it again with its data after a while. */
  async restartStore(afterMs: number): Promise<void> {
    if (!this.#isRedisUp) return;
    this.#isRedisUp = false;
    await this.redis.stop('SIGKILL');
    await wait(afterMs);
    await this.redis.restart();
    this.#isRedisUp = true;
  }

  send(request: SimulatorRequest): void {
    this.#simulator.send(request);
  }

  async report(): Promise<SimulatorReport> {
    const answered = once(this.#simulator, 'message');
    this.send({ kind: 'report' });
    const [report] = (await answered) as [SimulatorReport];
    return report;
  }

  async stop(): Promise<void> {
    await this.#programs.stop();
    await this.upstream.stop();
    await this.store.stop();
    await this.redis.remove();
    this.#keys.close();
    this.#keys.closeAllConnections();
    this.#simulator.disconnect();
  }
}
