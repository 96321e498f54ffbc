import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { Outcome } from '../feedback/OutcomeMessage.tsx';
import { OutcomeUnknown } from '../feedback/OutcomeUnknown.tsx';
import { ServiceProblem } from '../feedback/ServiceProblem.tsx';
import { toFailedOutcome } from '../feedback/toFailedOutcome.tsx';
import { graphql } from '../generated/gql.ts';
import { useFocusOnMount } from '../ui/useFocusOnMount.ts';

const cancelOrderMutation = graphql(`
  mutation CancelOrder($input: CancelGpPrescriptionRequestInput!) {
    cancelGpPrescriptionRequest(input: $input) {
      ... on CancelGpPrescriptionRequestSuccess {
        patient {
          id
          ...OrderForm
          ...OrderList
        }
      }
      ... on GpPrescriptionOutcomeUnknown {
        patient {
          id
          ...OrderForm
          ...OrderList
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
  readonly prescriptionId: string;
  readonly orderedOn: string;
  readonly telephone: string | null | undefined;
  /** Undefined when the user begins another change. */
  onOutcome(outcome: Outcome | undefined): void;
}

/** Cancels the medicines of an order that the practice has not dealt with yet, after the user confirms. */
export function CancelOrderButton({ prescriptionId, orderedOn, telephone, onOutcome }: Props) {
  const [cancelOrder, { loading }] = useMutation(cancelOrderMutation);
  const [isConfirming, setConfirming] = useState(false);
  const about = `Order from ${orderedOn}`;
  const confirm = () => {
    onOutcome(undefined);
    setConfirming(true);
  };

  async function submit() {
    if (loading) return;
    const { data, error } = await cancelOrder({ variables: { input: { prescriptionId } } });
    const result = data?.cancelGpPrescriptionRequest;
    setConfirming(false);
    const unknown = { whether: 'whether the order was cancelled', whereToCheck: 'the orders below', telephone };
    if (!result) {
      const failed = { about, error, field: 'cancelGpPrescriptionRequest', ...unknown } as const;
      return onOutcome(toFailedOutcome(failed).outcome);
    }
    switch (result.__typename) {
      case 'CancelGpPrescriptionRequestSuccess':
        return onOutcome({
          about,
          tone: 'success',
          message: 'Medicines that were still waiting are cancelled. The status of each medicine is shown below.',
        });
      case 'GpPrescriptionOutcomeUnknown':
        return onOutcome({ about, tone: 'unknown', message: <OutcomeUnknown {...unknown} /> });
      default:
        return onOutcome({
          about,
          tone: 'error',
          message: <ServiceProblem problem={result} practice={{ telephone }} />,
        });
    }
  }

  if (!isConfirming) {
    return (
      <button type="button" onClick={confirm}>
        Cancel<span className="visually-hidden"> the order from {orderedOn}</span>
      </button>
    );
  }
  return <ConfirmCancellation isBusy={loading} onConfirm={() => void submit()} onClose={() => setConfirming(false)} />;
}

function ConfirmCancellation({
  isBusy,
  onConfirm,
  onClose,
}: {
  readonly isBusy: boolean;
  onConfirm(): void;
  onClose(): void;
}) {
  const confirmButton = useFocusOnMount<HTMLButtonElement>();
  return (
    <div className="buttons" role="group" aria-label="Cancel this order?">
      <button type="button" className="primary" ref={confirmButton} aria-disabled={isBusy} onClick={onConfirm}>
        Yes, cancel this order
      </button>
      <button type="button" onClick={onClose}>
        Keep this order
      </button>
    </div>
  );
}
