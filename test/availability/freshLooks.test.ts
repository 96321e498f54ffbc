import { expect, test } from 'vitest';
import { RefusedError } from '../../src/domain/RefusedError.ts';
import { createAvailability } from '../../src/availability/createAvailability.ts';
import { createFactLoaders } from '../../src/loaders/createFactLoaders.ts';
import { account, ada, aLink, allServices, fakeEmis, noTraits, practice } from '../support/fakeEmis.ts';

const patient = { kind: 'patient', link: ada } as const;
const closed = { ...allServices, messages: false, prescriptions: false };
const withoutServices = { ...account, assigned: closed, effective: closed };
const noCall = () => Promise.resolve('shown without a call');

test('a remembered grant that no call confirms is compared with the account, although another field reads it', async () => {
  const withoutMessages = { ...allServices, messages: false };
  const remembered = { ...account, assigned: withoutMessages, effective: withoutMessages };
  const emis = fakeEmis({ account: () => Promise.resolve(withoutServices) });
  const availability = createAvailability({
    facts: createFactLoaders(emis, 'sam'),
    traits: noTraits,
    practices: emis,
    rememberedAccount: () => ({ kind: 'known', account: remembered }),
    countCalls: () => 0,
  });
  // Messages are reported as unavailable only after the account, which has changed, is read again.
  const [prescriptions, messages] = await Promise.all([
    availability.attempt('PRESCRIPTIONS', patient, noCall),
    availability.attempt('MESSAGES', patient, noCall),
  ]);
  expect(messages).toMatchObject({ unavailable: { reason: 'NOT_GRANTED' } });
  expect(prescriptions).toMatchObject({ unavailable: { reason: 'NOT_GRANTED' } });
  expect(emis.calls.filter(([name]) => name === 'account')).toHaveLength(1);
});

test('a practice that another request has read again is not denied by what this request had read before', async () => {
  let current = { ...practice, version: '1.8.0.0' as const };
  const emis = fakeEmis({ practice: () => Promise.resolve(current) });
  const facts = createFactLoaders(emis, 'sam');
  const availability = createAvailability({
    facts,
    traits: noTraits,
    practices: emis,
    rememberedAccount: () => ({ kind: 'known', account }),
    countCalls: () => 0,
  });
  await facts.practiceByOdsCode.load(ada.odsCode);
  // The cache has no old facts any more.
  current = practice as typeof current;
  expect(await availability.attempt('MESSAGES', patient, noCall)).toMatchObject({ kind: 'done' });
});

test('a service that a call has confirmed is not compared with the account again, and another one or another patient is', async () => {
  const emis = fakeEmis();
  let calls = 0;
  const availability = createAvailability({
    facts: createFactLoaders(emis, 'sam'),
    traits: noTraits,
    practices: emis,
    rememberedAccount: () => ({ kind: 'known', account }),
    countCalls: () => calls,
  });
  const accountsRead = () => emis.calls.filter(([name]) => name === 'account').map(([, patientId]) => patientId);
  await availability.attempt('MESSAGES', patient, () => {
    calls += 1;
    return Promise.resolve('from the practice');
  });
  expect(await availability.attempt('MESSAGES', patient, noCall)).toMatchObject({ kind: 'done' });
  expect(accountsRead()).toEqual([]);
  await availability.attempt('MESSAGES', { kind: 'patient', link: aLink('child') }, noCall);
  expect(accountsRead()).toEqual(['child']);
  await availability.attempt('PRESCRIPTIONS', patient, noCall);
  expect(accountsRead()).toEqual(['child', 'ada']);
});

test('a write is compared with an account that its request has read, although a remembered one grants it', async () => {
  const emis = fakeEmis({ account: () => Promise.resolve(withoutServices) });
  const availability = createAvailability({
    facts: createFactLoaders(emis, 'sam'),
    traits: noTraits,
    practices: emis,
    rememberedAccount: () => ({ kind: 'known', account }),
    countCalls: () => 0,
  });
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
    const emis = fakeEmis();
    const availability = createAvailability({
      facts: createFactLoaders(emis, 'sam'),
      traits: noTraits,
      practices: emis,
      rememberedAccount: () => ({ kind: 'known', account }),
      countCalls: () => 0,
    });
    const refused = availability.attempt('MESSAGES', patient, () => Promise.reject(new RefusedError(refusal)));
    await expect(refused).rejects.toMatchObject({ code: 'UPSTREAM_INVALID_RESPONSE', isRetryable });
  },
);
