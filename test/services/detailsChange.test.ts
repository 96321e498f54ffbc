import { describe, expect, it } from 'vitest';
import type { DetailsChange } from '../../src/domain/detailsChange.ts';
import { RefusedError } from '../../src/domain/refusal.ts';
import type { EmisClient } from '../../src/emis/EmisClient.ts';
import { asking, fails, lost, refused, resolved } from './asking.ts';

const pending = `pending { requestedAt contactDetails { telephone mobile email }
  address { houseNameOrFlat street village town county postcode } }`;

const moved: DetailsChange = {
  contactDetails: { mobile: '07700 900123' },
  address: { street: '4 New Street', town: 'Leeds', postcode: 'LS1 1AA' },
  requestedAt: '2026-11-20T09:30:00+00:00',
};

const movedShown = {
  requestedAt: '2026-11-20T09:30:00+00:00',
  contactDetails: { telephone: null, mobile: '07700 900123', email: null },
  address: {
    houseNameOrFlat: null,
    street: '4 New Street',
    village: null,
    town: 'Leeds',
    county: null,
    postcode: 'LS1 1AA',
  },
};

describe('the change that waits', () => {
  const source = `{ patient(id: "ada") { detailsChange { ... on PatientDetailsChange { ${pending} } } } }`;

  it('is shown in one call', async () => {
    const { data, allCalls } = await asking(source, { detailsChange: resolved(moved) });
    expect(data).toEqual({ patient: { detailsChange: { pending: movedShown } } });
    expect(allCalls).toEqual([
      ['practice', 'A28001'],
      ['practiceSettings', 'A28001'],
      ['account', 'ada'],
      ['detailsChange', 'ada'],
    ]);
  });

  it('is none where none waits, and not none where it cannot be read', async () => {
    expect((await asking(source)).data).toEqual({ patient: { detailsChange: { pending: null } } });
    const unread = await asking(source, { detailsChange: fails });
    expect(unread.data).toEqual({ patient: { detailsChange: null } });
    expect(unread.errors).toHaveLength(1);
  });
});

