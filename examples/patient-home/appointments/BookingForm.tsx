import { useMutation } from '@apollo/client/react';
import { useState, type FormEvent } from 'react';
import type { Outcome } from '../feedback/OutcomeMessage.tsx';
import { readFragment, type FragmentType } from '../generated/fragment-masking.ts';
import { graphql } from '../generated/gql.ts';
import { FreeTextField } from '../ui/FreeTextField.tsx';
import { useFocusOnMount } from '../ui/useFocusOnMount.ts';
import { bookableSlotFragment, type BookableSlot } from './BookableSlot.ts';
import { SlotSummary } from './SlotSummary.tsx';
import { toBookingOutcome } from './toBookingOutcome.tsx';

const bookingReasonRuleFragment = graphql(`
  fragment BookingReasonRule on GpAppointmentSettings {
    reason
  }
`);

const bookingPatientFragment = graphql(`
  fragment BookingPatient on Patient {
    demographics {
      ... on GpPatientDemographics {
        contactDetails {
          telephone
          mobile
        }
      }
    }
  }
`);

const bookMutation = graphql(`
  mutation BookAppointment($input: BookGpAppointmentInput!) {
    bookGpAppointment(input: $input) {
      ... on BookGpAppointmentSuccess {
        appointment {
          id
          startsAt {
            local
            ...AppointmentTime
          }
        }
        patient {
          id
          ...PatientAppointments
        }
      }
      ... on GpAppointmentOutcomeUnknown {
        patient {
          id
          ...PatientAppointments
        }
      }
      ... on GpAppointmentLimitReached {
        maximumBooked
      }
      ... on GpAppointmentSlotTaken {
        isTakenByThisPatient
      }
      ... on GpServiceProblem {
        message
        nextStep
        ...ServiceProblem
      }
    }
  }
`);

interface Props {
  readonly slot: BookableSlot;
  readonly rules: FragmentType<typeof bookingReasonRuleFragment>;
  readonly patient: FragmentType<typeof bookingPatientFragment>;
  readonly telephone: string | null | undefined;
  onFinish(outcome: Outcome): void;
  onChooseAnother(outcome: Outcome | undefined): void;
  onCorrect(outcome: Outcome): void;
}

/** The details that the practice asks for with a slot, and the button that books it. */
export function BookingForm({ slot, rules, patient, telephone, onFinish, onChooseAnother, onCorrect }: Props) {
  const chosen = readFragment(bookableSlotFragment, slot);
  const { reason: reasonRule } = readFragment(bookingReasonRuleFragment, rules);
  const { demographics } = readFragment(bookingPatientFragment, patient);
  const contact = demographics?.__typename === 'GpPatientDemographics' ? demographics.contactDetails : null;
  const [book, { loading }] = useMutation(bookMutation);
  const [reason, setReason] = useState('');
  const [number, setNumber] = useState(contact?.mobile ?? contact?.telephone ?? '');
  const heading = useFocusOnMount<HTMLHeadingElement>();
  const isByTelephone = chosen.kind === 'TELEPHONE';

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (loading) return;
    const input = {
      slotId: chosen.id,
      ...(reasonRule !== 'NOT_ASKED' && reason !== '' && { reason }),
      ...(isByTelephone && { telephone: { number } }),
    };
    const { data, error } = await book({ variables: { input } });
    const { next, outcome } = toBookingOutcome(
      data?.bookGpAppointment ?? null,
      error,
      telephone,
      chosen.startsAt.local,
    );
    ({ finish: onFinish, chooseAnother: onChooseAnother, correct: onCorrect })[next](outcome);
  }

  return (
    <form onSubmit={(event) => void submit(event)} aria-labelledby="chosen-slot">
      <h4 id="chosen-slot" ref={heading} tabIndex={-1}>
        <SlotSummary slot={chosen} showsDate />
      </h4>
      <FreeTextField
        label="Why do you need this appointment?"
        necessity={reasonRule}
        value={reason}
        onChange={setReason}
      />
      {isByTelephone && (
        <label>
          Phone number to call you on
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
        <button type="submit" className="primary" aria-disabled={loading}>
          {loading ? 'Booking…' : 'Book this appointment'}
        </button>
        <button type="button" onClick={() => onChooseAnother(undefined)}>
          Choose another appointment
        </button>
      </div>
    </form>
  );
}
