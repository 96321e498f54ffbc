import type { OrderMedicinesMutation } from '../generated/graphql.ts';
import { MutationFailed } from '../telling/MutationFailed.tsx';
import { OutcomeUnknown } from '../telling/OutcomeUnknown.tsx';
import { ServiceUnavailable } from '../telling/ServiceUnavailable.tsx';
import type { Outcome } from '../telling/Told.tsx';

type OrderResult = OrderMedicinesMutation['requestPrescription'];

/** What came of an order, in words. It is over, or it can be put right and sent. */
export function readOrder(
  result: OrderResult,
  error: unknown,
  telephone: string | null | undefined,
): { readonly isOver: boolean; readonly outcome: Outcome } {
  if (!result) {
    const whether = 'whether it was ordered';
    const words = <MutationFailed error={error} place="requestPrescription" whether={whether} telephone={telephone} />;
    return { isOver: true, outcome: { tone: 'unknown', words } };
  }
  switch (result.__typename) {
    case 'RequestPrescriptionSuccess':
      return {
        isOver: true,
        outcome: { tone: 'done', words: 'The practice has your order. What becomes of it is shown below.' },
      };
    case 'PrescriptionOutcomeUnknown': {
      const look = 'Look at the orders below';
      const words = <OutcomeUnknown message={result.message} look={look} telephone={telephone} />;
      return { isOver: true, outcome: { tone: 'unknown', words } };
    }
    case 'MedicationNotOrderable':
    case 'PrescriptionAlreadyPending': {
      const names = result.courses.map(({ name }) => name).join(', ');
      const words = names === '' ? result.message : `${result.message} It is about: ${names}.`;
      return { isOver: false, outcome: { tone: 'problem', words } };
    }
    case 'MedicationCourseNotFound':
    case 'GpPatientNotFound':
    case 'PrescriptionCommentRequired':
    case 'PrescriptionCommentNotAsked':
    case 'PrescriptionDetailsRefused':
      return { isOver: false, outcome: { tone: 'problem', words: result.message } };
    default:
      return { isOver: true, outcome: { tone: 'problem', words: <ServiceUnavailable unavailable={result} /> } };
  }
}
