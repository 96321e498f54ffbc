import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { LoadError } from '../feedback/LoadError.tsx';
import { Loading } from '../feedback/Loading.tsx';
import { OutcomeMessage, type Outcome } from '../feedback/OutcomeMessage.tsx';
import { ServiceUnavailable } from '../feedback/ServiceUnavailable.tsx';
import { graphql } from '../generated/gql.ts';
import { PhoneLink } from '../ui/PhoneLink.tsx';
import { useFocusOnMount } from '../ui/useFocusOnMount.ts';
import type { BookableSlot } from './BookableSlot.ts';
import { BookingForm } from './BookingForm.tsx';
import { SlotPicker } from './SlotPicker.tsx';
import { initialSearch } from './SlotSearch.ts';

const bookingRulesQuery = graphql(`
  query BookingRules($patientId: ID!) {
    gpPatient(id: $patientId) {
      id
      practice {
        odsCode
        telephone
        settings {
          ... on GpPracticeSettings {
            appointments {
              message
              maximumBooked
              ...BookingWindow
              ...BookingReasonRule
            }
          }
          ...ServiceUnavailable
        }
      }
      ...BookingPatient
    }
  }
`);

interface Props {
  readonly patientId: string;
  /** Closes the view with the outcome of the booking. */
  onFinish(outcome: Outcome): void;
  onClose(): void;
}

/** Booking in two steps: the slot, then the details that the practice asks for. */
export function BookingView({ patientId, onFinish, onClose }: Props) {
  const { data, error, loading, refetch } = useQuery(bookingRulesQuery, { variables: { patientId } });
  const [slot, setSlot] = useState<BookableSlot>();
  // Kept while a slot is shown, so that a person whose slot was taken chooses among the same ones.
  const [search, setSearch] = useState(initialSearch);
  const [outcome, setOutcome] = useState<Outcome>();
  const heading = useFocusOnMount<HTMLHeadingElement>();

  const patient = data?.gpPatient;
  const settings = patient?.practice?.settings;
  const tryAgain = () => void refetch();
  return (
    <section aria-labelledby="booking">
      <h3 id="booking" ref={heading} tabIndex={-1}>
        Book an appointment
      </h3>
      <OutcomeMessage outcome={outcome} />
      {renderContent()}
      <button type="button" onClick={onClose}>
        Back to appointments
      </button>
    </section>
  );

  function renderContent() {
    if (!patient || !settings) {
      const path = ['gpPatient', 'practice', 'settings'] as const;
      if (loading) return <Loading name="the practice’s booking rules" />;
      return <LoadError name="the practice’s booking rules" error={error} path={path} onTryAgain={tryAgain} />;
    }
    if (settings.__typename !== 'GpPracticeSettings') return <ServiceUnavailable unavailable={settings} />;
    const rules = settings.appointments;
    const telephone = patient.practice?.telephone;
    if (rules.maximumBooked === 0) {
      return (
        <p className="notice">
          The practice does not take online bookings.
          {telephone && (
            <>
              {' '}
              Call <PhoneLink number={telephone} />.
            </>
          )}
        </p>
      );
    }
    return (
      <>
        {rules.message !== null && (
          <p className="practice-message">
            <span>Message from the practice:</span> {rules.message}
          </p>
        )}
        {slot ? (
          <BookingForm
            slot={slot}
            rules={rules}
            patient={patient}
            telephone={telephone}
            onFinish={onFinish}
            onChooseAnother={(next) => {
              setSlot(undefined);
              setOutcome(next);
            }}
            onCorrect={(next) => {
              setOutcome(next);
              tryAgain();
            }}
          />
        ) : (
          <SlotPicker
            patientId={patientId}
            rules={rules}
            search={search}
            onSearch={setSearch}
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
