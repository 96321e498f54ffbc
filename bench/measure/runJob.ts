import type { Job, LoadShape } from '../jobs/Job.ts';
import { small } from '../jobs/queries.ts';
import type { Load, Tally } from '../load/runLoad.ts';
import { createSetup, type Setup } from './createSetup.ts';
import { LoadProcess } from './HelperProcess.ts';
import { rightAnswers } from './reference.ts';
import type { JobResult, LoadResult, Round } from './results.ts';
import { startContestant, type Contestant } from './startContestant.ts';

/** How long is measured. */
export interface Effort {
  readonly rounds: number;
  readonly warmUpSeconds: number;
  /** The length of a round, of which a job may have another. */
  readonly secondsOf: (job: Job) => number;
  readonly loadsOf: (job: Job) => readonly LoadShape[];
  readonly variantsOf: (job: Job) => readonly string[];
}

const coldRequests = 300;
const smallPerSecond = 60;
const smallConnections = 32;
const maxWarmUpConnections = 8;

/** Measures all variants of a job in turn, round after round. */
export async function runJob(job: Job, effort: Effort, fingerprint: string): Promise<JobResult> {
  const startedAtMs = performance.now();
  const setup = await createSetup(job);
  const senders = [new LoadProcess(), new LoadProcess()] as const;
  const contestants: Contestant[] = [];
  const cannot: Record<string, string> = { ...job.cannot };
  try {
    const right = await rightAnswers(job);
    for (const name of effort.variantsOf(job)) {
      const started = await startContestant(name, job, setup, right).catch((error: unknown) => String(error));
      if (typeof started === 'string') cannot[name] = started;
      else contestants.push(started);
    }
    const bench = new RoundRunner({ job, effort, setup, senders });
    for (const one of contestants) await bench.warmUp(one);
    const loads: LoadResult[] = [];
    for (const shape of effort.loadsOf(job)) loads.push(await bench.runLoad(shape, contestants, cannot));
    return {
      job: job.name,
      title: job.title,
      fingerprint,
      variants: contestants.map(({ name }) => name),
      calls: Object.fromEntries(contestants.map(({ name, calls }) => [name, calls])),
      loads,
      cannot,
      seconds: (performance.now() - startedAtMs) / 1_000,
    };
  } finally {
    for (const { server } of contestants) await server.stop();
    for (const sender of senders) sender.stop();
    setup.stop();
  }
}

interface Bench {
  readonly job: Job;
  readonly effort: Effort;
  readonly setup: Setup;
  readonly senders: readonly [LoadProcess, LoadProcess];
}

class RoundRunner {
  readonly #bench: Bench;
  /** How many people have been used up by cold requests. */
  #cold = 1;

  constructor(bench: Bench) {
    this.#bench = bench;
  }

