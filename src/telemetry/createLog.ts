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

/**
 * Creates a log of JSON lines. It writes to standard output unless there is a `destination`. Field names are checked at
 * run time too, because a value may have more fields than its type.
 */
export function createLog(level: 'debug' | 'info' | 'warn' | 'error' | 'silent', destination?: DestinationStream): Log {
  const options = { level, base: null, timestamp: () => `,"time":"${new Date().toISOString()}"` };
  const logger = destination ? pino(options, destination) : pino(options);
  return {
    debug: (event, fields) => logger.debug(safe(fields), event),
    info: (event, fields) => logger.info(safe(fields), event),
    warn: (event, fields) => logger.warn(safe(fields), event),
    error: (event, fields) => logger.error(safe(fields), event),
  };
}

function safe(fields: SafeFields = {}): Record<string, unknown> {
  const requestId = currentRequest()?.id;
  const all = Object.entries(requestId === undefined ? fields : { requestId, ...fields });
  return Object.fromEntries(all.filter(([name, value]) => names.has(name) && isPlain(value)));
}

function isPlain(value: unknown): boolean {
  return Array.isArray(value) ? value.every((item) => typeof item === 'string') : typeof value !== 'object';
}
