import { aPatient, aPractice, aWorld } from './builders.ts';
import { LawfulOperations } from './LawfulOperations.ts';
import { schema } from './schema.ts';
import { startStack, type Replica, type Stack } from './startStack.ts';
import { defaultDemand } from './testSettings.ts';

const day = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);
const slotCount = 400;
const entryCount = 600;
const childCount = 5;

/** Starts a subgraph with the product's limits of demand, over patients with long records and a practice with many slots. */
export async function startLargeStack(): Promise<Stack> {
  const start = (at: number) =>
    `${day}T${String(Math.floor(at / 60) + 8).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}:00`;
  const slots = Array.from({ length: slotCount }, (_, at) => ({ start: start(at) }));
  const medicalRecord = { generated: entryCount };
  const child = () => aPatient({ subject: null, medicalRecord, proxies: [{ subject: 'patient-1' }] });
  return startStack({
    world: aWorld({
      practices: [aPractice({ slots })],
      patients: [aPatient({ medicalRecord }), ...Array.from({ length: childCount }, child), aPatient()],
    }),
    settings: { demand: defaultDemand, recordCache: { kind: 'on', lifetimeMs: 600_000 }, logLevel: 'silent' },
  });
}

/** @returns a source of operations close to the default ceilings for the first person. The seed reproduces them */
export async function lawfulOperations({ query }: Pick<Replica, 'query'>, seed: number): Promise<LawfulOperations> {
  const { data, errors } = await query('{ gpOnlineUser { id patients { id medicalRecord { id } } } }');
  if (errors) throw new Error(JSON.stringify(errors));
  const { gpOnlineUser } = data as {
    gpOnlineUser: { id: string; patients: { id: string; medicalRecord: { id: string } }[] };
  };
  const [patient] = gpOnlineUser.patients;
  const representations = [
    { __typename: 'Patient', id: patient?.id },
    { __typename: 'Practice', odsCode: 'X99951' },
    { __typename: 'MedicalRecord', id: patient?.medicalRecord.id },
    { __typename: 'GpOnlineUser', id: gpOnlineUser.id },
  ];
  const values = { odsCode: '"X99951"', from: `"${day}"`, to: `"${day}"` };
  return new LawfulOperations(seed, { schema, demand: defaultDemand, values, representations });
}
