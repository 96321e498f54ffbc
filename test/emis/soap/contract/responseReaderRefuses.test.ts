import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import type { UnreadableReason } from '../../../../src/emis/soap/contract/UnreadableResponseError.ts';
import { contract, envelope, readError, slotResponse, soapNamespace } from '../../../support/soapFixtures.ts';

const booked = '<BookAppointmentResponse><BookingCreated>true</BookingCreated></BookAppointmentResponse>';
const created = (value: string): string => envelope(booked.replace('true', value));
const sequence = (content: string): string =>
  `<soap:Header><SessionSequence>${content}</SessionSequence></soap:Header>`;

test.each<[UnreadableReason, string, string]>([
  ['TRUNCATED', 'an empty document', ''],
  ['TRUNCATED', 'an end inside a tag', envelope(booked).slice(0, -3)],
  ['TRUNCATED', 'an end between tags', envelope(booked).slice(0, -'</soap:Envelope>'.length)],
  ['TRUNCATED', 'an end inside a text', envelope(booked).replace(/true.*/, 'tr')],
  ['TRUNCATED', 'an end inside a name', envelope(booked).replace(/Created>true.*/, 'Cre')],
  ['TRUNCATED', 'an end inside the value of an attribute', envelope(booked).replace(/soap\/envelope.*/, 'soap')],
  ['TRUNCATED', 'a byte order mark alone', '\uFEFF'],
  ['TRUNCATED', 'an end inside a reference', envelope(booked).replace(/true.*/, '&#6')],
  ['NOT_WELL_FORMED', 'JSON', '{"Envelope":{}}'],
  ['NOT_WELL_FORMED', 'overlapping tags', created('</a>')],
  ['NOT_WELL_FORMED', 'a second root', `${envelope(booked)}<a/>`],
  ['NOT_WELL_FORMED', 'text after the root', `${envelope(booked)}a`],
  ['NOT_WELL_FORMED', 'an XML declaration that is not first', ` <?xml version="1.0"?>${envelope(booked)}`],
  ['NOT_WELL_FORMED', 'an entity that XML does not have', created('&nbsp;')],
  ['NOT_WELL_FORMED', 'a reference to an invalid character', created('&#0;')],
  ['NOT_WELL_FORMED', 'a character that XML does not have', created('\u0001')],
  ['NOT_WELL_FORMED', 'a prefix that is not declared', created('<x:a/>')],
  ['NOT_WELL_FORMED', 'an attribute that comes twice', created('<a b="" b=""/>')],
  [
    'NOT_WELL_FORMED',
    'an attribute that comes twice under two prefixes',
    created('<a xmlns:x="u" xmlns:y="u" x:b="" y:b=""/>'),
  ],
  ['NOT_WELL_FORMED', 'an attribute without quotes', created('<a b=c/>')],
  ['NOT_WELL_FORMED', 'a bare ampersand', created('a & b')],
  ['NOT_WELL_FORMED', 'the end of a CDATA section alone', created(']]>')],
  ['NOT_WELL_FORMED', 'two hyphens in a comment', created('<!-- a -- b -->')],
  ['NOT_UTF8', 'another encoding', `<?xml version="1.0" encoding="iso-8859-1"?>${envelope(booked)}`],
  ['DTD', 'a DTD', `<!DOCTYPE a [<!ENTITY b "c">]>${envelope(booked)}`],
  ['DTD', 'a page of HTML', '<!DOCTYPE html><html></html>'],
  ['NOT_SOAP', 'another root', '<html></html>'],
  ['NOT_SOAP', 'SOAP 1.2', envelope(booked).replace(soapNamespace, 'http://www.w3.org/2003/05/soap-envelope')],
  [
    'NOT_SOAP',
    'a header after the body',
    envelope(booked).replace('</soap:Envelope>', '<soap:Header/></soap:Envelope>'),
  ],
  ['NOT_SOAP', 'text beside the body', envelope(booked, 'a')],
  ['NOT_SOAP', 'two bodies', envelope(booked).replace('</soap:Envelope>', '<soap:Body/></soap:Envelope>')],
  ['NO_RESPONSE', 'no body', envelope('').replace('<soap:Body></soap:Body>', '')],
  ['NO_RESPONSE', 'an empty body', envelope(' <!-- --> ')],
  ['NO_RESPONSE', 'the response to another operation', envelope('<GetMessagesResponse/>')],
  ['NO_RESPONSE', 'a response in another namespace', envelope(booked).replace(contract.namespace, 'urn:other')],
  ['NO_RESPONSE', 'a response and a fault', envelope(`${booked}<soap:Fault/>`)],
  ['NO_RESPONSE', 'two responses', envelope(`${booked}${booked}`)],
  ['NO_RESPONSE', 'an unknown element beside the response', envelope(`${booked}<New/>`)],
  [
    'MUST_UNDERSTAND',
    'an unknown header that must be understood',
    envelope(booked, '<soap:Header><a soap:mustUnderstand="1"/></soap:Header>'),
  ],
  ['WRONG_TYPE', 'a boolean written as yes', created('yes')],
  [
    'WRONG_TYPE',
    'a nil that is not a boolean',
    envelope(booked.replace('<BookingCreated', '<BookingCreated xsi:nil="maybe"')),
  ],
  ['WRONG_TYPE', 'text beside elements', envelope(booked.replace('<BookingCreated', 'a<BookingCreated'))],
  ['WRONG_TYPE', 'an element with text inside a value', created('true<New>no</New>')],
  ['WRONG_TYPE', 'an element without text inside a value', created('tr<New/>ue')],
  ['WRONG_TYPE', 'an element of another namespace inside a value', created('<x:b xmlns:x="urn:x"/>true')],
  ['WRONG_TYPE', 'a known element inside a value', created('true<BookingCreated>true</BookingCreated>')],
  ['XML_VERSION', 'XML 1.1', `<?xml version="1.1"?>${envelope(booked)}`],
  ['XML_VERSION', 'XML 1.1 in single quotes', `<?xml version='1.1' encoding='utf-8'?>${envelope(booked)}`],
  ['XML_VERSION', 'XML 2.0', `<?xml version="2.0"?>${envelope(booked)}`],
  [
    'NOT_UTF8',
    'UTF-16 declared after a UTF-8 mark',
    `\uFEFF<?xml version="1.0" encoding="utf-16"?>${envelope(booked)}`,
  ],
  ['NOT_WELL_FORMED', 'a control character in an attribute', created('<a b="&#x1F;"/>')],
  ['NOT_WELL_FORMED', 'a control character between elements', envelope(booked.replace('<Booking', '&#x1F;<Booking'))],
  ['TOO_LARGE', 'a name of 1 MB', created(`<${'a'.repeat(1_000_000)}/>`)],
  ['TOO_LARGE', 'a tag with 2 MB of spaces', created(`<a${' '.repeat(2_000_000)}/>`)],
  ['TRUNCATED', 'an end inside a comment', envelope(booked).replace(/true.*/, '<!-- a')],
  ['TRUNCATED', 'an end inside a CDATA section', envelope(booked).replace(/true.*/, '<![CDATA[ a')],
  [
    'WRONG_TYPE',
    'a sequence without a number',
    envelope(booked, sequence('<Number>a</Number><SessionHash>aGFzaA==</SessionHash>')),
  ],
  ['MISSING_VALUE', 'a required element that is absent', envelope('<BookAppointmentResponse/>')],
  ['MISSING_VALUE', 'a required boolean that is empty', created('')],
  [
    'MISSING_VALUE',
    'a required element that is nil',
    envelope(booked.replace('<BookingCreated', '<BookingCreated xsi:nil="true"')),
  ],
  ['MISSING_VALUE', 'a sequence without a hash', envelope(booked, sequence('<Number>1</Number>'))],
  ['MISSING_VALUE', 'a sequence with an empty hash', envelope(booked, sequence('<Number>1</Number><SessionHash/>'))],
  [
    'DUPLICATE',
    'an element that comes twice',
    envelope(booked.replace('</BookA', '<BookingCreated>true</BookingCreated></BookA')),
  ],
  [
    'DUPLICATE',
    'two sequences',
    envelope(
      booked,
      '<soap:Header><SessionSequence><Number>1</Number><SessionHash>aGFzaA==</SessionHash></SessionSequence><SessionSequence/></soap:Header>',
    ),
  ],
  ['TOO_DEEP', 'unlimited nesting', envelope(booked, `<soap:Header>${'<a>'.repeat(100_000)}`)],
  [
    'TOO_DEEP',
    'unlimited nesting in a skipped element',
    envelope(booked.replace('<BookingCreated', `${'<a>'.repeat(100_000)}`)),
  ],
  ['TOO_LARGE', '1,000 attributes', created(`<a ${Array.from({ length: 1000 }, (_, n) => `a${n}=""`).join(' ')}/>`)],
  ['TOO_LARGE', 'an attribute of 2 MiB', created(`<a b="${'x'.repeat(2 * 1024 * 1024)}"/>`)],
])('the reader reports %s for %s', async (reason, _, xml) => {
  expect((await readError('BookAppointment', xml)).reason).toBe(reason);
});

