import { describe, expect, test } from 'vitest';
import type { Refusal } from '../../src/domain/RefusedError.ts';
import { readUkTime } from '../../src/domain/ukTime.ts';
import { UpstreamError } from '../../src/domain/UpstreamError.ts';
import type { EmisClient } from '../../src/emis/EmisClient.ts';
import { executeQuery, ids } from '../support/executeQuery.ts';
import { account, ada, aLink, anAppointment, fakeEmis, noTraits } from '../support/fakeEmis.ts';

const cancelMutation = `mutation ($input: CancelGpAppointmentInput!) { cancelGpAppointment(input: $input) { kind: __typename
  ... on CancelGpAppointmentSuccess { patient { id appointments { ... on GpAppointments { upcoming { id } } } } }
  ... on GpAppointmentNotCancellable { nextStep }
  ... on GpServiceUnavailable { reason } } }`;

const at = (date: string) => readUkTime(`${date}T10:00:00`);
const appointmentId = (date = '2026-12-01', link = ada) =>
  ids.ofAppointment({ link, slotNumber: '5', startsAt: at(date) });
const booked = () => Promise.resolve([anAppointment('5', '2026-12-01T10:00:00')]);
const refused = (refusal: Refusal) => () => Promise.resolve({ kind: 'refused', refusal } as const);
const lost = () => Promise.resolve({ kind: 'lost' } as const);
const timesOut = () => Promise.reject(new UpstreamError('UPSTREAM_TIMEOUT', 'appointments', { isRetryable: true }));

async function cancel(input: object, overrides: Partial<EmisClient> = {}) {
  const emis = fakeEmis(overrides);
  const variables = { appointmentId: appointmentId(), reason: 'Better now', ...input };
  const { data, errors } = await executeQuery(cancelMutation, { emis, variables: { input: variables } });
  return { outcome: data?.['cancelGpAppointment'] as { kind: string } | null, errors, calls: emis.calls };
}

