import { describe, expect, it } from 'vitest';
import type { RecordResponse, RecordRange } from '../../src/domain/medicalRecord.ts';
import type { RecordSection } from '../../src/domain/practice.ts';
import { RefusedError, type Refusal } from '../../src/domain/refusal.ts';
import { UpstreamError } from '../../src/domain/upstreamError.ts';
import { createRecordSectionsByPatient, type OpenSections } from '../../src/loaders/createRecordSectionsByPatient.ts';
import { createRecordCache } from '../../src/stores/createRecordCache.ts';
import { aLink, fakeEmis } from '../services/fakeEmis.ts';

const always = { from: undefined, to: undefined };
const lastYear = { from: '2025-01-01', to: '2025-12-31' };
const ada = aLink('ada');
const bob = aLink('bob');

/** A loader over an upstream that refuses calls in which one of these sections is asked for. */
function loading(closed: readonly RecordSection[] = [], refusal: Refusal = 'recordAccessDisabled') {
  const emis = fakeEmis({
    recordSections: (_link, sections, range) =>
      sections.some((section) => closed.includes(section))
        ? Promise.reject(new RefusedError(refusal))
        : Promise.resolve(answer(sections, range)),
  });
  const build = (openSections: OpenSections, memory = createRecordCache({ kind: 'off' })) =>
    createRecordSectionsByPatient(emis, memory, openSections);
  return { calls: emis.calls, build };
}

function answer(sections: readonly RecordSection[], range: RecordRange): RecordResponse {
  return { sections: Object.fromEntries(sections.map((one) => [one, []])), range, freeTextWithheldBefore: undefined };
}

const allOpen: OpenSections = (_link, sections) => Promise.resolve(sections);
const without =
  (...closed: RecordSection[]): OpenSections =>
  (_link, sections) =>
    Promise.resolve(sections.filter((section) => !closed.includes(section)));

const outcomeOf = (load: Promise<{ section: string }>) =>
  load.then(
    ({ section }) => section,
    (error: unknown) => (error instanceof RefusedError ? error.refusal : error),
  );

describe('sections of records', () => {
  it('are one call for each patient and days, in whatever order they are asked for', async () => {
    const { build, calls } = loading();
    const loader = build(allOpen);
    await Promise.all([
      loader.load({ link: ada, section: 'problems', range: always }),
      loader.load({ link: bob, section: 'allergies', range: always }),
      loader.load({ link: ada, section: 'allergies', range: { ...always } }),
      loader.load({ link: ada, section: 'allergies', range: lastYear }),
      loader.load({ link: ada, section: 'problems', range: always }),
    ]);
    expect(calls).toEqual([
      ['recordSections', 'ada', ['allergies', 'problems'], always],
      ['recordSections', 'bob', ['allergies'], always],
      ['recordSections', 'ada', ['allergies'], lastYear],
    ]);
  });

  it('say of which days they are and where the texts begin, as the practice tells it', async () => {
    const emis = fakeEmis({
      recordSections: (_link, sections) =>
        Promise.resolve({
          ...answer(sections, { from: '2016-04-01', to: undefined }),
          freeTextWithheldBefore: '2018-01-01',
        }),
    });
    const loader = createRecordSectionsByPatient(emis, createRecordCache({ kind: 'off' }), allOpen);
    expect(await loader.load({ link: ada, section: 'allergies', range: always })).toEqual({
      link: ada,
      section: 'allergies',
      requestedRange: always,
      range: { from: '2016-04-01', to: undefined },
      freeTextWithheldBefore: '2018-01-01',
      entries: [],
    });
  });

  it('never become an empty list because the answer left them out', async () => {
    const emis = fakeEmis({ recordSections: () => Promise.resolve(answer([], always)) });
    const loader = createRecordSectionsByPatient(emis, createRecordCache({ kind: 'off' }), allOpen);
    await expect(loader.load({ link: ada, section: 'allergies', range: always })).rejects.toThrow(
      'missing from the response',
    );
  });
});

