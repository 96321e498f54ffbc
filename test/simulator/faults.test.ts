import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { PlannedFault } from '../../simulator/faults.ts';
import { startSimulator } from '../../simulator/server.ts';
import { beginHandshake, call, openEndUserSession, openPatientSession, valueOf, type RawSession } from './rawClient.ts';
import { linkOf, now, smallWorld, useSimulator } from './useSimulator.ts';

/** Every wait of the simulator, in milliseconds. While `isHeld`, a wait ends when the test releases it. */
const waits = vi.hoisted(() => ({ isHeld: false, ms: [] as number[], releases: [] as (() => void)[] }));
vi.mock('node:timers/promises', async (original) => ({
  ...(await original<typeof import('node:timers/promises')>()),
  setTimeout(ms: number) {
    waits.ms.push(ms);
    return waits.isHeld ? new Promise<void>((resolve) => waits.releases.push(resolve)) : Promise.resolve();
  },
}));
function holdWaits(): void {
  Object.assign(waits, { isHeld: true, ms: [], releases: [] });
}
function releaseWaits(): void {
  waits.isHeld = false;
  for (const release of waits.releases.splice(0)) release();
}

const simulator = useSimulator(() => ({ world: smallWorld() }));
let session: RawSession;
beforeEach(async () => {
  simulator().faults.clear();
  for (const { slots } of simulator().world.practices[0]?.clinics ?? [])
    for (const slot of slots) slot.appointment = undefined;
  session = await openPatientSession(simulator(), linkOf(simulator()));
});

const bookSlot = () => session.call('BookAppointment', { SlotId: 1001 });
const planFault = (fault: PlannedFault) => simulator().faults.add({ operation: 'BookAppointment', ...fault });
const isBooked = (): boolean => simulator().world.practices[0]?.clinics[0]?.slots[0]?.appointment !== undefined;

const begin = async (fault: PlannedFault) => {
  simulator().faults.add({ operation: 'BeginPatientSession', ...fault });
  return beginHandshake(simulator(), await openEndUserSession(simulator()), linkOf(simulator()));
};
const options = () => session.call('GetUserOptions');

describe('faults that lose the response', () => {
  test.each<[string, PlannedFault, { isBooked: boolean; isNumberUsed: boolean }]>([
    ['closed on arrival', { kind: 'drop', at: 'arrival' }, { isBooked: false, isNumberUsed: false }],
    ['closed before the effect', { kind: 'drop' }, { isBooked: false, isNumberUsed: true }],
    ['closed after the effect', { kind: 'drop', at: 'after' }, { isBooked: true, isNumberUsed: true }],
    ['cut halfway through the response', { kind: 'cut' }, { isBooked: true, isNumberUsed: true }],
  ])('a connection %s loses the response', async (_name, fault, expected) => {
    planFault(fault);
    const header = session.next('BookAppointment');
    const send = () => session.call('BookAppointment', { SlotId: 1001 }, { header });
    await expect(send()).rejects.toThrow();
    expect(isBooked()).toBe(expected.isBooked);
    expect(simulator().ledger.at(-1)).toMatchObject({ operation: 'BookAppointment', faults: [fault.kind] });
    expect((await send()).status).toBe(expected.isNumberUsed ? 403 : 200);
  });
});

describe('faults that replace the response', () => {
  test.each<[string, PlannedFault, boolean, { status: number; code?: number; number?: number | undefined }]>([
    ['internal error before the effect', { kind: 'internal-error' }, false, { status: 500, code: -1002, number: 1 }],
    [
      'internal error after the effect',
      { kind: 'internal-error', at: 'after' },
      true,
      { status: 500, code: -1002, number: 1 },
    ],
    ['proxy error on arrival', { kind: 'proxy-error' }, false, { status: 503, number: undefined }],
    ['proxy error after the effect', { kind: 'proxy-error', at: 'after' }, true, { status: 503, number: undefined }],
    ['rate limit', { kind: 'rate-limit' }, false, { status: 429, code: -1429, number: undefined }],
    ['SOAP fault', { kind: 'fault', status: 403, code: -9999 }, false, { status: 403, code: -9999, number: 1 }],
    [
      'SOAP fault without a sequence',
      { kind: 'fault', status: 409, code: -1150, at: 'after', withSequence: false },
      true,
      { status: 409, number: undefined },
    ],
    [
      'raw response',
      { kind: 'raw', status: 200, body: '{"not":"XML"}', contentType: 'application/json' },
      true,
      { status: 200 },
    ],
    ['raw response on arrival', { kind: 'raw', status: 204, body: '', at: 'arrival' }, false, { status: 204 }],
  ])('a planned %s replaces the response', async (_name, fault, booked, expected) => {
    planFault(fault);
    expect(await bookSlot()).toMatchObject(expected);
    expect(isBooked()).toBe(booked);
    expect(simulator().ledger.at(-1)?.code).toBe(expected.code ?? (fault.kind === 'fault' ? fault.code : undefined));
  });

  test('a proxy error is an HTML page and does not use the sequence number', async () => {
    planFault({ kind: 'proxy-error' });
    const header = session.next('BookAppointment');
    const reply = await session.call('BookAppointment', { SlotId: 1001 }, { header });
    expect(reply.headers['content-type']).toBe('text/html');
    expect((await session.call('BookAppointment', { SlotId: 1001 }, { header })).number).toBe(1);
  });

  test('an internal error has the correct hash and the session continues', async () => {
    planFault({ kind: 'internal-error', at: 'after' });
    expect((await bookSlot()).hash).toBe(session.expectedHash);
    expect(await bookSlot()).toMatchObject({ code: -1150, number: 2 });
  });
});

