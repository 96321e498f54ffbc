import { expect, test } from 'vitest';
import { addDays, fromLondon, isClockChange, toLondon } from '../../simulator/london.ts';
import { aPatient, aPractice, aWorld } from '../../simulator/world/builders.ts';
import { createWorld, worldLinks } from '../../simulator/world/createWorld.ts';

const today = '2026-10-01';
const world = createWorld({ seed: 7, today });
const busy = world.practices[0];

test('the same seed and day give the same world, and ids do not depend on the day', () => {
  expect(createWorld({ seed: 7, today })).toEqual(world);
  expect(worldLinks(createWorld({ seed: 7, today: '2027-03-01' }))).toEqual(worldLinks(world));
  expect(worldLinks(createWorld({ seed: 8, today }))).not.toEqual(worldLinks(world));
});

test('NHS numbers are unique, in the test range and have valid check digits', () => {
  const numbers = world.patients.flatMap(({ identifiers }) =>
    identifiers.map(({ IdentifierValue }) => IdentifierValue),
  );
  expect(new Set(numbers).size).toBe(numbers.length);
  for (const number of numbers) {
    expect(number).toMatch(/^999\d{7}$/);
    const sum = [...number].reduce((total, digit, at) => total + Number(digit) * (10 - at), 0);
    expect(sum % 11).toBe(0);
  }
});

test('the busy practice has about 3 000 free slots in two weeks, in surgery hours, with ids above 2^53', () => {
  const free = (busy?.clinics ?? [])
    .flatMap(({ slots }) => slots)
    .filter(({ start, appointment }) => appointment === undefined && start >= today && start < addDays(today, 14));
  expect(free.length).toBeGreaterThan(2800);
  expect(free.length).toBeLessThan(3200);
  expect(free.every(({ start }) => start.slice(11) >= '09:00' && start.slice(11) < '18:00')).toBe(true);
  expect(free.every(({ slotId }) => BigInt(slotId) > 2n ** 53n && BigInt(slotId) < 2n ** 63n)).toBe(true);
  expect(new Set(free.map(({ kind }) => kind))).toEqual(new Set(['Practice', 'Telephone', 'Video', 'Visit']));
});

test('slots extend eight weeks ahead and include a night on which the clocks change', () => {
  const slots = (busy?.clinics ?? []).flatMap((clinic) => clinic.slots);
  expect(slots.at(-1)?.start.slice(0, 10)).toBe('2026-11-25');
  const night = slots.filter(({ start }) => start.startsWith('2026-10-25')).map(({ start }) => start.slice(11, 16));
  expect(night.filter((time) => time === '01:30')).toHaveLength(2);
  expect(slots.every(({ start, startsAt }) => toLondon(startsAt) === start)).toBe(true);
});

test('the world has scenario people first, a carer for 50 people and at least 60 bulk patients', () => {
  const subjects = world.people.map(({ subject }) => subject);
  expect(new Set(subjects).size).toBe(subjects.length);
  expect(subjects.slice(0, 4)).toEqual(['parent', 'restricted', 'inactive', 'nothing-granted']);
  expect(world.people[0]?.links.map(({ odsCode, relation }) => [odsCode, relation])).toEqual([
    ['X99901', 'self'],
    ['X99902', 'proxy'],
    ['X99902', 'proxy'],
  ]);
  expect(world.people.find(({ subject }) => subject === 'carer')?.links).toHaveLength(50);
  const bulk = world.people.filter(({ subject }) => subject.startsWith('person-'));
  expect(bulk.length).toBeGreaterThanOrEqual(60);
  const ids = worldLinks(world).map(({ patientRelationshipId }) => patientRelationshipId);
  expect(new Set(ids).size).toBe(ids.length);
});

test('createWorld takes less than a second of processor time', () => {
  const before = process.cpuUsage();
  createWorld({ seed: 9, today });
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(1000);
});

test('aWorld assigns predictable ids', () => {
  const small = aWorld({
    practices: [
      aPractice({ slots: [{ start: '2026-05-13T09:00:00' }] }),
      aPractice({ version: '1.8', appointments: 'off' }),
    ],
    patients: [
      aPatient(),
      aPatient({
        practice: 'x99952',
        subject: null,
        proxies: [{ subject: 'patient-1', granted: { MedicalRecordEnabled: false } }],
      }),
      aPatient({
        appointments: [{ start: '2026-05-14T09:00:00', by: 'practice', kind: 'Telephone' }, { slotId: '1001' }],
      }),
    ],
  });
  expect(small.practices.map(({ odsCode, version }) => [odsCode, version])).toEqual([
    ['X99951', '2.1.0.0'],
    ['X99952', '1.8.0.0'],
  ]);
  expect(worldLinks(small)).toEqual([
    {
      subject: 'patient-1',
      odsCode: 'X99951',
      relation: 'self',
      patientRelationshipId: '00000000-0000-4000-8000-000000000001',
      patientRelationshipKey: 'key-of-patient-1',
    },
    {
      subject: 'patient-1',
      odsCode: 'X99952',
      relation: 'proxy',
      patientRelationshipId: '00000000-0000-4000-8000-000001000002',
      patientRelationshipKey: 'key-of-patient-2-proxy-1',
    },
    {
      subject: 'patient-3',
      odsCode: 'X99951',
      relation: 'self',
      patientRelationshipId: '00000000-0000-4000-8000-000000000003',
      patientRelationshipKey: 'key-of-patient-3',
    },
  ]);
  const slots = (small.practices[0]?.clinics ?? []).flatMap((clinic) => clinic.slots);
  expect(slots.map(({ slotId, appointment }) => [slotId, appointment?.bookedBy])).toEqual([
    ['1001', '00000000-0000-4000-8000-000000000003'],
    ['1002', 'practice'],
  ]);
});

test('London time is GMT in winter and one hour ahead in summer, and repeats one hour in October', () => {
  expect(toLondon(new Date('2026-10-25T00:59:59Z'))).toBe('2026-10-25T01:59:59');
  expect(toLondon(new Date('2026-10-25T01:00:00Z'))).toBe('2026-10-25T01:00:00');
  expect(toLondon(new Date('2027-03-28T01:00:00Z'))).toBe('2027-03-28T02:00:00');
  expect(new Date(fromLondon('2026-10-25T01:30:00')).toISOString()).toBe('2026-10-25T00:30:00.000Z');
  expect(new Date(fromLondon('2026-10-25T01:30:00', 'second')).toISOString()).toBe('2026-10-25T01:30:00.000Z');
  expect(new Date(fromLondon('2026-07-01T09:00:00', 'second')).toISOString()).toBe('2026-07-01T08:00:00.000Z');
  expect(isClockChange('2026-10-25')).toBe(true);
  expect(isClockChange('2027-03-28')).toBe(true);
  expect(isClockChange('2026-10-24')).toBe(false);
});
