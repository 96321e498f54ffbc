import { useState } from 'react';
import { readFragment, type FragmentType } from '../generated/fragment-masking.ts';
import { graphql } from '../generated/gql.ts';
import { CouldNotBeRead } from '../telling/CouldNotBeRead.tsx';
import { ServiceUnavailable } from '../telling/ServiceUnavailable.tsx';
import type { Outcome } from '../telling/Told.tsx';
import { AppointmentDetails } from './AppointmentDetails.tsx';
import { CancelAppointment } from './CancelAppointment.tsx';
import { CancelButton } from './CancelButton.tsx';

// Changes ask for this as well, so that what they have changed is shown without another question.
const patientAppointments = graphql(`
  fragment PatientAppointments on Patient {
    id
    appointments {
      ... on Appointments {
        onlyOwnBookings
        upcoming {
          id
          ...AppointmentDetails
          ...CancelButton
          ...CancelAppointment
        }
      }
      ...ServiceUnavailable
    }
  }
`);

interface Given {
  readonly patient: FragmentType<typeof patientAppointments>;
  readonly error: unknown;
  onTryAgain(): void;
  onOutcome(outcome: Outcome): void;
  onBook(): void;
}

/** The appointments ahead. */
export function AppointmentList({ patient, error, onTryAgain, onOutcome, onBook }: Given) {
  const { appointments } = readFragment(patientAppointments, patient);
  const [cancelling, setCancelling] = useState<string>();

  if (!appointments)
    return (
      <CouldNotBeRead
        what="The appointments"
        error={error}
        place={['patient', 'appointments']}
        onTryAgain={onTryAgain}
      />
    );
  if (appointments.__typename !== 'Appointments') return <ServiceUnavailable unavailable={appointments} />;
  const { upcoming, onlyOwnBookings } = appointments;
  return (
    <>
      {onlyOwnBookings && (
        <p className="told">
          Only appointments that you booked here yourself are shown, because the practice has still to check who you
          are. There may be others.
        </p>
      )}
      {upcoming.length === 0 ? (
        <p>{onlyOwnBookings ? 'You have booked none here.' : 'No appointment is booked.'}</p>
      ) : (
        <ul className="cards" aria-label="Appointments ahead">
          {upcoming.map((appointment) => (
            <li key={appointment.id}>
              <AppointmentDetails appointment={appointment} />
              {cancelling === appointment.id ? (
                <CancelAppointment
                  appointment={appointment}
                  onEnd={(outcome) => {
                    setCancelling(undefined);
                    onOutcome(outcome);
                  }}
                  onLeave={() => setCancelling(undefined)}
                />
              ) : (
                <CancelButton appointment={appointment} onClick={() => setCancelling(appointment.id)} />
              )}
            </li>
          ))}
        </ul>
      )}
      <button type="button" className="main" onClick={onBook}>
        Book an appointment
      </button>
    </>
  );
}