describe('faults that change the response', () => {
  test('the sequence faults send a wrong hash, a wrong number or no SessionSequence', async () => {
    planFault({ kind: 'wrong-response-hash' });
    const wrongHash = await bookSlot();
    expect(wrongHash).toMatchObject({ status: 200, number: 1 });
    expect(wrongHash.hash).not.toBe(session.expectedHash);
    planFault({ kind: 'wrong-response-number' });
    expect(await bookSlot()).toMatchObject({ number: 3, hash: session.expectedHash });
    planFault({ kind: 'missing-response-sequence' });
    expect(await bookSlot()).toMatchObject({ code: -1150, number: undefined });
    expect(isBooked()).toBe(true);
  });

  test('a transform fault changes the XML of the response', async () => {
    planFault({ kind: 'transform', transform: (body) => body.replace('>true<', '>maybe<') });
    expect((await bookSlot()).body).toContain('<BookingCreated>maybe<');
  });

  test.each(['after', 'before'] as const)('a delay fault waits %s the effect', async (at) => {
    planFault({ kind: 'delay', ms: 200, at });
    holdWaits();
    let hasReply = false;
    const reply = bookSlot().finally(() => (hasReply = true));
    await vi.waitFor(() => expect(waits.ms).toEqual([200]));
    expect(simulator().ledger.at(-1)).toMatchObject({ status: 0, faults: ['delay'] });
    expect(isBooked()).toBe(at === 'after');
    expect(hasReply).toBe(false);
    releaseWaits();
    expect((await reply).status).toBe(200);
    expect(isBooked()).toBe(true);
  });

  test('a trickle fault sends the response a few bytes at a time', async () => {
    planFault({ kind: 'trickle', bytes: 100, everyMs: 5 });
    waits.ms = [];
    const { body } = await bookSlot();
    expect(body).toContain('BookingCreated');
    expect(waits.ms).toEqual(Array(Math.ceil(Buffer.byteLength(body) / 100)).fill(5));
  });
});

describe('faults of the handshake', () => {
  test('wrong-server-validation-key sends a wrong server proof', async () => {
    expect((await begin({ kind: 'wrong-server-validation-key' })).isServerProofValid).toBe(false);
  });

  test('off-curve-server-public-key sends a point that is not on the curve', async () => {
    await expect(begin({ kind: 'off-curve-server-public-key' })).rejects.toThrow('Public key is not valid');
  });

  test.each([
    { kind: 'salt', bytes: 15 } as const,
    { kind: 'salt', bytes: 65 } as const,
    { kind: 'iterations', iterations: 9999 } as const,
  ])('the fault %o leaves the rest of the handshake valid', async (fault) => {
    const { reply, isServerProofValid } = await begin(fault);
    expect(isServerProofValid).toBe(true);
    if (fault.kind === 'salt') expect(Buffer.from(valueOf(reply, 'Salt'), 'base64')).toHaveLength(fault.bytes);
    else expect(valueOf(reply, 'Iterations')).toBe('9999');
  });
});

describe('the fault plan', () => {
  test('a planned fault can skip calls, repeat and be removed', async () => {
    const remove = simulator().faults.add({ kind: 'internal-error', operation: 'GetUserOptions', skip: 1, times: 2 });
    const statuses = [];
    for (let n = 0; n < 4; n++) statuses.push((await options()).status);
    expect(statuses).toEqual([200, 500, 500, 200]);
    remove();
    const removeAlways = simulator().faults.add({ kind: 'internal-error', times: Infinity });
    expect((await options()).status).toBe(500);
    removeAlways();
    expect((await options()).status).toBe(200);
    simulator().faults.add({ kind: 'internal-error', times: Infinity });
    simulator().faults.clear();
    expect((await options()).status).toBe(200);
  });

  test('a planned fault can be limited to one relationship or one practice', async () => {
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

  test('several planned faults can apply to one call', async () => {
    planFault({ kind: 'delay', ms: 40 });
    planFault({ kind: 'drop', at: 'after' });
    waits.ms = [];
    await expect(bookSlot()).rejects.toThrow();
    expect(waits.ms).toEqual([40]);
    expect(isBooked()).toBe(true);
  });

  test('the latency applies to every call', async () => {
    const slow = await startSimulator({ world: smallWorld(), now, latency: [20, 25] });
    waits.ms = [];
    await call(slow, 'CreateEndUserSession');
    expect(waits.ms).toEqual([expect.toSatisfy((ms: number) => ms >= 20 && ms <= 25)]);
    slow.faults.setLatency(0);
    waits.ms = [];
    await call(slow, 'CreateEndUserSession');
    expect(waits.ms.filter((ms) => ms > 0)).toEqual([]);
    await slow.stop();
  });
});
