import { describe, expect, test } from 'vitest';
import type { DetailsChange } from '../../src/domain/detailsChange.ts';
import type { EmisClient } from '../../src/emis/EmisClient.ts';
import { executeOperation, lost, refused, resolved, timesOut } from '../support/executeOperation.ts';

const pending = `pending { requestedAt { local instant isInstantCertain } contactDetails { telephone mobile email }
  address { houseNameOrFlat street village town county postcode } }`;

const change: DetailsChange = {
  contactDetails: { mobile: '07700 900123' },
  address: { street: '4 New Street', town: 'Leeds', postcode: 'LS1 1AA' },
  requestedAt: '2026-11-20T09:30:00+00:00',
};

describe('cancelGpDetailsChange', () => {
  const cancel = `mutation ($id: ID!) { cancelGpDetailsChange(input: { patientId: $id }) { kind: __typename
    ... on CancelGpDetailsChangeSuccess { patient { detailsChange { ... on GpPatientDetailsChange { ${pending} } } } }
    ... on GpDetailsChangeOutcomeUnknown { patient { id } } } }`;

  async function cancelChange(overrides: Partial<EmisClient> = {}, id = 'ada') {
    const { data, calls } = await executeOperation(cancel, overrides, { id });
    return { outcome: data?.['cancelGpDetailsChange'] as { kind: string } | null, calls };
  }

  test('cancelGpDetailsChange makes one call and reads the pending change again afterwards', async () => {
    const { outcome, calls } = await cancelChange();
    expect(outcome).toEqual({
      kind: 'CancelGpDetailsChangeSuccess',
      patient: { detailsChange: { pending: null } },
    });
    expect(calls).toEqual([
      ['cancelDetailsChange', 'ada'],
      ['detailsChange', 'ada'],
    ]);
  });

  test.each([
    ['nothingToCancel', 'GpDetailsChangeNotPending'],
    ['accountRestricted', 'GpAccountRestricted'],
    ['serviceNotEnabled', 'GpServiceNotGranted'],
  ] as const)('cancelGpDetailsChange reports the refusal %s as %s', async (refusal, typeName) => {
    const { outcome, calls } = await cancelChange({ cancelDetailsChange: refused(refusal) });
    expect(outcome).toEqual({ kind: typeName });
    expect(calls).toEqual([['cancelDetailsChange', 'ada']]);
  });

  test('cancelGpDetailsChange reports GpPatientNotFound for a patient whom the person may not see', async () => {
    expect(await cancelChange({}, 'eve')).toEqual({ outcome: { kind: 'GpPatientNotFound' }, calls: [] });
  });

  test.each([
    ['no change is pending', 'CancelGpDetailsChangeSuccess', resolved(null)],
    ['a change is pending', 'GpDetailsChangeOutcomeUnknown', resolved(change)],
    ['the pending change cannot be read', 'GpDetailsChangeOutcomeUnknown', timesOut],
  ] as const)(
    'cancelGpDetailsChange after a lost response, when %s, reports %s',
    async (_name, typeName, detailsChange) => {
      const { outcome, calls } = await cancelChange({ cancelDetailsChange: lost, detailsChange });
      expect(outcome?.kind).toBe(typeName);
      expect(calls.filter(([name]) => name === 'cancelDetailsChange')).toHaveLength(1);
    },
  );
});
