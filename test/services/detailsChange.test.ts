import { describe, expect, test } from 'vitest';
import { RefusedError } from '../../src/domain/RefusedError.ts';
import type { EmisClient } from '../../src/emis/EmisClient.ts';
import { executeOperation, lost, refused, resolved, timesOut } from '../support/executeOperation.ts';
import { change, pending, returnedChange } from './pendingChange.ts';

describe('requestGpDetailsChange', () => {
  const request = `mutation ($input: RequestGpDetailsChangeInput!) { requestGpDetailsChange(input: $input) { kind: __typename
    ... on GpServiceProblem { message }
    ... on RequestGpDetailsChangeSuccess { detailsChange { ${pending} } patient { id } }
    ... on GpDetailsChangeOutcomeUnknown { patient { id } } } }`;

  const details = {
    contactDetails: { telephone: ' ', mobile: ' 07700 900123 ', email: null },
    address: { houseNameOrFlat: '', street: '4 New Street', town: 'Leeds', postcode: 'LS1 1AA' },
  };

  const sentDetails = { contactDetails: change.contactDetails, address: change.address };

  async function requestChange(input: object = details, overrides: Partial<EmisClient> = {}) {
    const variables = { input: { patientId: 'ada', ...input } };
    const { data, errors, calls } = await executeOperation(request, overrides, variables);
    return { outcome: data?.['requestGpDetailsChange'] as { kind: string } | null, errors, calls };
  }

  test('requestGpDetailsChange sends the details that have a value once and returns the pending change', async () => {
    const { outcome, calls } = await requestChange(details, { detailsChange: resolved(change) });
    expect(outcome).toEqual({
      kind: 'RequestGpDetailsChangeSuccess',
      detailsChange: { pending: returnedChange },
      patient: { id: 'ada' },
    });
    expect(calls).toEqual([
      ['requestDetailsChange', 'ada', sentDetails],
      ['detailsChange', 'ada'],
    ]);
  });

  test('requestGpDetailsChange sends an address without contact details, and contact details without an address', async () => {
    const address = await requestChange({ address: { postcode: 'LS1 1AA' }, contactDetails: { email: ' ' } });
    expect(address.calls[0]).toEqual(['requestDetailsChange', 'ada', { address: { postcode: 'LS1 1AA' } }]);
    const contact = await requestChange({ contactDetails: { email: 'ada@example.org' }, address: {} });
    expect(contact.calls[0]).toEqual(['requestDetailsChange', 'ada', { contactDetails: { email: 'ada@example.org' } }]);
  });

  test.each([
    ['no details', {}, 'input'],
    ['only blank details', { contactDetails: { mobile: ' ' }, address: { town: '' } }, 'input'],
    ['only null details', { contactDetails: null, address: { town: null } }, 'input'],
    ['an invalid telephone number', { contactDetails: { telephone: 'ring me' } }, 'input.contactDetails.telephone'],
    ['a mobile number that is too long', { contactDetails: { mobile: '1'.repeat(31) } }, 'input.contactDetails.mobile'],
    ['an invalid email address', { contactDetails: { email: 'ada' } }, 'input.contactDetails.email'],
    ['two email addresses', { contactDetails: { email: 'a@b.c, d@e.f' } }, 'input.contactDetails.email'],
    [
      'an email address that is too long',
      { contactDetails: { email: `a@${'b'.repeat(253)}` } },
      'input.contactDetails.email',
    ],
    [
      'an email address with a control character',
      { contactDetails: { email: 'a\u0001@b.c' } },
      'input.contactDetails.email',
    ],
    ['an address line that is too long', { address: { county: 'x'.repeat(101) } }, 'input.address.county'],
    ['an address line with a line break', { address: { street: '4 New Street\nLeeds' } }, 'input.address.street'],
    [
      'an address line with a control character',
      { address: { houseNameOrFlat: 'a\u0000' } },
      'input.address.houseNameOrFlat',
    ],
  ])('requestGpDetailsChange refuses %s with BAD_USER_INPUT, without a call', async (_name, input, argument) => {
    const { outcome, errors, calls } = await requestChange(input);
    expect(outcome).toBeNull();
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
    expect(calls).toEqual([]);
  });

  test('requestGpDetailsChange reports GpPatientNotFound for a patient whom the person may not see', async () => {
    const { outcome, calls } = await requestChange({ ...details, patientId: 'eve' });
    expect(outcome).toEqual({ kind: 'GpPatientNotFound', message: 'The patient was not found.' });
    expect(calls).toEqual([]);
  });

  test.each([
    ['inputRefused', 'GpDetailsChangeRefused'],
    ['practiceNotLive', 'GpPracticeNotLive'],
    ['accountInactive', 'GpAccountInactive'],
    ['accountRestricted', 'GpAccountRestricted'],
    ['serviceNotEnabled', 'GpServiceNotGranted'],
  ] as const)(
    'requestGpDetailsChange reports the refusal %s as %s and does not send the request again',
    async (refusal, typeName) => {
      const { outcome, errors, calls } = await requestChange(details, { requestDetailsChange: refused(refusal) });
      expect(errors).toBeUndefined();
      expect(outcome?.kind).toBe(typeName);
      expect(calls).toEqual([['requestDetailsChange', 'ada', sentDetails]]);
    },
  );

  test.each([
    ['the requested change is pending', 'RequestGpDetailsChangeSuccess', resolved(change)],
    ['no change is pending', 'GpDetailsChangeOutcomeUnknown', resolved(null)],
    ['a part of the change is pending', 'GpDetailsChangeOutcomeUnknown', resolved({ address: change.address ?? {} })],
    [
      'more than the change is pending',
      'GpDetailsChangeOutcomeUnknown',
      resolved({ ...change, address: { ...change.address, village: 'Roundhay' } }),
    ],
    [
      'another change is pending',
      'GpDetailsChangeOutcomeUnknown',
      resolved({ ...change, contactDetails: { mobile: '1' } }),
    ],
    ['the pending change cannot be read', 'GpDetailsChangeOutcomeUnknown', timesOut],
  ] as const)(
    'requestGpDetailsChange after a lost response, when %s, reports %s',
    async (_name, typeName, detailsChange) => {
      const { outcome, calls } = await requestChange(details, { requestDetailsChange: lost, detailsChange });
      expect(outcome).toMatchObject({ kind: typeName, patient: { id: 'ada' } });
      expect(calls).toEqual([
        ['requestDetailsChange', 'ada', sentDetails],
        ['detailsChange', 'ada'],
      ]);
    },
  );

  test('requestGpDetailsChange stays successful when the pending change cannot be read afterwards', async () => {
    for (const detailsChange of [timesOut, () => Promise.reject(new RefusedError('serviceNotEnabled'))]) {
      const { outcome, errors } = await requestChange(details, { detailsChange });
      expect(outcome).toEqual({ kind: 'RequestGpDetailsChangeSuccess', detailsChange: null, patient: { id: 'ada' } });
      expect(errors).toMatchObject([
        { path: ['requestGpDetailsChange', 'detailsChange'], message: expect.stringMatching(/^UPSTREAM_/) as string },
      ]);
    }
  });
});
