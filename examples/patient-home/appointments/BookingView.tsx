import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../generated/gql.ts';
import { useFocusOnce } from '../home/useFocusOnce.ts';
import { CouldNotBeRead } from '../telling/CouldNotBeRead.tsx';
import { Loading } from '../telling/Loading.tsx';
import { Ring } from '../telling/Ring.tsx';
import { ServiceUnavailable } from '../telling/ServiceUnavailable.tsx';
import { Told, type Outcome } from '../telling/Told.tsx';
import { BookingForm, type BookableSlot } from './BookingForm.tsx';
import { SlotChoice } from './SlotChoice.tsx';

const bookingRules = graphql(`
  query BookingRules($patientId: ID!) {
    patient(id: $patientId) {
      id
      practice {
        odsCode
        telephone
        settings {
          ... on PracticeSettings {
            appointments {
              message
              maximumBooked
              ...BookableDays
              ...AskedOfBooking
            }
          }
          ...ServiceUnavailable
        }
      }
      ...BookingPatient
    }
  }
`);

interface Given {
  readonly patientId: string;
  /** Leaves with what came of it. */
  onEnd(outcome: Outcome): void;
  onLeave(): void;
}

/** Booking: first a slot, then what the practice asks for with it. */
export function BookingView({ patientId, onEnd, onLeave }: Given) {
  const { data, error, loading, refetch } = useQuery(bookingRules, { variables: { patientId } });
  const [slot, setSlot] = useState<BookableSlot>();
  const [outcome, setOutcome] = useState<Outcome>();
  const heading = useFocusOnce<HTMLHeadingElement>();

  const patient = data?.patient;
  const settings = patient?.practice?.settings;
  const tryAgain = () => void refetch();
  return (
    <section aria-labelledby="booking">
      <h3 id="booking" ref={heading} tabIndex={-1}>
        Book an appointment
      </h3>
      <Told outcome={outcome} />
      {content()}
      <button type="button" onClick={onLeave}>
        Back to the appointments
      </button>
    </section>
  );

  function content() {
    if (!patient || !settings) {
      const place = ['patient', 'practice', 'settings'];
      if (loading) return <Loading what="the practice’s rules" />;
      return <CouldNotBeRead what="The practice’s rules" error={error} place={place} onTryAgain={tryAgain} />;
    }
    if (settings.__typename !== 'PracticeSettings') return <ServiceUnavailable unavailable={settings} />;
    const rules = settings.appointments;
    const telephone = patient.practice?.telephone;
    if (rules.maximumBooked === 0) {
      return (
        <p className="told">
          The practice takes no bookings online.
          {telephone && (
            <>
              {' '}
              Ring <Ring number={telephone} />.
            </>
          )}
        </p>
      );
    }
    return (
      <>
        {rules.message !== null && (
          <p className="practice-says">
            <span>The practice says:</span> {rules.message}
          </p>
        )}
        {slot ? (
          <BookingForm
            slot={slot}
            rules={rules}
            patient={patient}
            telephone={telephone}
            onEnd={onEnd}
            onOtherSlot={(told) => {
              setSlot(undefined);
              setOutcome(told);
            }}
            onStay={(told) => {
              setOutcome(told);
              tryAgain();
            }}
          />
        ) : (
          <SlotChoice
            patientId={patientId}
            rules={rules}
            onChoose={(chosen) => {
              setOutcome(undefined);
              setSlot(chosen);
            }}
          />
        )}
      </>
    );
  }
}
