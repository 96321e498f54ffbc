import { MutationError } from '../feedback/MutationError.tsx';
import type { Outcome } from '../feedback/OutcomeMessage.tsx';
import { OutcomeUnknown } from '../feedback/OutcomeUnknown.tsx';
import { ServiceUnavailable } from '../feedback/ServiceUnavailable.tsx';
import type { OrderMedicinesMutation } from '../generated/graphql.ts';

type OrderResult = OrderMedicinesMutation['requestGpPrescription'];

interface OrderOutcome {
  /** False when the user can correct the order and send it. */
  readonly isFinished: boolean;
  readonly outcome: Outcome;
}

/** Turns the result of an order into a message. */
export function toOrderOutcome(
  result: OrderResult,
  error: unknown,
  telephone: string | null | undefined,
): OrderOutcome {
  if (!result) {
    const whether = 'whether the medicines were ordered';
    const message = (
      <MutationError error={error} field="requestGpPrescription" whether={whether} telephone={telephone} />
    );
    return { isFinished: true, outcome: { tone: 'unknown', message } };
  }
  switch (result.__typename) {
    case 'RequestGpPrescriptionSuccess': {
      const message = 'The practice has received your order. You can check its status below.';
      return { isFinished: true, outcome: { tone: 'success', message } };
    }
    case 'GpPrescriptionOutcomeUnknown': {
      const whereToCheck = 'the orders below';
      const message = <OutcomeUnknown message={result.message} whereToCheck={whereToCheck} telephone={telephone} />;
      return { isFinished: true, outcome: { tone: 'unknown', message } };
    }
    case 'GpMedicationNotOrderable':
    case 'GpPrescriptionAlreadyPending': {
      const names = result.courses.map(({ name }) => name).join(', ');
      const message = names === '' ? result.message : `${result.message} Medicines affected: ${names}.`;
      return { isFinished: false, outcome: { tone: 'error', message } };
    }
    case 'MedicationCourseNotFound':
    case 'GpPatientNotFound':
    case 'GpPrescriptionCommentRequired':
    case 'GpPrescriptionCommentNotAsked':
    case 'GpPrescriptionDetailsRefused':
      return { isFinished: false, outcome: { tone: 'error', message: result.message } };
    default:
      return { isFinished: true, outcome: { tone: 'error', message: <ServiceUnavailable unavailable={result} /> } };
  }
}
