import { defineLazyProperty } from './defineLazyProperty.ts';
import { defineMessages } from './generateMessages.ts';
import { definePrescriptions } from './generatePrescriptions.ts';
import { generateRecord } from './generateRecord.ts';
import type { Patient } from '../Patient.ts';
import type { World } from '../World.ts';

const defaultEntryCount = 60;

/** Gives a patient of the default world medicines, a record and messages, each made up when it is first looked at. */
export function populatePatient(world: World, patient: Patient, seed: string | number, today: string): void {
  definePrescriptions(world, patient, seed, today);
  defineMessages(world, patient, today);
  defineLazyProperty(patient, 'medicalRecord', () =>
    generateRecord({ seed: `${seed}/${patient.id}`, today, entries: defaultEntryCount }),
  );
}
