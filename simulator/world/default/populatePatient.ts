import type { Patient } from '../Patient.ts';
import type { World } from '../World.ts';
import { defineLazyProperty } from './defineLazyProperty.ts';
import { definePrescriptions } from './definePrescriptions.ts';
import { defineMessages } from './generateMessages.ts';
import { generateRecord } from './generateRecord.ts';

const defaultEntryCount = 60;

/** Adds medicines, messages and a record to a patient of the default world. Each is generated on first access. */
export function populatePatient(world: World, patient: Patient, seed: string | number, today: string): void {
  definePrescriptions(world, patient, seed, today);
  defineMessages(world, patient, today);
  defineLazyProperty(patient, 'medicalRecord', () =>
    generateRecord({ seed: `${seed}/${patient.id}`, today, entries: defaultEntryCount }),
  );
}
