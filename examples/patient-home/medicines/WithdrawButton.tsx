import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../generated/gql.ts';
import { useFocusOnce } from '../home/useFocusOnce.ts';
import { MutationFailed } from '../telling/MutationFailed.tsx';
import { OutcomeUnknown } from '../telling/OutcomeUnknown.tsx';
import { ServiceUnavailable } from '../telling/ServiceUnavailable.tsx';
import type { Outcome } from '../telling/Told.tsx';

const withdrawMutation = graphql(`
  mutation WithdrawOrder($input: CancelPrescriptionRequestInput!) {
    cancelPrescriptionRequest(input: $input) {
      ... on CancelPrescriptionRequestSuccess {
        patient {
          id
          ...MedicineOrder
          ...RequestList
        }
      }
      ... on PrescriptionOutcomeUnknown {
        patient {
          id
          ...MedicineOrder
          ...RequestList
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
  readonly prescriptionId: string;
  readonly when: string;
  readonly telephone: string | null | undefined;
  onOutcome(outcome: Outcome): void;
}

/** Withdraws what of an order the practice has not dealt with, after asking whether that is meant. */
export function WithdrawButton({ prescriptionId, when, telephone, onOutcome }: Given) {
  const [withdraw, { loading }] = useMutation(withdrawMutation);
  const [isAsking, setAsking] = useState(false);

  async function send() {
    if (loading) return;
    const { data, error } = await withdraw({ variables: { input: { prescriptionId } } });
    const result = data?.cancelPrescriptionRequest;
    setAsking(false);
    if (!result) {
      const place = 'cancelPrescriptionRequest';
      const whether = 'whether it was withdrawn';
      const words = <MutationFailed error={error} place={place} whether={whether} telephone={telephone} />;
      return onOutcome({ tone: 'unknown', words });
    }
    switch (result.__typename) {
      case 'CancelPrescriptionRequestSuccess':
        return onOutcome({ tone: 'done', words: 'What still waited is withdrawn. Each medicine says how it stands.' });
      case 'PrescriptionOutcomeUnknown': {
        const look = 'Look at the orders below';
        const words = <OutcomeUnknown message={result.message} look={look} telephone={telephone} />;
        return onOutcome({ tone: 'unknown', words });
      }
      case 'PrescriptionNotFound':
      case 'PrescriptionNotCancellable':
        return onOutcome({ tone: 'problem', words: result.message });
      default:
        return onOutcome({ tone: 'problem', words: <ServiceUnavailable unavailable={result} /> });
    }
  }

  if (!isAsking) {
    return (
      <button type="button" onClick={() => setAsking(true)}>
        Withdraw<span className="heard-only"> the order of {when}</span>
      </button>
    );
  }
  return <Sure isBusy={loading} onYes={() => void send()} onNo={() => setAsking(false)} />;
}

function Sure({ isBusy, onYes, onNo }: { readonly isBusy: boolean; onYes(): void; onNo(): void }) {
  const yes = useFocusOnce<HTMLButtonElement>();
  return (
    <div className="buttons" role="group" aria-label="Withdraw this order?">
      <button type="button" className="main" ref={yes} aria-disabled={isBusy} onClick={onYes}>
        Yes, withdraw it
      </button>
      <button type="button" onClick={onNo}>
        Keep it
      </button>
    </div>
  );
}
