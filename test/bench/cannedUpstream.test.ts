import { expect, test } from 'vitest';
import { createWorldOf } from '../../bench/jobs/worlds.ts';
import { SessionProof, type HandshakeAnswer } from '../../bench/peers/SessionProof.ts';
import type { PeerSetup } from '../../bench/peers/PeerSetup.ts';
import { application, relationshipKeyOf } from '../../bench/upstream/BenchSessions.ts';
import { startCannedUpstream, type CannedUpstream } from '../../bench/upstream/startCannedUpstream.ts';

const namespace = 'urn:emis-model:patient-services:2';
const patientRelationshipId = '10000000-0000-4000-8000-000000000001';
const link = { subject: 'a', patientRelationshipId, patientRelationshipKey: relationshipKeyOf(patientRelationshipId) };
const items = '<ItemTypes><ItemType>Allergies</ItemType></ItemTypes><IncludeFreeText>true</IncludeFreeText>';

async function call(
  { endpoint }: CannedUpstream,
  operation: string,
  content: string,
  headers: Record<string, string>,
  sequence?: { readonly number: number; readonly hash: string },
) {
  const header = sequence
    ? `<s:Header><SessionSequence xmlns="${namespace}"><Number>${sequence.number}</Number><SessionHash>${sequence.hash}</SessionHash></SessionSequence></s:Header>`
    : '';
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: {
      'content-type': 'text/xml; charset=utf-8',
      soapaction: `"${namespace}/${operation}"`,
      'x-api-applicationid': application.applicationId,
      ...headers,
    },
    body: `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/">${header}<s:Body><${operation} xmlns="${namespace}">${content}</${operation}></s:Body></s:Envelope>`,
  });
  const text = await response.text();
  return {
    status: response.status,
    text,
    value: (name: string) => new RegExp(`<${name}>([^<]*)<`).exec(text)?.[1] ?? '',
  };
}

async function openSession(upstream: CannedUpstream, clientKey: string = application.clientKey) {
  const endUser = await call(upstream, 'CreateEndUserSession', '', {});
  const headers = { 'x-api-endusersessionid': endUser.value('EndUserSessionId') };
  const proof = new SessionProof();
  const begin = `<PatientRelationshipId>${patientRelationshipId}</PatientRelationshipId><ClientPublicKey>${proof.publicKey}</ClientPublicKey>`;
  const begun = await call(upstream, 'BeginPatientSession', begin, headers);
  const names = ['HandshakeId', 'ServerPublicKey', 'Salt', 'Iterations', 'ServerValidationKey'];
  const theirs = Object.fromEntries(names.map((name) => [name, begun.value(name)])) as unknown as HandshakeAnswer;
  const setup = { application: { ...application, clientKey } } as unknown as PeerSetup;
  const own = await proof.answer(link, setup, theirs);
  const complete = `<HandshakeId>${theirs.HandshakeId}</HandshakeId><ClientValidationKey>${own}</ClientValidationKey>`;
  const completed = await call(upstream, 'CompletePatientSession', complete, headers);
  const sessionId = completed.value('SessionId');
  proof.start(sessionId);
  return { status: completed.status, proof, headers: { ...headers, 'x-api-sessionid': sessionId } };
}

test('the canned upstream answers calls in sequence with its proof and the same body', async () => {
  const upstream = await startCannedUpstream(createWorldOf('three-10'));
  const { proof, headers } = await openSession(upstream);
  const bodies = [];
  for (let at = 0; at < 2; at += 1) {
    const answer = await call(upstream, 'GetMedicalRecordData', items, headers, proof.next('GetMedicalRecordData'));
    proof.verify(Number(answer.value('Number')), answer.value('SessionHash'));
    bodies.push(answer.text.slice(answer.text.indexOf('<soap:Body>')));
  }
  expect(bodies[0]?.match(/<Allergy>/g)).toHaveLength(10);
  expect(bodies[1]).toBe(bodies[0]);
  expect(upstream).toMatchObject({ violations: 0, count: 5 });
  await upstream.stop();
});

test('the canned upstream refuses a repeated number, a wrong hash and a client without the key', async () => {
  const upstream = await startCannedUpstream(createWorldOf('three-10'));
  const { proof, headers } = await openSession(upstream);
  const sequence = proof.next('GetMedicalRecordData');
  const read = (one: typeof sequence) => call(upstream, 'GetMedicalRecordData', items, headers, one);
  expect((await read({ ...sequence, hash: Buffer.alloc(32).toString('base64') })).status).toBe(403);
  // A wrong hash ends the session.
  expect((await read(sequence)).status).toBe(403);
  const again = await openSession(upstream);
  const first = again.proof.next('GetMedicalRecordData');
  const readAgain = () => call(upstream, 'GetMedicalRecordData', items, again.headers, first);
  expect((await readAgain()).status).toBe(200);
  expect((await readAgain()).status).toBe(403);
  expect((await openSession(upstream, 'another key')).status).toBe(403);
  expect(upstream.violations).toBe(4);
  await upstream.stop();
});
