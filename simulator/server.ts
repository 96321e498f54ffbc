import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createClock } from './clock.ts';
import { readContract } from './contract/contract.ts';
import { escapeXml } from './contract/xml.ts';
import type { Emis } from './Emis.ts';
import { createFaultPlan } from './faults.ts';
import { sendResponse } from './http/response.ts';
import { createLedger } from './ledger.ts';
import { londonDate } from './london.ts';
import { serveCall } from './serveCall.ts';
import type { Application } from './session/handshake.ts';
import { createSessions } from './session/sessions.ts';
import type { Simulator, SimulatorOptions } from './Simulator.ts';
import { createWorld } from './world/createWorld.ts';

export type { Simulator, SimulatorOptions } from './Simulator.ts';

const servicePath = '/PatientServices';
const maxCorrelationIdLength = 100;
const keepAliveMs = 60_000;
const defaultApplication: Application = {
  applicationId: 'D66BA979-60D2-49AA-BE82-AEC06356E41F',
  clientKey: 'client pre-shared key of the simulator',
  serverKey: 'server pre-shared key of the simulator',
};
const expiredSessionResponses = ['401', '401-fault', 'plain-text'] as const;

/** Starts a simulator, on the loopback address unless `host` is set. */
export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const [application, ...others] = options.applications ?? [defaultApplication];
  const first = { ...application };
  const emis = createEmis(options, [first, ...others]);
  const server = createServer((request, response) => void route(emis, request, response));
  server.keepAliveTimeout = keepAliveMs;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, options.host ?? '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://${options.host ?? '127.0.0.1'}:${port}${servicePath}`,
    ...application,
    world: emis.world,
    ledger: emis.ledger.entries,
    clearLedger: emis.ledger.clear,
    watchCalls: emis.ledger.watch,
    faults: emis.faults,
    clock: emis.clock,
    changePreSharedKeys: (keys) => void Object.assign(first, keys),
    endAllSessions: emis.sessions.endEndUserSessions,
    endPatientSessions: emis.sessions.endPatientSessions,
    endEndUserSessions: emis.sessions.endEndUserSessions,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function createEmis(options: SimulatorOptions, applications: readonly Application[]): Emis {
  const clock = createClock(options.now);
  const seed = options.seed ?? 1;
  const form = options.expiredSessionResponse ?? '401';
  let responses = 0;
  return {
    contract: readContract(),
    world: options.world ?? createWorld({ seed, today: londonDate(clock.now()) }),
    clock,
    sessions: createSessions(clock, options.allowSeveralSessions ?? false),
    faults: createFaultPlan(seed, options.latency),
    ledger: createLedger(options.ledgerLimit ?? 100_000),
    applications,
    environment: options.environment ?? 'test',
    iterations: options.iterations ?? 10_000,
    refusesUsedKeys: options.publicKeyReuse !== 'allow',
    usedKeys: new Set(),
    forms: new Set(options.forms),
    expiredSessionResponse: () =>
      form === 'alternate' ? (expiredSessionResponses[responses++ % expiredSessionResponses.length] ?? '401') : form,
  };
}

async function route(emis: Emis, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const [path, query = ''] = (request.url ?? '').split('?', 2);
  const sendEmpty = (status: number, headers: Record<string, string> = {}): void => {
    request.resume();
    response.writeHead(status, headers).end();
  };
  if (path !== servicePath) return sendEmpty(404);
  if (request.method === 'GET' && /^(wsdl|xsd)$/i.test(query)) {
    const host = /^[\w.:[\]-]+$/.exec(request.headers.host ?? '')?.[0] ?? '127.0.0.1';
    const body = query.toLowerCase() === 'xsd' ? emis.contract.xsd : wsdlFor(emis.contract.wsdl, host);
    return sendResponse(
      response,
      { status: 200, contentType: 'text/xml; charset=utf-8', body },
      { kind: 'complete' },
      // A request without Accept-Encoding usually comes from a person with curl, who needs readable text.
      request.headers['accept-encoding'] ?? 'identity',
    );
  }
  if (request.method !== 'POST') return sendEmpty(405, { allow: 'GET, POST' });
  await handleCall(emis, request, response);
}

async function handleCall(emis: Emis, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const entry = emis.ledger.open(emis.clock.now());
  const startedMs = performance.now();
  const correlationId = request.headers['x-correlation-id'];
  if (typeof correlationId === 'string') entry.correlationId = correlationId.slice(0, maxCorrelationIdLength);
  try {
    const outcome = await serveCall(emis, request, entry);
    entry.status = outcome.response.status;
    entry.durationMs = performance.now() - startedMs;
    emis.ledger.notify(entry, 'completed');
    if (emis.forms.has('interim') && outcome.delivery.kind !== 'drop')
      for (let n = 0; n < 2; n += 1) response.writeContinue();
    await sendResponse(response, outcome.response, outcome.delivery, request.headers['accept-encoding']);
  } catch (error) {
    process.emitWarning(error instanceof Error ? error : String(error));
    response.destroy();
  }
}

/** The WSDL with the address of this server and a schema location that clients can fetch. */
function wsdlFor(wsdl: string, host: string): string {
  const endpoint = `http://${host}${servicePath}`;
  return wsdl
    .replace(/(<soap:address location=")[^"]*(")/, `$1${escapeXml(endpoint)}$2`)
    .replace(/(schemaLocation=")patient-services\.xsd(")/, `$1${escapeXml(`${endpoint}?xsd`)}$2`);
}
