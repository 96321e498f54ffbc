import { MutationError } from '../feedback/MutationError.tsx';
import type { Outcome } from '../feedback/OutcomeMessage.tsx';
import { OutcomeUnknown } from '../feedback/OutcomeUnknown.tsx';
import { ServiceProblem } from '../feedback/ServiceProblem.tsx';
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
  if (!result) {
    const whether = 'whether the medicines were ordered';
    const message = (
      <MutationError error={error} field="requestGpPrescription" whether={whether} telephone={telephone} />
    );
    return { isFinished: true, outcome: { about, tone: 'unknown', message } };
  }
  if (result.__typename === 'RequestGpPrescriptionSuccess') {
    const message = 'The practice has received your order. You can check its status below.';
    return { isFinished: true, outcome: { about, tone: 'success', message } };
  }
  if (result.__typename === 'GpPrescriptionOutcomeUnknown') {
    const whereToCheck = 'the orders below';
    const message = <OutcomeUnknown message={result.message} whereToCheck={whereToCheck} telephone={telephone} />;
    return { isFinished: true, outcome: { about, tone: 'unknown', message } };
  }
  const names = 'courses' in result ? result.courses.map(({ name }) => name).join(', ') : '';
  const details = names === '' ? {} : { details: `Medicines affected: ${names}.` };
  const message = <ServiceProblem problem={result} practice={{ telephone }} {...details} />;
  // The form stays as it is when the user can change the order.
  const isFinished = !('courses' in result || ['CHECK_DETAILS', 'CHOOSE_ANOTHER'].includes(result.nextStep));
  return { isFinished, outcome: { about, tone: 'error', message } };
}
