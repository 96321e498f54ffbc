import { pino, type DestinationStream } from 'pino';
import { currentRequest } from './currentRequest.ts';
import type { Log, SafeFields } from './Log.ts';

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

/**
 * Creates a log of JSON lines. It writes to standard output unless there is a `destination`: warnings and errors at once,
 * other lines together, and what is left when the process exits. A process that is killed loses the lines of the last 200
 * milliseconds. Field names are checked at run time too, because a value may have more fields than its type.
 */
export function createLog(level: 'debug' | 'info' | 'warn' | 'error' | 'silent', destination?: DestinationStream): Log {
  const options = { level, base: null, timestamp: () => `,"time":"${new Date().toISOString()}"` };
  const standardOutput = destination
    ? undefined
    : pino.destination({
        dest: 1,
        sync: false,
        minLength: charactersAtOnce,
        maxLength: mostCharactersWaiting,
        periodicFlush: longestDelayMs,
      });
  const logger = pino(options, destination ?? standardOutput);
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
