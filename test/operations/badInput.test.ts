import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { startStack, type Stack } from '../support/startStack.ts';

const slots = `query ($from: Date!, $to: Date!, $filter: BookableSlotsFilterInput) {
  me { patients { bookableSlots(from: $from, to: $to, filter: $filter) { __typename } } } }`;
const appointments = 'query ($from: Date) { me { patients { appointments(from: $from) { __typename } } } }';
const practice = 'query ($odsCode: String!) { practice(odsCode: $odsCode) { name } }';
const find = 'query ($input: FindPracticesInput!) { findPractices(input: $input) { __typename } }';
const book = 'mutation ($input: BookAppointmentInput!) { bookAppointment(input: $input) { __typename } }';
const cancel = 'mutation ($input: CancelAppointmentInput!) { cancelAppointment(input: $input) { __typename } }';

let stack: Stack;
let slotId: string;
let appointmentId: string;
beforeAll(async () => {
  const patient = aPatient({ appointments: [{ start: '2026-05-20T09:00:00' }] });
  const practices = [aPractice({ slots: [{ start: '2026-05-21T09:00:00', kind: 'Telephone' }] })];
  stack = await startStack({
    world: aWorld({ practices, patients: [patient] }),
    now: new Date('2026-05-12T08:00:00Z'),
  });
  const { data } = await stack.query(`{ me { patients {
    bookableSlots(from: "2026-05-21", to: "2026-05-21") { ... on BookableSlots { slots { id } } }
    appointments { ... on Appointments { upcoming { id } } } } } }`);
  const { me } = data as { me: { patients: [{ bookableSlots: Ids<'slots'>; appointments: Ids<'upcoming'> }] } };
  slotId = me.patients[0].bookableSlots.slots[0].id;
  appointmentId = me.patients[0].appointments.upcoming[0].id;
});
afterAll(() => stack.stop());
beforeEach(() => {
  stack.clearCalls();
  stack.logLines.length = 0;
});

type Ids<Name extends string> = Readonly<Record<Name, readonly [{ readonly id: string }]>>;

