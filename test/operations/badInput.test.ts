import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { startStack, type Stack } from '../support/startStack.ts';

const bookableSlots = `query ($from: Date!, $to: Date!, $filter: GpBookableSlotsFilterInput) {
  gpOnlineUser { patients { bookableSlots(from: $from, to: $to, filter: $filter) { __typename } } } }`;
const appointments = 'query ($from: Date) { gpOnlineUser { patients { appointments(from: $from) { __typename } } } }';
const practice = 'query ($odsCode: ID!) { gpPractice(odsCode: $odsCode) { name } }';
const findPractices = 'query ($input: FindGpPracticesInput!) { findGpPractices(input: $input) { __typename } }';
const book = 'mutation ($input: BookGpAppointmentInput!) { bookGpAppointment(input: $input) { __typename } }';
const cancel = 'mutation ($input: CancelGpAppointmentInput!) { cancelGpAppointment(input: $input) { __typename } }';

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
  const { data } = await stack.query(`{ gpOnlineUser { patients {
    bookableSlots(from: "2026-05-21", to: "2026-05-21") { ... on GpBookableSlots { slots { edges { node { id } } } } }
    appointments { ... on GpAppointments { upcoming { id } } } } } }`);
  const { gpOnlineUser } = data as {
    gpOnlineUser: {
      patients: [{ bookableSlots: { slots: { edges: [{ node: { id: string } }] } }; appointments: Ids<'upcoming'> }];
    };
  };
  slotId = gpOnlineUser.patients[0].bookableSlots.slots.edges[0].node.id;
  appointmentId = gpOnlineUser.patients[0].appointments.upcoming[0].id;
});
afterAll(() => stack.stop());
beforeEach(() => {
  stack.clearCalls();
  stack.logLines.length = 0;
});

type Ids<Name extends string> = Readonly<Record<Name, readonly [{ readonly id: string }]>>;

const oneDay = { from: '2026-05-13', to: '2026-05-13' };
const telephone = (number: string) => () => ({ slotId, telephone: { number } });

