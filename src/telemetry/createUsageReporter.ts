import { waitUnreferenced } from './waitUnreferenced.ts';
import type { OperationRun, ReportedOperation, UsageReporter } from './UsageReporter.ts';

interface UsageOptions {
  /** The address of Hive for usage reports, with the target. */
  readonly url: string;
  readonly token: string;
  /** A report was not accepted, or operations were left out because too many waited. */
  readonly onFailure: () => void;
  readonly intervalMs?: number;
  /** Waits for the limit of a shutdown. */
  readonly wait?: (ms: number) => Promise<void>;
}

const reportIntervalMs = 10_000;
const timeoutMs = 5_000;
const stopTimeoutMs = 3_000;
/** What waits for the next report, at most: further runs are left out. Hive accepts 15 MB. */
const maxRuns = 5_000;
const maxCharacters = 4_000_000;
const nanosecondsPerMillisecond = 1_000_000;

/**
 * Reports usage to Hive every ten seconds, by version 2 of its protocol:
 * https://the-guild.dev/graphql/hive/docs/api-reference/usage-reports. A report that is not accepted is not sent again.
 */
export function createUsageReporter({
  url,
  token,
  onFailure,
  intervalMs = reportIntervalMs,
  wait = waitUnreferenced,
}: UsageOptions): UsageReporter {
  let map: Record<string, object> = {};
  let runs: object[] = [];
  let characters = 0;
  let sending: Promise<void> | undefined;
  const timer = setInterval(() => void send(), intervalMs).unref();

  function record({ key, text, name, coordinates }: ReportedOperation, run: OperationRun): void {
    if (runs.length >= maxRuns || characters > maxCharacters) return onFailure();
    if (!(key in map)) {
      map[key] = { operation: text, operationName: name, fields: coordinates };
      characters += text.length + coordinates.join().length;
    }
    runs.push({
      operationMapKey: key,
      timestamp: Date.now(),
      execution: {
        ok: run.errors === 0,
        duration: Math.round(run.durationMs * nanosecondsPerMillisecond),
        errorsTotal: run.errors,
      },
      metadata: { client: run.client === undefined ? {} : { name: run.client } },
    });
  }

  /** One report at a time, so that a slow receiver does not make them pile up. */
  async function send(waitMs = timeoutMs): Promise<void> {
    if (sending || runs.length === 0) return;
    const body = JSON.stringify({ size: runs.length, map, operations: runs });
    map = {};
    runs = [];
    characters = 0;
    sending = post(body, waitMs).then((isAccepted) => (isAccepted ? undefined : onFailure()));
    await sending;
    sending = undefined;
  }

  async function post(body: string, waitMs: number): Promise<boolean> {
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${token}`,
          'x-usage-api-version': '2',
          'x-request-id': crypto.randomUUID(),
        },
        body,
        redirect: 'error',
        signal: AbortSignal.timeout(waitMs),
      });
      // What it says is of no use, and may be endless.
      await response.body?.cancel();
      return response.ok;
    } catch {
      return false;
    }
  }

  return {
    record,
    async stop() {
      clearInterval(timer);
      const rest = (async () => {
        await sending;
        await send(stopTimeoutMs);
      })();
      await Promise.race([rest, wait(stopTimeoutMs)]);
    },
  };
}
