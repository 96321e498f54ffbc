import { expect, test } from 'vitest';
import { UpstreamError } from '../../src/domain/UpstreamError.ts';
import type { EmisClient } from '../../src/emis/EmisClient.ts';
import { createRecordCache } from '../../src/stores/createRecordCache.ts';
import { executeQuery } from '../support/executeQuery.ts';
import { account, fakeEmis } from '../support/fakeEmis.ts';

const reset = `mutation ($input: ResetGpAccountLinkageKeyInput!) { resetGpAccountLinkageKey(input: $input) { kind: __typename } }`;
const input = { patientId: 'ada', confirm: true };

async function resetWith(overrides: Partial<EmisClient>) {
  const emis = fakeEmis(overrides);
  const invalidated: string[] = [];
  const recordCache = {
    ...createRecordCache({ kind: 'off' }),
    invalidate: (patientId: string) => void invalidated.push(patientId),
  };
  const { data } = await executeQuery(reset, { emis, recordCache, variables: { input } });
  const calls = emis.calls.map(([name]) => name).filter((name) => /Session|reset|account/.test(name));
  return { kind: (data?.['resetGpAccountLinkageKey'] as { kind: string } | null)?.kind, calls, invalidated };
}

test.each<[string, Partial<EmisClient>, string]>([
  ['done', {}, 'ResetGpAccountLinkageKeySuccess'],
  [
    'lost, while the account is restricted',
    {
      resetAccountLinkageKey: () => Promise.resolve({ kind: 'lost' }),
      account: () => Promise.resolve({ ...account, level: 'restricted' }),
    },
    'ResetGpAccountLinkageKeySuccess',
  ],
])('a reset that is %s ends all sessions of the patient and drops what is cached', async (_name, overrides, kind) => {
  let hasReset = false;
  const { resetAccountLinkageKey: write, account: read } = { ...fakeEmis(), ...overrides };
  const found = await resetWith({
    ...overrides,
    account: (link) => (hasReset ? read(link) : Promise.resolve(account)),
    resetAccountLinkageKey: (...args) => {
      hasReset = true;
      return write(...args);
    },
  });
  expect(found).toMatchObject({ kind, invalidated: ['ada'] });
  expect(found.calls.slice(0, 3)).toEqual(['account', 'resetAccountLinkageKey', 'endSessions']);
});

test('a reset whose outcome is not known ends all sessions of the patient, too', async () => {
  const timesOut = () => Promise.reject(new UpstreamError('UPSTREAM_TIMEOUT', 'x', { isRetryable: true }));
  let hasReset = false;
  const found = await resetWith({
    account: () => (hasReset ? timesOut() : Promise.resolve(account)),
    resetAccountLinkageKey: () => {
      hasReset = true;
      return Promise.resolve({ kind: 'lost' });
    },
  });
  expect(found).toMatchObject({ kind: 'GpAccountResetOutcomeUnknown', invalidated: ['ada'] });
  expect(found.calls).toContain('endSessions');
});
