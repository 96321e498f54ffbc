import { openRangeProblem } from '../../domain/calendarDate.ts';
import { textProblem } from '../../domain/inputText.ts';
import type {
  MutationCancelGpPrescriptionRequestArgs,
  MutationRequestGpPrescriptionArgs,
  PatientPrescriptionsArgs,
} from '../../generated/resolvers-types.ts';
import type { InputCheck } from './InputCheck.ts';

const maxCommentLength = 500;
const maxMedicines = 30;

export const prescriptionInputChecks = {
  'Patient.prescriptions': (range: PatientPrescriptionsArgs): readonly InputCheck[] => [
    ['to', openRangeProblem(range)],
  ],
  'Mutation.requestGpPrescription': ({ input }: MutationRequestGpPrescriptionArgs): readonly InputCheck[] => [
    ['input.courseIds', medicinesProblem(input.courseIds)],
    ['input.comment', textProblem(input.comment ?? '', maxCommentLength)],
  ],
  'Mutation.cancelGpPrescriptionRequest': ({
    input,
  }: MutationCancelGpPrescriptionRequestArgs): readonly InputCheck[] => [
    // An empty list must not cancel the whole request.
    ['input.courseIds', input.courseIds ? medicinesProblem(input.courseIds) : undefined],
  ],
};

function medicinesProblem(courseIds: readonly string[]): string | undefined {
  if (courseIds.length === 0) return 'Select at least one medicine.';
  return courseIds.length > maxMedicines ? `Select at most ${maxMedicines} medicines.` : undefined;
}
