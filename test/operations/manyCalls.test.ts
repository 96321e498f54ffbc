import { afterEach, describe, expect, test } from 'vitest';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { startStack, type QueryResponse, type Stack } from '../support/startStack.ts';
import { defaultDemand, generousLoad } from '../support/testSettings.ts';

const now = new Date('2026-05-12T08:00:00Z');
/** The default of the product. */
const maxCallsPerRequest = 500;

let stack: Stack;
afterEach(() => stack.stop());

/** Starts a subgraph with the product's limits for a person who acts for some patients. */
async function start(patients: number): Promise<void> {
  const family = Array.from({ length: patients - 1 }, () =>
    aPatient({ subject: null, proxies: [{ subject: 'patient-1' }] }),
  );
  stack = await startStack({
    world: aWorld({ practices: [aPractice()], patients: [aPatient(), ...family] }),
    now,
    settings: { demand: defaultDemand, load: { ...generousLoad, maxCallsPerRequest } },
  });
}

const dayOf = (at: number) => new Date(now.getTime() + at * 86_400_000).toISOString().slice(0, 10);
const repeat = (count: number, text: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => text(at)).join(' ');
const ranges = (count: number) => repeat(count, (at) => `a${at}: appointments(from: "${dayOf(-at)}") { __typename }`);
/** Days that do not touch, so that each needs a search of its own. */
const searches = (count: number) =>
  repeat(count, (at) => `a${at}: bookableSlots(from: "${dayOf(2 * at)}", to: "${dayOf(2 * at)}") { __typename }`);
const codesOf = ({ errors = [] }: QueryResponse) => new Set(errors.map(({ extensions }) => extensions.code));

describe('150 date ranges for each of 50 patients', () => {
  test('are refused before the first upstream call when the patients are those of the person', async () => {
    await start(50);
    const query = `{ gpOnlineUser { patients { ${ranges(150)} } } }`;
    expect(query.length).toBeLessThan(9_000);
    const response = await stack.query(query);
    expect(response).toMatchObject({
      status: 200,
      errors: [
        {
          message: expect.stringMatching(/^The cost of the operation is \d+, and the limit is 20000\./) as string,
          path: ['gpOnlineUser', 'patients'],
          extensions: { code: 'COST_LIMIT_EXCEEDED', retryable: false },
        },
      ],
    });
    expect(stack.calls()).toEqual([]);
  });

  test('are refused as a whole before the first upstream call when the patients are references', async () => {
    await start(50);
    const { data } = await stack.query('{ gpOnlineUser { patients { id } } }');
    const { patients } = (data as { gpOnlineUser: { patients: { id: string }[] } }).gpOnlineUser;
    expect(patients).toHaveLength(50);
    stack.clearCalls();
    const representations = patients.map(({ id }) => ({ __typename: 'Patient', id }));
    const response = await stack.query(
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Patient { ${ranges(150)} } } }`,
      { r: representations },
    );
    expect(response).toMatchObject({ status: 400, errors: [{ extensions: { code: 'COST_LIMIT_EXCEEDED' } }] });
    expect(response).not.toHaveProperty('data');
    expect(stack.calls()).toEqual([]);
  });
});

describe('27 searches for each of 20 patients, which the ceiling of the cost allows', () => {
  test('end at the budget of calls with an error at each field that was not read', async () => {
    await start(20);
    const response = await stack.query(`{ gpOnlineUser { patients { id ${searches(27)} } } }`);
    expect(response.status).toBe(200);
    expect(stack.calls()).toHaveLength(maxCallsPerRequest);
    expect(codesOf(response)).toEqual(new Set(['COST_LIMIT_EXCEEDED']));
    type Patients = readonly Readonly<Record<string, unknown>>[];
    const { patients } = (response.data as { gpOnlineUser: { patients: Patients } }).gpOnlineUser;
    const missing = patients.flatMap((patient, at) =>
      Object.entries(patient).flatMap(([name, value]) =>
        value === null ? [['gpOnlineUser', 'patients', at, name].join('.')] : [],
      ),
    );
    expect(patients.every(({ id }) => typeof id === 'string')).toBe(true);
    expect(missing.length).toBeGreaterThan(0);
    expect(missing.length, 'most were read').toBeLessThan((20 * 27) / 2);
    expect(response.errors?.map(({ path = [] }) => path.join('.')).toSorted()).toEqual(missing.toSorted());
  });
});
