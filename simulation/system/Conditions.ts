import type { NetworkEffect, StoreEffect, StoreName } from '../plan/Plan.ts';
import type { Prng } from '../virtual/Prng.ts';
import type { ChunkFate, ConnectFate, Wire } from '../virtual/Wire.ts';

interface NetworkCondition {
  readonly between: readonly [string, string];
  readonly effect: NetworkEffect;
  readonly untilMs: number;
}

interface StoreCondition {
  readonly store: StoreName;
  readonly effect: StoreEffect;
  readonly untilMs: number;
}

/** What happens to a call of a store. `lost`: it is carried out, and its answer is lost. */
export interface StoreFate {
  readonly thereMs: number;
  readonly backMs: number;
  readonly outcome: 'answered' | 'failed' | 'hanging' | 'lost';
}

/** The state of the network and the stores: its delays and faults, drawn from the seed. */
export class Conditions implements Wire {
  readonly #random: Prng;
  readonly #now: () => number;
  readonly #onChunk: (from: string, to: string, chunk: Buffer) => void;
  #network: NetworkCondition[] = [];
  #stores: StoreCondition[] = [];

  constructor(random: Prng, now: () => number, onChunk: (from: string, to: string, chunk: Buffer) => void) {
    this.#random = random;
    this.#now = now;
    this.#onChunk = onChunk;
  }

  disturbNetwork(between: readonly [string, string], effect: NetworkEffect, lastsMs: number): void {
    this.#network.push({ between, effect, untilMs: this.#now() + lastsMs });
  }

  disturbStore(store: StoreName, effect: StoreEffect, lastsMs: number): void {
    this.#stores.push({ store, effect, untilMs: this.#now() + lastsMs });
  }

  heal(): void {
    this.#network = [];
    this.#stores = [];
  }

  connect(from: string, to: string): ConnectFate {
    const effects = this.#effectsBetween(from, to);
    if (effects.includes('silent')) return { delayMs: 0, outcome: 'silent' };
    return { delayMs: this.#delayMs(effects), outcome: effects.includes('refuse') ? 'refused' : 'connected' };
  }

  send(from: string, to: string, chunk: Buffer): ChunkFate {
    this.#onChunk(from, to, chunk);
    const effects = this.#effectsBetween(from, to);
    const delayMs = this.#delayMs(effects);
    if (effects.includes('lose') && this.#random.chance(0.3)) return { delayMs, outcome: 'lost' };
    if (effects.includes('halve') && this.#random.chance(0.4)) return { delayMs, outcome: 'halved' };
    return { delayMs, outcome: 'delivered' };
  }

  storeFate(store: StoreName): StoreFate {
    const effects = this.#stores.filter((one) => one.store === store && one.untilMs > this.#now());
    const has = (effect: StoreEffect) => effects.some((one) => one.effect === effect);
    const slowMs = has('slow') ? this.#random.next() * 600 : 0;
    const times = { thereMs: this.#random.next() + slowMs, backMs: this.#random.next() + slowMs };
    if (has('hang')) return { ...times, outcome: 'hanging' };
    if (has('fail') && this.#random.chance(0.7)) return { ...times, outcome: 'failed' };
    if (has('loseAnswers') && this.#random.chance(0.5)) return { ...times, outcome: 'lost' };
    return { ...times, outcome: 'answered' };
  }

  #effectsBetween(from: string, to: string): readonly NetworkEffect[] {
    return this.#network
      .filter(({ between, untilMs }) => between.includes(from) && between.includes(to) && untilMs > this.#now())
      .map(({ effect }) => effect);
  }

  #delayMs(effects: readonly NetworkEffect[]): number {
    const baseMs = 0.1 + this.#random.next() * (this.#random.chance(0.05) ? 40 : 3);
    return effects.includes('slow') ? baseMs + this.#random.next() * 800 : baseMs;
  }
}
