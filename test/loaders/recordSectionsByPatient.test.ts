import { describe, expect, test } from 'vitest';
import { UnreadableSectionError } from '../../src/domain/UnreadableSectionError.ts';
import { UpstreamError } from '../../src/domain/UpstreamError.ts';
import { createRecordSectionsByPatient } from '../../src/loaders/createRecordSectionsByPatient.ts';
import { createRecordCache } from '../../src/stores/createRecordCache.ts';
import { fakeEmis } from '../support/fakeEmis.ts';
import {
  ada,
  allExcept,
  allOpen,
  anyDate,
  bob,
  confirmSection,
  createLoaders,
  lastYear,
  outcomeOf,
  response,
} from './recordSectionLoaders.ts';

describe('recordSectionsByPatient', () => {
  test('recordSectionsByPatient makes one call for each patient and date range, in any order of the loads', async () => {
    const { build, calls } = createLoaders();
    const loader = build(allOpen);
    await Promise.all([
      loader.load({ link: ada, section: 'problems', range: anyDate }),
      loader.load({ link: bob, section: 'allergies', range: anyDate }),
      loader.load({ link: ada, section: 'allergies', range: { ...anyDate } }),
      loader.load({ link: ada, section: 'allergies', range: lastYear }),
      loader.load({ link: ada, section: 'problems', range: anyDate }),
    ]);
    expect(calls).toEqual([
      ['recordSections', 'ada', ['allergies', 'problems'], anyDate],
      ['recordSections', 'bob', ['allergies'], anyDate],
      ['recordSections', 'ada', ['allergies'], lastYear],
    ]);
  });

  test('recordSectionsByPatient returns the dates and the free-text limit that the practice applied', async () => {
    const emis = fakeEmis({
      recordSections: (_link, sections) =>
        Promise.resolve({
          ...response(sections, { from: '2016-04-01', to: undefined }),
          freeTextWithheldBefore: '2018-01-01',
        }),
    });
    const loader = createRecordSectionsByPatient(emis, createRecordCache({ kind: 'off' }), {
      openSections: allOpen,
      confirmSection,
    });
    expect(await loader.load({ link: ada, section: 'allergies', range: anyDate })).toEqual({
      link: ada,
      section: 'allergies',
      requestedRange: anyDate,
      range: { from: '2016-04-01', to: undefined },
      freeTextWithheldBefore: '2018-01-01',
      entries: [],
    });
  });

  test('recordSectionsByPatient rejects a response that leaves out a section instead of returning an empty list', async () => {
    const emis = fakeEmis({ recordSections: () => Promise.resolve(response([], anyDate)) });
    const loader = createRecordSectionsByPatient(emis, createRecordCache({ kind: 'off' }), {
      openSections: allOpen,
      confirmSection,
    });
    await expect(loader.load({ link: ada, section: 'allergies', range: anyDate })).rejects.toThrow(
      'A requested section is missing',
    );
  });
});

describe('refused batches of sections', () => {
  const sections = ['allergies', 'medication', 'problems', 'testResults'] as const;
  const loadAll = (loader: ReturnType<ReturnType<typeof createLoaders>['build']>) =>
    Promise.all(sections.map((section) => outcomeOf(loader.load({ link: ada, section, range: anyDate }))));

  test('a batch refused for a section known to be closed costs one more call', async () => {
    const { build, calls } = createLoaders(['problems']);
    expect(await loadAll(build(allExcept('problems')))).toEqual([
      'allergies',
      'medication',
      'recordAccessDisabled',
      'testResults',
    ]);
    expect(calls.map(([, , requested]) => requested)).toEqual([
      [...sections],
      ['allergies', 'medication', 'testResults'],
    ]);
  });

  test('a batch refused for an unknown reason is split into single calls', async () => {
    const { build, calls } = createLoaders(['problems']);
    expect(await loadAll(build(allOpen))).toEqual(['allergies', 'medication', 'recordAccessDisabled', 'testResults']);
    expect(calls.map(([, , requested]) => requested)).toEqual([[...sections], ...sections.map((section) => [section])]);
  });

  test('a refused batch is repeated until only the closed sections are left', async () => {
    const { build, calls } = createLoaders(['problems', 'medication']);
    expect(await loadAll(build(allExcept('problems')))).toEqual([
      'allergies',
      'recordAccessDisabled',
      'recordAccessDisabled',
      'testResults',
    ]);
    expect(calls).toHaveLength(1 + 1 + 3);
  });

  test('a batch refused for sections newer than the practice still returns the other sections', async () => {
    const { build } = createLoaders(['testResults'], 'versionTooOld');
    expect(await loadAll(build(allExcept('testResults')))).toEqual([
      'allergies',
      'medication',
      'problems',
      'versionTooOld',
    ]);
  });

  test('a refused batch is split into single calls when practice and account cannot be read again', async () => {
    const { build, calls } = createLoaders(['problems']);
    const down = () => Promise.reject(new UpstreamError('UPSTREAM_TIMEOUT', 'options', { isRetryable: true }));
    expect(await loadAll(build(down))).toEqual(['allergies', 'medication', 'recordAccessDisabled', 'testResults']);
    expect(calls).toHaveLength(5);
  });

  test('a refusal of all sections is reported for each of them and not retried', async () => {
    const { build, calls } = createLoaders(sections, 'accountRestricted');
    expect(await loadAll(build(allExcept()))).toEqual(Array<string>(4).fill('accountRestricted'));
    expect(calls).toHaveLength(1);
    const closed = createLoaders(sections);
    expect(await loadAll(closed.build(allExcept(...sections)))).toEqual(Array<string>(4).fill('recordAccessDisabled'));
    expect(closed.calls).toHaveLength(1);
  });
});

describe('unreadable sections', () => {
  const sections = ['allergies', 'medication', 'problems', 'testResults'] as const;

  test.each([0, 1, 2, 4])('a batch with %i unreadable sections costs one more call for each', async (count) => {
    const unreadable = sections.slice(0, count);
    const emis = fakeEmis({
      recordSections: (_link, requested, range) => {
        const first = unreadable.find((section) => requested.includes(section));
        return first
          ? Promise.reject(new UnreadableSectionError(first, 'unreadable'))
          : Promise.resolve(response(requested, range));
      },
    });
    const loader = createRecordSectionsByPatient(emis, createRecordCache({ kind: 'off' }), {
      openSections: allOpen,
      confirmSection,
    });
    const outcomes = await Promise.allSettled(
      sections.map((section) => loader.load({ link: ada, section, range: anyDate })),
    );
    expect(outcomes.map(({ status }) => status)).toEqual(
      sections.map((section) => (unreadable.includes(section) ? 'rejected' : 'fulfilled')),
    );
    expect(emis.calls).toHaveLength(Math.min(1 + count, sections.length));
  });

  test('an error of the whole response is reported for each section and not retried', async () => {
    const error = new UpstreamError('UPSTREAM_INVALID_RESPONSE', 'not XML', { isRetryable: false });
    const emis = fakeEmis({ recordSections: () => Promise.reject(error) });
    const loader = createRecordSectionsByPatient(emis, createRecordCache({ kind: 'off' }), {
      openSections: allOpen,
      confirmSection,
    });
    const loads = sections.map((section) => outcomeOf(loader.load({ link: ada, section, range: anyDate })));
    expect(await Promise.all(loads)).toEqual(sections.map(() => error));
    expect(emis.calls).toHaveLength(1);
  });
});
