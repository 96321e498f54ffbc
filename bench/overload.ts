/**
 * Measures how much work the subgraph completes when it gets more than the upstream can take, and what a practice that never
 * answers costs the others. The subgraph, the simulator and the load have a process each. Only ratios are meaningful. The first
 * argument is the number of seconds of each load (default 10).
 */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { aPatient, aPractice, aWorld } from '../simulator/world/builders.ts';
import { startPrograms, type Program, type Programs } from '../test/support/startPrograms.ts';
import { startStack, type Stack } from '../test/support/startStack.ts';
import type { Load, Tally } from './loadSender.ts';

const seconds = Number(process.argv[2] ?? 10);
/** Long, so that the upstream is the bottleneck and not the processor. */
const latencyMs = 400;
const peoplePerPractice = 60;
const maxCalls = 16;
const query = '{ gpOnlineUser { patients { appointments { ... on GpAppointments { upcoming { id } } } } } }';
const practices = ['X99951', 'X99952'];
const settings = {
  LOG_LEVEL: 'info',
  // Short against the load, so that a queue that only grows would show.
  REQUEST_TIMEOUT_MS: '5000',
  MAX_UPSTREAM_CALLS: String(maxCalls),
  MAX_CALLS_PER_PRACTICE: String(maxCalls / practices.length),
  REQUESTS_PER_PERSON: '100000',
  REQUESTS_PER_CLIENT: '10000000',
};

interface Bench {
  readonly stack: Stack;
  readonly program: Program;
  readonly programs: Programs;
  /** By practice. */
  readonly tokens: readonly (readonly string[])[];
}

async function start(): Promise<Bench> {
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
  const program = await programs.start(settings);
  const bench = { stack, programs, program, tokens: await Promise.all(tokens) };
  // Opens the session of everybody, and warms the code up.
  await sendLoad(bench, bench.tokens.flat(), 6, (practices.length * peoplePerPractice) / 6);
  await sendLoad(bench, bench.tokens.flat(), 12, 5);
  return bench;
}

async function stop({ stack, programs }: Bench): Promise<void> {
  await programs.stop();
  await stack.stop();
}

async function sendLoad(
  { program }: Bench,
  tokens: readonly string[],
  perSecond: number,
  during = seconds,
): Promise<Tally> {
  const sender: ChildProcess = fork(new URL('loadSender.ts', import.meta.url));
  const load: Load = { url: program.url, query, tokens, perSecond, seconds: during };
  sender.send(load);
  const [tally] = (await once(sender, 'message')) as [Tally];
  sender.disconnect();
  return tally;
}

function percentile(timesMs: readonly number[], share: number): number {
  return timesMs.toSorted((a, b) => a - b)[Math.floor(timesMs.length * share)] ?? 0;
}

const round = (number: number) => Math.round(number * 100) / 100;

/** Finds the best rate, and then compares it with twice and five times as much. */
async function measureOverload(): Promise<void> {
  const bench = await start();
  const all = bench.tokens.flat();
  const measure = async (rate: number) => {
    bench.stack.clearCalls();
    const tally = await sendLoad(bench, all, rate);
    const calls = bench.stack.calls().length;
    return { ...tally, goodput: tally.doneDuringLoad / seconds, callsPerDone: calls / tally.done };
  };
  const tallies = [];
  for (const rate of [12, 16, 20, 24]) tallies.push(await measure(rate));
  const base = Math.max(...tallies.map(({ goodput }) => goodput));
  const loads = [2, 5].map((factor) => ({ factor, rate: base * factor }));
  const overloads = [];
  for (const { factor, rate } of loads) overloads.push({ factor, ...(await measure(rate)) });
  const best = Math.max(base, ...overloads.map(({ goodput }) => goodput));
  console.log(`the best goodput: ${round(best)} requests/s`);
  for (const { factor, goodput, refused, failed, callsPerDone, codes, timesMs } of overloads) {
    const time = percentile(timesMs, 0.99) / Number(settings.REQUEST_TIMEOUT_MS);
    console.log(
      `${factor}x: goodput ${round(goodput / best)} of the best, ${refused} refused at once, ${failed} failed, ${round(callsPerDone)} calls for each done, p99 ${round(time)} of the deadline`,
      codes,
    );
  }
  await stop(bench);
}

/** Compares the times of one practice before and while the other one never answers. */
async function measureIsolation(): Promise<void> {
  const bench = await start();
  const [sick = [], well = []] = bench.tokens;
  const before = await sendLoad(bench, well, 8);
  bench.stack.simulator.faults.add({ odsCode: practices[0] ?? '', kind: 'delay', ms: 600_000, times: Infinity });
  const [ofSick, ofWell] = await Promise.all([sendLoad(bench, sick, 8), sendLoad(bench, well, 8)]);
  const ratio = percentile(ofWell.timesMs, 0.99) / percentile(before.timesMs, 0.99);
  console.log(
    `a practice beside one that never answers: p99 ${round(ratio)} of its own before, median ${round(percentile(ofWell.timesMs, 0.5) / percentile(before.timesMs, 0.5))}, ${ofWell.failed + ofWell.refused} not done`,
    ofWell.codes,
  );
  console.log(
    `the one that never answers: ${ofSick.refused} refused at once, ${ofSick.failed} waited for their time`,
    ofSick.codes,
  );
  await stop(bench);
}

await measureOverload();
await measureIsolation();
process.exit(0);
