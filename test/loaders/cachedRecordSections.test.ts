import { describe, expect, test } from 'vitest';
import { createRecordCache } from '../../src/stores/createRecordCache.ts';
import { ada, allOpen, anyDate, createLoaders, lastYear, outcomeOf } from './recordSectionLoaders.ts';

describe('record cache', () => {
  const enabledCache = () => createRecordCache({ kind: 'on', lifetimeMs: 1_000, clock: () => 0 });

  test('a cached section is not requested again, and the rest of the batch is', async () => {
    const { build, calls } = createLoaders();
    const cache = enabledCache();
    await build(allOpen, cache).load({ link: ada, section: 'allergies', range: anyDate });
    const renewed = { ...ada, access: { ...ada.access, key: 'new' } };
    const loader = build(allOpen, cache);
    const [allergies] = await Promise.all([
      loader.load({ link: renewed, section: 'allergies', range: anyDate }),
      loader.load({ link: renewed, section: 'problems', range: anyDate }),
      loader.load({ link: renewed, section: 'allergies', range: lastYear }),
    ]);
    expect(allergies.link).toBe(renewed);
    expect(calls.slice(1)).toEqual([
      ['recordSections', 'ada', ['problems'], anyDate],
      ['recordSections', 'ada', ['allergies'], lastYear],
    ]);
  });

  test('a response that was requested before a change is not cached', async () => {
    const { build, calls } = createLoaders();
    const cache = enabledCache();
    const load = build(allOpen, cache).load({ link: ada, section: 'allergies', range: anyDate });
    await new Promise(process.nextTick);
    cache.invalidate('ada');
    await load;
    await build(allOpen, cache).load({ link: ada, section: 'allergies', range: anyDate });
    expect(calls).toHaveLength(2);
  });

  test('a failed load is not cached', async () => {
    const { build, calls } = createLoaders(['problems']);
    const cache = enabledCache();
    await outcomeOf(build(allOpen, cache).load({ link: ada, section: 'problems', range: anyDate }));
    await outcomeOf(build(allOpen, cache).load({ link: ada, section: 'problems', range: anyDate }));
    expect(calls).toHaveLength(2);
  });
});
