import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { startSimulator } from '../../simulator/server.ts';
import {
  call,
  elements,
  envelope,
  headersOf,
  contractNamespace,
  openEndUserSession,
  openPatientSession,
  sendRaw,
  type Raw,
} from './rawClient.ts';
import { linkOf, now, useSimulator, smallWorld } from './useSimulator.ts';

const simulator = useSimulator(() => ({ world: smallWorld() }));
const CREATE = 'CreateEndUserSession';

function send(raw: Raw & { change?: Record<string, string | undefined> }) {
  const { change, ...rest } = raw;
  return sendRaw(simulator(), {
    headers: { ...headersOf(simulator(), CREATE), ...change },
    body: envelope(CREATE),
    ...rest,
  });
}

const find = (endUserSessionId: string | undefined) =>
  call(simulator(), 'GetPracticeSettings', {
    content: elements({ NationalPracticeCode: 'X99951' }),
    headers: { 'X-API-EndUserSessionId': endUserSessionId },
  });

describe('a header', () => {
  test.each([
    ['X-API-ApplicationId missing', { 'X-API-ApplicationId': undefined }],
    ['X-API-ApplicationId malformed', { 'X-API-ApplicationId': '{D66BA979-60D2-49AA-BE82-AEC06356E41F}' }],
    ['X-API-ApplicationId unknown', { 'X-API-ApplicationId': '99999999-9999-4999-8999-999999999999' }],
    ['X-API-Version missing', { 'X-API-Version': undefined }],
    ['X-API-Version malformed', { 'X-API-Version': '2.1' }],
    ['X-API-Version not modelled', { 'X-API-Version': '1.9.0.0' }],
    ['X-API-Version above all', { 'X-API-Version': '3.0.0.0' }],
    ['SOAPAction missing', { SOAPAction: undefined }],
    ['SOAPAction unquoted', { SOAPAction: `${contractNamespace}/${CREATE}` }],
    ['SOAPAction of another operation', { SOAPAction: `"${contractNamespace}/FindPractice"` }],
    ['Content-Type of SOAP 1.2', { 'Content-Type': 'application/soap+xml; charset=utf-8' }],
    ['Content-Type missing', { 'Content-Type': undefined }],
    ['charset not UTF-8', { 'Content-Type': 'text/xml; charset=iso-8859-1' }],
    ['Content-Encoding unknown', { 'Content-Encoding': 'br' }],
  ])('%s is 400 with -1400', async (_name, change) => {
    const reply = await send({ change });
    expect(reply).toMatchObject({ status: 400, code: -1400, number: undefined });
    expect(simulator().ledger.at(-1)?.violation).toBeTypeOf('string');
  });

  test('of another name is ignored, an application id is known in any case, and no charset is UTF-8', async () => {
    const change = {
      'X-API-Other': '1',
      'X-API-ApplicationId': simulator().applicationId.toLowerCase(),
      'Content-Type': 'text/xml',
    };
    expect((await send({ change })).status).toBe(200);
  });

  test('X-API-EndUserSessionId missing or malformed is -1400, unknown is 401', async () => {
    expect(await find(undefined)).toMatchObject({ status: 400, code: -1400 });
    expect(await find('a b')).toMatchObject({ status: 400, code: -1400 });
    expect(await find('x'.repeat(65))).toMatchObject({ status: 400, code: -1400 });
    expect(await find('never-issued')).toMatchObject({ status: 401, code: undefined, body: '' });
  });

  test('X-API-SessionId missing or malformed is -1400 and touches no session; unknown is -1061', async () => {
    const session = await openPatientSession(simulator(), linkOf(simulator()));
    const header = session.next('GetUserOptions');
    const ask = (sessionId: string | undefined) =>
      session.call('GetUserOptions', {}, { header, headers: { 'X-API-SessionId': sessionId } });
    expect(await ask(undefined)).toMatchObject({ status: 400, code: -1400 });
    expect(await ask('x')).toMatchObject({ status: 400, code: -1400 });
    expect(await ask('99999999-9999-4999-8999-999999999999')).toMatchObject({ status: 403, code: -1061 });
    expect((await ask(session.sessionId.toLowerCase())).status).toBe(200);
  });
});

const wrapped = envelope(CREATE);
const large = (bytes: number): string =>
  wrapped.replace('</t:', `<!--${'x'.repeat(bytes - wrapped.length - 7)}--></t:`);

