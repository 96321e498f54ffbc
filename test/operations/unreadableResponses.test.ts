import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { FaultKind } from '../../simulator/faults.ts';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { startStack, type Stack } from '../support/startStack.ts';

const appointments = `{ gpOnlineUser { patients { appointments { ... on GpAppointments {
  upcoming { bookingReason kind startsAt { local } location { name } clinicians { name } } onlyOwnBookings } } } } }`;

let stack: Stack;
beforeAll(async () => {
  const patient = aPatient({ appointments: [{ start: '2026-05-20T09:00:00', reason: 'Sore elbow & knee' }] });
  const world = aWorld({ practices: [aPractice()], patients: [patient] });
  stack = await startStack({ world, now: new Date('2026-05-12T08:00:00Z') });
});
afterAll(() => stack.stop());
beforeEach(() => {
  stack.simulator.faults.clear();
  stack.clearCalls();
  stack.logLines.length = 0;
});

const transform = (pattern: string | RegExp, text: string): FaultKind => ({
  kind: 'transform',
  transform: (body) => {
    const changed = body.replace(pattern, text);
    if (changed === body) throw new Error('The pattern does not match.');
    return changed;
  },
});
const deep = '<New>'.repeat(300) + '</New>'.repeat(300);
const nil = 'http://www.w3.org/2001/XMLSchema-instance';
const rawResponse = (body: string | Buffer, headers: Record<string, string> = {}): FaultKind => ({
  kind: 'raw',
  status: 200,
  body,
  headers,
});

