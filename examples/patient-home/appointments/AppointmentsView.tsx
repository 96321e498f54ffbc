import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../generated/gql.ts';
import { CouldNotBeRead } from '../telling/CouldNotBeRead.tsx';
import { Loading } from '../telling/Loading.tsx';
import { Told, type Outcome } from '../telling/Told.tsx';
import { AppointmentList } from './AppointmentList.tsx';
import { BookingView } from './BookingView.tsx';

const appointmentsQuery = graphql(`
  query Appointments($patientId: ID!) {
    patient(id: $patientId) {
      id
      ...PatientAppointments
    }
  }
`);

/** What is booked; from here one is booked or cancelled. */
export function AppointmentsView({ patientId }: { readonly patientId: string }) {
  const { data, error, loading, refetch } = useQuery(appointmentsQuery, { variables: { patientId } });
  const [isBooking, setBooking] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();

  const patient = data?.patient;
  const tell = (told: Outcome) => {
    setBooking(false);
    setOutcome(told);
  };
  if (isBooking) return <BookingView patientId={patientId} onEnd={tell} onLeave={() => setBooking(false)} />;
  return (
    <>
      <Told outcome={outcome} />
      {patient ? (
        <AppointmentList
          patient={patient}
          error={error}
          onTryAgain={() => void refetch()}
          onOutcome={tell}
          onBook={() => setBooking(true)}
        />
      ) : loading ? (
        <Loading what="appointments" />
      ) : (
        <CouldNotBeRead what="The appointments" error={error} place={['patient']} onTryAgain={() => void refetch()} />
      )}
    </>
  );
}
