import type { PatientName } from '../domain/patient.ts';
import { BoundedMap } from '../stores/BoundedMap.ts';

/** The names of patients by patient id, in memory until the process ends or the link is removed. */
export interface PatientNames {
  get(patientId: string): PatientName | undefined;
  set(patientId: string, name: PatientName): void;
  delete(patientId: string): void;
}

/** Creates an empty store. When it is full, the least recently used name is evicted. */
export function createPatientNames(maxPatients = 100_000): PatientNames {
  const names = new BoundedMap<string, PatientName>(maxPatients);
  return {
    get: (patientId) => names.get(patientId),
    set: (patientId, name) => void names.set(patientId, name),
    delete: (patientId) => void names.delete(patientId),
  };
}
