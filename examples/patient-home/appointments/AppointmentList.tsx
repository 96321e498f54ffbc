import { useState } from 'react';
import { LoadError } from '../feedback/LoadError.tsx';
import type { Outcome } from '../feedback/OutcomeMessage.tsx';
import { ServiceUnavailable } from '../feedback/ServiceUnavailable.tsx';
import { readFragment, type FragmentType } from '../generated/fragment-masking.ts';
import { graphql } from '../generated/gql.ts';
import { AppointmentDetails } from './AppointmentDetails.tsx';
import { CancelAppointment } from './CancelAppointment.tsx';
import { CancelButton } from './CancelButton.tsx';
import { CancellationDeadline } from './CancellationDeadline.tsx';

// Mutations select this fragment too, so that the list is up to date without another query.
const patientAppointmentsFragment = graphql(`
  fragment PatientAppointments on Patient {
    id
    appointments {
      ... on GpAppointments {
        onlyOwnBookings
        upcoming {
          id
          cancellation {
            isAllowed
          }
          ...AppointmentDetails
          ...CancellationDeadline
          ...CancelButton
          ...CancelAppointment
        }
      }
      ...ServiceUnavailable
    }
  }
`);

interface Props {
  readonly patient: FragmentType<typeof patientAppointmentsFragment>;
  readonly error: unknown;
  onTryAgain(): void;
  onOutcome(outcome: Outcome): void;
  /** The user begins another change, so that the outcome of the last one is out of date. */
  onStart(): void;
  onBook(): void;
}

/** The upcoming appointments. */
export function AppointmentList({ patient, error, onTryAgain, onOutcome, onStart, onBook }: Props) {
  const { appointments } = readFragment(patientAppointmentsFragment, patient);
  const [cancelling, setCancelling] = useState<string>();

  if (!appointments)
    return (
      <LoadError name="the appointments" error={error} path={['gpPatient', 'appointments']} onTryAgain={onTryAgain} />
    );
  if (appointments.__typename !== 'GpAppointments') return <ServiceUnavailable unavailable={appointments} />;
  const { upcoming, onlyOwnBookings } = appointments;
  return (
    <>
      {onlyOwnBookings && (
        <p className="notice">
          Only appointments that you booked here yourself are shown, because the practice still needs to check who you
          are. There may be others.
        </p>
      )}
      {upcoming.length === 0 ? (
        <p>{onlyOwnBookings ? 'You have not booked any appointments here.' : 'There are no upcoming appointments.'}</p>
      ) : (
        <ul className="cards" aria-label="Upcoming appointments">
          {upcoming.map((appointment) => (
            <li key={appointment.id}>
              <AppointmentDetails appointment={appointment} />
              <CancellationDeadline appointment={appointment} />
              {cancelling === appointment.id ? (
                <CancelAppointment
                  appointment={appointment}
                  onFinish={(outcome) => {
                    setCancelling(undefined);
                    onOutcome(outcome);
                  }}
                  onClose={() => setCancelling(undefined)}
                />
              ) : (
                // Without an answer only the practice knows, so the user may try.
                appointment.cancellation?.isAllowed !== false && (
                  <CancelButton
                    appointment={appointment}
                    onClick={() => {
                      onStart();
                      setCancelling(appointment.id);
                    }}
                  />
                )
              )}
            </li>
          ))}
        </ul>
      )}
      <button type="button" className="primary" onClick={onBook}>
        Book an appointment
      </button>
    </>
  );
}
