import { useMutation } from '@apollo/client/react';
import { useState, type FormEvent } from 'react';
import { readFragment, type FragmentType } from '../generated/fragment-masking.ts';
import { graphql } from '../generated/gql.ts';
import type { BookAppointmentMutation } from '../generated/graphql.ts';
import { useFocusOnce } from '../home/useFocusOnce.ts';
import { TextAsAsked } from '../telling/TextAsAsked.tsx';
import type { Outcome } from '../telling/Told.tsx';

import { readBooking } from './readBooking.tsx';
import { SlotSummary } from './SlotSummary.tsx';

export const bookableSlot = graphql(`
  fragment BookableSlot on BookableSlot {
    id
    kind
    ...SlotSummary
  }
`);

export type BookableSlot = FragmentType<typeof bookableSlot>;

const askedOfBooking = graphql(`
  fragment AskedOfBooking on AppointmentSettings {
    reason
  }
`);

const bookingPatient = graphql(`
  fragment BookingPatient on Patient {
    demographics {
      ... on PatientDemographics {
        contactDetails {
          telephone
          mobile
        }
      }
    }
  }
`);

const bookMutation = graphql(`
  mutation BookAppointment($input: BookAppointmentInput!) {
    bookAppointment(input: $input) {
      ... on BookAppointmentSuccess {
        appointment {
          id
          startsAt {
            local
            ...UkMoment
          }
        }
        patient {
          id
          ...PatientAppointments
        }
      }
      ... on AppointmentOutcomeUnknown {
        patient {
          id
          ...PatientAppointments
        }
      }
      ... on AppointmentLimitReached {
        maximumBooked
      }
      ... on GpServiceProblem {
        message
      }
      ...ServiceUnavailable
    }
  }
`);

export type BookingResult = BookAppointmentMutation['bookAppointment'];

interface Given {
  readonly slot: BookableSlot;
  readonly rules: FragmentType<typeof askedOfBooking>;
  readonly patient: FragmentType<typeof bookingPatient>;
  readonly telephone: string | null | undefined;
  onEnd(outcome: Outcome): void;
  onOtherSlot(outcome: Outcome | undefined): void;
  onStay(outcome: Outcome): void;
}

/** What the practice asks for with this slot, and the button that books it. */
export function BookingForm({ slot, rules, patient, telephone, onEnd, onOtherSlot, onStay }: Given) {
  const chosen = readFragment(bookableSlot, slot);
  const { reason: asked } = readFragment(askedOfBooking, rules);
  const { demographics } = readFragment(bookingPatient, patient);
  const contact = demographics?.__typename === 'PatientDemographics' ? demographics.contactDetails : null;
  const [book, { loading }] = useMutation(bookMutation);
  const [reason, setReason] = useState('');
  const [number, setNumber] = useState(contact?.mobile ?? contact?.telephone ?? '');
  const heading = useFocusOnce<HTMLHeadingElement>();
  const isByTelephone = chosen.kind === 'TELEPHONE';

  async function send(event: FormEvent) {
    event.preventDefault();
    if (loading) return;
    const input = {
      slotId: chosen.id,
      ...(asked !== 'NOT_ASKED' && reason !== '' && { reason }),
      ...(isByTelephone && { telephone: { number } }),
    };
    const { data, error } = await book({ variables: { input } });
    const { next, outcome } = readBooking(data?.bookAppointment ?? null, error, telephone);
    ({ end: onEnd, otherSlot: onOtherSlot, stay: onStay })[next](outcome);
  }

  return (
    <form onSubmit={(event) => void send(event)} aria-labelledby="chosen">
      <h4 id="chosen" ref={heading} tabIndex={-1}>
        <SlotSummary slot={chosen} hasDay />
      </h4>
      <TextAsAsked label="Why do you want to be seen?" necessity={asked} value={reason} onChange={setReason} />
      {isByTelephone && (
        <label>
          The number to ring you on
          <input
            type="tel"
            required
            maxLength={30}
            autoComplete="tel"
            value={number}
            onChange={(event) => setNumber(event.target.value)}
          />
        </label>
      )}
      <div className="buttons">
        <button type="submit" className="main" aria-disabled={loading}>
          {loading ? 'Booking …' : 'Book it'}
        </button>
        <button type="button" onClick={() => onOtherSlot(undefined)}>
          Choose another
        </button>
      </div>
    </form>
  );
}
