import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { startStack, type Stack } from '../support/startStack.ts';
import { startWiretap, type Wiretap } from '../support/startWiretap.ts';

const days = 'from: "2026-05-13", to: "2026-05-14"';

let stack: Stack;
let wiretap: Wiretap | undefined;
let location: string;
beforeAll(async () => {
  const practice = aPractice({
    clinics: [
      { type: 'Timed', clinicianIds: [1], slots: [{ start: '2026-05-13T09:00:00' }] },
      { type: 'Untimed', clinicianIds: [1], slots: [{ start: '2026-05-14T10:00:00' }] },
    ],
  });
  stack = await startStack({
    world: aWorld({ practices: [practice], patients: [aPatient()] }),
    now: new Date('2026-05-12T08:00:00Z'),
    async through(endpoint) {
      wiretap = await startWiretap(endpoint);
      return wiretap.endpoint;
    },
  });
  const { data } = await search('{ onlyBookable: false }', 'locations { id }');
  [, location = ''] = /"id":"([^"]+)"/.exec(JSON.stringify(data)) ?? [];
});
afterAll(async () => {
  await stack.stop();
  await wiretap?.stop();
});
beforeEach(() => {
  stack.clearCalls();
});

const selection = (filter: string, more = '') =>
  `bookableSlots(${days}, filter: ${filter}) { ... on GpBookableSlots { slots { edges { node { sessionKind } } } ${more} } }`;
const search = (filter: string, more = '') =>
  stack.query(`{ gpOnlineUser { patients { ${selection(filter, more)} } } }`);

/** Runs a query. @returns the elements that limit the search, of every call that searches, and the kinds found */
async function limitsOf(run: () => Promise<{ readonly data?: unknown; readonly errors?: unknown }>) {
  const before = wiretap?.messages.length ?? 0;
  const { data, errors } = await run();
  expect(errors).toBeUndefined();
  const requests = (wiretap?.messages.slice(before) ?? []).filter((xml) =>
    /<[^>]*GetAvailableAppointments[ >]/.test(xml),
  );
  expect(stack.calls().filter((call) => call === 'GetAvailableAppointments')).toHaveLength(requests.length);
  return {
    limits: requests.map((xml) =>
      [...xml.matchAll(/<(?:\w+:)?(LocationId|ClinicianId|SessionType)>([^<]*)</g)].map(
        ([, name, value]) => `${name} ${value}`,
      ),
    ),
    kinds: [...JSON.stringify(data).matchAll(/"sessionKind":"(\w+)"/g)].map(([, kind]) => kind),
  };
}

test.each([
  ['TIMED', 'Timed'],
  ['UNTIMED', 'Untimed'],
])('a filter by sessions of the kind %s is sent upstream as SessionType %s, in one call', async (kind, type) => {
  expect(await limitsOf(() => search(`{ sessionKinds: [${kind}] }`))).toEqual({
    limits: [[`SessionType ${type}`]],
    kinds: [kind],
  });
});

test('a filter by location and kind of session sends both upstream, in one call', async () => {
  const { limits, kinds } = await limitsOf(() => search(`{ sessionKinds: [TIMED], locationIds: ["${location}"] }`));
  expect(limits).toEqual([[expect.stringMatching(/^LocationId \d+$/), 'SessionType Timed']]);
  expect(kinds).toEqual(['TIMED']);
});

test.each([
  ['both kinds of session', '{ sessionKinds: [TIMED, UNTIMED] }', '', ['TIMED', 'UNTIMED']],
  ['no kind of session', '{ kinds: [IN_PERSON] }', '', ['TIMED', 'UNTIMED']],
  ['one kind of session and a menu', '{ sessionKinds: [UNTIMED] }', 'sessionNames', ['UNTIMED']],
])('a filter by %s is not sent upstream', async (_what, filter, more, kinds) => {
  expect(await limitsOf(() => search(filter, more))).toEqual({ limits: [[]], kinds });
});

test('selections by different kinds of session share one call without a limit', async () => {
  const both = `{ gpOnlineUser { patients { a: ${selection('{ sessionKinds: [UNTIMED] }')} b: ${selection('{ sessionKinds: [TIMED] }')} } } }`;
  expect(await limitsOf(() => stack.query(both))).toEqual({ limits: [[]], kinds: ['UNTIMED', 'TIMED'] });
});

test('an empty list of kinds of session is refused before any call', async () => {
  const { errors } = await search('{ sessionKinds: [] }');
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'filter.sessionKinds' } }]);
  expect(stack.calls()).toEqual([]);
});
