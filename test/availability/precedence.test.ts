import { describe, expect, test } from 'vitest';
import type { ServiceTarget } from '../../src/availability/Availability.ts';
import { createAvailability } from '../../src/availability/createAvailability.ts';
import { reasonsOf, rules, type OnlineService } from '../../src/availability/rules.ts';
import type { UnavailableReason } from '../../src/availability/ServiceRule.ts';
import type { Account } from '../../src/domain/patient.ts';
import type { Practice, PracticeSettings } from '../../src/domain/practice.ts';
import { RefusedError } from '../../src/domain/RefusedError.ts';
import type { OptionalService, UpstreamTraits } from '../../src/domain/upstreamTraits.ts';
import type { EmisClient } from '../../src/emis/EmisClient.ts';
import { createAccountByPatient } from '../../src/loaders/createAccountByPatient.ts';
import { createPracticeByOdsCode } from '../../src/loaders/createPracticeByOdsCode.ts';
import { createPracticeSettingsByOdsCode } from '../../src/loaders/createPracticeSettingsByOdsCode.ts';
import {
  account,
  ada,
  allServices,
  fakeEmis,
  noTraits,
  practice,
  recordAccess,
  settings,
} from '../support/fakeEmis.ts';

const nothing = Object.fromEntries(
  Object.keys(allServices).map((name) => [name, false]),
) as unknown as typeof allServices;
const noSections = { scheme: 'none', sections: recordAccess.sections } as const;
const patient: ServiceTarget = { kind: 'patient', link: ada };

interface World {
  practice: Practice;
  settings: PracticeSettings;
  account: Account;
  hasAccessEnded: boolean;
  traits: UpstreamTraits;
}

const allOpen: World = { practice, settings, account, hasAccessEnded: false, traits: noTraits };

/** The change that causes each reason. Changes to the account are combined where they can apply together. */
const causes: Partial<Record<UnavailableReason, (world: World) => World>> = {
  PRACTICE_NOT_LIVE: (world) => ({ ...world, practice: { ...world.practice, isLive: false } }),
  NOT_IN_THIS_ENVIRONMENT: (world) => ({
    ...world,
    traits: { ...world.traits, lacks: new Set(Object.keys(rules) as OptionalService[]) },
  }),
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
  ACCESS_ENDED: (world) => ({ ...world, hasAccessEnded: true }),
  ACCOUNT_INACTIVE: (world) => ({ ...world, account: { kind: 'inactive' } }),
  ACCOUNT_RESTRICTED: (world) =>
    world.account.kind === 'active'
      ? {
          ...world,
          account: { ...world.account, level: 'restricted' },
          traits: {
            ...world.traits,
            restrictedAccountsLack: new Set([
              'PATIENT_DETAILS',
              'APPOINTMENTS',
              'TELEPHONE_APPOINTMENTS',
              'VIDEO_APPOINTMENTS',
            ]),
          },
        }
      : world,
  NOT_GRANTED: (world) =>
    world.account.kind === 'active' ? { ...world, account: { ...world.account, effective: nothing } } : world,
};

function availabilityIn(world: Partial<World>, overrides: Partial<EmisClient> = {}) {
  const emis = fakeEmis({
    practice: () => Promise.resolve(world.practice ?? practice),
    practiceSettings: () => Promise.resolve(world.settings ?? settings),
    account: () =>
      world.hasAccessEnded
        ? Promise.reject(new RefusedError('accessEnded'))
        : Promise.resolve(world.account ?? account),
    ...overrides,
  });
  const loaders = {
    practiceByOdsCode: createPracticeByOdsCode(emis, 'sam'),
    practiceSettingsByOdsCode: createPracticeSettingsByOdsCode(emis, 'sam'),
    accountByPatient: createAccountByPatient(emis),
  };
  return {
    emis,
    availability: createAvailability({
      facts: loaders,
      traits: world.traits ?? noTraits,
      practices: emis,
      rememberedAccount: (link) => emis.rememberedAccount(link),
      countCalls: () => 0,
    }),
  };
}

async function reasonIn(world: Partial<World>, service: OnlineService): Promise<UnavailableReason | undefined> {
  const statuses = await availabilityIn(world).availability.statuses(patient);
  return statuses.find((status) => status.service === service)?.unavailable?.reason;
}

const services = (Object.keys(rules) as OnlineService[]).filter((service) => rules[service].at === 'patient');