test('the reader says where the response of a call was missing', async () => {
  expect((await readError('BookAppointment', envelope('<soap:Fault/>').replace(/<soap:Fault.>/, ''))).path).toBe(
    'Envelope/Body',
  );
});

test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype', '__defineGetter__'])(
  'the reader refuses the reserved name %s anywhere',
  async (name) => {
    const documents = [
      `<${name}/>`,
      `<New><x:${name} xmlns:x="urn:x"/></New>`,
      `<New ${name}="1"/>`,
      `<New id="${name}" xsi:${name}="1"/>`,
      `<New xmlns:${name}="urn:x"/>`,
    ];
    for (const document of documents) {
      const xml = envelope(booked.replace('<BookingCreated', `${document}<BookingCreated`));
      expect((await readError('BookAppointment', xml)).reason).toBe('RESERVED_NAME');
    }
    expect(Object.getOwnPropertyNames({}.constructor.prototype)).toHaveLength(12);
  },
);

test('the reader refuses the name __proto__ in a process that has deleted it', () => {
  const script = `import { isReservedName } from ${JSON.stringify(import.meta.resolve('../../../../src/emis/xml/isReservedName.ts'))};
    process.stdout.write(String(isReservedName('__proto__')));`;
  const output = execFileSync(process.execPath, ['--disable-proto=delete', '--input-type=module', '-e', script]);
  expect(output.toString()).toBe('true');
});

