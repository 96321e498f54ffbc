import { describe, expect, test } from 'vitest';
import { RefusedError } from '../../src/domain/RefusedError.ts';
import { UpstreamError } from '../../src/domain/UpstreamError.ts';
import { createAppointmentsByPatient } from '../../src/loaders/createAppointmentsByPatient.ts';
import { createFreeSlotsByPatient } from '../../src/loaders/createFreeSlotsByPatient.ts';
import { createConcurrentLoader, createKeyedLoader } from '../../src/loaders/createKeyedLoader.ts';
import { aLink, anAppointment, aSlot, fakeEmis, now } from '../support/fakeEmis.ts';

const ada = aLink('ada');
const bob = aLink('bob');

describe('keyed loaders', () => {
  test('a keyed loader loads each key once', async () => {
    const loaded: string[] = [];
    const loader = createKeyedLoader(
      'numbers',
      (key: string) => {
        loaded.push(key);
        return Promise.resolve(key.length);
      },
      (key) => key,
    );
    expect(await Promise.all([loader.load('a'), loader.load('bb'), loader.load('a')])).toEqual([1, 2, 1]);
    expect(await loader.load('bb')).toBe(2);
    expect(loaded).toEqual(['a', 'bb']);
  });

  test('a keyed loader does not delay a key for a slower one', async () => {
    const loader = createKeyedLoader(
      'numbers',
      (key: string) => (key === 'slow' ? new Promise<string>(() => undefined) : Promise.resolve(key)),
      (key) => key,
    );
    const [quick] = [loader.load('quick'), loader.load('slow')];
    expect(await quick).toBe('quick');
  });

  test('a keyed loader caches a permanent error, repeats a temporary one and fails no other key', async () => {
    let loaded = 0;
    const loader = createKeyedLoader(
      'numbers',
      (key: string) => {
        loaded += 1;
        if (key === 'refused') return Promise.reject(new RefusedError('accountInactive'));
        if (key === 'slow') return Promise.reject(new UpstreamError('UPSTREAM_TIMEOUT', 'x', { isRetryable: true }));
        return Promise.resolve(key);
      },
      (key) => key,
    );
    const load = () => Promise.allSettled(['refused', 'slow', 'good'].map((key) => loader.load(key)));
    expect((await load()).map(({ status }) => status)).toEqual(['rejected', 'rejected', 'fulfilled']);
    expect(loaded).toBe(3);
    await load();
    expect(loaded).toBe(4);
  });

  test('a concurrent loader returns its results in the order of the keys', async () => {
    const batches: (readonly number[])[] = [];
    const loader = createConcurrentLoader(
      'numbers',
      (keys: readonly number[]) => {
        batches.push(keys);
        return keys.map((key) => Promise.resolve(key * 2));
      },
      (key) => String(key),
    );
    expect(await loader.loadMany([3, 1, 2])).toEqual([6, 2, 4]);
    expect(batches).toEqual([[3, 1, 2]]);
  });
});

describe('appointmentsByPatient', () => {
  const load = (links = [ada]) => {
    const emis = fakeEmis({
      appointments: (_link, past) =>
        Promise.resolve([
          ...(past === 'none'
            ? []
            : [anAppointment('1', '2026-01-01T10:00:00'), anAppointment('2', '2026-11-01T10:00:00')]),
          anAppointment('3', '2026-12-01T10:00:00'),
        ]),
    });
    return { emis, links, loader: createAppointmentsByPatient(emis, () => now) };
  };

  test('appointmentsByPatient makes one call per patient for a batch, from the earliest date', async () => {
    const { emis, loader } = load();
    const responses = await Promise.all([
      loader.load({ link: ada }),
      loader.load({ link: ada, since: '2026-10-01' }),
      loader.load({ link: ada, since: '2025-12-01' }),
      loader.load({ link: bob }),
    ]);
    expect(responses.map(({ upcoming, past }) => [upcoming.length, past.length])).toEqual([
      [1, 0],
      [1, 1],
      [1, 2],
      [1, 0],
    ]);
    expect(emis.calls).toEqual([
      ['appointments', 'ada', { since: '2025-12-01' }],
      ['appointments', 'bob', 'none'],
    ]);
  });

  test('appointmentsByPatient calls again only for dates that an earlier call does not cover', async () => {
    const { emis, loader } = load();
    await loader.load({ link: ada, since: '2026-06-01' });
    await loader.load({ link: ada });
    await loader.load({ link: ada, since: '2026-11-20' });
    await loader.load({ link: ada, since: '2026-01-01' });
    expect(emis.calls.map(([, , past]) => past)).toEqual([{ since: '2026-06-01' }, { since: '2026-01-01' }]);
    loader.clear(ada);
    await loader.load({ link: ada });
    expect(emis.calls).toHaveLength(3);
  });

  test('appointmentsByPatient distinguishes patients whose ids look like parts of a key', async () => {
    const { emis, loader } = load();
    await Promise.all([loader.load({ link: aLink('a","2026') }), loader.load({ link: aLink('a') })]);
    expect(emis.calls).toHaveLength(2);
  });

  test('appointmentsByPatient calls again after a failure', async () => {
    let isDown = true;
    const emis = fakeEmis({
      appointments: () =>
        isDown
          ? Promise.reject(new UpstreamError('UPSTREAM_TIMEOUT', 'x', { isRetryable: true }))
          : Promise.resolve([]),
    });
    const loader = createAppointmentsByPatient(emis, () => now);
    await expect(loader.load({ link: ada })).rejects.toThrow('UPSTREAM_TIMEOUT');
    isDown = false;
    expect(await loader.load({ link: ada })).toEqual({ upcoming: [], past: [] });
  });
});

