import { describe, expect, test } from 'vitest';
import { createContextFactory } from '../../src/createContext.ts';
import { readUkTime } from '../../src/domain/ukTime.ts';
import { createNhsNumberIndex } from '../../src/identity/createNhsNumberIndex.ts';
import { memoryAttemptLimiter, memoryWriteJournal } from '../support/memoryStores.ts';
import { createRecordCache } from '../../src/stores/createRecordCache.ts';
import { executeQuery, idKey, ids, schema } from '../support/executeQuery.ts';
import { ada, fakeEmis, fakeLinks, now } from '../support/fakeEmis.ts';

describe('sign-in', () => {
  const anonymous = { kind: 'anonymous' } as const;

  test('an anonymous caller can query __typename, the introspection and the SDL', async () => {
    const result = await executeQuery('{ __typename __schema { queryType { name } } _service { sdl } }', {
      emis: fakeEmis(),
      caller: anonymous,
    });
    expect(result.errors).toBeUndefined();
  });

  test.each([
    '{ gpOnlineUser { patients { id } } }',
    '{ gpPatient(id: "ada") { id } }',
    '{ gpPractice(odsCode: "A28001") { name } }',
    '{ gpPractice(odsCode: "!") { name } }',
    '{ findGpPractices(input: { name: "a" }) { __typename } }',
    '{ _entities(representations: [{ __typename: "Practice", odsCode: "A28001" }]) { __typename } }',
    'mutation { bookGpAppointment(input: { slotId: "x" }) { __typename } }',
    'mutation { cancelGpAppointment(input: { appointmentId: "x", reason: "x" }) { __typename } }',
    'mutation { cancelGpPrescriptionRequest(input: { prescriptionId: "x" }) { __typename } }',
    'mutation { deleteGpMessage(input: { messageId: "x" }) { __typename } }',
    'mutation { markGpMessageRead(input: { messageId: "x" }) { __typename } }',
    'mutation { requestGpDetailsChange(input: { patientId: "ada" }) { __typename } }',
    'mutation { requestGpPrescription(input: { patientId: "ada", courseIds: [] }) { __typename } }',
    'mutation { sendGpMessage(input: { patientId: "ada", subject: "", body: "", recipientIds: [] }) { __typename } }',
    'mutation { cancelGpDetailsChange(input: { patientId: "ada" }) { __typename } }',
    'mutation { registerGpAccountWithLinkageKey(input: { odsCode: "!", accountId: "x", linkageKey: "x", surname: "x", dateOfBirth: "1980-02-29", relation: SELF }) { __typename } }',
    'mutation { registerGpAccountWithDemographics(input: { odsCode: "!", firstName: "x", surname: "x", dateOfBirth: "1980-02-29", sex: FEMALE, postcode: "x" }) { __typename } }',
    'mutation { resetGpAccountLinkageKey(input: { patientId: "ada", confirm: true }) { __typename } }',
    'mutation { unlinkGpPatient(input: { patientId: "ada" }) { __typename } }',
  ])('an anonymous caller gets UNAUTHENTICATED without an upstream call for %s', async (source) => {
    const emis = fakeEmis();
    const result = await executeQuery(source, { emis, caller: anonymous });
    expect(result.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    // The error comes from the check at the root field, not from a resolver below it.
    expect(result.errors?.[0]?.path).toHaveLength(1);
    expect(emis.calls).toEqual([]);
  });

  test('the schema has exactly these root fields', () => {
    const roots = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
      Object.keys(type?.getFields() ?? {}),
    );
    expect(roots.toSorted()).toEqual([
      '_entities',
      '_service',
      'bookGpAppointment',
      'cancelGpAppointment',
      'cancelGpDetailsChange',
      'cancelGpPrescriptionRequest',
      'deleteGpMessage',
      'findGpPractices',
      'gpOnlineUser',
      'gpPatient',
      'gpPractice',
      'markGpMessageRead',
      'registerGpAccountWithDemographics',
      'registerGpAccountWithLinkageKey',
      'requestGpDetailsChange',
      'requestGpPrescription',
      'resetGpAccountLinkageKey',
      'sendGpMessage',
      'unlinkGpPatient',
    ]);
  });

  test('a caller with a refused token receives the reason', async () => {
    const caller = { kind: 'refused', reason: 'The token has expired.' } as const;
    const result = await executeQuery('{ gpOnlineUser { patients { id } } }', { emis: fakeEmis(), caller });
    expect(result).toMatchObject({ data: { gpOnlineUser: null }, errors: [{ message: 'The token has expired.' }] });
  });

  test('the context of an anonymous caller throws for loaders, availability and services', () => {
    const createContext = createContextFactory({
      emis: fakeEmis(),
      patientLinks: fakeLinks(),
      attemptLimiter: memoryAttemptLimiter(() => now.getTime()),
      guessLimiter: memoryAttemptLimiter(() => now.getTime()),
      checkIdentity: () => Promise.resolve(),
      nhsNumberIndex: createNhsNumberIndex(idKey),
      writeJournal: memoryWriteJournal(),
      idKey,
      recordCache: createRecordCache({ kind: 'off' }),
      readDocument: () => Promise.reject(new Error('No document may be read.')),
      now: () => now,
    });
    const context = createContext(anonymous);
    for (const name of ['loaders', 'availability', 'services'] as const) expect(() => context[name]).toThrow('Sign in');
  });
});