const slotWith = (more: string): string =>
  `<Slot><SlotId>1</SlotId><StartTime>2026-10-25T01:30:00</StartTime><EndTime>2026-10-25T01:00:00</EndTime><SlotTypeStatus>Video</SlotTypeStatus>${more}</Slot>`;

test.each(['StartTime', 'SlotId', 'SlotTypeStatus'])(
  'the reader refuses a reference to a control character in %s',
  async (name) => {
    const slot = slotWith('').replace(`<${name}>`, `<${name}>&#x1F;`);
    expect((await readError('GetAvailableAppointments', envelope(slotResponse(slot)))).reason).toBe('NOT_WELL_FORMED');
  },
);

test.each(['0001-01-01T00:00:00', '0001-01-01T00:00:00.0000000'])(
  'the reader refuses %s in a required element',
  async (time) => {
    const slot = slotWith('').replace(/<StartTime>[^<]*/, `<StartTime>${time}`);
    expect((await readError('GetAvailableAppointments', envelope(slotResponse(slot)))).reason).toBe('MISSING_VALUE');
  },
);

test('the reader refuses an item of a list that has only unknown content', async () => {
  const error = await readError('GetAvailableAppointments', envelope(slotResponse('<Slot><New>7</New></Slot>')));
  expect(error.message).toContain('MISSING_VALUE at ');
});

test('the reader refuses a response in another encoding', async () => {
  const bytes = Buffer.from(created('ä'), 'latin1');
  expect((await readError('BookAppointment', bytes)).reason).toBe('NOT_UTF8');
  expect((await readError('BookAppointment', Buffer.from(`\uFEFF${envelope(booked)}`, 'utf16le'))).reason).toBe(
    'NOT_UTF8',
  );
});

test('the reader stops reading a response that is too long', async () => {
  let taken = 0;
  async function* endless(): AsyncGenerator<Uint8Array> {
    for (;;) {
      taken += 1;
      yield Buffer.alloc(1024, 0x20);
    }
  }
  expect((await readError('BookAppointment', endless(), { maxResponseBytes: 10_000 })).reason).toBe('TOO_LARGE');
  expect(taken).toBe(10);
});

async function* broken(): AsyncGenerator<Uint8Array> {
  yield Buffer.from('<a>');
  throw new RangeError('reset');
}

test('the reader throws the error that the body throws', async () => {
  await expect(readError('BookAppointment', broken())).rejects.toThrow(RangeError);
});

test('the reader reports where a response is wrong, but not its content', async () => {
  const slot = '<Slot><SlotId>Smith</SlotId></Slot>';
  const error = await readError('GetAvailableAppointments', envelope(slotResponse(slot)));
  expect(error.message).toBe(
    'The response cannot be read: WRONG_TYPE at Envelope/Body/GetAvailableAppointmentsResponse/Sessions/Session/Slots/Slot/SlotId',
  );
  const unknown = await readError('BookAppointment', envelope('<Smith/>'));
  expect(JSON.stringify({ ...unknown, message: unknown.message, stack: unknown.stack })).not.toContain('Smith');
});

test.each([
  ['2147483648', 'Number'],
  ['1.0', 'Number'],
  ['1e3', 'Number'],
])('the reader refuses %j as an int', async (value) => {
  const header = sequence(`<Number>${value}</Number><SessionHash>aGFzaA==</SessionHash>`);
  expect((await readError('BookAppointment', envelope(booked, header))).reason).toBe('WRONG_TYPE');
});