describe('a refusal of a batch', () => {
  const sections = ['allergies', 'medication', 'problems', 'testResults'] as const;
  const loadAll = (loader: ReturnType<ReturnType<typeof loading>['build']>) =>
    Promise.all(sections.map((section) => outcomeOf(loader.load({ link: ada, section, range: always }))));

  it('for one section that is known to be closed costs one more call', async () => {
    const { build, calls } = loading(['problems']);
    expect(await loadAll(build(without('problems')))).toEqual([
      'allergies',
      'medication',
      'recordAccessDisabled',
      'testResults',
    ]);
    expect(calls.map(([, , asked]) => asked)).toEqual([[...sections], ['allergies', 'medication', 'testResults']]);
  });

  it('for a section that nobody knows of makes it ask one by one', async () => {
    const { build, calls } = loading(['problems']);
    expect(await loadAll(build(allOpen))).toEqual(['allergies', 'medication', 'recordAccessDisabled', 'testResults']);
    expect(calls.map(([, , asked]) => asked)).toEqual([[...sections], ...sections.map((section) => [section])]);
  });

  it('goes on until only what is closed is left, when less is known than is closed', async () => {
    const { build, calls } = loading(['problems', 'medication']);
    expect(await loadAll(build(without('problems')))).toEqual([
      'allergies',
      'recordAccessDisabled',
      'recordAccessDisabled',
      'testResults',
    ]);
    expect(calls).toHaveLength(1 + 1 + 3);
  });

  it('for sections that are newer than the practice leaves the others', async () => {
    const { build } = loading(['testResults'], 'versionTooOld');
    expect(await loadAll(build(without('testResults')))).toEqual([
      'allergies',
      'medication',
      'problems',
      'versionTooOld',
    ]);
  });

  it('asks one by one where practice and account cannot be asked anew', async () => {
    const { build, calls } = loading(['problems']);
    const down = () => Promise.reject(new UpstreamError('UPSTREAM_TIMEOUT', 'options', { isRetryable: true }));
    expect(await loadAll(build(down))).toEqual(['allergies', 'medication', 'recordAccessDisabled', 'testResults']);
    expect(calls).toHaveLength(5);
  });

  it('that concerns all of them, and any other failure, is told to all and not tried again', async () => {
    const { build, calls } = loading(sections, 'accountRestricted');
    expect(await loadAll(build(without()))).toEqual(Array<string>(4).fill('accountRestricted'));
    expect(calls).toHaveLength(1);
    const closed = loading(sections);
    expect(await loadAll(closed.build(without(...sections)))).toEqual(Array<string>(4).fill('recordAccessDisabled'));
    expect(closed.calls).toHaveLength(1);
  });
});

describe('what memory keeps', () => {
  const memory = () => createRecordCache({ kind: 'on', lifetimeMs: 1_000, clock: () => 0 });

  it('is not asked for by another request, and the rest of the batch is', async () => {
    const { build, calls } = loading();
    const kept = memory();
    await build(allOpen, kept).load({ link: ada, section: 'allergies', range: always });
    const renewed = { ...ada, relationshipKey: 'new' };
    const loader = build(allOpen, kept);
    const [allergies] = await Promise.all([
      loader.load({ link: renewed, section: 'allergies', range: always }),
      loader.load({ link: renewed, section: 'problems', range: always }),
      loader.load({ link: renewed, section: 'allergies', range: lastYear }),
    ]);
    expect(allergies.link).toBe(renewed);
    expect(calls.slice(1)).toEqual([
      ['recordSections', 'ada', ['problems'], always],
      ['recordSections', 'ada', ['allergies'], lastYear],
    ]);
  });

  it('has nothing of an answer to a question that was asked before a change', async () => {
    const { build, calls } = loading();
    const kept = memory();
    const load = build(allOpen, kept).load({ link: ada, section: 'allergies', range: always });
    await new Promise(process.nextTick);
    kept.invalidate('ada');
    await load;
    await build(allOpen, kept).load({ link: ada, section: 'allergies', range: always });
    expect(calls).toHaveLength(2);
  });

  it('has nothing of a failure', async () => {
    const { build, calls } = loading(['problems']);
    const kept = memory();
    await outcomeOf(build(allOpen, kept).load({ link: ada, section: 'problems', range: always }));
    await outcomeOf(build(allOpen, kept).load({ link: ada, section: 'problems', range: always }));
    expect(calls).toHaveLength(2);
  });
});
