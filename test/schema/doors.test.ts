import { describe, expect, it } from 'vitest';
import { UpstreamError } from '../../src/domain/upstreamError.ts';
import { readUkTime } from '../../src/domain/ukTime.ts';
import { createContextFactory } from '../../src/createContext.ts';
import { createAttemptLimiter } from '../../src/stores/createAttemptLimiter.ts';
import { createRecordCache } from '../../src/stores/createRecordCache.ts';
import { createNhsNumberIndex } from '../../src/identity/createNhsNumberIndex.ts';
import { ada, fakeEmis, fakeLinks, now } from '../services/fakeEmis.ts';
import { ask, idKey, ids, schema } from './ask.ts';

describe('without signing in', () => {
  const anonymous = { kind: 'anonymous' } as const;

  it('what the graph is can be asked', async () => {
    const result = await ask('{ __typename __schema { queryType { name } } _service { sdl } }', {
      emis: fakeEmis(),
      caller: anonymous,
    });
    expect(result.errors).toBeUndefined();
  });

  it.each([
    '{ me { patients { id } } }',
    '{ patient(id: "ada") { id } }',
    '{ practice(odsCode: "A28001") { name } }',
    '{ practice(odsCode: "!") { name } }',
    '{ findPractices(input: { name: "a" }) { __typename } }',
    '{ _entities(representations: [{ __typename: "Practice", odsCode: "A28001" }]) { __typename } }',
    'mutation { bookAppointment(input: { slotId: "x" }) { __typename } }',
    'mutation { cancelAppointment(input: { appointmentId: "x", reason: "x" }) { __typename } }',
    'mutation { deleteMessage(input: { messageId: "x" }) { __typename } }',
    'mutation { markMessageRead(input: { messageId: "x" }) { __typename } }',
    'mutation { requestDetailsChange(input: { patientId: "ada" }) { __typename } }',
    'mutation { sendMessage(input: { patientId: "ada", subject: "", body: "", recipientIds: [] }) { __typename } }',
    'mutation { withdrawDetailsChange(input: { patientId: "ada" }) { __typename } }',
    'mutation { registerWithLinkageKey(input: { odsCode: "!", accountId: "x", linkageKey: "x", surname: "x", dateOfBirth: "1980-02-29", relation: SELF }) { __typename } }',
    'mutation { registerWithDemographics(input: { odsCode: "!", firstName: "x", surname: "x", dateOfBirth: "1980-02-29", sex: FEMALE, postcode: "x" }) { __typename } }',
    'mutation { resetAccountLinkageKey(input: { patientId: "ada", confirm: true }) { __typename } }',
    'mutation { unlinkPatient(input: { patientId: "ada" }) { __typename } }',
  ])('%s cannot', async (source) => {
    const emis = fakeEmis();
    const result = await ask(source, { emis, caller: anonymous });
    expect(result.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    // The guard at the root has said so, and not a resolver that got past it.
    expect(result.errors?.[0]?.path).toHaveLength(1);
    expect(emis.calls).toEqual([]);
  });

  it('no field at the root is forgotten', () => {
    const roots = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
      Object.keys(type?.getFields() ?? {}),
    );
    expect(roots.toSorted()).toEqual([
      '_entities',
      '_service',
      'bookAppointment',
      'cancelAppointment',
      'cancelPrescriptionRequest',
      'deleteMessage',
      'findPractices',
      'markMessageRead',
      'me',
      'patient',
      'practice',
      'registerWithDemographics',
      'registerWithLinkageKey',
      'requestDetailsChange',
      'requestPrescription',
      'resetAccountLinkageKey',
      'sendMessage',
      'unlinkPatient',
      'withdrawDetailsChange',
    ]);
  });

  it('a refused token is told why', async () => {
    const caller = { kind: 'refused', reason: 'The token has expired.' } as const;
    const result = await ask('{ me { patients { id } } }', { emis: fakeEmis(), caller });
    expect(result).toMatchObject({ data: { me: null }, errors: [{ message: 'The token has expired.' }] });
  });

  it('nothing is at hand, even past the guard', () => {
    const createContext = createContextFactory({
      emis: fakeEmis(),
      patientLinks: fakeLinks(),
      attemptLimiter: createAttemptLimiter({ clock: () => now.getTime() }),
      nhsNumberIndex: createNhsNumberIndex(idKey),
      idKey,
      recordCache: createRecordCache({ kind: 'off' }),
      readDocument: () => Promise.reject(new Error('Nothing is to be read.')),
      now: () => now,
    });
    const context = createContext(anonymous);
    for (const name of ['loaders', 'availability', 'services'] as const) expect(() => context[name]).toThrow('Sign in');
  });
});