describe('asking for a change', () => {
  const request = `mutation ($input: RequestDetailsChangeInput!) { requestDetailsChange(input: $input) { kind: __typename
    ... on GpServiceProblem { message }
    ... on RequestDetailsChangeSuccess { detailsChange { ${pending} } patient { id } }
    ... on DetailsChangeOutcomeUnknown { patient { id } } } }`;

  const wish = {
    contactDetails: { telephone: ' ', mobile: ' 07700 900123 ', email: null },
    address: { houseNameOrFlat: '', street: '4 New Street', town: 'Leeds', postcode: 'LS1 1AA' },
  };

  const sentWish = { contactDetails: moved.contactDetails, address: moved.address };

  async function requesting(input: object = wish, answers: Partial<EmisClient> = {}) {
    const variables = { input: { patientId: 'ada', ...input } };
    const { data, errors, calls } = await asking(request, answers, variables);
    return { outcome: data?.['requestDetailsChange'] as { kind: string } | null, errors, calls };
  }

  it('sends what has a value, once, and shows what waits then', async () => {
    const { outcome, calls } = await requesting(wish, { detailsChange: resolved(moved) });
    expect(outcome).toEqual({
      kind: 'RequestDetailsChangeSuccess',
      detailsChange: { pending: movedShown },
      patient: { id: 'ada' },
    });
    expect(calls).toEqual([
      ['requestDetailsChange', 'ada', sentWish],
      ['detailsChange', 'ada'],
    ]);
  });

  it('of an address alone says nothing of contact details, and the other way round', async () => {
    const address = await requesting({ address: { postcode: 'LS1 1AA' }, contactDetails: { email: ' ' } });
    expect(address.calls[0]).toEqual(['requestDetailsChange', 'ada', { address: { postcode: 'LS1 1AA' } }]);
    const contact = await requesting({ contactDetails: { email: 'ada@example.org' }, address: {} });
    expect(contact.calls[0]).toEqual(['requestDetailsChange', 'ada', { contactDetails: { email: 'ada@example.org' } }]);
  });

  it.each([
    ['nothing', {}, 'input'],
    ['nothing but blanks', { contactDetails: { mobile: ' ' }, address: { town: '' } }, 'input'],
    ['nothing but nulls', { contactDetails: null, address: { town: null } }, 'input'],
    ['a telephone that is none', { contactDetails: { telephone: 'ring me' } }, 'input.contactDetails.telephone'],
    ['a mobile that is too long', { contactDetails: { mobile: '1'.repeat(31) } }, 'input.contactDetails.mobile'],
    ['an e-mail address that is none', { contactDetails: { email: 'ada' } }, 'input.contactDetails.email'],
    ['two e-mail addresses', { contactDetails: { email: 'a@b.c, d@e.f' } }, 'input.contactDetails.email'],
    ['a long e-mail address', { contactDetails: { email: `a@${'b'.repeat(253)}` } }, 'input.contactDetails.email'],
    [
      'an e-mail address with a control character',
      { contactDetails: { email: 'a\u0001@b.c' } },
      'input.contactDetails.email',
    ],
    ['a line that is too long', { address: { county: 'x'.repeat(101) } }, 'input.address.county'],
    ['two lines in one', { address: { street: '4 New Street\nLeeds' } }, 'input.address.street'],
    ['a control character', { address: { houseNameOrFlat: 'a\u0000' } }, 'input.address.houseNameOrFlat'],
  ])('with %s is refused, and costs no call', async (_, input, argument) => {
    const { outcome, errors, calls } = await requesting(input);
    expect(outcome).toBeNull();
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
    expect(calls).toEqual([]);
  });

  it('for a patient whom this person may not see finds no patient', async () => {
    const { outcome, calls } = await requesting({ ...wish, patientId: 'eve' });
    expect(outcome).toEqual({ kind: 'GpPatientNotFound', message: 'The patient was not found.' });
    expect(calls).toEqual([]);
  });

  it.each([
    ['inputRefused', 'DetailsChangeRefused'],
    ['practiceNotLive', 'GpPracticeNotLive'],
    ['accountInactive', 'GpAccountInactive'],
    ['accountRestricted', 'GpAccountRestricted'],
    ['serviceNotEnabled', 'GpServiceNotGranted'],
  ] as const)('refused with %s is told as %s, and not sent again', async (refusal, typeName) => {
    const { outcome, errors, calls } = await requesting(wish, { requestDetailsChange: refused(refusal) });
    expect(errors).toBeUndefined();
    expect(outcome?.kind).toBe(typeName);
    expect(calls).toEqual([['requestDetailsChange', 'ada', sentWish]]);
  });

  it.each([
    ['just this', resolved(moved), 'RequestDetailsChangeSuccess'],
    ['nothing', resolved(null), 'DetailsChangeOutcomeUnknown'],
    ['less', resolved({ address: moved.address ?? {} }), 'DetailsChangeOutcomeUnknown'],
    ['more', resolved({ ...moved, address: { ...moved.address, village: 'Roundhay' } }), 'DetailsChangeOutcomeUnknown'],
    ['another', resolved({ ...moved, contactDetails: { mobile: '1' } }), 'DetailsChangeOutcomeUnknown'],
    ['what cannot be read', fails, 'DetailsChangeOutcomeUnknown'],
  ] as const)('whose answer is lost is told by what waits: %s', async (_, detailsChange, typeName) => {
    const { outcome, calls } = await requesting(wish, { requestDetailsChange: lost, detailsChange });
    expect(outcome).toMatchObject({ kind: typeName, patient: { id: 'ada' } });
    expect(calls).toEqual([
      ['requestDetailsChange', 'ada', sentWish],
      ['detailsChange', 'ada'],
    ]);
  });

  it('that is done stays done when what waits cannot be shown', async () => {
    for (const detailsChange of [fails, () => Promise.reject(new RefusedError('serviceNotEnabled'))]) {
      const { outcome, errors } = await requesting(wish, { detailsChange });
      expect(outcome).toEqual({ kind: 'RequestDetailsChangeSuccess', detailsChange: null, patient: { id: 'ada' } });
      expect(errors).toMatchObject([
        { path: ['requestDetailsChange', 'detailsChange'], message: expect.stringMatching(/^UPSTREAM_/) as string },
      ]);
    }
  });
});

