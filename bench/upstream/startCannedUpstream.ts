import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { readContract } from '../../simulator/contract/contract.ts';
import { writeElement } from '../../simulator/contract/writeElement.ts';
import type { World } from '../../simulator/world/World.ts';
import { practiceCodes } from '../jobs/worlds.ts';
import { application, BenchSessions, Violation, type Proof } from './BenchSessions.ts';
import { createBodies, type Body } from './createBodies.ts';

/** One call, with times in milliseconds. */
export interface CallRecord {
  readonly operation: string;
  readonly startedAtMs: number;
  readonly endedAtMs: number;
}

export interface CannedUpstream {
  /** The endpoint that demands sessions. */
  readonly endpoint: string;
  /** An endpoint without sessions, for a peer that has none. */
  readonly openEndpoint: string;
  latencyMs: number;
  /** The calls since `recordCalls`, while they are recorded. */
  calls: CallRecord[] | undefined;
  count: number;
  bytes: number;
  violations: number;
  handshakes(): number;
  stop(): Promise<void>;
}

/** Mesh accepts no URN as a namespace. */
export const meshNamespace = 'http://emis-model.example/patient-services';
const maxReported = 3;
const namespace = 'urn:emis-model:patient-services:2';
const opening =
  '<?xml version="1.0" encoding="utf-8"?><soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/">';
const closing = '</soap:Body></soap:Envelope>';

/**
 * Starts an upstream with the real handshake, sequence and hashes, and canned bodies. It answers without compression, so that
 * its own cost stays small beside what is measured.
 */
export async function startCannedUpstream(world: World): Promise<CannedUpstream> {
  const sessions = new BenchSessions();
  const bodyFor = createBodies(world);
  const { operations } = readContract();
  const server = createServer((request, response) => void serve(request, response));
  server.keepAliveTimeout = 600_000;
  server.requestTimeout = 0;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const upstream: CannedUpstream = {
    endpoint: `${url}/PatientServices`,
    openEndpoint: `${url}/WithoutSessions`,
    latencyMs: 0,
    calls: undefined,
    count: 0,
    bytes: 0,
    violations: 0,
    handshakes: () => sessions.handshakes,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const startedAtMs = performance.now();
    const text = await readText(request);
    const action = request.headers['soapaction'];
    const operation = typeof action === 'string' ? action.slice(namespace.length + 2, -1) : '';
    upstream.count += 1;
    try {
      if (upstream.latencyMs > 0) await wait(upstream.latencyMs);
      const isOpen = request.url === '/WithoutSessions';
      const answered = isOpen ? undefined : await answer(request, operation, text);
      send(response, answered?.body ?? (await bodyFor(...toModel(text))), answered?.proof);
      answered?.end?.();
    } catch (error) {
      upstream.violations += 1;
      if (upstream.violations <= maxReported) process.stderr.write(`upstream, ${operation}: ${String(error)}\n`);
      response.writeHead(403, { 'content-type': 'text/plain' }).end(String(error));
    }
    upstream.calls?.push({ operation, startedAtMs, endedAtMs: performance.now() });
  }

  interface Answer {
    readonly body: Body;
    readonly proof?: Proof;
    readonly end?: () => void;
  }

  async function answer({ headers }: IncomingMessage, operation: string, text: string): Promise<Answer> {
    if (headers['x-api-applicationid'] !== application.applicationId)
      throw new Violation('The application is unknown.');
    if (operation === 'CreateEndUserSession') {
      return write(operation, { EndUserSessionId: sessions.openEndUserSession(), TimeoutMinutes: 20 });
    }
    const endUserSessionId = sessions.requireEndUserSession(headers['x-api-endusersessionid'] as string | undefined);
    if (operation === 'BeginPatientSession') {
      const key = elementIn(text, 'ClientPublicKey');
      return write(operation, await sessions.begin(endUserSessionId, elementIn(text, 'PatientRelationshipId'), key));
    }
    if (operation === 'CompletePatientSession') {
      const proof = elementIn(text, 'ClientValidationKey');
      return write(operation, sessions.complete(endUserSessionId, elementIn(text, 'HandshakeId'), proof));
    }
    const soapAction = headers['soapaction'] as string;
    if (operations.get(operation)?.needs !== 'patientSession') return { body: await bodyFor(text, soapAction, 0) };
    const sessionId = headers['x-api-sessionid'] as string;
    const number = Number(elementIn(text, 'Number'));
    const admitted = sessions.admit({ sessionId, endUserSessionId }, operation, number, elementIn(text, 'SessionHash'));
    return { ...admitted, body: await bodyFor(text, soapAction, practiceOf(admitted.relationshipId)) };
  }

  function write(operation: string, value: object): Answer {
    const type = operations.get(operation)?.response;
    if (type === undefined) throw new Error(`The contract has no ${operation}.`);
    return { body: writeElement(`${operation}Response`, type, value) };
  }

  function send(response: ServerResponse, body: Body, proof: Proof | undefined): void {
    const header =
      proof === undefined
        ? ''
        : `<soap:Header><SessionSequence xmlns="${namespace}"><Number>${proof.number}</Number><SessionHash>${proof.hash}</SessionHash></SessionSequence></soap:Header>`;
    const head = `${opening}${header}<soap:Body>`;
    const isText = typeof body === 'string';
    const length = head.length + (isText ? Buffer.byteLength(body) : body.length) + closing.length;
    upstream.bytes += length;
    response.writeHead(200, { 'content-type': 'text/xml; charset=utf-8', 'content-length': length });
    if (isText) return void response.end(`${head}${body}${closing}`);
    response.write(head);
    response.write(body);
    response.end(closing);
  }

  return upstream;
}

/** The position of the practice of a relationship, whose ids are numbered. See people.ts. */
function practiceOf(relationshipId: string): number {
  return (Number(relationshipId.slice(-12)) - 1) % practiceCodes.length;
}

/** The request of a peer without sessions, whose containers may have names of their own. */
function toModel(text: string): [text: string, action: string, practice: number] {
  const operation = /Body>\s*<(?:[\w-]+:)?(\w+)/.exec(text)?.[1] ?? '';
  return [text.replaceAll(meshNamespace, namespace), `"${namespace}/${operation}"`, 0];
}

async function readText(request: IncomingMessage): Promise<string> {
  let text = '';
  request.setEncoding('latin1');
  for await (const chunk of request as AsyncIterable<string>) text += chunk;
  return text;
}

/** The text of the first element with this local name and any prefix. */
function elementIn(text: string, name: string): string {
  const found = new RegExp(`<(?:[\\w-]+:)?${name}(?:\\s[^>]*)?>\\s*([^<]*?)\\s*<`).exec(text);
  if (found === null) throw new Violation(`${name} is missing.`);
  return found[1] ?? '';
}
