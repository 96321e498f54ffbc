/**
 * Measures how much work the subgraph completes when it gets more than the upstream can take, and what a practice that never
 * answers costs the others. The subgraph, the simulator and the load have a process each. Only ratios are meaningful. The first
 * argument is the number of seconds of each load (default 10). The second one selects a part: `goodput` or `isolation`.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { aPatient, aPractice, aWorld } from '../simulator/world/builders.ts';
import { startPrograms, type Program, type Programs } from '../test/support/startPrograms.ts';
import { startStack, type Stack } from '../test/support/startStack.ts';
import type { Load, Tally } from './loadSender.ts';

const seconds = Number(process.argv[2] ?? 10);
const part = process.argv[3] ?? 'all';
const warmUpSeconds = 5;
const peoplePerPractice = 60;
const practices = ['X99951', 'X99952'];
/** Short against the load, so that a queue that only grows would show. */
const requestTimeoutMs = 5_000;
const commonSettings = {
  LOG_LEVEL: 'info',
  MAX_REQUESTS_PER_PERSON: '1000',
  REQUESTS_PER_PERSON: '100000',
  REQUESTS_PER_CLIENT: '10000000',
};

interface Bench {
  readonly stack: Stack;
  readonly program: Program;
  readonly programs: Programs;
  /** By practice. */
  readonly tokens: readonly (readonly string[])[];
  readonly query: string;
}

interface BenchOptions {
  readonly query: string;
  readonly latencyMs: number;
  readonly settings: Readonly<Record<string, string>>;
}

async function start({ query, latencyMs, settings }: BenchOptions): Promise<Bench> {
  const people = practices.flatMap((odsCode) =>
    Array.from({ length: peoplePerPractice }, () => aPatient({ practice: odsCode })),
  );
  const world = aWorld({ practices: practices.map((odsCode) => aPractice({ odsCode })), patients: people });
  const stack = await startStack({ world, latency: latencyMs });
  const programs = await startPrograms(stack);
  const tokens = practices.map((_, index) =>
    Promise.all(
      world.people
        .slice(index * peoplePerPractice, (index + 1) * peoplePerPractice)
        .map(({ subject }) => stack.tokenFor(subject)),
    ),
  );
  const program = await programs.start({ ...commonSettings, ...settings });
  const bench = { stack, programs, program, tokens: await Promise.all(tokens), query };
  // Opens the session of everybody, and warms the code up.
  for (const ofPractice of bench.tokens) await sendLoad(bench, ofPractice, 4, peoplePerPractice / 4);
  await sendLoad(bench, alternately(bench.tokens), 10, 5);
  return bench;
}

async function stop({ stack, programs }: Bench): Promise<void> {
  await programs.stop();
  await stack.stop();
}

/** @returns the tokens so that the practices take turns */
function alternately(tokens: readonly (readonly string[])[]): string[] {
  return Array.from({ length: peoplePerPractice }, (_, at) => tokens.map((ofPractice) => ofPractice[at] ?? '')).flat();
}

async function sendLoad(
  { program, query }: Bench,
  tokens: readonly string[],
  perSecond: number,
  during = seconds + warmUpSeconds,
): Promise<Tally> {
  const sender: ChildProcess = fork(new URL('loadSender.ts', import.meta.url));
  const load: Load = { url: program.url, query, tokens, perSecond, seconds: during, warmUpSeconds };
  sender.send(load);
  const [tally] = (await once(sender, 'message')) as [Tally];
  sender.disconnect();
  return tally;
}

function percentile(timesMs: readonly number[], share: number): number {
  return timesMs.toSorted((a, b) => a - b)[Math.floor(timesMs.length * share)] ?? 0;
}

const round = (number: number) => Math.round(number * 100) / 100;

interface Overload {
  readonly name: string;
  readonly fields: string;
  /** The upstream calls of a request with an open session. */
  readonly calls: number;
  readonly practices: number;
  readonly places: number;
  readonly placesPerPractice: number;
}

