import type { Outcome } from '../feedback/OutcomeMessage.tsx';
import { OutcomeUnknown } from '../feedback/OutcomeUnknown.tsx';
import { ServiceProblem } from '../feedback/ServiceProblem.tsx';
import { toFailedOutcome } from '../feedback/toFailedOutcome.tsx';
import type { OrderMedicinesMutation } from '../generated/graphql.ts';

type OrderResult = OrderMedicinesMutation['requestGpPrescription'];

interface OrderOutcome {
  /** False when the user can correct the order and send it. */
  readonly isFinished: boolean;
  readonly outcome: Outcome;
}

/** Turns the result of an order into a message. @param ordered the names of the medicines */
export function toOrderOutcome(
  result: OrderResult,
  error: unknown,
  telephone: string | null | undefined,
  ordered: readonly string[],
): OrderOutcome {
  const about = `Order of ${ordered.join(', ')}`;
  const unknown = { whether: 'whether the medicines were ordered', whereToCheck: 'the orders below', telephone };
  if (!result) {
    const { isRejected, outcome } = toFailedOutcome({ about, error, field: 'requestGpPrescription', ...unknown });
    return { isFinished: !isRejected, outcome };
  }
  if (result.__typename === 'RequestGpPrescriptionSuccess') {
    const message = 'The practice has received your order. You can check its status below.';
    return { isFinished: true, outcome: { about, tone: 'success', message } };
  }
  if (result.__typename === 'GpPrescriptionOutcomeUnknown') {
    return { isFinished: true, outcome: { about, tone: 'unknown', message: <OutcomeUnknown {...unknown} /> } };
  }
  const names = 'courses' in result ? result.courses.map(({ name }) => name).join(', ') : '';
  const details = names === '' ? {} : { details: `Medicines affected: ${names}.` };
  const message = <ServiceProblem problem={result} practice={{ telephone }} {...details} />;
  // The form stays as it is when the user can change the order.
  const isFinished = !('courses' in result || ['CHECK_DETAILS', 'CHOOSE_ANOTHER'].includes(result.nextStep));
  return { isFinished, outcome: { about, tone: 'error', message } };
}