describe('arguments that make no sense', () => {
  const slots = (from: string, to: string) =>
    `{ patient(id: "ada") { bookableSlots(from: "${from}", to: "${to}") { __typename } } }`;
  const slotId = ids.ofSlot({
    link: ada,
    slotNumber: '5',
    kind: 'telephone',
    startsAt: readUkTime('2026-12-01T10:00:00'),
  });
  const book = (more: string) => `mutation { bookAppointment(input: { slotId: "${slotId}", ${more} }) { __typename } }`;
  const cancel = (reason: string) =>
    `mutation { cancelAppointment(input: { appointmentId: "x", reason: "${reason}" }) { __typename } }`;

  it.each([
    ['{ practice(odsCode: "A2") { name } }', 'odsCode'],
    ['{ practice(odsCode: "A28001; DROP") { name } }', 'odsCode'],
    ['{ findPractices(input: {}) { __typename } }', 'input'],
    ['{ findPractices(input: { name: "  " }) { __typename } }', 'input'],
    [slots('2026-12-02', '2026-12-01'), 'to'],
    [slots('2026-12-02', '2027-12-03'), 'to'],
    [slots('9999-12-01', '9999-12-31'), 'to'],
    [book(`reason: "${'x'.repeat(501)}"`), 'input.reason'],
    [book(String.raw`reason: "a\u0000b"`), 'input.reason'],
    [book('telephone: { number: "call me" }'), 'input.telephone.number'],
    [book('telephone: { number: "()" }'), 'input.telephone.number'],
    [book(`telephone: { number: "${'1'.repeat(31)}" }`), 'input.telephone.number'],
    [cancel(' '), 'input.reason'],
    [cancel(String.raw`\u0007`), 'input.reason'],
  ])('%s are told, and cost no call', async (source, argument) => {
    const emis = fakeEmis();
    const result = await ask(source, { emis });
    expect(result.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
    expect(emis.calls).toEqual([]);
  });

  it.each(['2026-02-30', '2026-2-3', '26-02-03', '2026-02-03T00:00:00', 'tomorrow', ''])(
    'such as the date %j are refused in a query and in a variable',
    async (date) => {
      const emis = fakeEmis();
      const inQuery = await ask(slots(date, '2026-12-01'), { emis });
      const inVariable = await ask(
        'query ($from: Date!) { patient(id: "ada") { bookableSlots(from: $from, to: "2026-12-01") { __typename } } }',
        { emis, variables: { from: date } },
      );
      expect(inQuery.errors?.[0]?.message).toContain('Date has to be a date of the calendar');
      expect(inVariable.errors?.[0]?.message).toContain('Date has to be a date of the calendar');
      expect(emis.calls).toEqual([]);
    },
  );

  it('are not a year to the day, nor the last day of February', async () => {
    expect((await ask(slots('2026-12-02', '2027-12-02'), { emis: fakeEmis() })).errors).toBeUndefined();
    expect((await ask(slots('2028-02-29', '2029-02-28'), { emis: fakeEmis() })).errors).toBeUndefined();
  });
});

describe('an upstream that fails', () => {
  it('costs the fields that needed it, and its error is kept under the answer', async () => {
    const failure = new UpstreamError('UPSTREAM_UNAVAILABLE', 'demographics', {
      isRetryable: true,
      retryAfterSeconds: 5,
    });
    const emis = fakeEmis({ demographics: () => Promise.reject(failure) });
    const result = await ask(
      '{ patient(id: "ada") { id nhsNumber demographics { __typename } appointments { __typename } } }',
      { emis },
    );
    expect(result.data).toEqual({
      patient: { id: 'ada', nhsNumber: null, demographics: null, appointments: { __typename: 'Appointments' } },
    });
    expect(result.errors?.map(({ path }) => path)).toEqual([
      ['patient', 'nhsNumber'],
      ['patient', 'demographics'],
    ]);
    expect(emis.calls.filter(([name]) => name === 'demographics')).toHaveLength(1);
  });
});