  /** Opens the sessions of everybody, and lets the code be compiled. */
  async warmUp(contestant: Contestant): Promise<void> {
    const { job, effort, setup, senders } = this.#bench;
    const connections = Math.min(maxWarmUpConnections, ...job.loads.map((shape) => shape.connections));
    const load = this.#loadOf(contestant, Math.max(2, connections));
    if (job.kind === 'cold') {
      await senders[0].ask({ ...load, ...this.#nextCold(load.tokens) });
      return;
    }
    const count = setup.tokens.length;
    if (contestant.opensWith === 'small') await senders[0].ask({ ...this.#smallLoad(contestant), count });
    else if (contestant.opensWith === 'own') await senders[0].ask({ ...load, count });
    if (job.kind !== 'burst') await senders[0].ask({ ...load, seconds: effort.warmUpSeconds });
  }

  async runLoad(
    shape: LoadShape,
    contestants: readonly Contestant[],
    cannot: Record<string, string>,
  ): Promise<LoadResult> {
    const { upstream } = this.#bench.setup;
    await upstream.ask({ kind: 'latency', ms: shape.latencyMs });
    const rounds: Record<string, Round[]> = {};
    for (let round = 0; round < this.#bench.effort.rounds; round += 1) {
      // Another one begins each time.
      const order = contestants.map((_, at) => contestants[(at + round) % contestants.length] as Contestant);
      for (const contestant of order) {
        if (cannot[contestant.name] !== undefined) continue;
        try {
          (rounds[contestant.name] ??= []).push(await this.#runRound(contestant, shape));
        } catch (error) {
          cannot[contestant.name] = String(error);
        }
      }
    }
    await upstream.ask({ kind: 'latency', ms: 0 });
    return { ...shape, rounds };
  }

  async #runRound(contestant: Contestant, { connections }: LoadShape): Promise<Round> {
    const { setup } = this.#bench;
    const { server } = contestant;
    const before = await setup.upstream.ask({ kind: 'state' });
    const idle = await server.begin();
    const { tally, ...quiet } = await this.#send(contestant, connections);
    const reading = await server.end();
    const after = await setup.upstream.ask({ kind: 'state' });
    if (tally.failed > 0) throw new Error(`${tally.failed} requests failed: ${tally.firstFailure}`);
    if (after.violations > before.violations) throw new Error('It broke the protocol of the upstream.');
    const upstreamCpuMs = after.cpuMs - before.cpuMs;
    const calls = after.count - before.count;
    return {
      requestsPerSecond: tally.requests / tally.seconds,
      p50Ms: tally.p50Ms,
      p99Ms: tally.p99Ms,
      cpuMs: reading.cpuMs / tally.requests,
      bytes: after.bytes - before.bytes,
      peakBytes: reading.peakBytes,
      idleBytes: idle.residentBytes,
      stallMs: reading.stallMs,
      stallWithoutGcMs: reading.stallWithoutGcMs,
      calls: calls / tally.requests,
      otherProcessor: (upstreamCpuMs + tally.cpuMs) / (tally.seconds * 1_000),
      upstreamCpuMs: calls === 0 ? 0 : upstreamCpuMs / calls,
      ...quiet,
    };
  }

  async #send(
    contestant: Contestant,
    connections: number,
  ): Promise<{ tally: Tally; quietP50Ms?: number; quietP99Ms?: number }> {
    const { job, effort, senders } = this.#bench;
    const load = this.#loadOf(contestant, connections);
    const seconds = effort.secondsOf(job);
    switch (job.kind) {
      case 'closed':
        return { tally: await senders[0].ask({ ...load, seconds }) };
      case 'burst':
        return { tally: await senders[0].ask({ ...load, count: connections }) };
      case 'cold':
        return { tally: await senders[0].ask({ ...load, ...this.#nextCold(load.tokens) }) };
      case 'beside': {
        // Other people than those who read long records: the calls of one session wait for each other by the protocol.
        const middle = Math.floor(load.tokens.length / 2);
        const rare = { ...this.#smallLoad(contestant), tokens: load.tokens.slice(middle), perSecond: smallPerSecond };
        const quiet = await senders[0].ask({ ...rare, seconds: seconds / 2 });
        await contestant.server.begin();
        const long = senders[1].ask({ ...load, tokens: load.tokens.slice(0, middle), seconds });
        const tally = await senders[0].ask({ ...rare, seconds });
        const { failed, firstFailure } = await long;
        const failures = { failed: tally.failed + failed, firstFailure: tally.firstFailure ?? firstFailure };
        return { tally: { ...tally, ...failures }, quietP50Ms: quiet.p50Ms, quietP99Ms: quiet.p99Ms };
      }
    }
  }

  #loadOf({ server, operation, own, bytes }: Contestant, connections: number): Load {
    const { job, setup } = this.#bench;
    return {
      port: server.port,
      tokens: setup.tokens,
      operation,
      connections,
      ...(own && { own }),
      ...(bytes !== undefined && { bytes }),
      ...(job.pages && { pages: job.pages }),
    };
  }

  #smallLoad({ server }: Contestant): Load {
    const { tokens } = this.#bench.setup;
    return { port: server.port, tokens, operation: small, connections: smallConnections };
  }

  /** @returns people who have not sent a request yet, with one request for each */
  #nextCold(tokens: readonly string[]): Pick<Load, 'tokens' | 'count'> {
    const people = tokens.slice(this.#cold, this.#cold + coldRequests);
    if (people.length < coldRequests) throw new Error('There are not enough people for another cold round.');
    this.#cold += coldRequests;
    return { tokens: people, count: coldRequests };
  }
}
