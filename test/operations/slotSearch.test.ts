import { describe, expect, test } from 'vitest';
import type { Clinician, SessionKind } from '../../src/domain/appointment.ts';
import { executeQuery, ids } from '../support/executeQuery.ts';
import { ada, aSlot, fakeEmis } from '../support/fakeEmis.ts';

const { odsCode } = ada;
const clinician = (clinicianNumber: number): Clinician => ({
  clinicianNumber,
  name: `C${clinicianNumber}`,
  languages: [],
});
const slot = (number: number, locationNumber: number, clinicianNumber: number, sessionKind: SessionKind) =>
  aSlot(String(number), '2026-12-01T10:00:00', {
    location: { locationNumber, name: `L${locationNumber}` },
    clinicians: [clinician(clinicianNumber)],
    sessionKind,
  });
const all = [slot(1, 1, 1, 'timed'), slot(2, 1, 2, 'untimed'), slot(3, 2, 1, 'timed'), slot(4, 2, 2, 'other')];
const location = (number: number) => ids.ofLocation({ odsCode, locationNumber: number, name: '' });
const doctor = (number: number) => ids.ofClinician({ odsCode, ...clinician(number) });

interface Window {
  readonly locationNumber?: number;
  readonly clinicianNumber?: number;
  readonly sessionKind?: SessionKind;
}

/** Executes selections of `bookableSlots` in one operation. @returns the calls' limits and the numbers of slots found */
async function search(...fields: readonly string[]) {
  const emis = fakeEmis({
    freeSlots: (_link, { locationNumber, clinicianNumber, sessionKind }) =>
      Promise.resolve(
        all.filter(
          (one) =>
            (locationNumber === undefined || one.location?.locationNumber === locationNumber) &&
            (clinicianNumber === undefined || one.clinicians[0]?.clinicianNumber === clinicianNumber) &&
            (sessionKind === undefined || one.sessionKind === sessionKind),
        ),
      ),
  });
  const aliases = fields.map((field, at) => `s${at}: ${field}`).join(' ');
  const { data, errors } = await executeQuery(`{ gpPatient(id: "ada") { ${aliases} } }`, { emis });
  expect(errors).toBeUndefined();
  const { gpPatient } = data as { gpPatient: Record<string, { slots: { totalCount: number } }> };
  const windows = emis.calls.filter(([name]) => name === 'freeSlots').map(([, , window]) => window as Window);
  return {
    calls: windows.map(({ locationNumber, clinicianNumber, sessionKind }) => [
      locationNumber ?? null,
      clinicianNumber ?? null,
      sessionKind ?? null,
    ]),
    found: Object.values(gpPatient).map(({ slots }) => slots.totalCount),
    data: gpPatient,
  };
}

const slots = (filter: string, more = '', days = 'from: "2026-12-01", to: "2026-12-02"') =>
  `bookableSlots(${days}, filter: { ${filter} }) { ... on GpBookableSlots { slots { totalCount } ${more} } }`;
const at1 = `locationIds: ["${location(1)}"]`;
const timed = 'sessionKinds: [TIMED]';
const by2 = `clinicianIds: ["${doctor(2)}"]`;

describe('a search for slots', () => {
  test.each([
    ['one location', [slots(at1)], [[1, null, null]], [2]],
    ['one location, named twice', [slots(`locationIds: ["${location(1)}", "${location(1)}"]`)], [[1, null, null]], [2]],
    ['one clinician', [slots(by2)], [[null, 2, null]], [2]],
    ['one of each', [slots(`${at1}, ${by2}`)], [[1, 2, null]], [1]],
    ['one kind of session', [slots(timed)], [[null, null, 'timed']], [2]],
    ['one kind of session, named twice', [slots('sessionKinds: [UNTIMED, UNTIMED]')], [[null, null, 'untimed']], [1]],
    ['a location and a kind of session', [slots(`${at1}, ${timed}`)], [[1, null, 'timed']], [1]],
    ['all three', [slots(`${at1}, ${by2}, sessionKinds: [UNTIMED]`)], [[1, 2, 'untimed']], [1]],
    [
      'the same kind of session in both selections',
      [slots(timed), slots(`${at1}, ${timed}`)],
      [[null, null, 'timed']],
      [2, 1],
    ],
    [
      'a location, to see whether it has any slot',
      [slots(`${at1}, ${timed}`, 'unmatchedFilterIds')],
      [[1, null, null]],
      [1],
    ],
    [
      'a kind of session, when no id can be unmatched',
      [slots(timed, 'unmatchedFilterIds')],
      [[null, null, 'timed']],
      [2],
    ],
    ['the same location in both selections', [slots(at1), slots(`${at1}, ${by2}`)], [[1, null, null]], [2, 1]],
  ])('is limited upstream to %s when nothing else is asked of the days', async (_what, fields, calls, found) => {
    expect(await search(...fields)).toMatchObject({ calls, found });
  });

  test.each([
    ['no filter', [slots('onlyBookable: false')], [4]],
    ['both kinds of session', [slots('sessionKinds: [TIMED, UNTIMED]')], [3]],
    ['different kinds of session in two selections', [slots(timed), slots('sessionKinds: [UNTIMED]')], [2, 1]],
    ['a kind of session and a menu', [slots(timed, 'sessionNames')], [2]],
    ['two locations', [slots(`locationIds: ["${location(1)}", "${location(2)}"]`)], [4]],
    ['different locations in two selections', [slots(at1), slots(`locationIds: ["${location(2)}"]`)], [2, 2]],
    ['a location in one selection only', [slots(at1), slots('onlyBookable: false')], [2, 4]],
    ['a menu of clinicians', [slots(at1, 'clinicians { name }')], [2]],
    ['a menu of locations, in a fragment', [slots(at1, '... { locations { name } }')], [2]],
    ['lost characters in any text of the days', [slots(at1, 'isIncomplete')], [2]],
    ['both filters and the ids without a match', [slots(`${at1}, ${by2}`, 'unmatchedFilterIds')], [1]],
    [
      'overlapping days without the filter',
      [slots(at1), slots('onlyBookable: false', '', 'from: "2026-12-02", to: "2026-12-03"')],
      [2, 0],
    ],
  ])('is made once and without a limit for %s', async (_what, fields, found) => {
    const result = await search(...fields);
    expect(result.calls).toEqual([[null, null, null]]);
    expect(result.found).toEqual(found);
  });

  test('selections of different days have limits of their own', async () => {
    const later = slots(`locationIds: ["${location(2)}"]`, '', 'from: "2026-12-20", to: "2026-12-21"');
    expect((await search(slots(at1), later)).calls).toEqual([
      [1, null, null],
      [2, null, null],
    ]);
  });

  test('an id without a slot is unmatched also when the search is limited to it', async () => {
    const nowhere = location(9);
    const { calls, data } = await search(slots(`locationIds: ["${nowhere}"]`, 'unmatchedFilterIds'));
    expect(calls).toEqual([[9, null, null]]);
    expect(data['s0']).toEqual({ slots: { totalCount: 0 }, unmatchedFilterIds: [nowhere] });
  });
});
