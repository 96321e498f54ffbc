import { describe, expect, it } from 'vitest';
import type { ServiceTarget } from '../../src/availability/Availability.ts';
import { createAvailability } from '../../src/availability/createAvailability.ts';
import { reasonsOf, rules } from '../../src/availability/rules.ts';
import type { Account } from '../../src/domain/patient.ts';
import type { Practice, PracticeSettings } from '../../src/domain/practice.ts';
import type { EmisClient } from '../../src/emis/EmisClient.ts';
import type { OnlineService, UnavailableReason } from '../../src/domain/onlineService.ts';
import { createAccountByPatient } from '../../src/loaders/createAccountByPatient.ts';
import { createPracticeByOdsCode } from '../../src/loaders/createPracticeByOdsCode.ts';
import { createPracticeSettingsByOdsCode } from '../../src/loaders/createPracticeSettingsByOdsCode.ts';
import { account, ada, everything, fakeEmis, practice, recordAccess, settings } from '../services/fakeEmis.ts';

const nothing = Object.fromEntries(
  Object.keys(everything).map((name) => [name, false]),
) as unknown as typeof everything;
const noSections = { scheme: 'none', sections: recordAccess.sections } as const;
const patient: ServiceTarget = { kind: 'patient', link: ada };

interface World {
  practice: Practice;
  settings: PracticeSettings;
  account: Account;
}

const allOpen: World = { practice, settings, account };

/** What brings each reason about. Those of the account are put together where they can hold at once. */
const causes: Partial<Record<UnavailableReason, (world: World) => World>> = {
  PRACTICE_NOT_LIVE: (world) => ({ ...world, practice: { ...world.practice, isLive: false } }),
  NEEDS_NEWER_VERSION: (world) => ({ ...world, practice: { ...world.practice, version: '1.7.0.0' } }),
  NOT_OFFERED: (world) => ({
    ...world,
    settings: {
      ...world.settings,
      services: {
        ...world.settings.services,
        appointments: false,
        prescriptions: false,
        detailsChange: false,
        messages: false,
      },
    },
  }),
  RECORD_ACCESS_DISABLED: (world) => ({
    ...world,
    settings: { ...world.settings, services: { ...world.settings.services, medicalRecord: false } },
  }),
  ACCOUNT_INACTIVE: (world) => ({ ...world, account: { kind: 'inactive' } }),
  ACCOUNT_RESTRICTED: (world) =>
    world.account.kind === 'active' ? { ...world, account: { ...world.account, level: 'restricted' } } : world,
  NOT_GRANTED: (world) =>
    world.account.kind === 'active' ? { ...world, account: { ...world.account, effective: nothing } } : world,
};

function judge(world: Partial<World>, answers: Partial<EmisClient> = {}) {
  const emis = fakeEmis({
    practice: () => Promise.resolve(world.practice ?? practice),
    practiceSettings: () => Promise.resolve(world.settings ?? settings),
    account: () => Promise.resolve(world.account ?? account),
    ...answers,
  });
  const loaders = {
    practiceByOdsCode: createPracticeByOdsCode(emis, 'sam'),
    practiceSettingsByOdsCode: createPracticeSettingsByOdsCode(emis, 'sam'),
    accountByPatient: createAccountByPatient(emis),
  };
  return { emis, availability: createAvailability(loaders, (odsCode) => emis.forgetPractice(odsCode)) };
}

async function reasonIn(world: Partial<World>, service: OnlineService): Promise<UnavailableReason | undefined> {
  const statuses = await judge(world).availability.statuses(patient);
  return statuses.find((status) => status.service === service)?.unavailable?.reason;
}

const services = (Object.keys(rules) as OnlineService[]).filter((service) => rules[service].at === 'patient');

const pairs = services.flatMap((service) => {
  const reasons = reasonsOf(rules[service]);
  return reasons.flatMap((first, index) => reasons.slice(index + 1).map((second) => ({ service, first, second })));
});

describe('the order of precedence', () => {
  it.each(pairs)('$service: $first goes before $second', async ({ service, first, second }) => {
    const both = causes[second]?.(causes[first]?.(allOpen) ?? allOpen) ?? allOpen;
    expect(await reasonIn(both, service)).toBe(first);
  });

  it.each(services)('gives each reason of %s when it alone holds, and none when none does', async (service) => {
    expect(await reasonIn(allOpen, service)).toBeUndefined();
    for (const reason of reasonsOf(rules[service])) {
      expect(await reasonIn(causes[reason]?.(allOpen) ?? allOpen, service)).toBe(reason);
    }
  });

  it('tells by which flag the record is closed, and whether all of it is', async () => {
    const closed = { ...recordAccess, sections: { ...recordAccess.sections, problems: false } };
    const worlds: [Partial<World>, boolean][] = [
      [{ settings: { ...settings, services: { ...settings.services, medicalRecord: false } } }, true],
      [{ settings: { ...settings, services: { ...settings.services, recordAccess: noSections } } }, true],
      [{ settings: { ...settings, services: { ...settings.services, recordAccess: closed } } }, false],
      [{ account: { ...account, recordAccess: closed } }, false],
      [{ account: { ...account, recordAccess: noSections } }, true],
    ];
    for (const [world, isWholeRecord] of worlds) {
      const statuses = await judge(world).availability.statuses(patient);
      expect(statuses.find(({ service }) => service === 'RECORD_PROBLEMS')?.unavailable).toMatchObject({
        reason: 'RECORD_ACCESS_DISABLED',
        isWholeRecord,
      });
      const allergies = statuses.find(({ service }) => service === 'RECORD_ALLERGIES');
      expect(allergies?.isAvailable).toBe(!isWholeRecord);
    }
  });

  it('tells what is assigned where a service is not in effect', async () => {
    const statuses = await judge({ account: { ...account, effective: nothing } }).availability.statuses(patient);
    expect(statuses.find(({ service }) => service === 'MESSAGES')?.unavailable).toMatchObject({
      reason: 'NOT_GRANTED',
      isAssigned: true,
      isEffective: false,
    });
  });
});

describe('what is asked for', () => {
  const ask = () => Promise.resolve('answer');
  const callsOf = async (world: Partial<World>, service: OnlineService) => {
    const { emis, availability } = judge(world);
    await availability.attempt(service, patient, ask);
    return emis.calls.map(([name]) => name);
  };

  it('is the practice alone when it is not live or its version is too old', async () => {
    expect(await callsOf({ practice: { ...practice, isLive: false } }, 'APPOINTMENTS')).toEqual(['practice']);
    expect(await callsOf({ practice: { ...practice, version: '1.8.0.0' } }, 'MESSAGES')).toEqual(['practice']);
  });

  it('is no account when the practice does not offer the service', async () => {
    const off = { ...settings, services: { ...settings.services, messages: false } };
    expect(await callsOf({ settings: off }, 'MESSAGES')).toEqual(['practice', 'practiceSettings']);
  });

  it('is neither settings nor account when neither has a say', async () => {
    expect(await callsOf({}, 'PATIENT_DETAILS')).toEqual(['practice']);
    expect(await callsOf({}, 'APPOINTMENTS')).toEqual(['practice', 'practiceSettings', 'account']);
  });

  it('is nothing but the practice for all services of one that is not live', async () => {
    const { emis, availability } = judge({ practice: { ...practice, isLive: false } });
    const statuses = await availability.statuses({ kind: 'practice', odsCode: 'A28001' });
    expect(new Set(statuses.map(({ unavailable }) => unavailable?.reason))).toEqual(new Set(['PRACTICE_NOT_LIVE']));
    expect(emis.calls).toEqual([['practice', 'A28001']]);
  });
});
