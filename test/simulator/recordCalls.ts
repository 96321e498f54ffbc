import { beforeEach } from 'vitest';
import { startSimulator, type Simulator } from '../../simulator/server.ts';
import {
  aPatient,
  aPractice,
  aWorld,
  type PatientOverrides,
  type PracticeOverrides,
} from '../../simulator/world/builders.ts';
import { openPatientSession, type RawSession, type Reply } from './rawClient.ts';
import { linkOf, now } from './useSimulator.ts';

type Start = (
  patient: PatientOverrides,
  practice?: PracticeOverrides,
  version?: string,
) => Promise<[RawSession, Simulator]>;

/**
 * Returns a function that starts a simulator with two patients and opens the first one's session. It is stopped after
 * the test.
 */
export function useRecordSession(): Start {
  let stop: (() => Promise<void>) | undefined;
  beforeEach(() => async () => {
    await stop?.();
    stop = undefined;
  });
  return async (patient, practice = {}, version = '2.1.0.0') => {
    const world = aWorld({ practices: [aPractice(practice)], patients: [aPatient(patient), aPatient()] });
    const simulator = await startSimulator({ now, world });
    stop = simulator.stop;
    return [await openPatientSession(simulator, linkOf(simulator), { version }), simulator];
  };
}

/** Requests sections of the record, with free text by default. */
export function readRecord(
  session: RawSession,
  types: readonly string[],
  values: Record<string, string | boolean> = {},
): Promise<Reply> {
  const items = types.map((type) => `<t:ItemType>${type}</t:ItemType>`).join('');
  const rest = Object.entries({ IncludeFreeText: true, ...values }).map(
    ([name, value]) => `<t:${name}>${value}</t:${name}>`,
  );
  return session.call('GetMedicalRecordData', {}, { content: `<t:ItemTypes>${items}</t:ItemTypes>${rest.join('')}` });
}
