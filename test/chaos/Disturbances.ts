import { setTimeout as wait } from 'node:timers/promises';
import type { Random } from '../support/Random.ts';
import type { History } from './History.ts';
import type { ProxyMode } from './startFaultyProxy.ts';
import type { System } from './System.ts';
import { practiceCodes } from './world.ts';

const minPauseMs = 500;
const maxPauseMs = 3_000;

/** What a run does to the system beside its people, one after another in an order that the seed decides. */
export class Disturbances {
  readonly #system: System;
  readonly #history: History;
  readonly #random: Random;
  readonly #burst: () => Promise<void>;
  readonly #attack: () => Promise<void>;
  readonly #running = new Set<Promise<void>>();

  constructor(options: {
    readonly system: System;
    readonly history: History;
    readonly random: Random;
    /** Sends many requests at once. */
    readonly burst: () => Promise<void>;
    /** Sends hostile requests. */
    readonly attack: () => Promise<void>;
  }) {
    this.#system = options.system;
    this.#history = options.history;
    this.#random = options.random;
    this.#burst = options.burst;
    this.#attack = options.attack;
  }

  /** Disturbs until the run is over, and then puts everything right again. */
  async disturbUntil(isOver: () => boolean): Promise<void> {
    const all: Readonly<Record<string, () => Promise<void>>> = this.#kinds();
    const kinds = Object.keys(all);
    // Each kind happens, also in a short run.
    const order = this.#random.shuffle(kinds);
    for (let at = 0; !isOver(); at += 1) {
      const kind = order[at] ?? this.#random.pick(kinds);
      this.#history.count(`disturbance: ${kind}`);
      const work = (all[kind]?.() ?? Promise.resolve()).finally(() => this.#running.delete(work));
      this.#running.add(work);
      await wait(minPauseMs + this.#random.below(maxPauseMs));
    }
    await Promise.all(this.#running);
    this.#system.send({ kind: 'clearFaults' });
  }

  #kinds() {
    return {
      'replica killed': () => this.#endReplica('SIGKILL'),
      'replica terminated': () => this.#endReplica('SIGTERM'),
      'replica paused': () => this.#pauseReplica(),
      'connections to the upstream disturbed': () => this.#disturb('upstream', 400 + this.#random.below(1_500)),
      'connections to the store disturbed': () => this.#disturb('store', 200 + this.#random.below(800)),
      'store restarted': () => this.#system.restartStore(this.#random.below(2_000)),
      'keys of the issuer down': () => this.#stopKeys(),
      'practice hangs': () => this.#addFault({ kind: 'delay', ms: 60_000 }),
      'practice fails': () =>
        this.#addFault({ kind: 'internal-error', at: this.#random.pick(['before', 'after'] as const) }),
      'responses lost': () => this.#lose(),
      'sessions ended': async () => this.#system.send({ kind: 'endSessions' }),
      burst: () => this.#burst(),
      'hostile requests': () => this.#attack(),
    };
  }

  async #endReplica(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    const at = this.#random.below(this.#system.replicas.length);
    // One replica always runs or is paused, as with a rolling update.
    if (this.#system.replicas.some((slot) => slot.state !== 'running')) return;
    await this.#system.endReplica(at, signal);
    await wait(this.#random.below(800));
    await this.#system.startReplica(at);
  }

  async #pauseReplica(): Promise<void> {
    const slot = this.#random.pick(this.#system.replicas);
    const { program } = slot;
    if (!program || slot.state !== 'running') return;
    slot.state = 'paused';
    program.child.kill('SIGSTOP');
    // Longer or shorter than the lease of a session.
    await wait(500 + this.#random.below(7_000));
    program.child.kill('SIGCONT');
    slot.resumedAtMs = performance.now();
    slot.state = 'running';
  }

  async #disturb(which: 'upstream' | 'store', forMs: number): Promise<void> {
    const proxy = this.#system[which];
    if (proxy.mode.kind !== 'pass') return;
    proxy.mode = this.#drawMode();
    this.#history.count(`${which}: ${proxy.mode.kind}`);
    await wait(forMs);
    proxy.mode = { kind: 'pass' };
  }

  #drawMode(): ProxyMode {
    const random = this.#random;
    const direction = random.pick(['request', 'response'] as const);
    const afterBytes = random.below(3_000);
    return random.pick<ProxyMode>([
      { kind: 'delay', ms: 20 + random.below(400) },
      { kind: 'cut', afterBytes, direction, isReset: random.maybe() },
      { kind: 'halfClose', afterBytes, direction },
      { kind: 'trickle', bytes: 1 + random.below(200), everyMs: 5 },
      { kind: 'refuse' },
      { kind: 'stall' },
    ]);
  }

  async #stopKeys(): Promise<void> {
    this.#system.areKeysDown = true;
    await wait(2_000 + this.#random.below(4_000));
    this.#system.areKeysDown = false;
  }

  async #addFault(
    fault: { kind: 'delay'; ms: number } | { kind: 'internal-error'; at: 'before' | 'after' },
  ): Promise<void> {
    const times = 5 + this.#random.below(25);
    this.#system.send({ kind: 'addFault', fault: { ...fault, odsCode: this.#random.pick(practiceCodes), times } });
  }

  async #lose(): Promise<void> {
    const operation = this.#random.pick([
      'BookAppointment',
      'SendMessage',
      'RequestPrescription',
      'CancelAppointment',
      undefined,
    ]);
    const kind = this.#random.pick(['drop', 'cut'] as const);
    const match = { ...(operation !== undefined && { operation }), times: 1 + this.#random.below(4) };
    this.#system.send({
      kind: 'addFault',
      fault: kind === 'cut' ? { kind, ...match } : { kind, at: 'after', ...match },
    });
  }
}