const unreadable: readonly (readonly [string, FaultKind])[] = [
  ['with a DTD', transform(/<\?xml[^>]*>|^/, '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "Tabitha">]>')],
  ['with an element named __proto__', transform('<Appointments>', '<__proto__>1</__proto__><Appointments>')],
  ['with an attribute named constructor', transform('<Appointments>', '<Appointments constructor="1">')],
  ['that is nested too deeply', transform('<Appointments>', `${deep}<Appointments>`)],
  ['that is too large', rawResponse(Buffer.alloc(21 * 1024 * 1024, ' '))],
  [
    'that is too large once decompressed',
    rawResponse(gzipSync(Buffer.alloc(21 * 1024 * 1024)), { 'content-encoding': 'gzip' }),
  ],
  ['that is declared as gzip and is not', rawResponse('Tabitha', { 'content-encoding': 'gzip' })],
  ['in an encoding that was not requested', rawResponse('Tabitha', { 'content-encoding': 'br' })],
  ['that stops in mid-document', transform(/<\/Appointments>[^]*$/, '')],
  ['that is empty', rawResponse('')],
  ['with a SlotId that is not a number', transform(/<SlotId>[^<]*/, '<SlotId>Tabitha')],
  ['with a SlotId over 64 bits', transform(/<SlotId>[^<]*/, '<SlotId>9223372036854775808')],
  ['with a time that does not exist', transform(/<StartTime>[^<]*/, '<StartTime>2026-02-30T09:00:00')],
  ['with a time in another zone', transform(/<StartTime>([^<]*)/, '<StartTime>$1Z')],
  ['without a required element', transform(/<SessionId>[^<]*<\/SessionId>/, '')],
  ['with an empty required element', transform(/<EndTime>[^<]*/, '<EndTime>')],
  ['with a repeated element', transform(/(<StartTime>[^<]*<\/StartTime>)/, '$1$1')],
  ['without the response element', transform(/<(\w+:)?GetPatientAppointmentsResponse[^]*Response>/, '')],
  ['to another operation', transform(/GetPatientAppointmentsResponse/g, 'GetDemographicsResponse')],
  ['in another namespace', transform(/urn:emis-model:patient-services:2/g, 'urn:other')],
  [
    'in SOAP 1.2',
    transform(/http:\/\/schemas.xmlsoap.org\/soap\/envelope\//g, 'http://www.w3.org/2003/05/soap-envelope'),
  ],
  ['that is JSON', rawResponse('{"Appointments":[]}')],
  ['that is HTML served as XML', rawResponse('<html><body>Tabitha</body></html>')],
  ['with bytes that are not UTF-8', rawResponse(Buffer.from([0x3c, 0xff, 0xfe, 0x3e]))],
  ['that declares another encoding', transform(/<\?xml[^>]*>|^/, '<?xml version="1.0" encoding="ISO-8859-1"?>')],
  [
    'with a mustUnderstand header',
    transform(/(<[^>]*Header>)/, '$1<New xmlns:e="http://schemas.xmlsoap.org/soap/envelope/" e:mustUnderstand="1"/>'),
  ],
];

test.each(unreadable)(
  'a response %s fails with UPSTREAM_INVALID_RESPONSE, returns no empty list and is not quoted',
  async (_case, fault) => {
    stack.simulator.faults.add({ operation: 'GetPatientAppointments', times: Infinity, ...fault });
    const response = await stack.query(appointments);
    const { reference } = (response.errors?.[0]?.extensions ?? {}) as { reference?: string };
    expect(response).toEqual({
      status: 200,
      data: { gpOnlineUser: { patients: [{ appointments: null }] } },
      errors: [
        {
          message: 'The GP system returned an invalid response.',
          locations: [{ line: 1, column: 29 }],
          path: ['gpOnlineUser', 'patients', 0, 'appointments'],
          extensions: {
            code: 'UPSTREAM_INVALID_RESPONSE',
            retryable: false,
            reference: expect.any(String) as string,
          },
        },
      ],
    });
    expect(stack.logLines.filter(({ msg }) => msg === 'The upstream failed.')).toMatchObject([
      { reference, code: 'UPSTREAM_INVALID_RESPONSE', field: 'appointments' },
    ]);
    expect(JSON.stringify([response, stack.logLines])).not.toMatch(/Tabitha|Teapot|elbow|9223372036|<|ÿ/);
    expect(stack.calls().filter((call) => call === 'GetPatientAppointments')).toHaveLength(1);
  },
);

test('an unreadable response affects no other field, and the next request succeeds', async () => {
  const all = `{ gpOnlineUser { patients { appointments { __typename } demographics { __typename } } } }`;
  stack.simulator.faults.add({ operation: 'GetPatientAppointments', ...rawResponse('<a/>') });
  const response = await stack.query(all);
  expect(response.data).toEqual({
    gpOnlineUser: { patients: [{ appointments: null, demographics: { __typename: 'GpPatientDemographics' } }] },
  });
  expect((await stack.query(all)).errors).toBeUndefined();
  expect(stack.simulator.ledger.filter(({ violation }) => violation !== undefined)).toEqual([]);
});

const upcoming = {
  bookingReason: 'Sore elbow & knee',
  kind: 'IN_PERSON',
  startsAt: { local: '2026-05-20T09:00:00' },
  location: { name: 'Main Surgery' },
  clinicians: [{ name: 'Dr Plaster' }],
};

test.each<[string, FaultKind, object?]>([
  ['with other prefixes', transform(/soap(?=:|=)/g, 'zz')],
  ['with unknown elements', transform('<Appointments>', '<New a="1"><SlotId>7</SlotId></New><Appointments><New/>')],
  ['with a foreign element of the same name', transform('<SlotId>', '<SlotId xmlns="urn:x">7</SlotId><SlotId>')],
  [
    'with CDATA and character references',
    transform('elbow &amp; knee', '<!-- x -->el<![CDATA[bow &]]>&#x20;kn&#101;e'),
  ],
  ['with a nil entry', transform('<Appointments>', `<Appointments><Appointment xmlns:i="${nil}" i:nil="1"/>`)],
  ['with its parts in another order', transform(/(<Appointments>[^]*<\/Appointments>)([^]*)(?=<\/Get)/, '$2$1')],
  ['with an unknown enum value', transform(/(?<=<SlotTypeStatus>)[^<]*/, 'Hologram'), { kind: 'OTHER' }],
  ['that refers to an unlisted location', transform(/<Locations>[^]*<\/Locations>/, ''), { location: null }],
  ['that refers to unlisted clinicians', transform(/<SessionHolders>[^]*<\/SessionHolders>/, ''), { clinicians: [] }],
])('a response %s is read', async (_case, fault, difference = {}) => {
  stack.simulator.faults.add({ operation: 'GetPatientAppointments', ...fault });
  expect(await stack.query(appointments)).toEqual({
    status: 200,
    data: {
      gpOnlineUser: {
        patients: [{ appointments: { upcoming: [{ ...upcoming, ...difference }], onlyOwnBookings: false } }],
      },
    },
  });
});

test('appointments sets onlyOwnBookings when the access level is unknown', async () => {
  const unknownLevel = transform(/(?<=<ApplicationLinkLevel>)[^<]*/, 'Trusted');
  stack.simulator.faults.add({ operation: 'GetUserOptions', ...unknownLevel });
  expect((await stack.query(appointments)).data).toMatchObject({
    gpOnlineUser: { patients: [{ appointments: { upcoming: [upcoming], onlyOwnBookings: true } }] },
  });
});
