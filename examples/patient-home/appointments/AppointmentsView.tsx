import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { LoadError } from '../feedback/LoadError.tsx';
import { Loading } from '../feedback/Loading.tsx';
import { OutcomeMessage, type Outcome } from '../feedback/OutcomeMessage.tsx';
import { graphql } from '../generated/gql.ts';
import { AppointmentList } from './AppointmentList.tsx';
import { BookingView } from './BookingView.tsx';

const appointmentsQuery = graphql(`
  query Appointments($patientId: ID!) {
    gpPatient(id: $patientId) {
      id
      ...PatientAppointments
    }
  }
`);

/** The booked appointments, with booking and cancelling. */
export function AppointmentsView({ patientId }: { readonly patientId: string }) {
  const { data, error, loading, refetch } = useQuery(appointmentsQuery, { variables: { patientId } });
  const [isBooking, setBooking] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();

  const patient = data?.gpPatient;
  const finish = (next: Outcome) => {
    setBooking(false);
    setOutcome(next);
    // The list may be from before the change, which may have been made.
    if (next.tone === 'unknown') void refetch();
  };
  if (isBooking) return <BookingView patientId={patientId} onFinish={finish} onClose={() => setBooking(false)} />;
  return (
    <>
      <OutcomeMessage outcome={outcome} />
      {patient ? (
        <AppointmentList
          patient={patient}
          error={error}
          onTryAgain={() => void refetch()}
          onOutcome={finish}
          onStart={() => setOutcome(undefined)}
          onBook={() => {
            setOutcome(undefined);
            setBooking(true);
          }}
        />
      ) : loading ? (
        <Loading name="appointments" />
      ) : (
        <LoadError name="the appointments" error={error} path={['gpPatient']} onTryAgain={() => void refetch()} />
      )}
    </>
  );
}
