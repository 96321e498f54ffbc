/**
 * A process that sends GraphQL requests at a fixed rate, without waiting for responses. It runs apart from what it measures,
 * so that both do not share a thread. A message with a `Load` starts one, and is answered with its `Tally`.
 */
export interface Load {
  readonly url: string;
  readonly query: string;
  /** The requests take turns with them. */
  readonly tokens: readonly string[];
  readonly perSecond: number;
  readonly seconds: number;
  /** The first part of the load, in which responses do not count as done during the load. */
  readonly warmUpSeconds: number;
}

export interface Tally {
  /** Complete responses without errors. */
  done: number;
  /** Those that arrived after the warm-up and before the last request was sent: what comes after is work without load. */
  doneDuringLoad: number;
  /** Requests that were refused at once. */
  refused: number;
  failed: number;
  /** The number of failures by code. */
  readonly codes: Record<string, number>;
  /** How long the complete responses took. */
  readonly timesMs: number[];
}

/** The codes of requests that were refused at once. */
const refusals = new Set(['OVERLOADED', 'UPSTREAM_UNAVAILABLE']);

async function send({ url, query }: Load, token: string, tally: Tally, isLoaded: () => boolean): Promise<void> {
  const startedAtMs = performance.now();
  try {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query }),
    });
    const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
    const code = errors?.[0]?.extensions.code;
    if (code === undefined) {
      tally.done += 1;
      if (isLoaded()) tally.doneDuringLoad += 1;
      tally.timesMs.push(performance.now() - startedAtMs);
    } else count(tally, code);
  } catch {
    count(tally, 'connection');
  }
}

function count(tally: Tally, code: string): void {
  if (refusals.has(code)) tally.refused += 1;
  else tally.failed += 1;
  tally.codes[code] = (tally.codes[code] ?? 0) + 1;
}

async function run(load: Load): Promise<Tally> {
  const tally: Tally = { done: 0, doneDuringLoad: 0, refused: 0, failed: 0, codes: {}, timesMs: [] };
  const sent: Promise<void>[] = [];
  const startedAtMs = performance.now();
  const isLoaded = () => {
    const seconds = (performance.now() - startedAtMs) / 1_000;
    return seconds >= load.warmUpSeconds && seconds <= load.seconds;
  };
  for (let index = 0; index < load.perSecond * load.seconds; index += 1) {
    const waitMs = startedAtMs + (index * 1_000) / load.perSecond - performance.now();
    if (waitMs > 1) await new Promise((resolve) => setTimeout(resolve, waitMs));
    sent.push(send(load, load.tokens[index % load.tokens.length] ?? '', tally, isLoaded));
  }
  await Promise.all(sent);
  return tally;
}

process.on('message', (load: Load) => {
  void run(load).then((tally) => process.send?.(tally));
});
process.once('disconnect', () => process.exit(0));
