import { AsyncLocalStorage } from 'node:async_hooks';
import type { FastifyInstance } from 'fastify';
import type { Simulator } from '../../simulator/Simulator.ts';
import { createRemoteKeys } from '../../src/identity/issuerKeys.ts';
import type { KnownLink } from '../../src/identity/KnownLink.ts';
import { createBoundedRecordStore } from '../../src/stores/createBoundedRecordStore.ts';
import { createGuardedRecordStore } from '../../src/stores/createGuardedRecordStore.ts';
import type { Stores } from '../../src/stores/createRecordsByKind.ts';
import { createSubgraph } from '../../src/subgraph.ts';
import { createLog } from '../../src/telemetry/createLog.ts';
import type { History } from '../history/History.ts';
import { loop } from '../virtual/VirtualLoop.ts';
import type { Network } from '../virtual/Network.ts';
import { Zone } from '../virtual/Zone.ts';
import type { Issuer } from './issuer.ts';
import { settings } from './settings.ts';
import type { SharedStore } from './SharedStore.ts';

/** The header that carries the number of the step, from the client through the product's correlation to the simulator. */
export const stepHeader = 'x-simulation-step';

export interface ReplicaOptions {
  readonly number: number;
  readonly simulator: Simulator;
  readonly issuer: Issuer;
  /** The number of requests that are handled at once. */
  readonly maxRequests: number;
  readonly links: readonly KnownLink[];
  readonly durable: SharedStore;
  /** Absent: each replica has its own sessions. */
  readonly shared: SharedStore | undefined;
  readonly network: Network;
  readonly history: History;
}

const firstPort = 4_000;
const sharedStoreTimeoutMs = 200;
const idKey = Buffer.alloc(32, 'k');

/** A process of the product, which can die, come back, and be stopped for a while. */
export class Replica {
  readonly url: string;
  readonly #options: ReplicaOptions;
  #zone: Zone;

  constructor(options: ReplicaOptions) {
    this.#options = options;
    this.url = `http://127.0.0.1:${firstPort + options.number}`;
    this.#zone = this.#newZone();
  }

  get name(): string {
    return `replica-${this.#options.number}`;
  }

  async start(): Promise<void> {
    this.#zone = this.#newZone();
    await loop.within(this.#zone, () => this.#listen());
    this.#note('started');
  }

  kill(): void {
    if (this.#zone.isDead) return;
    this.#zone.kill();
    this.#options.network.drop(this.#zone);
    this.#note('killed');
  }

  /** Stops the process for a while, as SIGSTOP does. */
  pause(): void {
    if (this.#zone.isDead || this.#zone.isPaused) return;
    this.#zone.pause();
    this.#note('paused');
  }

  resume(): void {
    if (!this.#zone.isPaused) return;
    loop.resume(this.#zone);
    this.#note('resumed');
  }

  get isDead(): boolean {
    return this.#zone.isDead;
  }

  async #listen(): Promise<void> {
    const { number, simulator, links, history, maxRequests } = this.#options;
    const { endpoint, applicationId, clientKey, serverKey } = simulator;
    const stores = this.#openStores();
    const steps = new AsyncLocalStorage<string>();
    const log = createLog('info', { write: (line) => this.#log(history, line) });
    const { issuer, audience, jwksUri } = this.#options.issuer;
    const server = await createSubgraph({
      emis: { endpoint, applicationId, clientKey, serverKey, sessions: stores.volatile ? 'shared' : 'own' },
      identity: { issuer, audience, keys: createRemoteKeys(jwksUri, { log }) },
      idKey,
      patientLinks: links,
      stores,
      now: () => new Date(),
      correlation: () => steps.getStore(),
      log,
      settings: { ...settings, load: { ...settings.load, maxRequests }, port: firstPort + number },
      drainDelayMs: 0,
      addRoutes: (app) => passSteps(app, steps),
    });
    await server.start();
  }

  #openStores(): Stores {
    const { durable, shared } = this.#options;
    const volatile =
      shared && createBoundedRecordStore(shared.connect(), { label: 'shared', timeoutMs: sharedStoreTimeoutMs });
    return {
      durable: createGuardedRecordStore(createBoundedRecordStore(durable.connect(), { label: 'durable' }), 'durable'),
      ...(volatile && { volatile }),
      sealingKeys: [{ id: 'simulation', secret: Buffer.alloc(32, 's') }],
    };
  }

  #log(history: History, line: string): void {
    const { level, msg, detail, code, upstreamOperation, outcome } = JSON.parse(line) as Record<string, unknown>;
    const words = [detail, code, upstreamOperation, outcome].filter((word) => typeof word === 'string').join(' ');
    history.add({
      kind: 'log',
      process: this.name,
      level: String(level),
      event: String(msg),
      ...(words !== '' && { detail: words }),
    });
  }

  #newZone(): Zone {
    return new Zone(this.name);
  }

  #note(state: 'started' | 'killed' | 'paused' | 'resumed'): void {
    this.#options.history.add({ kind: 'replica', replica: this.#options.number, state });
  }
}

/** As `createCorrelation` of the product does for its simulator: notes the step of a request for its upstream calls. */
function passSteps(app: FastifyInstance, steps: AsyncLocalStorage<string>): void {
  app.addHook('preHandler', (request, _reply, done) => {
    const step = request.headers[stepHeader];
    if (typeof step === 'string') steps.run(step, done);
    else done();
  });
}
