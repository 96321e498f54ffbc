import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { FaultKind } from '../../simulator/faults.ts';
import { aPatient, aPractice, aWorld } from '../support/builders.ts';
import { startStack, type Stack } from '../support/startStack.ts';

const appointments = `{ me { patients { appointments { ... on Appointments {
  upcoming { reason kind startsAt { local } location { name } clinicians { name } } onlyOwnBookings } } } } }`;

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

const change = (pattern: string | RegExp, text: string): FaultKind => ({
  kind: 'transform',
  transform: (body) => {
    const changed = body.replace(pattern, text);
    if (changed === body) throw new Error('there is nothing to change');
    return changed;
  },
});
const deep = '<New>'.repeat(300) + '</New>'.repeat(300);
const nil = 'http://www.w3.org/2001/XMLSchema-instance';
const whole = (body: string | Buffer, headers: Record<string, string> = {}): FaultKind => ({
  kind: 'raw',
  status: 200,
  body,
  headers,
});

const refused: readonly (readonly [string, FaultKind])[] = [
  ['with a DTD', change(/<\?xml[^>]*>|^/, '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "Tabitha">]>')],
  ['with a reserved name', change('<Appointments>', '<__proto__>1</__proto__><Appointments>')],
  ['with a reserved attribute', change('<Appointments>', '<Appointments constructor="1">')],
  ['that is nested too deeply', change('<Appointments>', `${deep}<Appointments>`)],
  ['that is too large', whole(Buffer.alloc(21 * 1024 * 1024, ' '))],
  ['that is too large once unpacked', whole(gzipSync(Buffer.alloc(21 * 1024 * 1024)), { 'content-encoding': 'gzip' })],
  ['that is gzip and is not', whole('Tabitha', { 'content-encoding': 'gzip' })],
  ['in a coding that was not asked for', whole('Tabitha', { 'content-encoding': 'br' })],
  ['that stops in the middle of the text', change(/<\/Appointments>[^]*$/, '')],
  ['that is empty', whole('')],
  ['with a number that is no number', change(/<SlotId>[^<]*/, '<SlotId>Tabitha')],
  ['with a number of 64 bits and more', change(/<SlotId>[^<]*/, '<SlotId>9223372036854775808')],
  ['with a time that is none', change(/<StartTime>[^<]*/, '<StartTime>2026-02-30T09:00:00')],
  ['with a time of another zone', change(/<StartTime>([^<]*)/, '<StartTime>$1Z')],
  ['without a required value', change(/<SessionId>[^<]*<\/SessionId>/, '')],
  ['with a required value that is empty', change(/<EndTime>[^<]*/, '<EndTime>')],
  ['with a value twice', change(/(<StartTime>[^<]*<\/StartTime>)/, '$1$1')],
  ['without the element that was asked for', change(/<(\w+:)?GetPatientAppointmentsResponse[^]*Response>/, '')],
  ['to another question', change(/GetPatientAppointmentsResponse/g, 'GetDemographicsResponse')],
  ['whose elements are of another namespace', change(/urn:emis-model:patient-services:2/g, 'urn:other')],
  ['of SOAP 1.2', change(/http:\/\/schemas.xmlsoap.org\/soap\/envelope\//g, 'http://www.w3.org/2003/05/soap-envelope')],
  ['that is JSON', whole('{"Appointments":[]}')],
  ['that is a page called XML', whole('<html><body>Tabitha</body></html>')],
  ['whose bytes are not UTF-8', whole(Buffer.from([0x3c, 0xff, 0xfe, 0x3e]))],
  ['that names another encoding', change(/<\?xml[^>]*>|^/, '<?xml version="1.0" encoding="ISO-8859-1"?>')],
  [
    'with a header that insists',
    change(/(<[^>]*Header>)/, '$1<New xmlns:e="http://schemas.xmlsoap.org/soap/envelope/" e:mustUnderstand="1"/>'),
  ],
];

describe('an answer that cannot be read', () => {
  test.each(refused)('%s is an error without a word of it, and no empty list', async (_what, fault) => {
    stack.simulator.faults.add({ operation: 'GetPatientAppointments', times: Infinity, ...fault });
    const answer = await stack.query(appointments);
    const { reference } = (answer.errors?.[0]?.extensions ?? {}) as { reference?: string };
    expect(answer).toEqual({
      status: 200,
      data: { me: { patients: [{ appointments: null }] } },
      errors: [
        {
          message: 'A system behind this service answered something that cannot be used.',
          locations: [{ line: 1, column: 19 }],
          path: ['me', 'patients', 0, 'appointments'],
          extensions: { code: 'UPSTREAM_INVALID_RESPONSE', retryable: false, reference: expect.any(String) as string },
        },
      ],
    });
    expect(stack.logLines.filter(({ level }) => level === 50)).toMatchObject([
      { reference, code: 'UPSTREAM_INVALID_RESPONSE', field: 'appointments' },
    ]);
    expect(JSON.stringify([answer, stack.logLines])).not.toMatch(/Tabitha|Teapot|elbow|9223372036|<|ÿ/);
    expect(stack.calls().filter((call) => call === 'GetPatientAppointments')).toHaveLength(1);
  });

  test('costs nobody else anything, and the next question is answered', async () => {
    const all = `{ me { patients { appointments { __typename } demographics { __typename } } } }`;
    stack.simulator.faults.add({ operation: 'GetPatientAppointments', ...whole('<a/>') });
    const answer = await stack.query(all);
    expect(answer.data).toEqual({
      me: { patients: [{ appointments: null, demographics: { __typename: 'PatientDemographics' } }] },
    });
    expect((await stack.query(all)).errors).toBeUndefined();
    expect(stack.simulator.ledger.filter(({ violation }) => violation !== undefined)).toEqual([]);
  });
});

describe('an answer of odd but lawful form', () => {
  const upcoming = {
    reason: 'Sore elbow & knee',
    kind: 'IN_PERSON',
    startsAt: { local: '2026-05-20T09:00:00' },
    location: { name: 'Main Surgery' },
    clinicians: [{ name: 'Dr Plaster' }],
  };

  test.each<[string, FaultKind, object?]>([
    ['with other prefixes', change(/soap(?=:|=)/g, 'zz')],
    ['with unknown elements', change('<Appointments>', '<New a="1"><SlotId>7</SlotId></New><Appointments><New/>')],
    ['with somebody else’s element of that name', change('<SlotId>', '<SlotId xmlns="urn:x">7</SlotId><SlotId>')],
    ['with CDATA and references', change('elbow &amp; knee', '<!-- x -->el<![CDATA[bow &]]>&#x20;kn&#101;e')],
    ['with an entry that is nil', change('<Appointments>', `<Appointments><Appointment xmlns:i="${nil}" i:nil="1"/>`)],
    ['with its parts in another order', change(/(<Appointments>[^]*<\/Appointments>)([^]*)(?=<\/Get)/, '$2$1')],
    ['with a value of an enum that nobody knows', change(/(?<=<SlotTypeStatus>)[^<]*/, 'Hologram'), { kind: 'OTHER' }],
    ['that names a place which it does not list', change(/<Locations>[^]*<\/Locations>/, ''), { location: null }],
    [
      'that names people whom it does not list',
      change(/<SessionHolders>[^]*<\/SessionHolders>/, ''),
      { clinicians: [] },
    ],
  ])('%s is read', async (_what, fault, difference = {}) => {
    stack.simulator.faults.add({ operation: 'GetPatientAppointments', ...fault });
    expect(await stack.query(appointments)).toEqual({
      status: 200,
      data: {
        me: { patients: [{ appointments: { upcoming: [{ ...upcoming, ...difference }], onlyOwnBookings: false } }] },
      },
    });
  });

  test('with an access level that nobody knows may not show all appointments, and says so', async () => {
    const level = change(/(?<=<ApplicationLinkLevel>)[^<]*/, 'Trusted');
    stack.simulator.faults.add({ operation: 'GetUserOptions', ...level });
    expect((await stack.query(appointments)).data).toMatchObject({
      me: { patients: [{ appointments: { upcoming: [upcoming], onlyOwnBookings: true } }] },
    });
  });
});
