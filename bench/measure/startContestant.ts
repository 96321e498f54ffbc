import type { Job } from '../jobs/Job.ts';
import type { Operation } from '../jobs/queries.ts';
import { askForPages, askServer, sizeOf } from './ask.ts';
import { findDifference } from './compareAnswers.ts';
import type { Setup } from './createSetup.ts';
import { longestChain } from './longestChain.ts';
import type { CallCount } from './results.ts';
import { startServer, type MeasuredServer } from './startServer.ts';
import { variants, type Variant } from './variants.ts';

const countingLatencyMs = 20;

/** A started variant of a job, whose answers have been checked. */
export interface Contestant {
  readonly name: string;
  readonly server: MeasuredServer;
  readonly operation: Operation;
  /** The variables of each person. */
  readonly own: readonly object[] | undefined;
  /** The length of a right answer, when all have the same. */
  readonly bytes: number | undefined;
  readonly calls: CallCount;
  /** The query that opens the sessions of a person at the least cost: the small one, or the job's own for a peer without it. */
  readonly opensWith: 'small' | 'own' | 'nothing';
}

/** Starts a variant, checks its answers and counts its calls. Throws when it answers wrongly. */
export async function startContestant(
  name: string,
  job: Job,
  setup: Setup,
  right: readonly unknown[],
): Promise<Contestant> {
  const variant = variants[name];
  if (variant === undefined) throw new Error(`There is no variant ${name}.`);
  const server = await startServer(variant.program(setup));
  try {
    const own = await prepare(job, variant, server, setup);
    const operation = variant.own?.toOperation(job) ?? job.operation;
    const first = { ...operation, variables: { ...operation.variables, ...own?.[0] } };
    const bytes = await check({ job, variant, server, setup, right, first });
    const calls = await countCalls(job, server, setup, first);
    return { name, server, operation, own, bytes, calls, opensWith: variant.opensWith };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

async function prepare({ preparation }: Job, variant: Variant, { port }: MeasuredServer, { tokens }: Setup) {
  if (preparation === undefined || variant.check !== 'answer') return undefined;
  const own: object[] = [];
  for (const token of tokens) {
    const answers = await askForPages(askServer(port, token), preparation.operation, preparation.pages);
    own.push(preparation.toVariables(answers));
  }
  return own;
}

interface Checked {
  readonly job: Job;
  readonly variant: Variant;
  readonly server: MeasuredServer;
  readonly setup: Setup;
  readonly right: readonly unknown[];
  /** The operation with the variables of the first person. */
  readonly first: Operation;
}

async function check({ job, variant, server, setup, right, first }: Checked): Promise<number | undefined> {
  const ask = askServer(server.port, setup.tokens[0] ?? '');
  if (variant.check === 'bytes') {
    // The first request opens the sessions.
    await ask(first);
    const before = await setup.upstream.ask({ kind: 'state' });
    const received = Number(await ask(first));
    const sent = (await setup.upstream.ask({ kind: 'state' })).bytes - before.bytes;
    if (received !== sent) throw new Error(`It received ${received} bytes of ${sent}.`);
    // The number of a call becomes longer.
    return undefined;
  }
  const answers = await askForPages(ask, first, job.pages);
  const { fromAnswer = (all: unknown) => all, toRight = (all: unknown) => all } = variant.own ?? {};
  const difference = findDifference(fromAnswer(answers), toRight(right), variant.knownFaults);
  if (difference !== undefined) throw new Error(`Its answer is wrong: ${difference}`);
  return job.pages === undefined ? sizeOf(server.port, setup.tokens[0] ?? '', first) : undefined;
}

/** Counts the calls of the second request of a person, with a latency that makes their order visible. */
async function countCalls(job: Job, { port }: MeasuredServer, setup: Setup, first: Operation): Promise<CallCount> {
  const { upstream, tokens } = setup;
  const ask = askServer(port, tokens[0] ?? '');
  await upstream.ask({ kind: 'latency', ms: countingLatencyMs });
  await upstream.ask({ kind: 'record' });
  await askForPages(ask, first, job.pages);
  const { calls } = await upstream.ask({ kind: 'state' });
  await upstream.ask({ kind: 'latency', ms: 0 });
  return { calls: calls.length, chain: longestChain(calls) };
}