test.each<[string, string, object | (() => object), string]>([
  ['Query.gpPractice refuses an ODS code with a space', practice, { odsCode: 'X99 951' }, 'odsCode'],
  ['Query.gpPractice refuses an ODS code that is too short', practice, { odsCode: 'X9' }, 'odsCode'],
  ['Query.gpPractice refuses an ODS code that is too long', practice, { odsCode: 'X'.repeat(11) }, 'odsCode'],
  ['Query.gpPractice refuses an empty ODS code', practice, { odsCode: '' }, 'odsCode'],
  ['Query.gpPractice refuses an ODS code that contains markup', practice, { odsCode: '<X99951/>' }, 'odsCode'],
  ['Query.gpPractice refuses an ODS code with Devanagari digits', practice, { odsCode: 'X९९951' }, 'odsCode'],
  ['bookableSlots refuses a reversed range', bookableSlots, { from: '2026-05-14', to: '2026-05-13' }, 'to'],
  ['bookableSlots refuses a range of a year and a day', bookableSlots, { from: '2026-05-13', to: '2027-05-14' }, 'to'],
  [
    'bookableSlots refuses a range too far in the future',
    bookableSlots,
    { from: '3000-01-01', to: '3000-01-02' },
    'to',
  ],
  ['findGpPractices refuses an empty search', findPractices, { input: {} }, 'input'],
  ['findGpPractices refuses a blank search', findPractices, { input: { name: ' \t', postcode: '\n' } }, 'input'],
  [
    'findGpPractices refuses a name of 101 characters',
    findPractices,
    { input: { name: 'x'.repeat(101) } },
    'input.name',
  ],
  [
    'findGpPractices refuses a postcode with a control character',
    findPractices,
    { input: { postcode: 'ZZ99\u0007' } },
    'input.postcode',
  ],
  [
    'bookGpAppointment refuses a reason with a control character',
    book,
    () => ({ input: { slotId, reason: 'a\u0000b' } }),
    'input.reason',
  ],
  [
    'bookGpAppointment refuses a reason with an unpaired surrogate',
    book,
    () => ({ input: { slotId, reason: 'a\ud800' } }),
    'input.reason',
  ],
  [
    'bookGpAppointment refuses a reason with a noncharacter',
    book,
    () => ({ input: { slotId, reason: '\uffff' } }),
    'input.reason',
  ],
  [
    'bookGpAppointment refuses a reason of 501 characters',
    book,
    () => ({ input: { slotId, reason: 'x'.repeat(501) } }),
    'input.reason',
  ],
  [
    'bookGpAppointment refuses a telephone number of letters',
    book,
    () => ({ input: telephone('call me')() }),
    'input.telephone.number',
  ],
  [
    'bookGpAppointment refuses a telephone number without digits',
    book,
    () => ({ input: telephone('+ -')() }),
    'input.telephone.number',
  ],
  [
    'bookGpAppointment refuses a telephone number of 31 digits',
    book,
    () => ({ input: telephone('7'.repeat(31))() }),
    'input.telephone.number',
  ],
  [
    'bookGpAppointment refuses a telephone number with a line break',
    book,
    () => ({ input: telephone('07700\n900123')() }),
    'input.telephone.number',
  ],
  [
    'cancelGpAppointment refuses a blank reason',
    cancel,
    () => ({ input: { appointmentId, reason: ' \n ' } }),
    'input.reason',
  ],
  [
    'cancelGpAppointment refuses an empty reason',
    cancel,
    () => ({ input: { appointmentId, reason: '' } }),
    'input.reason',
  ],
  [
    'cancelGpAppointment refuses a reason of 501 characters',
    cancel,
    () => ({ input: { appointmentId, reason: 'é'.repeat(501) } }),
    'input.reason',
  ],
  [
    'cancelGpAppointment refuses a reason with a control character',
    cancel,
    () => ({ input: { appointmentId, reason: 'x\u0007' } }),
    'input.reason',
  ],
])('%s before any upstream call', async (_label, query, variables, argument) => {
  const response = await stack.query(query, (typeof variables === 'function' ? variables() : variables) as never);
  expect(response).toMatchObject({ status: 200, errors: [{ extensions: { code: 'BAD_USER_INPUT', argument } }] });
  expect(response.errors).toHaveLength(1);
  expect(stack.calls()).toEqual([]);
  expect(stack.logLines).toEqual([]);
});

