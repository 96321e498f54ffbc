import { describe, expect, test } from 'vitest';
import type { DetailsChange } from '../../src/domain/detailsChange.ts';
import type { EmisClient } from '../../src/emis/EmisClient.ts';
import { executeOperation, resolved, timesOut } from '../support/executeOperation.ts';
import { change, pending, returnedChange } from './pendingChange.ts';

describe('pending change of details', () => {
  const source = `{ gpPatient(id: "ada") { detailsChange { ... on GpPatientDetailsChange { ${pending} } } } }`;

  test('detailsChange returns the pending change in one call', async () => {
    const { data, allCalls } = await executeOperation(source, { detailsChange: resolved(change) });
    expect(data).toEqual({ gpPatient: { detailsChange: { pending: returnedChange } } });
    expect(allCalls).toEqual([
      ['practice', 'A28001'],
      ['practiceSettings', 'A28001'],
      ['account', 'ada'],
      ['detailsChange', 'ada'],
    ]);
  });

  test('detailsChange returns null when no change is pending and an error when it cannot be read', async () => {
    expect((await executeOperation(source)).data).toEqual({ gpPatient: { detailsChange: { pending: null } } });
    const unreadable = await executeOperation(source, { detailsChange: timesOut });
    expect(unreadable.data).toEqual({ gpPatient: { detailsChange: null } });
    expect(unreadable.errors).toHaveLength(1);
  });
});

test('requestGpDetailsChange and cancelGpDetailsChange in one operation each return the change that is then pending', async () => {
  let pendingChange: DetailsChange | null = null;
  const overrides: Partial<EmisClient> = {
    detailsChange: () => Promise.resolve(pendingChange),
    requestDetailsChange(_link, details) {
      pendingChange = details;
      return Promise.resolve({ kind: 'done', value: undefined });
    },
    cancelDetailsChange() {
      pendingChange = null;
      return Promise.resolve({ kind: 'done', value: undefined });
    },
  };
  const { data } = await executeOperation(
    `mutation {
      requestGpDetailsChange(input: { patientId: "ada", address: { town: "York" } }) {
        ... on RequestGpDetailsChangeSuccess { detailsChange { pending { address { town } } } } }
      cancelGpDetailsChange(input: { patientId: "ada" }) {
        ... on CancelGpDetailsChangeSuccess { patient { detailsChange {
          ... on GpPatientDetailsChange { pending { address { town } } } } } } }
      again: requestGpDetailsChange(input: { patientId: "ada", address: { town: "Leeds" } }) {
        ... on RequestGpDetailsChangeSuccess { detailsChange { pending { address { town } } } } } }`,
    overrides,
  );
  expect(data).toEqual({
    requestGpDetailsChange: { detailsChange: { pending: { address: { town: 'York' } } } },
    cancelGpDetailsChange: { patient: { detailsChange: { pending: null } } },
    again: { detailsChange: { pending: { address: { town: 'Leeds' } } } },
  });
});