describe('cancelGpAppointment', () => {
  test('cancelGpAppointment sends the cancellation once and reads the appointments again afterwards', async () => {
    let isBooked = true;
    const overrides: Partial<EmisClient> = {
      appointments: () => (isBooked ? booked() : Promise.resolve([])),
      cancelAppointment: () => {
        isBooked = false;
        return Promise.resolve({ kind: 'done', value: undefined });
      },
    };
    const { outcome, calls } = await cancel({ reason: ' Better now ' }, overrides);
    expect(outcome).toEqual({
      kind: 'CancelGpAppointmentSuccess',
      patient: { id: 'ada', appointments: { upcoming: [] } },
    });
    expect(calls.slice(-2)).toEqual([
      ['cancelAppointment', 'ada', { slotNumber: '5', reason: 'Better now' }],
      ['appointments', 'ada', 'none'],
    ]);
  });

  test.each([
    ['slotNotFound', { kind: 'GpAppointmentNotFound' }],
    ['slotTaken', { kind: 'GpAppointmentNotCancellable', nextStep: 'CONTACT_PRACTICE' }],
    ['appointmentInPast', { kind: 'GpAppointmentInPast' }],
    ['accountInactive', { kind: 'GpAccountInactive', reason: 'ACCOUNT_INACTIVE' }],
  ] as const)('cancelGpAppointment reports the refusal %s as %o', async (refusal, expected) => {
    expect((await cancel({}, { cancelAppointment: refused(refusal) })).outcome).toEqual(expected);
  });

  test('each of several cancellations in one request discards what was read before it', async () => {
    const emis = fakeEmis({ appointments: booked });
    const one = `cancelGpAppointment(input: $input) { ... on CancelGpAppointmentSuccess { patient {
      appointments { __typename } bookableSlots(from: "2026-12-01", to: "2026-12-01") { __typename } } } }`;
    await executeQuery(`mutation ($input: CancelGpAppointmentInput!) { first: ${one} second: ${one} }`, {
      emis,
      variables: { input: { appointmentId: appointmentId(), reason: 'Better now' } },
    });
    const calls = emis.calls.map(([name]) => name);
    const each = ['cancelAppointment', 'appointments', 'freeSlots'];
    expect(calls.slice(3)).toEqual([...each, ...each]);
  });

  test('cancelGpAppointment is not sent for a past appointment or an appointment of another person', async () => {
    const past = await cancel({ appointmentId: appointmentId('2026-11-22') });
    expect(past.outcome?.kind).toBe('GpAppointmentInPast');
    const foreign = await cancel({ appointmentId: appointmentId('2026-12-01', aLink('eve')) });
    expect(foreign).toMatchObject({ outcome: { kind: 'GpAppointmentNotFound' }, calls: [] });
    expect(past.calls.map(([name]) => name)).not.toContain('cancelAppointment');
  });

  test('cancelGpAppointment reports success after a lost response only when the appointment no longer exists', async () => {
    const cancelWithLostResponse = (appointments: EmisClient['appointments']) =>
      cancel({}, { cancelAppointment: lost, appointments });
    expect((await cancelWithLostResponse(() => Promise.resolve([]))).outcome?.kind).toBe('CancelGpAppointmentSuccess');
    expect((await cancelWithLostResponse(booked)).outcome?.kind).toBe('GpAppointmentOutcomeUnknown');
    expect((await cancelWithLostResponse(timesOut)).outcome?.kind).toBe('GpAppointmentOutcomeUnknown');
  });

  test('cancelGpAppointment reports an unknown outcome after a lost response when the account is restricted', async () => {
    const nothing = () => Promise.resolve([]);
    const restricted = () => Promise.resolve({ ...account, level: 'restricted' } as const);
    const { outcome } = await cancel({}, { cancelAppointment: lost, appointments: nothing, account: restricted });
    expect(outcome?.kind).toBe('GpAppointmentOutcomeUnknown');
  });

  test('cancelGpAppointment compares a missing appointment with the account after the lost response, not before it', async () => {
    let level: 'full' | 'restricted' = 'full';
    const overrides: Partial<EmisClient> = {
      appointments: () => Promise.resolve([]),
      account: () => Promise.resolve({ ...account, level }),
      cancelAppointment: () => {
        level = 'restricted';
        return lost();
      },
    };
    const { outcome, calls } = await cancel({}, overrides);
    expect(outcome?.kind).toBe('GpAppointmentOutcomeUnknown');
    expect(calls.filter(([name]) => name === 'account')).toHaveLength(2);
  });
});

describe('the reason of a cancellation', () => {
  const traits = (cancellationReason: 'required' | 'optional' | 'notAsked') => ({
    traits: { ...noTraits, cancellationReason },
  });

  test.each([
    ['required', 'Better now', { slotNumber: '5', reason: 'Better now' }],
    ['optional', ' Better now ', { slotNumber: '5', reason: 'Better now' }],
    ['optional', null, { slotNumber: '5' }],
    ['optional', '  ', { slotNumber: '5' }],
    ['notAsked', null, { slotNumber: '5' }],
  ] as const)('an upstream where it is %s receives the reason %j as %j', async (necessity, reason, sent) => {
    const { outcome, calls } = await cancel({ reason }, traits(necessity));
    expect(outcome).toMatchObject({ kind: 'CancelGpAppointmentSuccess' });
    expect(calls.filter(([name]) => name === 'cancelAppointment').map(([, , request]) => request)).toEqual([sent]);
  });

  test.each([
    ['required', null],
    ['required', '  '],
    ['notAsked', 'Better now'],
  ] as const)('where it is %s the reason %j is refused and nothing is sent', async (necessity, reason) => {
    const { errors, calls } = await cancel({ reason }, traits(necessity));
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'input.reason' } }]);
    expect(calls).toEqual([]);
  });
});