describe('an argument that makes no sense is refused by name, before anybody is called', () => {
  const onADay = { from: '2026-05-13', to: '2026-05-13' };
  const telephone = (number: string) => () => ({ slotId, telephone: { number } });

  test.each<[string, string, object | (() => object), string]>([
    ['an ODS code with a space', practice, { odsCode: 'X99 951' }, 'odsCode'],
    ['an ODS code that is too short', practice, { odsCode: 'X9' }, 'odsCode'],
    ['an ODS code that is too long', practice, { odsCode: 'X'.repeat(11) }, 'odsCode'],
    ['an ODS code of nothing', practice, { odsCode: '' }, 'odsCode'],
    ['an ODS code of markup', practice, { odsCode: '<X99951/>' }, 'odsCode'],
    ['an ODS code in other digits', practice, { odsCode: 'X९९951' }, 'odsCode'],
    ['a range that runs backwards', slots, { from: '2026-05-14', to: '2026-05-13' }, 'to'],
    ['a range of a year and a day', slots, { from: '2026-05-13', to: '2027-05-14' }, 'to'],
    ['a range too far ahead', slots, { from: '3000-01-01', to: '3000-01-02' }, 'to'],
    ['a search for nothing', find, { input: {} }, 'input'],
    ['a search for blanks', find, { input: { name: ' \t', postcode: '\n' } }, 'input'],
    ['a search for too much', find, { input: { name: 'x'.repeat(101) } }, 'input.name'],
    ['a search for a control character', find, { input: { postcode: 'ZZ99\u0007' } }, 'input.postcode'],
    ['a reason with a control character', book, () => ({ input: { slotId, reason: 'a\u0000b' } }), 'input.reason'],
    ['a reason with half a character', book, () => ({ input: { slotId, reason: 'a\ud800' } }), 'input.reason'],
    ['a reason of no character', book, () => ({ input: { slotId, reason: '\uffff' } }), 'input.reason'],
    ['a reason of 501 characters', book, () => ({ input: { slotId, reason: 'x'.repeat(501) } }), 'input.reason'],
    ['a number of letters', book, () => ({ input: telephone('call me')() }), 'input.telephone.number'],
    ['a number of no digit', book, () => ({ input: telephone('+ -')() }), 'input.telephone.number'],
    ['a number of 31 digits', book, () => ({ input: telephone('7'.repeat(31))() }), 'input.telephone.number'],
    ['a number with a line', book, () => ({ input: telephone('07700\n900123')() }), 'input.telephone.number'],
    ['a blank reason to cancel', cancel, () => ({ input: { appointmentId, reason: ' \n ' } }), 'input.reason'],
    ['no reason to cancel', cancel, () => ({ input: { appointmentId, reason: '' } }), 'input.reason'],
    ['a long reason to cancel', cancel, () => ({ input: { appointmentId, reason: 'é'.repeat(501) } }), 'input.reason'],
    ['a bell to cancel', cancel, () => ({ input: { appointmentId, reason: 'x\u0007' } }), 'input.reason'],
  ])('%s', async (_what, query, variables, argument) => {
    const answer = await stack.query(query, (typeof variables === 'function' ? variables() : variables) as never);
    expect(answer).toMatchObject({ status: 200, errors: [{ extensions: { code: 'BAD_USER_INPUT', argument } }] });
    expect(answer.errors).toHaveLength(1);
    expect(stack.calls()).toEqual([]);
    expect(stack.logLines).toEqual([]);
  });

  test.each<[string, string, object]>([
    ['a day that is not in the calendar', slots, { ...onADay, to: '2026-02-30' }],
    ['a day in words', slots, { ...onADay, from: 'tomorrow' }],
    ['a day with a time', appointments, { from: '2026-05-13T00:00:00' }],
    ['a day of a year that never was', appointments, { from: '0000-01-01' }],
    ['a day of five figures', appointments, { from: '12026-05-13' }],
    ['a day as a number', appointments, { from: 20260513 }],
    ['no first day', slots, { to: '2026-05-13' }],
    ['a kind of appointment that is none', slots, { ...onADay, filter: { kinds: ['HOLOGRAM'] } }],
    ['a kind that is only ever told', slots, { ...onADay, filter: { kinds: ['OTHER'] } }],
    ['a filter that is not there', slots, { ...onADay, filter: { sex: 'FEMALE' } }],
    ['a filter that nobody may reach', slots, { ...onADay, filter: { constructor: {} } }],
    ['no slot', book, { input: {} }],
    ['a slot that is a list', book, { input: { slotId: ['x'] } }],
    ['a telephone without a number', book, { input: { slotId: 'x', telephone: { kind: 'HOME' } } }],
    ['no input', cancel, {}],
  ])('%s', async (_what, query, variables) => {
    const answer = await stack.query(query, variables as never);
    expect(answer).toMatchObject({ status: 400, errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
    expect(answer).not.toHaveProperty('data');
    expect(stack.calls()).toEqual([]);
    expect(stack.logLines).toEqual([]);
  });

  /** So many single days, more than two weeks apart. */
  const apart = (days: number, field = 'slots') =>
    Array.from({ length: days }, (_, at) => {
      const day = new Date(Date.UTC(2026, 4, 13 + 15 * at)).toISOString().slice(0, 10);
      return `${field}${at}: bookableSlots(from: "${day}", to: "${day}") { __typename }`;
    }).join('\n');
  const slotCalls = () => stack.calls().filter((call) => call === 'GetAvailableAppointments').length;

  test('ranges that lie apart are too many together when there are more than a year has, and none is asked for', async () => {
    const { status, errors = [] } = await stack.query(`{ me { patients { ${apart(28)} } } }`);
    expect([status, errors.length, slotCalls()]).toEqual([200, 28, 0]);
    expect(errors[27]).toEqual({
      message:
        'All ranges of this request together need more than 27 searches of two weeks each. Ask for fewer ranges, or for ranges that are closer together.',
      path: ['me', 'patients', 0, 'slots27'],
      locations: expect.anything() as unknown,
      extensions: { code: 'BAD_USER_INPUT', argument: 'to' },
    });
    expect(stack.logLines.filter(({ level }) => level === 50)).toEqual([]);
  });

  test('as many as a year has make sense, and so do more that lie together', async () => {
    const together = '{ __typename } again: bookableSlots(from: "2026-05-13", to: "2026-05-26") { __typename }';
    const { errors } = await stack.query(
      `{ me { patients { ${apart(27)} first: bookableSlots(from: "2026-05-13", to: "2026-05-20") ${together} } } }`,
    );
    expect([errors, slotCalls()]).toEqual([undefined, 27]);
  });

  test('a year to the day makes sense, and so does the longest reason', async () => {
    const year = { from: '2026-05-13', to: '2027-05-13' };
    expect(await stack.query(slots, year)).toEqual({
      status: 200,
      data: { me: { patients: [{ bookableSlots: { __typename: 'BookableSlots' } }] } },
    });
    expect(stack.calls().filter((call) => call === 'GetAvailableAppointments')).toHaveLength(27);
    const reason = `  ${'🧦'.repeat(500)}  `;
    expect(await stack.query(cancel, { input: { appointmentId, reason } })).toEqual({
      status: 200,
      data: { cancelAppointment: { __typename: 'CancelAppointmentSuccess' } },
    });
  });

  test.each(['0001-01-01', '1066-10-14', '2999-12-31', '9999-12-31'])(
    'appointments since %s are those that there are',
    async (from) => {
      expect(await stack.query(appointments, { from })).toEqual({
        status: 200,
        data: { me: { patients: [{ appointments: { __typename: 'Appointments' } }] } },
      });
    },
  );
});

describe('a request that is none', () => {
  const send = async (body: string | Uint8Array, headers: Record<string, string> = {}, path = '/graphql') => {
    const response = await fetch(`${stack.url}${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await stack.tokenFor('patient-1')}`,
        ...headers,
      },
      body,
    });
    const text = await response.text();
    return {
      status: response.status,
      text,
      ...(JSON.parse(text || '{}') as { errors?: { extensions: { code: string } }[] }),
    };
  };
  const query = '{ me { patients { demographics { __typename } } } }';
  const nested = (depth: number) => `{ me { patients { ${deepSelection(depth)} } } }`;
  const deepSelection = (depth: number): string =>
    depth === 0
      ? 'id'
      : `appointments { ... on Appointments { upcoming { patient { ${deepSelection(depth - 1)} } } } }`;

  test.each<[string, string | Uint8Array, Record<string, string>, number, string]>([
    ['bad JSON', '{"query":', {}, 400, 'BAD_REQUEST'],
    ['no JSON', 'Tabitha', {}, 400, 'BAD_REQUEST'],
    ['nothing', '', {}, 400, 'BAD_REQUEST'],
    ['a number', '7', {}, 400, 'BAD_REQUEST'],
    ['null', 'null', {}, 400, 'BAD_REQUEST'],
    ['a text', '"{ me { patients { id } } }"', {}, 400, 'BAD_REQUEST'],
    ['a list of operations', JSON.stringify([{ query }, { query }]), {}, 400, 'BAD_REQUEST'],
    ['an empty object', '{}', {}, 400, 'BAD_REQUEST'],
    ['a query that is a number', '{"query":7}', {}, 400, 'BAD_REQUEST'],
    ['variables that are a text', JSON.stringify({ query, variables: 'x' }), {}, 400, 'BAD_REQUEST'],
    ['a name that is an object', JSON.stringify({ query, operationName: {} }), {}, 400, 'BAD_REQUEST'],
    ['extensions that are a text', JSON.stringify({ query, extensions: 'x' }), {}, 400, 'BAD_REQUEST'],
    ['a reserved name', `{"query":${JSON.stringify(query)},"variables":{"__proto__":{"a":1}}}`, {}, 400, 'BAD_REQUEST'],
    ['bytes that are not UTF-8', new Uint8Array([0x7b, 0xff, 0x7d]), {}, 400, 'BAD_REQUEST'],
    ['XML', '<query/>', { 'content-type': 'application/xml' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    [
      'a form',
      'query={__typename}',
      { 'content-type': 'application/x-www-form-urlencoded' },
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    ['plain text', JSON.stringify({ query }), { 'content-type': 'text/plain' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['too many bytes', JSON.stringify({ query, variables: { x: 'x'.repeat(102_400) } }), {}, 413, 'PAYLOAD_TOO_LARGE'],
    [
      'too many tokens',
      JSON.stringify({ query: `{ ${'__typename '.repeat(2_001)} }` }),
      {},
      400,
      'GRAPHQL_PARSE_FAILED',
    ],
    ['too much depth', JSON.stringify({ query: nested(5) }), {}, 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['no GraphQL', JSON.stringify({ query: '{ me { ' }), {}, 400, 'GRAPHQL_PARSE_FAILED'],
    [
      'a field that is not there',
      JSON.stringify({ query: '{ me { password } }' }),
      {},
      400,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'a name that is not there',
      JSON.stringify({ query, operationName: 'x' }),
      {},
      400,
      'OPERATION_RESOLUTION_FAILURE',
    ],
    [
      'a subscription',
      JSON.stringify({ query: 'subscription { me { patients { id } } }' }),
      {},
      400,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'a hundred fields and one',
      JSON.stringify({
        query: `{ ${Array.from({ length: 101 }, (_, at) => `a${at}: me { patients { id } }`).join(' ')} }`,
      }),
      {},
      400,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'a promise that a query is kept',
      '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"x"}}}',
      {},
      200,
      'PERSISTED_QUERY_NOT_SUPPORTED',
    ],
    [
      'a reference of ninety thousand brackets',
      `{"query":"query($r:[_Any!]!){_entities(representations:$r){__typename}}","variables":{"r":[${'['.repeat(45_000)}${']'.repeat(45_000)}]}}`,
      {},
      200,
      'BAD_USER_INPUT',
    ],
    [
      'a variable of a hundred thousand brackets',
      `{"query":${JSON.stringify(slots)},"variables":{"from":${'['.repeat(49_000)}${']'.repeat(49_000)}}}`,
      {},
      400,
      'BAD_USER_INPUT',
    ],
  ])('%s is refused, and nobody is called', async (_what, body, headers, status, code) => {
    const answer = await send(body, headers);
    expect([answer.status, answer.errors?.[0]?.extensions]).toMatchObject([status, { code }]);
    expect(answer.text).not.toMatch(/Tabitha|at .*\.[jt]s:\d/);
    expect(stack.calls()).toEqual([]);
    expect(stack.logLines).toEqual([]);
  });
});
