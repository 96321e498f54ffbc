import { expect, test } from 'vitest';
import { RefusedError } from '../../src/domain/RefusedError.ts';
import { account, ada, aLink, allServices, fakeEmis, practice } from '../support/fakeEmis.ts';
import { accountsRead, availabilityOver, patient, withoutServices } from './availabilityOver.ts';

const noCall = () => Promise.resolve('shown without a call');

test('a remembered grant that no call confirms is compared with the account, although another field reads it', async () => {
  const withoutMessages = { ...allServices, messages: false };
  const remembered = { ...account, assigned: withoutMessages, effective: withoutMessages };
  const emis = fakeEmis({ account: () => Promise.resolve(withoutServices) });
  const { availability } = availabilityOver(emis, {
    rememberedAccount: () => ({ kind: 'known', account: remembered }),
  });
  // Messages are reported as unavailable only after the account, which has changed, is read again.
  const [prescriptions, messages] = await Promise.all([
    availability.attempt('PRESCRIPTIONS', patient, noCall),
    availability.attempt('MESSAGES', patient, noCall),
  ]);
  expect(messages).toMatchObject({ unavailable: { reason: 'NOT_GRANTED' } });
  expect(prescriptions).toMatchObject({ unavailable: { reason: 'NOT_GRANTED' } });
  expect(accountsRead(emis)).toHaveLength(1);
});

test('a practice that another request has read again is not denied by what this request had read before', async () => {
  let current = { ...practice, version: '1.8.0.0' as const };
  const { availability, facts } = availabilityOver(fakeEmis({ practice: () => Promise.resolve(current) }));
  await facts.practiceByOdsCode.load(ada.odsCode);
  // The cache has no old facts any more.
  current = practice as typeof current;
  expect(await availability.attempt('MESSAGES', patient, noCall)).toMatchObject({ kind: 'done' });
});

test('a service that a call has confirmed is not compared with the account again, and another one or another patient is', async () => {
  const emis = fakeEmis();
  let calls = 0;
  const { availability } = availabilityOver(emis, { countCalls: () => calls });
  await availability.attempt('MESSAGES', patient, () => {
    calls += 1;
    return Promise.resolve('from the practice');
  });
  expect(await availability.attempt('MESSAGES', patient, noCall)).toMatchObject({ kind: 'done' });
  expect(accountsRead(emis)).toEqual([]);
  await availability.attempt('MESSAGES', { kind: 'patient', link: aLink('child') }, noCall);
  expect(accountsRead(emis)).toEqual(['child']);
  await availability.attempt('PRESCRIPTIONS', patient, noCall);
  expect(accountsRead(emis)).toEqual(['child', 'ada']);
});

test('a write is compared with an account that its request has read, although a remembered one grants it', async () => {
  const { availability } = availabilityOver(fakeEmis({ account: () => Promise.resolve(withoutServices) }));
  let writes = 0;
  const write = () => Promise.resolve((writes += 1));
  const result = await availability.attempt('MESSAGES', patient, write, { isWrite: true });
  expect(result).toMatchObject({ kind: 'unavailable', unavailable: { reason: 'NOT_GRANTED' } });
  expect(writes).toBe(0);
});

test.each([
  ['versionTooOld', true],
  ['slotTaken', false],
] as const)(
  'the refusal %s of a service that no fact explains is an error, retryable: %s',
  async (refusal, isRetryable) => {
    const { availability } = availabilityOver(fakeEmis());
    const refused = availability.attempt('MESSAGES', patient, () => Promise.reject(new RefusedError(refusal)));
    await expect(refused).rejects.toMatchObject({ code: 'UPSTREAM_INVALID_RESPONSE', isRetryable });
  },
);
