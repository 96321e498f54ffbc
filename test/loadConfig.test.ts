import { expect, test } from 'vitest';
import { readConfig } from '../src/config.ts';
import { defaultLoad, noFile, problemsOf } from './support/configSettings.ts';

test('the limits of operations and responses are whole numbers within bounds', () => {
  const limits = { MAX_OPERATION_COST: '5000', MAX_RESPONSE_VALUES: '20000', MAX_OBJECT_VALUES: '500' };
  expect(readConfig(limits, noFile)).toMatchObject({
    demand: { maxOperationCost: 5_000, maxResponseLeaves: 20_000, maxObjectLeaves: 500 },
  });
  expect(problemsOf({ MAX_OPERATION_COST: '10', MAX_RESPONSE_VALUES: '0', MAX_OBJECT_VALUES: '199' })).toEqual([
    'MAX_OPERATION_COST must be a whole number (1000–1000000).',
    'MAX_RESPONSE_VALUES must be a whole number (10000–10000000).',
    'MAX_OBJECT_VALUES must be a whole number (200–100000).',
  ]);
});

test('the limits of load can be set within bounds', () => {
  const names = {
    MAX_REQUESTS: 'maxRequests',
    MAX_REQUESTS_PER_PERSON: 'maxRequestsPerPerson',
    MAX_CALLS_PER_REQUEST: 'maxCallsPerRequest',
    MAX_UPSTREAM_CALLS: 'maxCalls',
    MAX_CALLS_PER_PRACTICE: 'maxCallsPerPractice',
    MAX_PRACTICE_FAILURES: 'maxPracticeFailures',
    REQUESTS_PER_PERSON: 'requestsPerPerson',
    REQUESTS_PER_CLIENT: 'requestsPerClient',
    WRITES_PER_PERSON: 'writesPerPerson',
    MESSAGES_PER_PERSON: 'messagesPerPerson',
  };
  expect(Object.values(names).toSorted()).toEqual(Object.keys(defaultLoad).toSorted());
  for (const [name, property] of Object.entries(names)) {
    expect(readConfig({ [name]: '17', MAX_UPSTREAM_CALLS: '17' }, noFile).load).toMatchObject({ [property]: 17 });
    for (const value of ['0', 'many', '-1', '1e3']) expect(problemsOf({ [name]: value })).toHaveLength(1);
  }
  expect(problemsOf({ MAX_UPSTREAM_CALLS: '10', MAX_CALLS_PER_PRACTICE: '11' })).toEqual([
    'MAX_CALLS_PER_PRACTICE must not be larger than MAX_UPSTREAM_CALLS.',
  ]);
  expect(problemsOf({ MAX_REQUESTS: '10', MAX_REQUESTS_PER_PERSON: '11' })).toEqual([
    'MAX_REQUESTS_PER_PERSON must not be larger than MAX_REQUESTS.',
  ]);
});

test('a person has at most a quarter of the requests in progress by default', () => {
  const shares = ['1', '3', '40', '80', '5000'].map(
    (value) => readConfig({ MAX_REQUESTS: value }, noFile).load.maxRequestsPerPerson,
  );
  expect(shares).toEqual([1, 1, 10, 20, 25]);
});

test('REQUEST_TIMEOUT_MS sets the time for a request within bounds', () => {
  expect(readConfig({ REQUEST_TIMEOUT_MS: '8000' }, noFile)).toMatchObject({ requestTimeoutMs: 8_000 });
  for (const value of ['999', '120001', '0', '-5', '2e4', 'never']) {
    expect(problemsOf({ REQUEST_TIMEOUT_MS: value })).toEqual([
      'REQUEST_TIMEOUT_MS must be a whole number (1000–120000).',
    ]);
  }
});
