import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { startSimulator } from '../../simulator/server.ts';
import {
  call,
  contractNamespace,
  elements,
  envelope,
  headersOf,
  openEndUserSession,
  openPatientSession,
  sendRaw,
  type RawRequest,
} from './rawClient.ts';
import { linkOf, now, smallWorld, useSimulator } from './useSimulator.ts';

const simulator = useSimulator(() => ({ world: smallWorld() }));
const operation = 'CreateEndUserSession';

function send(raw: RawRequest & { change?: Record<string, string | undefined> }) {
  const { change, ...rest } = raw;
  return sendRaw(simulator(), {
    headers: { ...headersOf(simulator(), operation), ...change },
    body: envelope(operation),
    ...rest,
  });
}

const find = (endUserSessionId: string | undefined) =>
  call(simulator(), 'GetPracticeSettings', {
    content: elements({ NationalPracticeCode: 'X99951' }),
    headers: { 'X-API-EndUserSessionId': endUserSessionId },
  });

describe('request headers', () => {
  test.each([
    ['a missing X-API-ApplicationId', { 'X-API-ApplicationId': undefined }],
    ['a malformed X-API-ApplicationId', { 'X-API-ApplicationId': '{D66BA979-60D2-49AA-BE82-AEC06356E41F}' }],
    ['an unknown X-API-ApplicationId', { 'X-API-ApplicationId': '99999999-9999-4999-8999-999999999999' }],
    ['a missing X-API-Version', { 'X-API-Version': undefined }],
    ['a malformed X-API-Version', { 'X-API-Version': '2.1' }],
    ['an unknown X-API-Version', { 'X-API-Version': '1.9.0.0' }],
    ['an X-API-Version above all known ones', { 'X-API-Version': '3.0.0.0' }],
    ['a missing SOAPAction', { SOAPAction: undefined }],
    ['an unquoted SOAPAction', { SOAPAction: `${contractNamespace}/${operation}` }],
    ['the SOAPAction of another operation', { SOAPAction: `"${contractNamespace}/FindPractice"` }],
    ['the Content-Type of SOAP 1.2', { 'Content-Type': 'application/soap+xml; charset=utf-8' }],
    ['a missing Content-Type', { 'Content-Type': undefined }],
    ['a charset other than UTF-8', { 'Content-Type': 'text/xml; charset=iso-8859-1' }],
    ['an unknown Content-Encoding', { 'Content-Encoding': 'br' }],
  ])('%s is refused with 400 and -1400', async (_name, change) => {
    const reply = await send({ change });
    expect(reply).toMatchObject({ status: 400, code: -1400, number: undefined });
    expect(simulator().ledger.at(-1)?.violation).toBeTypeOf('string');
  });

  test('an unknown header is ignored, application ids are compared without case, and the default charset is UTF-8', async () => {
    const change = {
      'X-API-Other': '1',
      'X-API-ApplicationId': simulator().applicationId.toLowerCase(),
      'Content-Type': 'text/xml',
    };
    expect((await send({ change })).status).toBe(200);
  });

  test('a missing or malformed X-API-EndUserSessionId is refused with -1400, and an unknown one with 401', async () => {
    expect(await find(undefined)).toMatchObject({ status: 400, code: -1400 });
    expect(await find('a b')).toMatchObject({ status: 400, code: -1400 });
    expect(await find('x'.repeat(65))).toMatchObject({ status: 400, code: -1400 });
    expect(await find('never-issued')).toMatchObject({ status: 401, code: undefined, body: '' });
  });

  test('a missing or malformed X-API-SessionId is refused with -1400, an unknown one with -1061, and the session continues', async () => {
    const session = await openPatientSession(simulator(), linkOf(simulator()));
    const header = session.next('GetUserOptions');
    const sendCall = (sessionId: string | undefined) =>
      session.call('GetUserOptions', {}, { header, headers: { 'X-API-SessionId': sessionId } });
    expect(await sendCall(undefined)).toMatchObject({ status: 400, code: -1400 });
    expect(await sendCall('x')).toMatchObject({ status: 400, code: -1400 });
    expect(await sendCall('99999999-9999-4999-8999-999999999999')).toMatchObject({ status: 403, code: -1061 });
    expect((await sendCall(session.sessionId.toLowerCase())).status).toBe(200);
  });
});