describe('withdrawing a change', () => {
  const withdraw = `mutation ($id: ID!) { withdrawDetailsChange(input: { patientId: $id }) { kind: __typename
    ... on WithdrawDetailsChangeSuccess { patient { detailsChange { ... on PatientDetailsChange { ${pending} } } } }
    ... on DetailsChangeOutcomeUnknown { patient { id } } } }`;

  async function withdrawing(answers: Partial<EmisClient> = {}, id = 'ada') {
    const { data, calls } = await asking(withdraw, answers, { id });
    return { outcome: data?.['withdrawDetailsChange'] as { kind: string } | null, calls };
  }

  it('is one call, and what is read after it is new', async () => {
    const { outcome, calls } = await withdrawing();
    expect(outcome).toEqual({
      kind: 'WithdrawDetailsChangeSuccess',
      patient: { detailsChange: { pending: null } },
    });
    expect(calls).toEqual([
      ['withdrawDetailsChange', 'ada'],
      ['detailsChange', 'ada'],
    ]);
  });

  it.each([
    ['nothingToCancel', 'DetailsChangeNotPending'],
    ['accountRestricted', 'GpAccountRestricted'],
    ['serviceNotEnabled', 'GpServiceNotGranted'],
  ] as const)('refused with %s is told as %s', async (refusal, typeName) => {
    const { outcome, calls } = await withdrawing({ withdrawDetailsChange: refused(refusal) });
    expect(outcome).toEqual({ kind: typeName });
    expect(calls).toEqual([['withdrawDetailsChange', 'ada']]);
  });

  it('for a patient whom this person may not see finds no patient', async () => {
    expect(await withdrawing({}, 'eve')).toEqual({ outcome: { kind: 'GpPatientNotFound' }, calls: [] });
  });

  it.each([
    ['nothing', resolved(null), 'WithdrawDetailsChangeSuccess'],
    ['a change', resolved(moved), 'DetailsChangeOutcomeUnknown'],
    ['what cannot be read', fails, 'DetailsChangeOutcomeUnknown'],
  ] as const)('whose answer is lost is told by what waits: %s', async (_, detailsChange, typeName) => {
    const { outcome, calls } = await withdrawing({ withdrawDetailsChange: lost, detailsChange });
    expect(outcome?.kind).toBe(typeName);
    expect(calls.filter(([name]) => name === 'withdrawDetailsChange')).toHaveLength(1);
  });
});

it('asking and withdrawing in one operation each show what waits then', async () => {
  let waits: DetailsChange | null = null;
  const answers: Partial<EmisClient> = {
    detailsChange: () => Promise.resolve(waits),
    requestDetailsChange(_link, wish) {
      waits = wish;
      return Promise.resolve({ kind: 'done', value: undefined });
    },
    withdrawDetailsChange() {
      waits = null;
      return Promise.resolve({ kind: 'done', value: undefined });
    },
  };
  const { data } = await asking(
    `mutation {
      requestDetailsChange(input: { patientId: "ada", address: { town: "York" } }) {
        ... on RequestDetailsChangeSuccess { detailsChange { pending { address { town } } } } }
      withdrawDetailsChange(input: { patientId: "ada" }) {
        ... on WithdrawDetailsChangeSuccess { patient { detailsChange {
          ... on PatientDetailsChange { pending { address { town } } } } } } } }`,
    answers,
  );
  expect(data).toEqual({
    requestDetailsChange: { detailsChange: { pending: { address: { town: 'York' } } } },
    withdrawDetailsChange: { patient: { detailsChange: { pending: null } } },
  });
});
