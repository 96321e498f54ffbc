import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { PlannedFault } from '../../simulator/faults.ts';
import { startSimulator } from '../../simulator/server.ts';
import { beginHandshake, call, openEndUserSession, openPatientSession, valueOf, type RawSession } from './rawClient.ts';
import { linkOf, now, useSimulator, smallWorld } from './useSimulator.ts';

const simulator = useSimulator(() => ({ world: smallWorld() }));
let session: RawSession;
beforeEach(async () => {
  simulator().faults.clear();
  for (const { slots } of simulator().world.practices[0]?.clinics ?? [])
    for (const slot of slots) slot.appointment = undefined;
  session = await openPatientSession(simulator(), linkOf(simulator()));
});

const book = () => session.call('BookAppointment', { SlotId: 1001 });
const plan = (fault: PlannedFault) => simulator().faults.add({ operation: 'BookAppointment', ...fault });
const isBooked = (): boolean => simulator().world.practices[0]?.clinics[0]?.slots[0]?.appointment !== undefined;

const begin = async (fault: PlannedFault) => {
  simulator().faults.add({ operation: 'BeginPatientSession', ...fault });
  return beginHandshake(simulator(), await openEndUserSession(simulator()), linkOf(simulator()));
};
const options = () => session.call('GetUserOptions');

describe('a fault that hides the answer', () => {
  test.each<[string, PlannedFault, { isBooked: boolean; isNumberUsed: boolean }]>([
    ['dropped on arrival', { kind: 'drop', at: 'arrival' }, { isBooked: false, isNumberUsed: false }],
    ['dropped before the effect', { kind: 'drop' }, { isBooked: false, isNumberUsed: true }],
    ['dropped after the effect', { kind: 'drop', at: 'after' }, { isBooked: true, isNumberUsed: true }],
    ['cut in the middle of the answer', { kind: 'cut' }, { isBooked: true, isNumberUsed: true }],
  ])('%s', async (_name, fault, expected) => {
    plan(fault);
    const header = session.next('BookAppointment');
    const send = () => session.call('BookAppointment', { SlotId: 1001 }, { header });
    await expect(send()).rejects.toThrow();
    expect(isBooked()).toBe(expected.isBooked);
    expect(simulator().ledger.at(-1)).toMatchObject({ operation: 'BookAppointment', faults: [fault.kind] });
    expect((await send()).status).toBe(expected.isNumberUsed ? 403 : 200);
  });
});

describe('a fault that answers in EMIS’s place', () => {
  test.each<[string, PlannedFault, boolean, { status: number; code?: number; number?: number | undefined }]>([
    ['-1002 before the effect', { kind: 'internal-error' }, false, { status: 500, code: -1002, number: 1 }],
    ['-1002 after the effect', { kind: 'internal-error', at: 'after' }, true, { status: 500, code: -1002, number: 1 }],
    ['503 on arrival', { kind: 'proxy-error' }, false, { status: 503, number: undefined }],
    ['503 after the effect', { kind: 'proxy-error', at: 'after' }, true, { status: 503, number: undefined }],
    ['429', { kind: 'rate-limit' }, false, { status: 429, code: -1429, number: undefined }],
    ['any fault', { kind: 'fault', status: 403, code: -9999 }, false, { status: 403, code: -9999, number: 1 }],
    [
      'any fault without sequence',
      { kind: 'fault', status: 409, code: -1150, at: 'after', withSequence: false },
      true,
      { status: 409, number: undefined },
    ],
    [
      'any bytes',
      { kind: 'raw', status: 200, body: '{"not":"XML"}', contentType: 'application/json' },
      true,
      { status: 200 },
    ],
    ['any bytes on arrival', { kind: 'raw', status: 204, body: '', at: 'arrival' }, false, { status: 204 }],
  ])('%s', async (_name, fault, booked, expected) => {
    plan(fault);
    expect(await book()).toMatchObject(expected);
    expect(isBooked()).toBe(booked);
    expect(simulator().ledger.at(-1)?.code).toBe(expected.code ?? (fault.kind === 'fault' ? fault.code : undefined));
  });

  test('a page of the proxy is HTML, and EMIS has not seen the call', async () => {
    plan({ kind: 'proxy-error' });
    const header = session.next('BookAppointment');
    const reply = await session.call('BookAppointment', { SlotId: 1001 }, { header });
    expect(reply.headers['content-type']).toBe('text/html');
    expect((await session.call('BookAppointment', { SlotId: 1001 }, { header })).number).toBe(1);
  });

  test('-1002 carries the right hash, and the session goes on', async () => {
    plan({ kind: 'internal-error', at: 'after' });
    expect((await book()).hash).toBe(session.expectedAnswer);
    expect(await book()).toMatchObject({ code: -1150, number: 2 });
  });
});

