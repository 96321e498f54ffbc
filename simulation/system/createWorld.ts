import { aCourse, aLetter, aMessage, aPatient, aPractice, aRecord, aWorld } from '../../simulator/world/builders.ts';
import type { World } from '../../simulator/world/World.ts';
import {
  birthDateOf,
  canaryOf,
  childOf,
  newcomerOf,
  patientsOf,
  postcodeOf,
  practiceOf,
  subjectOf,
  type Cast,
} from '../plan/cast.ts';

/** The days of the slots: far enough ahead that no run reaches them. */
export const slotDays = { from: '2026-06-01', to: '2026-06-02' } as const;

/** Creates practices and patients, each with a canary in everything that can be read about them. */
export function createWorld(cast: Cast): World {
  const slots = ['09:00', '09:10', '09:20', '09:30', '09:40'].map((time) => ({
    start: `${slotDays.from}T${time}:00`,
  }));
  const world = aWorld({
    practices: Array.from({ length: cast.practices }, () => aPractice({ slots, maxAppointments: 50 })),
    patients: patientsOf(cast).map((patient) => createPatient(cast, patient)),
  });
  world.practices.forEach((practice, at) => (practice.address.Postcode = postcodeOf(at + 1)));
  return world;
}

function createPatient(cast: Cast, patient: number) {
  const canary = canaryOf(patient);
  const letter = `${canary} letter`;
  return aPatient({
    subject: patient <= cast.adults ? subjectOf(patient) : null,
    practice: practiceOf(cast, patient),
    firstName: canary,
    surname: `${canary}son`,
    dateOfBirth: birthDateOf(patient),
    courses: [1, 2, 3].map((course) => aCourse({ Name: `${canary} tablets ${course}` })),
    prescriptionRequests: [{ courses: { 3: 'Requested' } }],
    appointments: [{ start: `${slotDays.from}T10:${patient}0:00`, reason: `${canary} visit` }],
    messages: [aMessage({ Subject: `${canary} message`, Content: `${canary} content`, replies: [{}] })],
    medicalRecord: aRecord({
      Allergies: [{ Term: `${canary} allergy` }],
      TestResults: [{ Value: { Term: `${canary} test`, NumericValue: '1' } }],
      Documents: [{ Observation: { Term: letter }, content: { kind: 'html', html: `<p>${letter}</p>` } }],
      Immunisations: [{ Term: `${canary} vaccine` }],
      Medication: [{ DrugName: `${canary} medicine` }],
      Problems: [{ Observation: { Term: `${canary} problem` } }],
      Consultations: [{ Sections: [{ Observations: [{ Term: `${canary} note` }] }] }],
    }),
    ...(patient === childOf(cast) && { proxies: [{ subject: subjectOf(1) }, { subject: subjectOf(2) }] }),
    ...(patient === newcomerOf(cast) && cast.registersWith !== 'details' && { letter: aLetter() }),
  });
}
