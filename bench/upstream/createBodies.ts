import { createClock } from '../../simulator/clock.ts';
import { readContract } from '../../simulator/contract/contract.ts';
import { writeElement } from '../../simulator/contract/writeElement.ts';
import type { Emis } from '../../simulator/Emis.ts';
import { createFaultPlan } from '../../simulator/faults.ts';
import { readEnvelope } from '../../simulator/http/envelope.ts';
import { createLedger } from '../../simulator/ledger.ts';
import { handlerFor } from '../../simulator/operations/handlers.ts';
import { createSessions } from '../../simulator/session/sessions.ts';
import type { World } from '../../simulator/world/World.ts';
import { application, iterations } from './BenchSessions.ts';

/** A body that has been written once: text when it is short, bytes when it is long. */
export type Body = string | Buffer;

const maxTextLength = 16_384;
const bodyMark = ':Body>';
const demographics = '"urn:emis-model:patient-services:2/GetDemographics"';

/**
 * Creates the bodies of responses. The simulator writes the first response to each different request; later ones are the same
 * bytes. All patients have the data of the first patient of the world, apart from their details, which are those of the patient
 * of the world at their practice.
 */
export function createBodies(world: World): (text: string, action: string, practice: number) => Promise<Body> {
  const emis = createEmis(world);
  const bodies = new Map<string, Promise<Body>>();

  async function write(text: string, action: string, patient: number): Promise<Body> {
    const relationshipId = world.people[patient]?.links[0]?.patientRelationshipId ?? '';
    const { operation, element } = readEnvelope(text, action, emis.contract);
    const patientSession = {
      id: '',
      endUserSessionId: '',
      applicationId: application.applicationId,
      relationshipId,
      key: Buffer.alloc(0),
      hash: Buffer.alloc(0),
      number: 0,
      isBusy: false,
      lastCallMs: Date.now(),
    };
    const response = await handlerFor(operation.name)({
      emis,
      operation,
      element,
      version: '2.1.0.0',
      application,
      endUserSession: undefined,
      patientSession: operation.needs === 'patientSession' ? patientSession : undefined,
      faults: [],
      entry: emis.ledger.open(new Date()),
    });
    const body = writeElement(`${operation.name}Response`, operation.response, response);
    return body.length > maxTextLength ? Buffer.from(body, 'utf8') : body;
  }

  return (text, action, practice) => {
    const patient = action === demographics ? practice : 0;
    // Only the Body decides: the header has the number and the hash of the call.
    const key = `${patient}${text.slice(text.indexOf(bodyMark))}`;
    let body = bodies.get(key);
    if (body === undefined) bodies.set(key, (body = write(text, action, patient)));
    return body;
  };
}

function createEmis(world: World): Emis {
  const clock = createClock();
  return {
    contract: readContract(),
    world,
    clock,
    sessions: createSessions(clock, true),
    faults: createFaultPlan(1),
    ledger: createLedger(1_000),
    applications: [application],
    environment: 'test',
    iterations,
    refusesUsedKeys: true,
    usedKeys: new Set(),
    forms: new Set(),
    expiredSessionResponse: () => '401',
  };
}