describe('input checks', () => {
  const slots = (from: string, to: string) =>
    `{ gpPatient(id: "ada") { bookableSlots(from: "${from}", to: "${to}") { __typename } } }`;
  const slotId = ids.ofSlot({
    link: ada,
    slotNumber: '5',
    kind: 'telephone',
    startsAt: readUkTime('2026-12-01T10:00:00'),
  });
  const bookWith = (more: string) =>
    `mutation { bookGpAppointment(input: { slotId: "${slotId}", ${more} }) { __typename } }`;
  const cancelWith = (reason: string) =>
    `mutation { cancelGpAppointment(input: { appointmentId: "x", reason: "${reason}" }) { __typename } }`;

  test.each([
    ['{ gpPractice(odsCode: "A2") { name } }', 'odsCode'],
    ['{ gpPractice(odsCode: "A28001; DROP") { name } }', 'odsCode'],
    ['{ findGpPractices(input: {}) { __typename } }', 'input'],
    ['{ findGpPractices(input: { name: "  " }) { __typename } }', 'input'],
    [slots('2026-12-02', '2026-12-01'), 'to'],
    [slots('2026-12-02', '2027-12-03'), 'to'],
    [slots('9999-12-01', '9999-12-31'), 'to'],
    [bookWith(`reason: "${'x'.repeat(501)}"`), 'input.reason'],
    [bookWith(String.raw`reason: "a\u0000b"`), 'input.reason'],
    [bookWith('telephone: { number: "call me" }'), 'input.telephone.number'],
    [bookWith('telephone: { number: "()" }'), 'input.telephone.number'],
    [bookWith(`telephone: { number: "${'1'.repeat(31)}" }`), 'input.telephone.number'],
    [cancelWith(' '), 'input.reason'],
    [cancelWith(String.raw`\u0007`), 'input.reason'],
  ])('%s fails with BAD_USER_INPUT for %s, without an upstream call', async (source, argument) => {
    const emis = fakeEmis();
    const result = await executeQuery(source, { emis });
    expect(result.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
    expect(emis.calls).toEqual([]);
  });

  test.each(['2026-02-30', '2026-2-3', '26-02-03', '2026-02-03T00:00:00', 'tomorrow', ''])(
    'the date %j is refused as a literal and as a variable, without an upstream call',
    async (date) => {
      const emis = fakeEmis();
      const asLiteral = await executeQuery(slots(date, '2026-12-01'), { emis });
      const asVariable = await executeQuery(
        'query ($from: Date!) { gpPatient(id: "ada") { bookableSlots(from: $from, to: "2026-12-01") { __typename } } }',
        { emis, variables: { from: date } },
      );
      expect(asLiteral.errors?.[0]?.message).toContain('Date must be a date of the calendar');
      expect(asVariable.errors?.[0]?.message).toContain('Date must be a date of the calendar');
      expect(emis.calls).toEqual([]);
    },
  );

  test('bookableSlots accepts a range of one year, also from the last day of February', async () => {
    expect((await executeQuery(slots('2026-12-02', '2027-12-02'), { emis: fakeEmis() })).errors).toBeUndefined();
    expect((await executeQuery(slots('2028-02-29', '2029-02-28'), { emis: fakeEmis() })).errors).toBeUndefined();
  });
});
