import type { DemandLimits } from './domain/DemandLimits.ts';
import type { LoadSettings } from './ServiceSettings.ts';
import type { Settings } from './Settings.ts';

/** Reads how much work is accepted. */
export function readLoadSettings(settings: Settings): LoadSettings {
  const number = (name: string, from: number, to: number, fallback: number) =>
    settings.wholeNumber(name, { from, to, fallback });
  const maxCalls = number('MAX_UPSTREAM_CALLS', 1, 1_000, 64);
  const maxCallsPerPractice = number('MAX_CALLS_PER_PRACTICE', 1, 1_000, Math.min(16, maxCalls));
  if (maxCallsPerPractice > maxCalls) {
    settings.problem('MAX_CALLS_PER_PRACTICE', 'must not be larger than MAX_UPSTREAM_CALLS');
  }
  const maxRequests = number('MAX_REQUESTS', 1, 100_000, 1_000);
  const quarter = Math.max(1, Math.floor(maxRequests / 4));
  const maxRequestsPerPerson = number('MAX_REQUESTS_PER_PERSON', 1, 100_000, Math.min(25, quarter));
  if (maxRequestsPerPerson > maxRequests) {
    settings.problem('MAX_REQUESTS_PER_PERSON', 'must not be larger than MAX_REQUESTS');
  }
  return Object.freeze({
    maxRequests,
    maxRequestsPerPerson,
    maxCallsPerRequest: number('MAX_CALLS_PER_REQUEST', 10, 10_000, 500),
    maxCalls,
    maxCallsPerPractice,
    maxPracticeFailures: number('MAX_PRACTICE_FAILURES', 2, 1_000, 5),
    requestsPerPerson: number('REQUESTS_PER_PERSON', 1, 100_000, 300),
    requestsPerClient: number('REQUESTS_PER_CLIENT', 1, 10_000_000, 60_000),
    writesPerPerson: number('WRITES_PER_PERSON', 1, 10_000, 100),
    messagesPerPerson: number('MESSAGES_PER_PERSON', 1, 10_000, 20),
  });
}

/** Reads the limits of what one operation may ask for. */
export function readDemandLimits(settings: Settings): DemandLimits {
  return Object.freeze({
    maxOperationCost: settings.wholeNumber('MAX_OPERATION_COST', { from: 1_000, to: 1_000_000, fallback: 20_000 }),
    maxResponseLeaves: settings.wholeNumber('MAX_RESPONSE_VALUES', {
      from: 10_000,
      to: 10_000_000,
      fallback: 100_000,
    }),
    maxObjectLeaves: settings.wholeNumber('MAX_OBJECT_VALUES', { from: 200, to: 100_000, fallback: 1_000 }),
  });
}
