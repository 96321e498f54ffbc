import { nameOfPatient } from './nameOfPatient.ts';

interface Given {
  readonly patients: readonly ({ readonly id: string } & Parameters<typeof nameOfPatient>[0])[];
  readonly patientId: string;
  onChange(patientId: string): void;
}

/** For somebody who sees to more than one person: whose page it is. */
export function PatientMenu({ patients, patientId, onChange }: Given) {
  return (
    <section className="patients" aria-label="Whose page">
      <label htmlFor="patient">Show the page of</label>
      <select id="patient" value={patientId} onChange={(event) => onChange(event.target.value)}>
        {patients.map((patient) => (
          <option key={patient.id} value={patient.id}>
            {nameOfPatient(patient)}
          </option>
        ))}
      </select>
    </section>
  );
}
