import { dateRangeProblem } from '../../domain/calendarDate.ts';
import { telephoneProblem, textProblem, trimToUndefined } from '../../domain/inputText.ts';
import type {
  MutationBookAppointmentArgs,
  MutationCancelAppointmentArgs,
  PatientBookableSlotsArgs,
} from '../../generated/resolvers-types.ts';
import type { InputCheck } from './InputCheck.ts';

const maxReasonLength = 500;

export const appointmentInputChecks = {
  'Patient.bookableSlots': ({ from, to }: PatientBookableSlotsArgs): readonly InputCheck[] => [
    ['to', dateRangeProblem({ from, to })],
  ],
  'Mutation.bookAppointment': ({ input }: MutationBookAppointmentArgs): readonly InputCheck[] => [
    ['input.reason', textProblem(input.reason ?? '', maxReasonLength)],
    ['input.telephone.number', input.telephone ? telephoneProblem(input.telephone.number) : undefined],
  ],
  'Mutation.cancelAppointment': ({ input }: MutationCancelAppointmentArgs): readonly InputCheck[] => [
    ['input.reason', textProblem(input.reason, maxReasonLength)],
    ['input.reason', trimToUndefined(input.reason) ? undefined : 'A reason is required. The practice reads it.'],
  ],
};
