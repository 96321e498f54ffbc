import { lazily } from './lazily.ts';
import { addMessages } from './messages-generated.ts';
import { addPrescriptions } from './prescriptions-generated.ts';
import { generateRecord } from './record-generated.ts';
import type { Patient, World } from './World.ts';

const USUAL_ENTRIES = 60;

/** Gives a patient of the default world medicines, a record and messages, each made up when it is first looked at. */
export function furnish(world: World, patient: Patient, seed: string | number, today: string): void {
  addPrescriptions(world, patient, seed, today);
  addMessages(world, patient, today);
  lazily(patient, 'medicalRecord', () =>
    generateRecord({ seed: `${seed}/${patient.id}`, today, entries: USUAL_ENTRIES }),
  );
}
