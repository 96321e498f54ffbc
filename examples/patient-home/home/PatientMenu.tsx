import { formatPatientName } from './formatPatientName.ts';

interface Props {
  readonly patients: readonly ({ readonly id: string } & Parameters<typeof formatPatientName>[0])[];
  readonly patientId: string;
  onChange(patientId: string): void;
}

/** Switches between patients, for a person who has access to more than one. */
export function PatientMenu({ patients, patientId, onChange }: Props) {
  return (
    <section className="patient-menu" aria-label="Choose a patient">
      <label htmlFor="patient">Show services for</label>
      <select id="patient" value={patientId} onChange={(event) => onChange(event.target.value)}>
        {patients.map((patient) => (
          <option key={patient.id} value={patient.id}>
            {formatPatientName(patient)}
          </option>
        ))}
      </select>
    </section>
  );
}
