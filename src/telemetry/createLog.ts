import { pino, type DestinationStream } from 'pino';
import { currentRequest } from './currentRequest.ts';
import type { Log, SafeFields } from './Log.ts';
import { waitUnreferenced } from './waitUnreferenced.ts';

const names: ReadonlySet<string> = new Set<keyof SafeFields>([
  'requestId',
  'reference',
  'code',
  'error',
  'detail',
  'at',
  'operation',
  'document',
  'client',
  'subject',
  'cause',
  'calls',
  'practice',
  'practices',
  'field',
  'retryable',
  'upstreamOperation',
  'outcome',
  'faultCode',
  'faultReference',
  'status',
  'durationMs',
  'count',
  'skewSeconds',
  'url',
  'signal',
  'mode',
]);

/** Lines of requests are written together: so many characters, or those of so many milliseconds. */
const charactersAtOnce = 4_096;
const longestDelayMs = 200;
/** More is dropped when standard output is not read. */
const mostCharactersWaiting = 16 * 1024 * 1024;
/** How long an exit waits for a reader of standard output. The grace of a shutdown is longer. */
const longestEndMs = 1_000;
/** The pause before a write to a full pipe is repeated, which pino chooses. */
const attemptMs = 100;

/** A log whose lines may wait to be written together. */
export interface BufferedLog extends Log {
  /** Writes the lines that wait. Resolves when they are written, or after a second: what is left is lost then. */
  end(): Promise<void>;
}

/**
 * Creates a log of JSON lines. It writes to standard output unless there is a `destination`: warnings and errors at once,
 * other lines together, and what is left when the process exits. A process that is killed loses the lines of the last 200
 * milliseconds. Call `end` before an exit: it would else wait without end where nobody reads. Field names are checked at run time too, because a value may have more fields than its type.
 */
export function createLog(
  level: 'debug' | 'info' | 'warn' | 'error' | 'silent',
  destination?: DestinationStream,
): BufferedLog {
  const options = { level, base: null, timestamp: () => `,"time":"${new Date().toISOString()}"` };
  const standardOutput = destination ? undefined : openStandardOutput();
  const logger = pino(options, destination ?? standardOutput?.stream);
  // Not the logger's own method, which would also synchronise a file for each line.
  const flush = () => standardOutput?.flush();
  return {
    debug: (event, fields) => logger.debug(safe(fields), event),
    info: (event, fields) => logger.info(safe(fields), event),
    warn(event, fields) {
      logger.warn(safe(fields), event);
      flush();
    },
    error(event, fields) {
      logger.error(safe(fields), event);
      flush();
    },
    end: () => standardOutput?.end() ?? Promise.resolve(),
  };
}

interface StandardOutput {
  readonly stream: DestinationStream;
  flush(): void;
  end(): Promise<void>;
}

/** Opens standard output in such a way that no exit waits without end for its reader. */
function openStandardOutput(): StandardOutput {
  // Node then lets a full pipe refuse writes. A write that waited in a thread would keep the process from its exit.
  void process.stdout.writable;
  let attemptsAtExit = longestEndMs / attemptMs;
  let isExiting = false;
  const stream = pino.destination({
    dest: 1,
    sync: false,
    minLength: charactersAtOnce,
    maxLength: mostCharactersWaiting,
    periodicFlush: longestDelayMs,
    retryEAGAIN: () => !isExiting || (attemptsAtExit -= 1) >= 0,
  });
  const flushSync = stream.flushSync.bind(stream);
  // Called at the exit of the process.
  stream.flushSync = () => {
    isExiting = true;
    try {
      flushSync();
    } catch {
      // Nobody reads the log.
    }
  };
  return {
    stream,
    flush: () => stream.flush(),
    async end() {
      const written = new Promise<void>((resolve) => stream.flush(() => resolve()));
      await Promise.race([written, waitUnreferenced(longestEndMs)]);
      attemptsAtExit = 0;
    },
  };
}

function safe(fields: SafeFields = {}): Record<string, unknown> {
  const requestId = currentRequest()?.id;
  const kept: Record<string, unknown> = requestId === undefined ? {} : { requestId };
  for (const [name, value] of Object.entries(fields)) if (names.has(name) && isPlain(value)) kept[name] = value;
  return kept;
}

function isPlain(value: unknown): boolean {
  return Array.isArray(value) ? value.every((item) => typeof item === 'string') : typeof value !== 'object';
}
