import { createHash } from 'node:crypto';
import { startSimulator } from '../../simulator/server.ts';
import type { Simulator } from '../../simulator/Simulator.ts';
import { worldLinks } from '../../simulator/world/createWorld.ts';
import { createGuardedRecordStore } from '../../src/stores/createGuardedRecordStore.ts';
import type { History } from '../history/History.ts';
import type { FaultStep, Plan } from '../plan/Plan.ts';
import { useFetch } from '../virtual/fetch.ts';
import { Network, useNetwork } from '../virtual/Network.ts';
import { Prng } from '../virtual/Prng.ts';
import { loop } from '../virtual/VirtualLoop.ts';
import { Zone } from '../virtual/Zone.ts';
import { Conditions } from './Conditions.ts';
import { createWorld } from './createWorld.ts';
import { Issuer } from './issuer.ts';
import { mixUpPatients, swapResponses } from './swapFaults.ts';
import { noteCalls } from './noteCalls.ts';
import { observeWorld } from './observeWorld.ts';
import { Replica } from './Replica.ts';
import { SharedStore } from './SharedStore.ts';

const applicationIterations = 10_000;

/** Everything that runs: replicas, the simulator of EMIS, stores and the network between them. */
export class System {
  readonly issuer = new Issuer(() => loop.nowMs);
  readonly simulator: Simulator;
  readonly replicas: readonly Replica[];
  readonly #plan: Plan;
  readonly #history: History;
  readonly #conditions: Conditions;
  readonly #network: Network;
  readonly #durable: SharedStore;
  readonly #shared: SharedStore;
  readonly #emis: Zone;
  readonly #wire = { digest: createHash('sha256'), chunks: 0, bytes: 0 };
  #values = new Map<string, string>();

  private constructor(
    plan: Plan,
    history: History,
    emis: Zone,
    simulator: Simulator,
    conditions: Conditions,
    network: Network,
  ) {
    this.#plan = plan;
    this.#history = history;
    this.#emis = emis;
    this.simulator = simulator;
    this.#conditions = conditions;
    this.#network = network;
    this.#durable = new SharedStore('durable', conditions);
    this.#shared = new SharedStore('shared', conditions);
    const links = worldLinks(simulator.world);
    this.replicas = Array.from(
      { length: plan.replicas },
      (_, at) =>
        new Replica({
          number: at + 1,
          simulator,
          issuer: this.issuer,
          maxRequests: plan.maxRequests,
          links,
          durable: this.#durable,
          shared: plan.sharesSessions ? this.#shared : undefined,
          network,
          history,
        }),
    );
  }

  /** Starts everything. Nothing is disturbed yet. */
  static async start(plan: Plan, history: History): Promise<System> {
    const emis = new Zone('emis');
    const wire = { note: (_from: string, _to: string, _chunk: Buffer): void => {} };
    const conditions = new Conditions(
      new Prng(plan.seed, 'conditions'),
      () => loop.nowMs,
      (from, to, chunk) => wire.note(from, to, chunk),
    );
    const network = new Network(conditions);
    useNetwork(network);
    const world = createWorld(plan);
    const allowSeveralSessions = !plan.sharesSessions && plan.replicas > 1;
    const simulator = await loop.within(emis, () =>
      startSimulator({
        world,
        seed: plan.seed,
        latency: [2, 30],
        iterations: applicationIterations,
        allowSeveralSessions,
        environment: 'live',
      }),
    );
    const system = new System(plan, history, emis, simulator, conditions, network);
    useFetch(() => system.issuer.publish());
    wire.note = (from, to, chunk) => system.#noteChunk(from, to, chunk);
    noteCalls(simulator, history);
    await createGuardedRecordStore(system.#durable.connect(), 'durable').initialise();
    for (const replica of system.replicas) await replica.start();
    system.observe(emis);
    return system;
  }

  /** Notes what an event of the simulator has changed in the world. */
  observe(zone: Zone): void {
    if (zone !== this.#emis) return;
    for (const [key, value] of observeWorld(this.simulator.world, this.#plan)) {
      const text = JSON.stringify(value);
      if (this.#values.get(key) === text) continue;
      this.#values.set(key, text);
      this.#history.add({ kind: 'world', key, value });
    }
  }

  /** Runs something as a part of the simulator. */
  withinEmis(run: () => void): void {
    loop.after(0, run, this.#emis);
  }

  disturb(fault: FaultStep): void {
    switch (fault.fault) {
      case 'upstream':
        this.simulator.faults.add(fault.planned);
        return;
      case 'endSessions':
        if (fault.which === 'all') this.simulator.endAllSessions();
        else this.simulator.endPatientSessions();
        return;
      case 'network':
        return this.#conditions.disturbNetwork(fault.between, fault.effect, fault.lastsMs);
      case 'cut':
        return this.#network.cut(...fault.between);
      case 'store':
        return this.#conditions.disturbStore(fault.store, fault.effect, fault.lastsMs);
      case 'wipe':
        return this.#shared.wipe();
      case 'swap':
        this.simulator.faults.add(swapResponses(fault.operation));
        return;
      case 'mixUp':
        this.simulator.faults.add(mixUpPatients(this.simulator.world));
        return;
      case 'issuer':
        if (fault.effect === 'newKey') this.issuer.addKey();
        else this.issuer.beUnreachable(fault.effect, fault.lastsMs);
        return;
      case 'kill':
      case 'pause':
        return this.#stopReplica(fault.fault, fault.replica, fault.lastsMs);
    }
  }

  /** Ends all disturbances, and starts the replicas that are down. */
  async heal(): Promise<void> {
    this.simulator.faults.clear();
    this.#conditions.heal();
    this.issuer.heal();
    for (const replica of this.replicas) {
      replica.resume();
      if (replica.isDead) await replica.start();
    }
    this.#history.add({ kind: 'healed' });
  }

  /** Notes what has gone over the network in all. */
  noteWire(): void {
    const { chunks, bytes, digest } = this.#wire;
    this.#history.add({ kind: 'wire', chunks, bytes, digest: digest.digest('hex') });
  }

  #stopReplica(fault: 'kill' | 'pause', number: number, lastsMs: number): void {
    const replica = this.replicas[number - 1];
    if (!replica) return;
    replica[fault]();
    loop.after(lastsMs, () => {
      if (fault === 'pause') replica.resume();
      else if (replica.isDead) void replica.start();
    });
  }

  #noteChunk(from: string, to: string, chunk: Buffer): void {
    this.#wire.chunks += 1;
    this.#wire.bytes += chunk.length;
    this.#wire.digest.update(`${loop.elapsedMs} ${from} ${to} `).update(chunk);
  }
}