describe('a fault of the answer', () => {
  test('wrong hash, wrong number, no sequence', async () => {
    plan({ kind: 'wrong-answer-hash' });
    const wrongHash = await book();
    expect(wrongHash).toMatchObject({ status: 200, number: 1 });
    expect(wrongHash.hash).not.toBe(session.expectedAnswer);
    plan({ kind: 'wrong-answer-number' });
    expect(await book()).toMatchObject({ number: 3, hash: session.expectedAnswer });
    plan({ kind: 'missing-answer-sequence' });
    expect(await book()).toMatchObject({ code: -1150, number: undefined });
    expect(isBooked()).toBe(true);
  });

  test('its XML changed', async () => {
    plan({ kind: 'transform', transform: (body) => body.replace('>true<', '>maybe<') });
    expect((await book()).body).toContain('<BookingCreated>maybe<');
  });

  test('late, with the effect before or after the wait', async () => {
    for (const at of ['after', 'before'] as const) {
      plan({ kind: 'delay', ms: 200, at });
      const started = performance.now();
      const reply = session.call('BookAppointment', { SlotId: at === 'after' ? 1001 : 1002 });
      const slot = simulator().world.practices[0]?.clinics[0]?.slots[at === 'after' ? 0 : 1];
      await vi.waitFor(() => {
        expect(simulator().ledger.at(-1)).toMatchObject({ status: 0, faults: ['delay'] });
        expect(slot?.appointment !== undefined).toBe(at === 'after');
      });
      expect((await reply).status).toBe(200);
      expect(performance.now() - started).toBeGreaterThan(195);
    }
  });

  test('a few bytes at a time', async () => {
    plan({ kind: 'trickle', bytes: 100, everyMs: 5 });
    const started = performance.now();
    expect((await book()).body).toContain('BookingCreated');
    expect(performance.now() - started).toBeGreaterThan(20);
  });
});

describe('a fault of the handshake', () => {
  test('a wrong proof of the server', async () => {
    expect((await begin({ kind: 'wrong-server-validation-key' })).isServerProven).toBe(false);
  });

  test('a point that is not on the curve', async () => {
    await expect(begin({ kind: 'off-curve-server-public-key' })).rejects.toThrow('Public key is not valid');
  });

  test.each([
    { kind: 'salt', bytes: 15 } as const,
    { kind: 'salt', bytes: 65 } as const,
    { kind: 'iterations', iterations: 9999 } as const,
  ])('%o, with everything else right', async (fault) => {
    const { reply, isServerProven } = await begin(fault);
    expect(isServerProven).toBe(true);
    if (fault.kind === 'salt') expect(Buffer.from(valueOf(reply, 'Salt'), 'base64')).toHaveLength(fault.bytes);
    else expect(valueOf(reply, 'Iterations')).toBe('9999');
  });
});

describe('the plan', () => {
  test('skips, repeats, and forgets', async () => {
    const remove = simulator().faults.add({ kind: 'internal-error', operation: 'GetUserOptions', skip: 1, times: 2 });
    const statuses = [];
    for (let n = 0; n < 4; n++) statuses.push((await options()).status);
    expect(statuses).toEqual([200, 500, 500, 200]);
    remove();
    const forget = simulator().faults.add({ kind: 'internal-error', times: Infinity });
    expect((await options()).status).toBe(500);
    forget();
    expect((await options()).status).toBe(200);
    simulator().faults.add({ kind: 'internal-error', times: Infinity });
    simulator().faults.clear();
    expect((await options()).status).toBe(200);
  });

  test('can be for one relationship or one practice', async () => {
    const { patientRelationshipId } = linkOf(simulator());
    simulator().faults.add({ kind: 'internal-error', relationshipId: 'another' });
    simulator().faults.add({ kind: 'internal-error', odsCode: 'another' });
    expect((await options()).status).toBe(200);
    simulator().faults.clear();
    simulator().faults.add({ kind: 'internal-error', relationshipId: patientRelationshipId.toUpperCase() });
    expect((await options()).status).toBe(500);
    simulator().faults.add({ kind: 'internal-error', odsCode: 'x99951' });
    expect((await options()).status).toBe(500);
  });

  test('can put several faults on one call', async () => {
    plan({ kind: 'delay', ms: 40 });
    plan({ kind: 'drop', at: 'after' });
    const started = performance.now();
    await expect(book()).rejects.toThrow();
    expect(performance.now() - started).toBeGreaterThan(35);
    expect(isBooked()).toBe(true);
  });

  test('can slow every call down', async () => {
    const slow = await startSimulator({ world: smallWorld(), now, latency: [20, 25] });
    const started = performance.now();
    await call(slow, 'CreateEndUserSession');
    expect(performance.now() - started).toBeGreaterThan(18);
    slow.faults.setLatency(0);
    await call(slow, 'CreateEndUserSession');
    await slow.stop();
  });
});
