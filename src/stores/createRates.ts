import type { RateLimiter } from '../domain/RateLimiter.ts';
import { createRateLimiter, type Bucket } from './createRateLimiter.ts';
import type { Records } from './createRecords.ts';

interface Capacities {
  readonly requestsPerPerson: number;
  readonly requestsPerClient: number;
  readonly writesPerPerson: number;
  readonly messagesPerPerson: number;
}

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/** Creates the limits of how often a person or a client application may send something. */
export function createRates(
  records: Records<Bucket>,
  clock: () => number,
  capacities: Capacities,
): Readonly<Record<'persons' | 'clients' | 'writes' | 'messages', RateLimiter>> {
  const create = (name: string, capacity: number, periodMs: number) =>
    createRateLimiter({ records, clock, name, capacity, periodMs });
  return {
    persons: create('requests of a person', capacities.requestsPerPerson, minuteMs),
    clients: create('requests of a client', capacities.requestsPerClient, minuteMs),
    writes: create('writes of a person', capacities.writesPerPerson, hourMs),
    messages: create('messages of a person', capacities.messagesPerPerson, hourMs),
  };
}
