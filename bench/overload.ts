/**
 * Measures how much work the subgraph completes when it gets more than the upstream can take, and what a practice that never
 * answers costs the others. Everything runs in this process, over HTTP and SOAP on loopback, so only ratios are meaningful.
 * The first argument is the number of seconds of each load (default 8).
 */
import { aPatient, aPractice, aWorld } from '../simulator/world/builders.ts';
import { startStack, type Stack } from '../test/support/startStack.ts';
import { generousLoad } from '../test/support/testSettings.ts';

const seconds = Number(process.argv[2] ?? 8);
/** A deadline that is short against the load, so that a queue that only grows would show. */
const requestTimeoutMs = 5_000;
/** Long, so that the upstream is the bottleneck and not the processor that everything here shares. */
const latencyMs = 250;
const peoplePerPractice = 60;
const query = '{ gpOnlineUser { patients { appointments { ... on GpAppointments { upcoming { id } } } } } }';
/** The codes of requests that were refused at once. */
const refusals = new Set(['OVERLOADED', 'UPSTREAM_UNAVAILABLE']);
const practices = ['X99951', 'X99952'];

interface Tally {
  done: number;
  refused: number;
  failed: number;
  readonly timesMs: number[];
}

async function start(): Promise<{ stack: Stack; tokens: string[][] }> {
  const people = practices.flatMap((odsCode) =>
    Array.from({ length: peoplePerPractice }, () => aPatient({ practice: odsCode })),
  );
  const world = aWorld({ practices: practices.map((odsCode) => aPractice({ odsCode })), patients: people });
  const stack = await startStack({
    world,
    latency: latencyMs,
    settings: {
      logLevel: 'silent',
      requestTimeoutMs,
      load: { ...generousLoad, maxCalls: 16, maxCallsPerPractice: 8, maxPracticeFailures: 5 },
    },
    timeouts: { headersMs: 2_500, bodyIdleMs: 2_500, overallMs: 3_000 },
  });
  const tokens: string[][] = [];
  for (const [index] of practices.entries()) {
    const subjects = world.people.slice(index * peoplePerPractice, (index + 1) * peoplePerPractice);
    tokens.push(await Promise.all(subjects.map(({ subject }) => stack.tokenFor(subject))));
  }
  return { stack, tokens };
}

async function send({ url }: Stack, token: string, tally: Tally): Promise<void> {
  const startedAt = performance.now();
  try {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query }),
    });
    const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
    if (errors === undefined) {
      tally.done += 1;
      tally.timesMs.push(performance.now() - startedAt);
    } else if (refusals.has(errors[0]?.extensions.code ?? '')) tally.refused += 1;
    else tally.failed += 1;
  } catch {
    tally.failed += 1;
  }
}

/** Sends requests at a fixed rate, without waiting for responses. */
async function load(stack: Stack, tokens: readonly string[], perSecond: number, during = seconds): Promise<Tally> {
  const tally: Tally = { done: 0, refused: 0, failed: 0, timesMs: [] };
  const sent: Promise<void>[] = [];
  const startedAt = performance.now();
  for (let index = 0; ; index += 1) {
    const dueMs = (index * 1_000) / perSecond;
    if (dueMs > during * 1_000) break;
    const waitMs = startedAt + dueMs - performance.now();
    if (waitMs > 1) await new Promise((resolve) => setTimeout(resolve, waitMs));
    sent.push(send(stack, tokens[index % tokens.length] ?? '', tally));
  }
  await Promise.all(sent);
  return tally;
}

function percentile(timesMs: readonly number[], share: number): number {
  return timesMs.toSorted((a, b) => a - b)[Math.floor(timesMs.length * share)] ?? 0;
}

const round = (number: number) => Math.round(number * 100) / 100;

/** Finds the best rate, and then compares it with twice and five times as much. */
async function measureOverload(): Promise<void> {
  const { stack, tokens } = await start();
  const all = tokens.flat();
  await load(stack, all, 15, 8);
  let best = 0;
  for (const rate of [20, 30, 40, 60]) best = Math.max(best, (await load(stack, all, rate, 5)).done / 5);
  const offered = best;
  const tallies: [number, Tally][] = [];
  for (const factor of [2, 5]) {
    const tally = await load(stack, all, offered * factor);
    tallies.push([factor, tally]);
    best = Math.max(best, tally.done / seconds);
  }
  console.log(`the best goodput: ${round(best)} requests/s`);
  for (const [factor, { done, refused, failed }] of tallies) {
    console.log(
      `${factor}x: goodput ${round(done / seconds / best)} of the best, ${refused} refused, ${failed} failed`,
    );
  }
  await stack.stop();
}

/** Compares the times of one practice before and while the other one never answers. */
async function measureIsolation(): Promise<void> {
  const { stack, tokens } = await start();
  const [sick = [], well = []] = tokens;
  await load(stack, [...sick, ...well], 15, 8);
  const quiet = await load(stack, well, 8);
  stack.simulator.faults.add({ odsCode: practices[0] ?? '', kind: 'delay', ms: 60_000, times: Infinity });
  stack.clearCalls();
  const [ofSick, ofWell] = await Promise.all([load(stack, sick, 8), load(stack, well, 8)]);
  const ratio = percentile(ofWell.timesMs, 0.99) / percentile(quiet.timesMs, 0.99);
  console.log(
    `a practice beside one that never answers: p99 ${round(ratio)} of its own before, ${ofWell.failed} failed`,
  );
  console.log(`the one that never answers: ${ofSick.refused} refused at once, ${ofSick.failed} waited for their time`);
  await stack.stop();
}

await measureOverload();
await measureIsolation();
process.exit(0);
