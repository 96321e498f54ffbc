import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { startStack, type Stack } from '../support/startStack.ts';

let stack: Stack;
beforeAll(async () => {
  const world = aWorld({ practices: [aPractice()], patients: [aPatient()] });
  stack = await startStack({ world, settings: { introspection: false } });
});
afterAll(() => stack.stop());
beforeEach(() => {
  stack.clearCalls();
  stack.logLines.length = 0;
});

const ofPatient = (fields: string) => `{ gpOnlineUser { patients { ${fields} } } }`;
const slots = (filter: string) =>
  ofPatient(`bookableSlots(from: "2026-05-13", to: "2026-05-13", filter: ${filter}) { __typename }`);
const book = (input: string) => `mutation { bookGpAppointment(input: ${input}) { __typename } }`;

/** @returns the document without its marks `¦`, and the locations that they mark */
function readMarks(marked: string) {
  const parts = marked.split('¦');
  const columns = parts.slice(1).map((_, at) => parts.slice(0, at + 1).join('').length + 1);
  return { document: parts.join(''), locations: columns.map((column) => ({ line: 1, column })) };
}

/** The mark `¦` stands before each node that the error locates. */
const literals: readonly (readonly [argument: string, marked: string])[] = [
  ['odsCode', '{ gpPractice(odsCode: ¦5.5) { name } }'],
  ['odsCode', '{ gpPractice(odsCode: ¦true) { name } }'],
  ['odsCode', '{ gpPractice(odsCode: ¦null) { name } }'],
  ['odsCode', '{ gpPractice(odsCode: ¦{ code: "X99951" }) { name } }'],
  ['odsCode', '{ gpPractice(odsCode: ¦["X99951"]) { name } }'],
  ['odsCode', '{ ¦gpPractice { name } }'],
  ['odsCode', '{ gpPractice(¦odsCode: "X99951", ¦odsCode: "X99952") { name } }'],
  ['name', '{ gpPractice(odsCode: "X99951", ¦name: "x") { name } }'],
  ['odsCode', 'query ($code: ID! = ¦5.5) { gpPractice(odsCode: $code) { name } }'],
  ['to', ofPatient('bookableSlots(from: "2026-05-13", to: ¦"tomorrow") { __typename }')],
  ['to', ofPatient('bookableSlots(from: "2026-05-13", to: ¦20260513) { __typename }')],
  ['to', ofPatient('¦bookableSlots(from: "2026-05-13") { __typename }')],
  ['filter', slots('¦[1]')],
  ['filter', slots('¦"IN_PERSON"')],
  ['filter.kind', slots('{ ¦kind: [IN_PERSON] }')],
  ['filter.kinds', slots('{ kinds: ¦HOLOGRAM }')],
  ['filter.kinds[1]', slots('{ kinds: [IN_PERSON, ¦HOLOGRAM] }')],
  ['filter.kinds[0]', slots('{ kinds: [¦"IN_PERSON"] }')],
  ['filter.locationIds[0]', slots('{ locationIds: [¦["a"]] }')],
  ['filter.locationIds[1]', slots('{ locationIds: ["a", ¦null] }')],
  ['filter.timeOfDay.from', slots('{ timeOfDay: { from: ¦9 } }')],
  ['filter.onlyBookable', slots('{ ¦onlyBookable: true, ¦onlyBookable: false }')],
  ['filter.kinds[0]', `query ($f: GpBookableSlotsFilterInput = { kinds: [¦HOLOGRAM] }) ${slots('$f')}`],
  [
    'first',
    ofPatient(
      'bookableSlots(from: "2026-05-13", to: "2026-05-13") { ... on GpBookableSlots { slots(first: ¦"a") { totalCount } } }',
    ),
  ],
  [
    'first',
    ofPatient(
      'bookableSlots(from: "2026-05-13", to: "2026-05-13") { ... on GpBookableSlots { slots(first: ¦99999999999) { totalCount } } }',
    ),
  ],
  [
    'first',
    ofPatient(
      'bookableSlots(from: "2026-05-13", to: "2026-05-13") { ... on GpBookableSlots { slots(first: ¦1.0) { totalCount } } }',
    ),
  ],
  ['if', ofPatient('id @include(if: ¦"yes")')],
  ['if', ofPatient('id ¦@skip')],
  ['unless', ofPatient('id @skip(if: true, ¦unless: true)')],
  ['input', book('¦"x"')],
  ['input.slotId', book('¦{}')],
  ['input.slotId', book('{ slotId: ¦{} }')],
  ['input.telephone.number', book('{ slotId: "x", telephone: ¦{ kind: HOME } }')],
  ['input.telephone.kind', book('{ slotId: "x", telephone: { number: "1", kind: ¦PAGER } }')],
  ['odsCode', 'fragment p on Query { gpPractice(odsCode: ¦5.5) { name } } { ...p }'],
  ['odsCode', 'query (¦$code: Int) { gpPractice(odsCode: ¦$code) { name } }'],
  ['odsCode', '¦query { gpPractice(odsCode: ¦$code) { name } }'],
];