describe('freeSlotsByPatient', () => {
  const everyDay = (_link: unknown, { from, to }: { from: string; to: string }) =>
    Promise.resolve(
      Array.from({ length: 28 }, (_, index) => `2026-12-${String(index + 1).padStart(2, '0')}`)
        .filter((date) => date >= from.slice(0, 10) && date < to.slice(0, 10))
        .map((date) => aSlot(date, `${date}T10:00:00`)),
    );

  test('freeSlotsByPatient merges ranges, splits them into two weeks and gives each load its days', async () => {
    const emis = fakeEmis({ freeSlots: everyDay });
    const loader = createFreeSlotsByPatient(emis);
    const [first, second, third, other] = await Promise.all([
      loader.load({ link: ada, from: '2026-12-10', to: '2026-12-17' }),
      loader.load({ link: ada, from: '2026-12-01', to: '2026-12-10' }),
      loader.load({ link: ada, from: '2026-12-18', to: '2026-12-18' }),
      loader.load({ link: bob, from: '2026-12-25', to: '2026-12-25' }),
    ]);
    expect(emis.calls).toEqual([
      ['freeSlots', 'ada', { from: '2026-12-01T00:00:00', to: '2026-12-15T00:00:00' }],
      ['freeSlots', 'ada', { from: '2026-12-15T00:00:00', to: '2026-12-19T00:00:00' }],
      ['freeSlots', 'bob', { from: '2026-12-25T00:00:00', to: '2026-12-26T00:00:00' }],
    ]);
    expect(first.map(({ slotNumber }) => slotNumber).join()).toBe(
      '2026-12-10,2026-12-11,2026-12-12,2026-12-13,2026-12-14,2026-12-15,2026-12-16,2026-12-17',
    );
    expect([second.length, third.length, other.length]).toEqual([10, 1, 1]);
  });

  test('freeSlotsByPatient fails only the loads whose window failed, and calls again', async () => {
    let isDown = true;
    const emis = fakeEmis({
      freeSlots: (link, window) =>
        isDown && window.from.startsWith('2026-12-15')
          ? Promise.reject(new UpstreamError('UPSTREAM_TIMEOUT', 'x', { isRetryable: true }))
          : everyDay(link, window),
    });
    const loader = createFreeSlotsByPatient(emis);
    const results = await Promise.allSettled([
      loader.load({ link: ada, from: '2026-12-01', to: '2026-12-05' }),
      loader.load({ link: ada, from: '2026-12-04', to: '2026-12-20' }),
    ]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    isDown = false;
    expect(await loader.load({ link: ada, from: '2026-12-04', to: '2026-12-20' })).toHaveLength(17);
  });

  test('freeSlotsByPatient does not call again for days that it has until they are cleared', async () => {
    const emis = fakeEmis({ freeSlots: everyDay });
    const loader = createFreeSlotsByPatient(emis);
    await loader.load({ link: ada, from: '2026-12-01', to: '2026-12-14' });
    expect(await loader.load({ link: ada, from: '2026-12-03', to: '2026-12-04' })).toHaveLength(2);
    expect(emis.calls).toHaveLength(1);
    loader.clear(ada);
    await loader.load({ link: ada, from: '2026-12-03', to: '2026-12-04' });
    expect(emis.calls).toHaveLength(2);
  });
});
