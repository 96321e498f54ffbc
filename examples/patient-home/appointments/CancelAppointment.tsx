import { useMutation } from '@apollo/client/react';
import { useState, type FormEvent } from 'react';
import type { Outcome } from '../feedback/OutcomeMessage.tsx';
import { OutcomeUnknown } from '../feedback/OutcomeUnknown.tsx';
import { ServiceProblem } from '../feedback/ServiceProblem.tsx';
import { toFailedOutcome } from '../feedback/toFailedOutcome.tsx';
import { readFragment, type FragmentType } from '../generated/fragment-masking.ts';
import { graphql } from '../generated/gql.ts';
import { useFocusOnMount } from '../ui/useFocusOnMount.ts';
import { nameAppointment } from './nameAppointment.ts';

const cancelAppointmentFragment = graphql(`
  fragment CancelAppointment on Appointment {
    id
    startsAt {
      local
    }
    cancellation {
      cancellationReason
    }
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
  mutation CancelAppointment($input: CancelGpAppointmentInput!) {
    cancelGpAppointment(input: $input) {
      ... on CancelGpAppointmentSuccess {
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
      ... on GpServiceProblem {
        message
        nextStep
        ...ServiceProblem
      }
    }
  }
`);

interface Props {
  readonly appointment: FragmentType<typeof cancelAppointmentFragment>;
  onFinish(outcome: Outcome): void;
  onClose(): void;
}

/** Asks the user to confirm and to give a reason, which the practice reads. */
export function CancelAppointment({ appointment, onFinish, onClose }: Props) {
  const { id, startsAt, cancellation, patient } = readFragment(cancelAppointmentFragment, appointment);
  const [cancel, { loading }] = useMutation(cancelMutation);
  const [reason, setReason] = useState('');
  const field = useFocusOnMount<HTMLTextAreaElement>();
  const telephone = patient.practice?.telephone;
  const about = nameAppointment(startsAt.local);
  // Where the rule is not known, the practice may require a reason.
  const rule = cancellation?.cancellationReason ?? 'REQUIRED';

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (loading) return;
    const { data, error } = await cancel({
      variables: { input: { appointmentId: id, ...(rule !== 'NOT_ASKED' && reason !== '' && { reason }) } },
    });
    const result = data?.cancelGpAppointment;
    const unknown = {
      whether: 'whether the appointment was cancelled',
      whereToCheck: 'the appointments below',
      telephone,
    };
    if (!result) return onFinish(toFailedOutcome({ about, error, field: 'cancelGpAppointment', ...unknown }).outcome);
    switch (result.__typename) {
      case 'CancelGpAppointmentSuccess':
        return onFinish({ about, tone: 'success', message: 'The appointment is cancelled.' });
      case 'GpAppointmentOutcomeUnknown':
        return onFinish({ about, tone: 'unknown', message: <OutcomeUnknown {...unknown} /> });
      default:
        return onFinish({
          about,
          tone: 'error',
          message: <ServiceProblem problem={result} practice={{ telephone }} />,
        });
    }
  }

  return (
    <form onSubmit={(event) => void submit(event)} aria-label="Cancel this appointment">
      {rule === 'NOT_ASKED' ? (
        <p>Do you want to cancel this appointment?</p>
      ) : (
        <>
          <label htmlFor="cancellation-reason">Why are you cancelling? The practice will read this.</label>
          <textarea
            id="cancellation-reason"
            ref={field}
            required={rule === 'REQUIRED'}
            maxLength={500}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </>
      )}
      <div className="buttons">
        <button type="submit" className="primary" aria-disabled={loading}>
          Cancel this appointment
        </button>
        <button type="button" onClick={onClose}>
          Keep this appointment
        </button>
      </div>
    </form>
  );
}