test.each<[string, string, object]>([
  ['bookableSlots refuses a date that does not exist', bookableSlots, { ...oneDay, to: '2026-02-30' }],
  ['bookableSlots refuses a date in words', bookableSlots, { ...oneDay, from: 'tomorrow' }],
  ['appointments refuses a date with a time', appointments, { from: '2026-05-13T00:00:00' }],
  ['appointments refuses the year 0000', appointments, { from: '0000-01-01' }],
  ['appointments refuses a year of five digits', appointments, { from: '12026-05-13' }],
  ['appointments refuses a date as a number', appointments, { from: 20260513 }],
  ['bookableSlots refuses a range without its first date', bookableSlots, { to: '2026-05-13' }],
  ['bookableSlots refuses an unknown appointment kind', bookableSlots, { ...oneDay, filter: { kinds: ['HOLOGRAM'] } }],
  ['bookableSlots refuses the output-only kind OTHER', bookableSlots, { ...oneDay, filter: { kinds: ['OTHER'] } }],
  ['bookableSlots refuses an unknown filter', bookableSlots, { ...oneDay, filter: { sex: 'FEMALE' } }],
  ['bookableSlots refuses a filter named constructor', bookableSlots, { ...oneDay, filter: { constructor: {} } }],
  ['bookGpAppointment refuses input without a slotId', book, { input: {} }],
  ['bookGpAppointment refuses a list as slotId', book, { input: { slotId: ['x'] } }],
  [
    'bookGpAppointment refuses a telephone without a number',
    book,
    { input: { slotId: 'x', telephone: { kind: 'HOME' } } },
  ],
  ['cancelGpAppointment refuses a missing input', cancel, {}],
])('%s, with HTTP 400 and before any upstream call', async (_label, query, variables) => {
  const response = await stack.query(query, variables as never);
  expect(response).toMatchObject({ status: 400, errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  expect(response).not.toHaveProperty('data');
  expect(stack.calls()).toEqual([]);
  expect(stack.logLines).toEqual([]);
});

/** Fields for this many single days, each more than two weeks after the one before. */
const separateRanges = (days: number, field = 'slots') =>
  Array.from({ length: days }, (_, at) => {
    const day = new Date(Date.UTC(2026, 4, 13 + 15 * at)).toISOString().slice(0, 10);
    return `${field}${at}: bookableSlots(from: "${day}", to: "${day}") { __typename }`;
  }).join('\n');
const slotCalls = () => stack.calls().filter((call) => call === 'GetAvailableAppointments').length;

test('bookableSlots refuses 28 separate ranges in one operation before any slot call', async () => {
  const { status, errors = [] } = await stack.query(`{ gpOnlineUser { patients { ${separateRanges(28)} } } }`);
  expect([status, errors.length, slotCalls()]).toEqual([200, 28, 0]);
  expect(errors[27]).toEqual({
    message:
      'All ranges of this request together need more than 27 searches of two weeks each. Ask for fewer ranges, or for ranges that are closer together.',
    path: ['gpOnlineUser', 'patients', 0, 'slots27'],
    locations: expect.anything() as unknown,
    extensions: { code: 'BAD_USER_INPUT', retryable: false, argument: 'to' },
  });
  expect(stack.logLines.filter(({ level }) => level === 50)).toEqual([]);
});

test('bookableSlots accepts 27 separate ranges and further ranges that overlap them', async () => {
  const overlapping = '{ __typename } again: bookableSlots(from: "2026-05-13", to: "2026-05-26") { __typename }';
  const { errors } = await stack.query(
    `{ gpOnlineUser { patients { ${separateRanges(27)} first: bookableSlots(from: "2026-05-13", to: "2026-05-20") ${overlapping} } } }`,
  );
  expect([errors, slotCalls()]).toEqual([undefined, 27]);
});

test('bookableSlots accepts a range of one year, and cancelGpAppointment accepts a reason of 500 characters', async () => {
  const year = { from: '2026-05-13', to: '2027-05-13' };
  expect(await stack.query(bookableSlots, year)).toEqual({
    status: 200,
    data: { gpOnlineUser: { patients: [{ bookableSlots: { __typename: 'GpBookableSlots' } }] } },
  });
  expect(stack.calls().filter((call) => call === 'GetAvailableAppointments')).toHaveLength(27);
  const reason = `  ${'🧦'.repeat(500)}  `;
  expect(await stack.query(cancel, { input: { appointmentId, reason } })).toEqual({
    status: 200,
    data: { cancelGpAppointment: { __typename: 'CancelGpAppointmentSuccess' } },
  });
});

test.each(['0001-01-01', '1066-10-14', '2999-12-31', '9999-12-31'])(
  'appointments accepts %s as its from date',
  async (from) => {
    expect(await stack.query(appointments, { from })).toEqual({
      status: 200,
      data: { gpOnlineUser: { patients: [{ appointments: { __typename: 'GpAppointments' } }] } },
    });
  },
);

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
const query = '{ gpOnlineUser { patients { demographics { __typename } } } }';
const nested = (depth: number) => `{ gpOnlineUser { patients { ${deepSelection(depth)} } } }`;
const deepSelection = (depth: number): string =>
  depth === 0
    ? 'id'
    : `appointments { ... on GpAppointments { upcoming { patient { ${deepSelection(depth - 1)} } } } }`;

test.each<[string, string | Uint8Array, Record<string, string>, number, string]>([
  ['malformed JSON', '{"query":', {}, 400, 'BAD_REQUEST'],
  ['a body that is not JSON', 'Tabitha', {}, 400, 'BAD_REQUEST'],
  ['an empty body', '', {}, 400, 'BAD_REQUEST'],
  ['a JSON number', '7', {}, 400, 'BAD_REQUEST'],
  ['a JSON null', 'null', {}, 400, 'BAD_REQUEST'],
  ['a JSON string', '"{ gpOnlineUser { patients { id } } }"', {}, 400, 'BAD_REQUEST'],
  ['a list of operations', JSON.stringify([{ query }, { query }]), {}, 400, 'BAD_REQUEST'],
  ['an empty object', '{}', {}, 400, 'BAD_REQUEST'],
  ['a number as query', '{"query":7}', {}, 400, 'BAD_REQUEST'],
  ['a string as variables', JSON.stringify({ query, variables: 'x' }), {}, 400, 'BAD_REQUEST'],
  ['an object as operationName', JSON.stringify({ query, operationName: {} }), {}, 400, 'BAD_REQUEST'],
  ['a string as extensions', JSON.stringify({ query, extensions: 'x' }), {}, 400, 'BAD_REQUEST'],
  [
    'variables with the key __proto__',
    `{"query":${JSON.stringify(query)},"variables":{"__proto__":{"a":1}}}`,
    {},
    400,
    'BAD_REQUEST',
  ],
  ['bytes that are not UTF-8', new Uint8Array([0x7b, 0xff, 0x7d]), {}, 400, 'BAD_REQUEST'],
  ['an XML body', '<query/>', { 'content-type': 'application/xml' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
  [
    'a form body',
    'query={__typename}',
    { 'content-type': 'application/x-www-form-urlencoded' },
    415,
    'UNSUPPORTED_MEDIA_TYPE',
  ],
  ['a plain-text body', JSON.stringify({ query }), { 'content-type': 'text/plain' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
  [
    'a body that is too large',
    JSON.stringify({ query, variables: { x: 'x'.repeat(102_400) } }),
    {},
    413,
    'PAYLOAD_TOO_LARGE',
  ],
  [
    'a document with too many tokens',
    JSON.stringify({ query: `{ ${'__typename '.repeat(2_001)} }` }),
    {},
    400,
    'GRAPHQL_PARSE_FAILED',
  ],
  ['a document nested too deeply', JSON.stringify({ query: nested(5) }), {}, 400, 'GRAPHQL_VALIDATION_FAILED'],
  ['an incomplete document', JSON.stringify({ query: '{ gpOnlineUser { ' }), {}, 400, 'GRAPHQL_PARSE_FAILED'],
  [
    'an unknown field',
    JSON.stringify({ query: '{ gpOnlineUser { password } }' }),
    {},
    400,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['an unknown operationName', JSON.stringify({ query, operationName: 'x' }), {}, 400, 'OPERATION_RESOLUTION_FAILURE'],
  [
    'a subscription',
    JSON.stringify({ query: 'subscription { gpOnlineUser { patients { id } } }' }),
    {},
    400,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    '101 root fields',
    JSON.stringify({
      query: `{ ${Array.from({ length: 101 }, (_, at) => `a${at}: gpOnlineUser { patients { id } }`).join(' ')} }`,
    }),
    {},
    400,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'a persisted query hash',
    '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"x"}}}',
    {},
    200,
    'PERSISTED_QUERY_NOT_SUPPORTED',
  ],
  [
    'a representation of 45,000 nested lists',
    `{"query":"query($r:[_Any!]!){_entities(representations:$r){__typename}}","variables":{"r":[${'['.repeat(45_000)}${']'.repeat(45_000)}]}}`,
    {},
    200,
    'BAD_USER_INPUT',
  ],
  [
    'a variable of 49,000 nested lists',
    `{"query":${JSON.stringify(bookableSlots)},"variables":{"from":${'['.repeat(49_000)}${']'.repeat(49_000)}}}`,
    {},
    400,
    'BAD_USER_INPUT',
  ],
])('the server refuses %s before any upstream call', async (_label, body, headers, status, code) => {
  const response = await send(body, headers);
  expect([response.status, response.errors?.[0]?.extensions]).toMatchObject([status, { code }]);
  expect(response.text).not.toMatch(/Tabitha|at .*\.[jt]s:\d/);
  expect(stack.calls()).toEqual([]);
  expect(stack.logLines).toEqual([]);
});
