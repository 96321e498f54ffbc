import { afterEach } from 'vitest';
import { startSimulator, type Simulator, type SimulatorOptions } from '../../simulator/server.ts';
import { aPatient, aPractice, aWorld } from '../../simulator/world/builders.ts';
import { worldLinks } from '../../simulator/world/createWorld.ts';
import type { PatientLink } from '../../src/domain/patient.ts';
import type { EmisClient } from '../../src/emis/EmisClient.ts';
import { createSoapEmisClient } from '../../src/emis/soap/createSoapEmisClient.ts';
import type { SoapEmisClientOptions, UpstreamEvent } from '../../src/emis/soap/SoapEmisClientOptions.ts';
import { startHoldingProxy, type HoldingProxy } from './startHoldingProxy.ts';

/** A Tuesday morning in summer time. */
const now = new Date('2026-05-12T08:00:00Z');

export interface StartedClient {
  readonly client: EmisClient;
  readonly simulator: Simulator;
  /** The events that the client has reported. */
  readonly events: UpstreamEvent[];
  /** The first link of a person. The default is the first person. */
  link(subject?: string): PatientLink;
  /** The operations that have arrived since the start or the last `clearLedger`, in order. */
  calls(): string[];
  /** The violations of the protocol that the simulator has recorded. */
  violations(): string[];
}

interface StartOptions extends SimulatorOptions {
  /** Starts something between client and simulator, and returns its endpoint. */
  readonly through?: (endpoint: string) => Promise<string>;
  readonly client?: Partial<SoapEmisClientOptions>;
}

const cleanUps: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0)) await cleanUp();
});

/** One practice with two slots and one patient with full access. */
function smallWorld() {
  const slots = [{ start: '2026-05-13T09:00:00' }, { start: '2026-05-13T09:10:00' }];
  return aWorld({ practices: [aPractice({ slots })], patients: [aPatient()] });
}

/** Starts a simulator and a client that calls it over real SOAP. Both share a clock and stop after the test. */
export async function startClient({
  client: options,
  through,
  ...simulated
}: StartOptions = {}): Promise<StartedClient> {
  const simulator = await startSimulator({ now, world: smallWorld(), ...simulated });
  const { endpoint, applicationId, clientKey, serverKey, world, clock, ledger } = simulator;
  const events: UpstreamEvent[] = [];
  const client = await createSoapEmisClient({
    endpoint: through ? await through(endpoint) : endpoint,
    applicationId,
    clientKey,
    serverKey,
    clock: () => clock.now().getTime(),
    onEvent: (event) => events.push(event),
    ...options,
  });
  cleanUps.push(async () => {
    await client.close();
    await simulator.stop();
  });
  const links = worldLinks(world);
  return {
    client,
    simulator,
    events,
    link(subject = links[0]?.subject ?? '') {
      const link = links.find((one) => one.subject === subject);
      if (link === undefined) throw new Error(`${subject} has no link`);
      const { odsCode, relation, patientRelationshipId, patientRelationshipKey } = link;
      return {
        patientId: subject,
        subject,
        odsCode,
        relation,
        access: { kind: 'relationship', id: patientRelationshipId, key: patientRelationshipKey },
      };
    },
    calls: () => ledger.map(({ operation }) => operation),
    violations: () => ledger.flatMap(({ violation }) => violation ?? []),
  };
}

/** The first person's link to one of their patients, by index. */
export function linkTo({ simulator, link }: StartedClient, at: number): PatientLink {
  const found = simulator.world.people[0]?.links[at];
  if (found === undefined) throw new Error(`the first person has no link ${at}`);
  const { patientRelationshipId: id, patientRelationshipKey: key } = found;
  return { ...link(), access: { kind: 'relationship', id, key } };
}

/** Reads the appointments of a patient with an input of its own for each `index`, so that no two reads share a call. */
export function readAppointments({ client }: Pick<StartedClient, 'client'>, patient: PatientLink, index: number) {
  const since = new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10);
  return client.appointments(patient, { since });
}

/** A SOAP fault without a SessionSequence. */
export function faultBody(code: number): string {
  return (
    '<e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/"><e:Body><e:Fault><faultcode>e:Client</faultcode>' +
    '<faultstring>x</faultstring><detail><ApiFault xmlns="urn:emis-model:patient-services:2">' +
    `<InternalResponseCode>${code}</InternalResponseCode><Message>x</Message></ApiFault></detail></e:Fault></e:Body></e:Envelope>`
  );
}

/** Short timeouts, for faults that delay a response. */
export const shortTimeouts = { timeouts: { headersMs: 400, bodyIdleMs: 400, overallMs: 1000 } };

/** Starts a client with short timeouts, opens a session and clears the ledger. */
export async function startWithSession(options: StartOptions = {}): Promise<StartedClient> {
  const started = await startClient({ client: shortTimeouts, ...options });
  await started.client.demographics(started.link());
  started.simulator.clearLedger();
  return started;
}

/** Starts a client whose responses a test can hold back. */
export async function startHoldingClient(
  options: StartOptions = {},
): Promise<StartedClient & Pick<HoldingProxy, 'hold'>> {
  const proxies: HoldingProxy[] = [];
  const through = async (endpoint: string): Promise<string> => {
    const proxy = await startHoldingProxy(endpoint);
    proxies.push(proxy);
    return proxy.endpoint;
  };
  const started = await startClient({ ...options, through });
  const [proxy] = proxies;
  if (proxy === undefined) throw new Error('The proxy was not started.');
  cleanUps.push(() => proxy.stop());
  return { ...started, hold: proxy.hold };
}

/** Changes the XML of the next response to an operation. */
export function transformResponse(
  { simulator }: StartedClient,
  operation: string,
  transform: (body: string) => string,
): void {
  simulator.faults.add({ kind: 'transform', operation, transform });
}

/** The reason with which a promise was rejected. */
export async function rejectionOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => {
      throw new Error('Nothing was thrown');
    },
    (error: unknown) => error,
  );
}