test.each(literals)('an invalid value of `%s` in a document is named and located: %s', async (argument, marked) => {
  const { document, locations } = readMarks(marked);
  const { status, errors = [], data } = await stack.query(document);
  expect(errors).toHaveLength(1);
  expect(errors[0]).toMatchObject({
    message: expect.stringContaining(`Argument "${argument}" is invalid. `) as string,
    extensions: { code: 'BAD_USER_INPUT', retryable: false, argument },
    locations: expect.arrayContaining(locations) as unknown,
  });
  expect([status, data]).toEqual([400, undefined]);
  expect([stack.calls(), stack.logLines]).toEqual([[], []]);
});

const withFilter = `query ($f: GpBookableSlotsFilterInput) ${slots('$f')}`;
const withInput = 'mutation ($i: BookGpAppointmentInput!) { bookGpAppointment(input: $i) { __typename } }';

test.each<[argument: string, query: string, variables: object]>([
  ['odsCode', 'query ($code: ID!) { gpPractice(odsCode: $code) { name } }', { code: 5.5 }],
  ['odsCode', 'query ($code: ID!) { gpPractice(odsCode: $code) { name } }', { code: null }],
  ['odsCode', 'query ($code: ID!) { gpPractice(odsCode: $code) { name } }', {}],
  ['filter', withFilter, { f: [1] }],
  ['filter.kind', withFilter, { f: { kind: 'IN_PERSON' } }],
  ['filter.kinds[1]', withFilter, { f: { kinds: ['IN_PERSON', 'HOLOGRAM'] } }],
  ['filter.timeOfDay.from', withFilter, { f: { timeOfDay: { from: 9 } } }],
  ['filter.timeOfDay.form', withFilter, { f: { timeOfDay: { form: '9:00' } } }],
  ['filter.kinds[0]', `query ($k: [GpAppointmentKindInput!]) ${slots('{ kinds: $k }')}`, { k: ['HOLOGRAM'] }],
  ['filter.kinds[1]', `query ($k: GpAppointmentKindInput!) ${slots('{ kinds: [VIDEO, $k] }')}`, { k: 'HOLOGRAM' }],
  ['input.slotId', withInput, { i: {} }],
  ['input.slot', withInput, { i: { slotId: 'x', slot: 1 } }],
  ['input.telephone.number', withInput, { i: { slotId: 'x', telephone: {} } }],
  ['if', `query ($no: Boolean!) ${ofPatient('id @include(if: $no)')}`, { no: 'x' }],
])('an invalid value of `%s` in a variable is named: %s', async (argument, query, variables) => {
  const { status, errors = [], data } = await stack.query(query, variables as Record<string, unknown>);
  expect(errors).toHaveLength(1);
  expect(errors[0]).toMatchObject({
    message: expect.stringContaining(`Argument "${argument}" is invalid. Variable "$`) as string,
    extensions: { code: 'BAD_USER_INPUT', retryable: false, argument },
    locations: [{ line: 1, column: query.indexOf('$') + 1 }],
  });
  expect([status, data]).toEqual([400, undefined]);
  expect([stack.calls(), stack.logLines]).toEqual([[], []]);
});

