import { GraphQLError, isObjectType, type GraphQLSchema } from 'graphql';
import { dateRangeProblem, openRangeProblem } from '../../domain/calendarDate.ts';
import { trimToUndefined, telephoneProblem, textProblem } from '../../domain/inputText.ts';
import { odsCodeProblem } from '../../domain/odsCode.ts';
import type {
  MutationBookAppointmentArgs,
  MutationCancelAppointmentArgs,
  MutationCancelPrescriptionRequestArgs,
  MutationRequestPrescriptionArgs,
  PatientBookableSlotsArgs,
  PatientPrescriptionsArgs,
  QueryFindPracticesArgs,
  QueryPracticeArgs,
} from '../../generated/resolvers-types.ts';
import { detailsInputChecks } from './detailsInputChecks.ts';
import { messageInputChecks } from './messageInputChecks.ts';
import { recordInputChecks } from './recordInputChecks.ts';
import { registrationInputChecks } from './registrationInputChecks.ts';

const longestReason = 500;
const longestSearch = 100;
const longestComment = 500;
const mostMedicines = 30;

/** An argument, and what is wrong with it; undefined: nothing. */
export type Check = readonly [argument: string, problem: string | undefined];

/**
 * What arguments have to hold beyond their types. It is looked at before anything else, so that a wrong argument never
 * costs a call.
 */
const checks = {
  'Query.practice': ({ odsCode }: QueryPracticeArgs): readonly Check[] => [['odsCode', odsCodeProblem(odsCode)]],
  'Query.findPractices': ({ input }: QueryFindPracticesArgs): readonly Check[] => [
    ['input.name', textProblem(input.name ?? '', longestSearch)],
    ['input.postcode', textProblem(input.postcode ?? '', longestSearch)],
    [
      'input',
      (trimToUndefined(input.name) ?? trimToUndefined(input.postcode)) ? undefined : 'Give a name, a postcode or both.',
    ],
  ],
  'Patient.bookableSlots': ({ from, to }: PatientBookableSlotsArgs): readonly Check[] => [
    ['to', dateRangeProblem({ from, to })],
  ],
  'Patient.prescriptions': (range: PatientPrescriptionsArgs): readonly Check[] => [['to', openRangeProblem(range)]],
  'Mutation.bookAppointment': ({ input }: MutationBookAppointmentArgs): readonly Check[] => [
    ['input.reason', textProblem(input.reason ?? '', longestReason)],
    ['input.telephone.number', input.telephone ? telephoneProblem(input.telephone.number) : undefined],
  ],
  'Mutation.cancelAppointment': ({ input }: MutationCancelAppointmentArgs): readonly Check[] => [
    ['input.reason', textProblem(input.reason, longestReason)],
    ['input.reason', trimToUndefined(input.reason) ? undefined : 'Give a reason: the practice reads it.'],
  ],
  'Mutation.requestPrescription': ({ input }: MutationRequestPrescriptionArgs): readonly Check[] => [
    ['input.courseIds', medicinesProblem(input.courseIds)],
    ['input.comment', textProblem(input.comment ?? '', longestComment)],
  ],
  'Mutation.cancelPrescriptionRequest': ({ input }: MutationCancelPrescriptionRequestArgs): readonly Check[] => [
    // An empty list must not become the whole request.
    ['input.courseIds', input.courseIds ? medicinesProblem(input.courseIds) : undefined],
  ],
  ...detailsInputChecks,
  ...messageInputChecks,
  ...recordInputChecks,
  ...registrationInputChecks,
};

type AnyCheck = (args: unknown, parent: unknown, context: unknown) => readonly Check[];

function medicinesProblem(courseIds: readonly string[]): string | undefined {
  if (courseIds.length === 0) return 'Name at least one medicine.';
  return courseIds.length > mostMedicines ? `Name at most ${mostMedicines} medicines.` : undefined;
}

/** Lets a field's resolver run only when its arguments hold what they have to. */
export function checkInputs(schema: GraphQLSchema): void {
  for (const [coordinate, check] of Object.entries(checks)) {
    const [typeName = '', fieldName = ''] = coordinate.split('.');
    const type = schema.getType(typeName);
    const field = isObjectType(type) ? type.getFields()[fieldName] : undefined;
    if (!field?.resolve) throw new Error(`There is no ${coordinate} whose arguments could be checked.`);
    const { resolve } = field;
    field.resolve = (parent, args, context, info) => {
      const problem = (check as AnyCheck)(args, parent, context).find(([, message]) => message !== undefined);
      if (!problem) return resolve(parent, args, context, info);
      const [argument, message] = problem;
      throw new GraphQLError(message ?? '', { extensions: { code: 'BAD_USER_INPUT', argument } });
    };
  }
}