const validBody = envelope(operation);
const large = (bytes: number): string =>
  validBody.replace('</t:', `<!--${'x'.repeat(bytes - validBody.length - 7)}--></t:`);

describe('request bodies', () => {
  test.each([
    ['that is not XML', 'hello'],
    ['that is empty', ''],
    ['with an unclosed element', validBody.slice(0, -3)],
    [
      'with a SOAP 1.2 envelope',
      validBody.replace('http://schemas.xmlsoap.org/soap/envelope/', 'http://www.w3.org/2003/05/soap-envelope'),
    ],
    ['without a Body', validBody.replace(/<s:Body>.*<\/s:Body>/, '')],
    ['with an empty Body', validBody.replace(/<s:Body>.*<\/s:Body>/, '<s:Body/>')],
    ['with two operations', validBody.replace('</s:Body>', `<t:${operation}/></s:Body>`)],
    [
      'with the Header after the Body',
      validBody.replace('<s:Header></s:Header>', '').replace('</s:Envelope>', '<s:Header/></s:Envelope>'),
    ],
    ['with an unknown operation', validBody.replaceAll(`t:${operation}`, 't:Nothing')],
    [
      'with the operation in another namespace',
      validBody.replace(`xmlns:t="${contractNamespace}"`, 'xmlns:t="urn:other"'),
    ],
    ['with a DTD', validBody.replace('<s:Envelope', '<!DOCTYPE s:Envelope [<!ENTITY e "x">]><s:Envelope')],
    ['in another encoding', validBody.replace('version="1.0"', 'version="1.0" encoding="iso-8859-1"')],
    [
      'with a block that must be understood',
      validBody.replace('<s:Header>', '<s:Header><x:Y xmlns:x="urn:x" s:mustUnderstand="1"/>'),
    ],
    ['that is nested too deeply', validBody.replace('</t:', `${'<x>'.repeat(70)}${'</x>'.repeat(70)}</t:`)],
  ])('a body %s is refused with 400 and -1400', async (_name, body) => {
    expect(await send({ body })).toMatchObject({ status: 400, code: -1400 });
  });

  test('a body can be gzip and have any prefix, white space, comments, instructions, CDATA, a byte order mark and unknown elements', async () => {
    expect((await send({ body: gzipSync(validBody), change: { 'Content-Encoding': 'gzip' } })).status).toBe(200);
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
    expect(simulator().ledger.at(-1)?.violation).toContain('which is not in the contract');
  });

  test('a body of up to 16 MiB is accepted and a larger one is refused, compressed or not', async () => {
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

  test('a body that is not UTF-8 is refused', async () => {
    expect(await send({ body: Buffer.from(validBody.replace('</t:', 'é</t:'), 'latin1') })).toMatchObject({
      status: 400,
      code: -1400,
    });
  });
});

describe('responses', () => {
  test('a refusal is a SOAP 1.1 fault with unqualified children and a detail in the model’s namespace', async () => {
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
  ])('a response to Accept-Encoding %s has Content-Encoding %s', async (accept, coding) => {
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
])('%s %s returns %d with an empty body', async (method, path, status) => {
  expect(await send({ method, path, body: '' })).toMatchObject({ status, body: '' });
});

test('an unknown End User Session is refused in the configured form', async () => {
  const other = await startSimulator({ world: smallWorld(), now, expiredSessionResponse: 'alternate' });
  const sendCall = () => call(other, 'FindPractice', { endUserSessionId: 'gone' });
  expect(await sendCall()).toMatchObject({ status: 401, body: '' });
  expect(await sendCall()).toMatchObject({ status: 401, code: undefined });
  const plain = await sendCall();
  expect(plain).toMatchObject({ status: 400, body: 'Missing or invalid EndUserSessionId' });
  expect(plain.headers['content-type']).toBe('text/plain');
  await other.stop();
});