test.each<[argument: string, marked: string]>([
  ['odsCode', 'query ($x: ID = "X99951") { gpPractice(odsCode: ¦$x) { name } }'],
  ['filter', `query ($x: ID = "a") ${slots('¦{ locationIds: [$x] }')}`],
  ['input', `mutation ($x: ID = "a") { bookGpAppointment(input: ¦{ slotId: $x }) { __typename } }`],
  ['if', `query ($x: Boolean = true) ${ofPatient('id @include(if: ¦$x)')}`],
  [
    'id',
    `query ($x: ID = "a") ${ofPatient('appointments { ... on GpAppointments { upcoming { patient { message(id: ¦$x) { __typename } } } } }')}`,
  ],
])('null in a variable with a default is refused at `%s`, before any call: %s', async (argument, marked) => {
  const { document, locations } = readMarks(marked);
  const { errors = [] } = await stack.query(document, { x: null });
  expect(errors).toMatchObject([
    {
      message: expect.stringContaining(`Argument "${argument}" is invalid. `) as string,
      extensions: { code: 'BAD_USER_INPUT', argument },
      locations,
    },
  ]);
  expect(stack.calls()).toEqual([]);
  expect(stack.logLines).toEqual([]);
});

test.each<[argument: string, marked: string]>([
  ['odsCode', '{ gpPractice(odsCode: ¦"X 9") { name } }'],
  ['to', ofPatient('bookableSlots(from: "2026-05-14", to: ¦"2026-05-13") { __typename }')],
  ['filter.kinds', slots('{ kinds: ¦[] }')],
  ['filter.timeOfDay', slots('{ timeOfDay: ¦{} }')],
  ['filter.timeOfDay', slots('{ timeOfDay: ¦{ from: "25:00" } }')],
  ['input.reason', book('{ slotId: "x", reason: ¦"\\u0007" }')],
  ['input.telephone.number', book('{ slotId: "x", telephone: { number: ¦"call me" } }')],
])('a value of `%s` that breaks a rule of the field is located: %s', async (argument, marked) => {
  const { document, locations } = readMarks(marked);
  const { errors } = await stack.query(document);
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument }, locations }]);
  expect(stack.calls()).toEqual([]);
});

test.each<[what: string, query: string, variables?: Record<string, unknown>]>([
  ['a field', '{ gpOnlineUser { patient { id } } }'],
  ['an argument', '{ gpPractice(odsCodes: "X99951") { name } }'],
  ['a type', '{ gpOnlineUser { patients { ... on Patients { id } } } }'],
  ['a directive', '{ gpOnlineUser @includ(if: true) { patients { id } } }'],
  ['a directive’s argument', '{ gpOnlineUser @include(iff: true) { patients { id } } }'],
  ['an input field', slots('{ kind: VIDEO }')],
  ['an enum value', slots('{ kinds: VIDEOS }')],
  ['an enum value in quotation marks', slots('{ kinds: "VIDEO" }')],
  ['an input field of a variable', withFilter, { f: { kind: ['VIDEO'] } }],
  ['an enum value of a variable', withFilter, { f: { kinds: ['VIDEOS'] } }],
  ['introspection', '{ __schema { types { name } } }'],
  ['a type by its name', '{ __type(name: "Patient") { name } }'],
  ['the SDL', '{ _service { sdl } }'],
])(
  'the message about a wrong name of %s suggests no name and names no library when introspection is off',
  async (_what, query, variables = {}) => {
    const { status, errors = [] } = await stack.query(query, variables);
    expect([status, errors.length > 0]).toEqual([400, true]);
    for (const { message } of errors) expect(message).not.toMatch(/did you mean|apollo|graphql-js/i);
  },
);
