import { afterEach } from 'vitest';
import { startSimulator, type Simulator, type SimulatorOptions } from '../../simulator/server.ts';
import { aPatient, aPractice, aWorld } from '../../simulator/world/builders.ts';
import { worldLinks } from '../../simulator/world/create-world.ts';
import type { PatientLink } from '../../src/domain/patient.ts';
import type { EmisClient } from '../../src/emis/EmisClient.ts';
import { createSoapEmisClient } from '../../src/emis/soap/createSoapEmisClient.ts';
import type { SoapEmisClientOptions } from '../../src/emis/soap/SoapEmisClientOptions.ts';
import type { UpstreamEvent } from '../../src/emis/soap/UpstreamEvent.ts';

/** A Tuesday morning in summer time. */
export const now = new Date('2026-05-12T08:00:00Z');

export interface Started {
  readonly client: EmisClient;
  readonly simulator: Simulator;
  /** What the client said of its calls. */
  readonly events: UpstreamEvent[];
  /** The first link of a person, of the first patient when absent. */
  link(subject?: string): PatientLink;
  /** The operations that arrived since the start or the last `clearLedger`, in their order. */
  calls(): string[];
  /** How the client broke the protocol, if it did. */
  violations(): string[];
}

export interface StartOptions extends SimulatorOptions {
  readonly client?: Partial<SoapEmisClientOptions>;
}

const ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

/** One practice with two slots and one patient with full access. */
export function smallWorld() {
  const slots = [{ start: '2026-05-13T09:00:00' }, { start: '2026-05-13T09:10:00' }];
  return aWorld({ practices: [aPractice({ slots })], patients: [aPatient()] });
}

/** The client over real SOAP to a simulator whose clock both share; both end with the test. */
export async function startClient({ client: options, ...simulated }: StartOptions = {}): Promise<Started> {
  const simulator = await startSimulator({ now, world: smallWorld(), ...simulated });
  const { endpoint, applicationId, clientKey, serverKey, world, clock, ledger } = simulator;
  const events: UpstreamEvent[] = [];
  const client = await createSoapEmisClient({
    endpoint,
    applicationId,
    clientKey,
    serverKey,
    clock: () => clock.now().getTime(),
    onEvent: (event) => events.push(event),
    ...options,
  });
  ends.push(async () => {
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
        relationshipId: patientRelationshipId,
        relationshipKey: patientRelationshipKey,
      };
    },
    calls: () => ledger.map(({ operation }) => operation),
    violations: () => ledger.flatMap(({ violation }) => violation ?? []),
  };
}

/** The first person's link to the so-many-th of their patients, from 0. */
export function linkTo({ simulator, link }: Started, at: number): PatientLink {
  const found = simulator.world.people[0]?.links[at];
  if (found === undefined) throw new Error(`the first person has no link ${at}`);
  const { patientRelationshipId: relationshipId, patientRelationshipKey: relationshipKey } = found;
  return { ...link(), relationshipId, relationshipKey };
}

/** A SOAP fault without a SessionSequence. */
export function faultBody(code: number): string {
  return (
    '<e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/"><e:Body><e:Fault><faultcode>e:Client</faultcode>' +
    '<faultstring>x</faultstring><detail><ApiFault xmlns="urn:emis-model:patient-services:2">' +
    `<InternalResponseCode>${code}</InternalResponseCode><Message>x</Message></ApiFault></detail></e:Fault></e:Body></e:Envelope>`
  );
}

/** For faults that keep a call waiting. */
export const impatient = { timeouts: { headersMs: 400, bodyIdleMs: 400, overallMs: 1000 } };

/** An impatient client whose session is open already, and an empty ledger. */
export async function startWarm(options: StartOptions = {}): Promise<Started> {
  const started = await startClient({ client: impatient, ...options });
  await started.client.demographics(started.link());
  started.simulator.clearLedger();
  return started;
}

/** Changes the XML of the next answer to an operation. */
export function changeAnswer({ simulator }: Started, operation: string, transform: (body: string) => string): void {
  simulator.faults.add({ kind: 'transform', operation, transform });
}

/** What a promise was rejected with. */
export async function thrownBy(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => {
      throw new Error('Nothing was thrown');
    },
    (error: unknown) => error,
  );
}