describe('a body', () => {
  test.each([
    ['not XML', 'hello'],
    ['empty', ''],
    ['not closed', wrapped.slice(0, -3)],
    [
      'a SOAP 1.2 envelope',
      wrapped.replace('http://schemas.xmlsoap.org/soap/envelope/', 'http://www.w3.org/2003/05/soap-envelope'),
    ],
    ['without a Body', wrapped.replace(/<s:Body>.*<\/s:Body>/, '')],
    ['with an empty Body', wrapped.replace(/<s:Body>.*<\/s:Body>/, '<s:Body/>')],
    ['with two operations', wrapped.replace('</s:Body>', `<t:${CREATE}/></s:Body>`)],
    [
      'with Header after Body',
      wrapped.replace('<s:Header></s:Header>', '').replace('</s:Envelope>', '<s:Header/></s:Envelope>'),
    ],
    ['with an unknown operation', wrapped.replaceAll(`t:${CREATE}`, 't:Nothing')],
    [
      'with the operation in another namespace',
      wrapped.replace(`xmlns:t="${contractNamespace}"`, 'xmlns:t="urn:other"'),
    ],
    ['with a DTD', wrapped.replace('<s:Envelope', '<!DOCTYPE s:Envelope [<!ENTITY e "x">]><s:Envelope')],
    ['in another encoding', wrapped.replace('version="1.0"', 'version="1.0" encoding="iso-8859-1"')],
    [
      'with a block that must be understood',
      wrapped.replace('<s:Header>', '<s:Header><x:Y xmlns:x="urn:x" s:mustUnderstand="1"/>'),
    ],
    ['nested too deeply', wrapped.replace('</t:', `${'<x>'.repeat(70)}${'</x>'.repeat(70)}</t:`)],
  ])('%s is 400 with -1400', async (_name, body) => {
    expect(await send({ body })).toMatchObject({ status: 400, code: -1400 });
  });

  test('may be gzip, with any prefix, white space, comments, instructions, CDATA, a byte order mark and unknown elements', async () => {
    expect((await send({ body: gzipSync(wrapped), change: { 'Content-Encoding': 'gzip' } })).status).toBe(200);
    const endUserSessionId = await openEndUserSession(simulator());
    const body = `\uFEFF<?xml version='1.0'?><?pi x?><E:Envelope xmlns:E="http://schemas.xmlsoap.org/soap/envelope/">
      <E:Header><x xmlns="urn:x"/></E:Header>
      <E:Body> <!-- c --> <GetClinicalVersionInformation xmlns="${contractNamespace}" y="1"><Extra><NationalPracticeCode>no</NationalPracticeCode></Extra>
      <o:NationalPracticeCode xmlns:o="urn:o">no</o:NationalPracticeCode>
      <NationalPracticeCode><![CDATA[x9]]>99<!-- c -->&#53;1</NationalPracticeCode></GetClinicalVersionInformation></E:Body></E:Envelope>`;
    const headers = headersOf(simulator(), 'GetClinicalVersionInformation', { endUserSessionId });
    const reply = await sendRaw(simulator(), { headers, body });
    expect(reply.status).toBe(200);
    expect(reply.body).toContain('<NationalPracticeCode>X99951<');
    expect(simulator().ledger.at(-1)?.violation).toContain('which the contract does not have');
  });

  test('beyond 16 MiB is refused, compressed or not, and up to it is taken', async () => {
    const limit = 16 * 1024 * 1024;
    expect((await send({ body: large(limit) })).status).toBe(200);
    expect(await send({ body: large(limit + 1) })).toMatchObject({ status: 400, code: -1400 });
    const bomb = gzipSync(large(limit * 2));
    expect(await send({ body: bomb, change: { 'Content-Encoding': 'gzip' } })).toMatchObject({
      status: 400,
      code: -1400,
    });
    expect(await send({ body: 'not gzip', change: { 'Content-Encoding': 'gzip' } })).toMatchObject({
      status: 400,
      code: -1400,
    });
  });

  test('that is not UTF-8 is refused', async () => {
    expect(await send({ body: Buffer.from(wrapped.replace('</t:', 'é</t:'), 'latin1') })).toMatchObject({
      status: 400,
      code: -1400,
    });
  });
});

describe('an answer', () => {
  test('is a SOAP 1.1 fault with unqualified children, and the detail in the model’s namespace', async () => {
    const { headers, body } = await send({ change: { 'X-API-Version': undefined } });
    expect(headers['content-type']).toBe('text/xml; charset=utf-8');
    expect(body).toMatch(
      /<soap:Fault><faultcode>soap:Client<\/faultcode><faultstring>[^<]+<\/faultstring><detail><ApiFault xmlns="urn:emis-model:patient-services:2">/,
    );
    expect(body).toMatch(/<ErrorReference>[0-9a-f-]{36}<\/ErrorReference>/);
  });

  test.each([
    [undefined, 'gzip'],
    ['gzip', 'gzip'],
    ['br, *;q=0.5', 'gzip'],
    ['gzip;q=0, *', undefined],
    ['identity', undefined],
  ])('to Accept-Encoding %s comes as %s', async (accept, coding) => {
    const session = await openPatientSession(simulator(), linkOf(simulator()));
    const reply = await session.call('GetUserOptions', {}, { headers: { 'Accept-Encoding': accept } });
    expect(reply.headers['content-encoding']).toBe(coding);
    expect(reply.status).toBe(200);
  });
});

test.each([
  ['GET', '/PatientServices', 405],
  ['GET', '/PatientServices?other', 405],
  ['PUT', '/PatientServices', 405],
  ['POST', '/', 404],
  ['GET', '/PatientServices/x', 404],
])('%s %s is %d without SOAP', async (method, path, status) => {
  expect(await send({ method, path, body: '' })).toMatchObject({ status, body: '' });
});

test('a lost End User Session is told in the way that was chosen', async () => {
  const other = await startSimulator({ world: smallWorld(), now, endUserSessionGone: 'alternate' });
  const ask = () => call(other, 'FindPractice', { endUserSessionId: 'gone' });
  expect(await ask()).toMatchObject({ status: 401, body: '' });
  expect(await ask()).toMatchObject({ status: 401, code: undefined });
  const plain = await ask();
  expect(plain).toMatchObject({ status: 400, body: 'Missing or invalid EndUserSessionId' });
  expect(plain.headers['content-type']).toBe('text/plain');
  await other.stop();
});
