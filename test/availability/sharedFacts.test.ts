import { describe, expect, test } from 'vitest';
import type { Account } from '../../src/domain/patient.ts';
import { account, ada, fakeEmis, recordAccess, settings } from '../support/fakeEmis.ts';
import { accountsRead, availabilityOver, patient, withoutServices } from './availabilityOver.ts';

/** Settings without one service. */
const without = (service: 'appointments' | 'messages') => ({
  ...settings,
  services: { ...settings.services, [service]: false },
});

describe('a list of services', () => {
  test('does not mix what a practice offered with what it offers since old facts were removed', async () => {
    let current = without('messages');
    const emis = fakeEmis({
      practiceSettings: () => Promise.resolve(current),
      invalidateOldPractice: () => {
        current = without('appointments');
        return Promise.resolve();
      },
    });
    const { availability } = availabilityOver(emis);
    const statuses = await availability.statuses({ kind: 'practice', odsCode: ada.odsCode });
    const isAvailable = Object.fromEntries(statuses.map((status) => [status.service, status.isAvailable]));
    expect(isAvailable).toMatchObject({ APPOINTMENTS: false, MESSAGES: true });
  });
});

describe('an account of which nothing is remembered', () => {
  const nothingKnown = { rememberedAccount: () => ({ kind: 'unknown' }) as const };

  test('is not read before the only service of a request, and is read once before two', async () => {
    const readBefore: number[] = [];
    const emis = fakeEmis();
    let calls = 0;
    const run = () => {
      readBefore.push(accountsRead(emis).length);
      return Promise.resolve((calls += 1));
    };
    const counted = { ...nothingKnown, countCalls: () => calls };
    await availabilityOver(emis, counted).availability.attempt('MESSAGES', patient, run);
    expect([readBefore, accountsRead(emis).length]).toEqual([[0], 0]);
    const { availability } = availabilityOver(emis, counted);
    const services = ['MESSAGES', 'PRESCRIPTIONS'] as const;
    await Promise.all(services.map((service) => availability.attempt(service, patient, run)));
    expect([readBefore, accountsRead(emis).length]).toEqual([[0, 1, 1], 1]);
  });

  test('is compared with the only service when another field begins to read it in the meantime', async () => {
    const emis = fakeEmis({ account: () => Promise.resolve(withoutServices) });
    const asked = Promise.withResolvers<void>();
    const { availability } = availabilityOver(emis, {
      rememberedAccount: () => {
        asked.resolve();
        return { kind: 'unknown' };
      },
    });
    let calls = 0;
    const messages = availability.attempt('MESSAGES', patient, () => Promise.resolve((calls += 1)));
    await asked.promise;
    await availability.statuses(patient);
    expect(await messages).toMatchObject({ unavailable: { reason: 'NOT_GRANTED' } });
    expect([calls, accountsRead(emis).length]).toEqual([0, 1]);
  });
});

test('a remembered account that contradicts a practice is read before the practice is read once more', async () => {
  const emis = fakeEmis({
    practiceSettings: () => Promise.resolve(without('messages')),
    account: () => Promise.resolve(withoutServices),
  });
  const { availability } = availabilityOver(emis);
  const shown = await availability.attempt('MESSAGES', patient, () => Promise.resolve());
  expect(shown).toMatchObject({ unavailable: { reason: 'NOT_OFFERED' } });
  expect(emis.calls.filter(([name]) => name === 'invalidatePractice')).toHaveLength(1);
  expect(accountsRead(emis)).toHaveLength(1);
});

describe('the open sections of a record', () => {
  const closed = { ...recordAccess, sections: { ...recordAccess.sections, allergies: false } };
  const sections = ['allergies', 'problems'] as const;

  test('are those of the practice as it is now, although the account still shows all', async () => {
    let current = settings;
    const emis = fakeEmis({ practiceSettings: () => Promise.resolve(current) });
    const { availability, facts } = availabilityOver(emis);
    await facts.practiceSettingsByOdsCode.load(ada.odsCode);
    current = { ...settings, services: { ...settings.services, recordAccess: closed } };
    expect(await availability.openSections(ada, sections)).toEqual(['problems']);
  });

  test('are those of the account as it is now, without a look at the practice', async () => {
    let current: Account = account;
    const emis = fakeEmis({ account: () => Promise.resolve(current) });
    const { availability, facts } = availabilityOver(emis);
    await facts.accountByPatient.load(ada);
    current = { ...account, recordAccess: closed };
    expect(await availability.openSections(ada, sections)).toEqual(['problems']);
    expect(emis.calls.map(([name]) => name)).not.toContain('invalidatePractice');
  });
});