const pairs = services.flatMap((service) => {
  const reasons = reasonsOf(rules[service]);
  return reasons.flatMap((first, index) => reasons.slice(index + 1).map((second) => ({ service, first, second })));
});

describe('precedence of reasons', () => {
  test.each(pairs)(
    'for $service the reason $first takes precedence over $second',
    async ({ service, first, second }) => {
      const both = causes[second]?.(causes[first]?.(allOpen) ?? allOpen) ?? allOpen;
      expect(await reasonIn(both, service)).toBe(first);
    },
  );

  test.each(services)(
    'each reason of %s is reported when it alone applies, and no reason is reported when none applies',
    async (service) => {
      expect(await reasonIn(allOpen, service)).toBeUndefined();
      for (const reason of reasonsOf(rules[service])) {
        expect(await reasonIn(causes[reason]?.(allOpen) ?? allOpen, service)).toBe(reason);
      }
    },
  );

  test('availability reports which flag closes the record and whether it closes the whole record', async () => {
    const closed = { ...recordAccess, sections: { ...recordAccess.sections, problems: false } };
    const worlds: [Partial<World>, boolean][] = [
      [{ settings: { ...settings, services: { ...settings.services, medicalRecord: false } } }, true],
      [{ settings: { ...settings, services: { ...settings.services, recordAccess: noSections } } }, true],
      [{ settings: { ...settings, services: { ...settings.services, recordAccess: closed } } }, false],
      [{ account: { ...account, recordAccess: closed } }, false],
      [{ account: { ...account, recordAccess: noSections } }, true],
    ];
    for (const [world, isWholeRecord] of worlds) {
      const statuses = await availabilityIn(world).availability.statuses(patient);
      expect(statuses.find(({ service }) => service === 'RECORD_PROBLEMS')?.unavailable).toMatchObject({
        reason: 'RECORD_ACCESS_DISABLED',
        isWholeRecord,
      });
      const allergies = statuses.find(({ service }) => service === 'RECORD_ALLERGIES');
      expect(allergies?.isAvailable).toBe(!isWholeRecord);
    }
  });

  test('availability reports whether a service is assigned when it is not in effect', async () => {
    const statuses = await availabilityIn({ account: { ...account, effective: nothing } }).availability.statuses(
      patient,
    );
    expect(statuses.find(({ service }) => service === 'MESSAGES')?.unavailable).toMatchObject({
      reason: 'NOT_GRANTED',
      isAssigned: true,
      isEffective: false,
    });
  });
});

describe('upstream calls', () => {
  const call = () => Promise.resolve('answer');
  // Facts that rule a service out are taken from the cache once more, and this upstream has none.
  const distinct = <T>(calls: readonly T[]): T[] => [...new Set(calls)];
  const callsOf = async (world: Partial<World>, service: OnlineService) => {
    const { emis, availability } = availabilityIn(world);
    await availability.attempt(service, patient, call);
    return distinct(emis.calls.map(([name]) => name));
  };

  test('only the practice is read when it is not live or its version is too old', async () => {
    expect(await callsOf({ practice: { ...practice, isLive: false } }, 'APPOINTMENTS')).toEqual(['practice']);
    expect(await callsOf({ practice: { ...practice, version: '1.8.0.0' } }, 'MESSAGES')).toEqual(['practice']);
  });

  test('the account is not read when the practice does not offer the service', async () => {
    const off = { ...settings, services: { ...settings.services, messages: false } };
    expect(await callsOf({ settings: off }, 'MESSAGES')).toEqual(['practice', 'practiceSettings']);
  });

  test('settings and account are read only when the rule of the service needs them', async () => {
    expect(await callsOf({}, 'PATIENT_DETAILS')).toEqual(['practice']);
    expect(await callsOf({}, 'APPOINTMENTS')).toEqual(['practice', 'practiceSettings', 'account']);
  });

  test('only the practice is read for all services of a practice that is not live', async () => {
    const { emis, availability } = availabilityIn({ practice: { ...practice, isLive: false } });
    const statuses = await availability.statuses({ kind: 'practice', odsCode: 'A28001' });
    expect(new Set(statuses.map(({ unavailable }) => unavailable?.reason))).toEqual(new Set(['PRACTICE_NOT_LIVE']));
    expect(distinct(emis.calls.map(([name]) => name))).toEqual(['practice']);
  });
});
