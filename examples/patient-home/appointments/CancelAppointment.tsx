import { useMutation } from '@apollo/client/react';
import { useState, type FormEvent } from 'react';
import { readFragment, type FragmentType } from '../generated/fragment-masking.ts';
import { graphql } from '../generated/gql.ts';
import { useFocusOnce } from '../home/useFocusOnce.ts';
import { MutationFailed } from '../telling/MutationFailed.tsx';
import { OutcomeUnknown } from '../telling/OutcomeUnknown.tsx';
import { ServiceUnavailable } from '../telling/ServiceUnavailable.tsx';
import type { Outcome } from '../telling/Told.tsx';

const cancelAppointment = graphql(`
  fragment CancelAppointment on Appointment {
    id
    patient {
      id
      practice {
        odsCode
        telephone
      }
    }
  }
`);

const cancelMutation = graphql(`
  mutation CancelAppointment($input: CancelAppointmentInput!) {
    cancelAppointment(input: $input) {
      ... on CancelAppointmentSuccess {
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
      ... on GpServiceProblem {
        message
      }
      ...ServiceUnavailable
    }
  }
`);

interface Given {
  readonly appointment: FragmentType<typeof cancelAppointment>;
  onEnd(outcome: Outcome): void;
  onLeave(): void;
}

/** Asks whether it is meant, and why, since the practice reads that. */
export function CancelAppointment({ appointment, onEnd, onLeave }: Given) {
  const { id, patient } = readFragment(cancelAppointment, appointment);
  const [cancel, { loading }] = useMutation(cancelMutation);
  const [reason, setReason] = useState('');
  const field = useFocusOnce<HTMLTextAreaElement>();
  const telephone = patient.practice?.telephone;

  async function send(event: FormEvent) {
    event.preventDefault();
    if (loading) return;
    const { data, error } = await cancel({ variables: { input: { appointmentId: id, reason } } });
    const result = data?.cancelAppointment;
    if (!result) {
      const whether = 'whether it was cancelled';
      const words = <MutationFailed error={error} place="cancelAppointment" whether={whether} telephone={telephone} />;
      return onEnd({ tone: 'unknown', words });
    }
    switch (result.__typename) {
      case 'CancelAppointmentSuccess':
        return onEnd({ tone: 'done', words: 'The appointment is cancelled.' });
      case 'AppointmentOutcomeUnknown':
        return onEnd({
          tone: 'unknown',
          words: (
            <OutcomeUnknown message={result.message} look="Look at the appointments below" telephone={telephone} />
          ),
        });
      case 'AppointmentNotFound':
      case 'AppointmentInPast':
      case 'AppointmentNotCancellable':
        return onEnd({ tone: 'problem', words: result.message });
      default:
        return onEnd({ tone: 'problem', words: <ServiceUnavailable unavailable={result} /> });
    }
  }

  return (
    <form onSubmit={(event) => void send(event)} aria-label="Cancel this appointment">
      <label htmlFor="why">Why do you cancel it? The practice reads this.</label>
      <textarea
        id="why"
        ref={field}
        required
        maxLength={500}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <div className="buttons">
        <button type="submit" className="main" aria-disabled={loading}>
          Cancel the appointment
        </button>
        <button type="button" onClick={onLeave}>
          Keep it
        </button>
      </div>
    </form>
  );
}