/** Compares what is completed at the capacity of the upstream with twice and five times as much load. */
async function measureOverload({ name, fields, calls, places, placesPerPractice, ...load }: Overload): Promise<void> {
  // Long, so that the upstream is the bottleneck and not the processor.
  const latencyMs = 400;
  const bench = await start({
    query: `{ gpOnlineUser { patients { ${fields} } } }`,
    latencyMs,
    settings: {
      REQUEST_TIMEOUT_MS: String(requestTimeoutMs),
      MAX_UPSTREAM_CALLS: String(places),
      MAX_CALLS_PER_PRACTICE: String(placesPerPractice),
    },
  });
  const tokens = alternately(bench.tokens.slice(0, load.practices));
  const capacity = (Math.min(places, placesPerPractice * load.practices) * 1_000) / (calls * latencyMs);
  const measure = async (factor: number) => {
    bench.stack.clearCalls();
    const tally = await sendLoad(bench, tokens, capacity * factor);
    return { ...tally, factor, goodput: tally.doneDuringLoad / seconds, calls: bench.stack.calls().length };
  };
  const tallies = [];
  for (const factor of [0.9, 1, 2, 5]) tallies.push(await measure(factor));
  const best = Math.max(...tallies.map(({ goodput }) => goodput));
  console.log(`${name}: the best goodput is ${round(best / capacity)} of what the upstream can take`);
  for (const { factor, goodput, refused, failed, done, calls: sent, codes, timesMs } of tallies) {
    const time = percentile(timesMs, 0.99) / requestTimeoutMs;
    console.log(
      `${factor}x: goodput ${round(goodput / best)} of the best, ${done} done, ${refused} refused at once, ${failed} failed, ${round(sent / done)} calls for each done, p99 ${round(time)} of the deadline`,
      codes,
    );
  }
  await stop(bench);
}

/** Compares the times of one practice before and while the other one never answers, with the default limits. */
async function measureIsolation(): Promise<void> {
  const rate = 50;
  const bench = await start({
    query: '{ gpOnlineUser { patients { appointments { ... on GpAppointments { upcoming { id } } } } } }',
    latencyMs: 50,
    settings: {},
  });
  const [sick = [], well = []] = bench.tokens;
  const before = await sendLoad(bench, alternately([sick, well]), 2 * rate);
  bench.stack.simulator.faults.add({ odsCode: practices[0] ?? '', kind: 'delay', ms: 600_000, times: Infinity });
  bench.stack.clearCalls();
  const [ofSick, ofWell] = await Promise.all([sendLoad(bench, sick, rate), sendLoad(bench, well, rate)]);
  const ratio = (share: number) => round(percentile(ofWell.timesMs, share) / percentile(before.timesMs, share));
  console.log(
    `a practice beside one that never answers, ${rate} requests/s each: p99 ${ratio(0.99)} of that before, median ${ratio(0.5)}, ${ofWell.failed + ofWell.refused} of ${rate * (seconds + warmUpSeconds)} not done`,
    ofWell.codes,
  );
  console.log(
    `the one that never answers: ${ofSick.refused} refused at once, ${ofSick.failed} waited for their time`,
    ofSick.codes,
  );
  await stop(bench);
}

const short = 'appointments { ... on GpAppointments { upcoming { id } } }';
const long = `${short} demographics { ... on GpPatientDemographics { surname } }
  medicationCourses { ... on GpMedicationCourses { __typename } } messages { ... on GpPracticeMessages { __typename } }`;
const both = { practices: 2, places: 16, placesPerPractice: 8 };
if (part !== 'isolation') {
  await measureOverload({ name: 'two practices, requests of 2 calls', fields: short, calls: 2, ...both });
  await measureOverload({
    ...both,
    practices: 1,
    name: 'one practice, requests of 5 calls',
    fields: long,
    calls: 5,
  });
}
if (part !== 'goodput') await measureIsolation();
process.exit(0);
