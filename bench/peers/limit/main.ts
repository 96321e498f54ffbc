/**
 * The limit: node:http and undici. It makes the data calls of a job in sessions with the real handshake and hashes, and answers
 * with their number of bytes. It verifies no token, reads no XML of an answer and knows no GraphQL.
 */
import { createServer } from 'node:http';
import { Pool } from 'undici';
import { listen, namespace, readBody, readLinksBySubject, readSetup, type PeerLink } from '../readSetup.ts';
import { SessionProof, type HandshakeAnswer } from '../SessionProof.ts';

const setup = readSetup();
const links = readLinksBySubject(setup);
const { origin, pathname } = new URL(setup.endpoint);
const pool = new Pool(origin, { connections: 64 });

interface Session {
  readonly headers: Readonly<Record<string, string>>;
  readonly proof: SessionProof;
  /** The last call of the session: the next one waits for it. */
  last: Promise<unknown>;
}

const sessions = new Map<string, Promise<Session>>();
const endUserSessions = new Map<string, Promise<string>>();

async function call(
  operation: string,
  content: string,
  headers: Readonly<Record<string, string>>,
  proof?: SessionProof,
): Promise<Buffer> {
  const { number, hash } = proof?.next(operation) ?? {};
  const header =
    number === undefined
      ? ''
      : `<soap:Header><SessionSequence xmlns="${namespace}"><Number>${number}</Number><SessionHash>${hash}</SessionHash></SessionSequence></soap:Header>`;
  const body = `<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/">${header}<soap:Body><${operation} xmlns="${namespace}">${content}</${operation}></soap:Body></soap:Envelope>`;
  const { statusCode, body: answer } = await pool.request({
    path: pathname,
    method: 'POST',
    headers: {
      'content-type': 'text/xml; charset=utf-8',
      soapaction: `"${namespace}/${operation}"`,
      'x-api-applicationid': setup.application.applicationId,
      'x-api-version': '2.1.0.0',
      ...headers,
    },
    body,
  });
  const bytes = Buffer.from(await answer.arrayBuffer());
  if (statusCode !== 200) throw new Error(`${operation}: ${statusCode} ${bytes.toString()}`);
  return bytes;
}

const elementIn = (xml: Buffer, name: string) =>
  new RegExp(`<${name}>([^<]*)<`).exec(xml.toString('latin1'))?.[1] ?? '';

async function open(link: PeerLink): Promise<Session> {
  let endUser = endUserSessions.get(link.subject);
  if (endUser === undefined) {
    endUser = call('CreateEndUserSession', '', {}).then((xml) => elementIn(xml, 'EndUserSessionId'));
    endUserSessions.set(link.subject, endUser);
  }
  const headers = { 'x-api-endusersessionid': await endUser };
  const proof = new SessionProof();
  const begin = `<PatientRelationshipId>${link.patientRelationshipId}</PatientRelationshipId><ClientPublicKey>${proof.publicKey}</ClientPublicKey>`;
  const xml = await call('BeginPatientSession', begin, headers);
  const names = ['HandshakeId', 'ServerPublicKey', 'Salt', 'Iterations', 'ServerValidationKey'];
  const theirs = Object.fromEntries(names.map((name) => [name, elementIn(xml, name)])) as unknown as HandshakeAnswer;
  const own = await proof.answer(link, setup, theirs);
  const complete = `<HandshakeId>${theirs.HandshakeId}</HandshakeId><ClientValidationKey>${own}</ClientValidationKey>`;
  const sessionId = elementIn(await call('CompletePatientSession', complete, headers), 'SessionId');
  proof.start(sessionId);
  return { headers: { ...headers, 'x-api-sessionid': sessionId }, proof, last: Promise.resolve() };
}

async function read(link: PeerLink): Promise<number> {
  let opened = sessions.get(link.patientRelationshipId);
  if (opened === undefined) sessions.set(link.patientRelationshipId, (opened = open(link)));
  const session = await opened;
  const reading = session.last.then(async () => {
    let bytes = 0;
    for (const { operation, content } of setup.calls) {
      bytes += (await call(operation, content, session.headers, session.proof)).length;
    }
    return bytes;
  });
  session.last = reading;
  return reading;
}

const subjectIn = (token = '') =>
  (JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as { sub: string }).sub;

const server = createServer((request, response) => {
  void (async () => {
    await readBody(request);
    const own = links.get(subjectIn(request.headers.authorization)) ?? [];
    const bytes = await Promise.all(own.map(read));
    const text = JSON.stringify({ data: bytes.reduce((sum, one) => sum + one, 0) });
    response
      .writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) })
      .end(text);
  })().catch((error: unknown) => response.writeHead(500).end(String(error)));
});
listen(server);
