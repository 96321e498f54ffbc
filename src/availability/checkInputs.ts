import { GraphQLError, isObjectType, type GraphQLSchema } from 'graphql';
import { dateRangeProblem } from '../domain/calendarDate.ts';
import { givenText, telephoneProblem, textProblem } from '../domain/inputText.ts';
import { isOdsCode } from '../domain/odsCode.ts';
import type {
  MutationBookAppointmentArgs,
  MutationCancelAppointmentArgs,
  PatientBookableSlotsArgs,
  QueryFindPracticesArgs,
  QueryPracticeArgs,
} from '../generated/resolvers-types.ts';

const longestReason = 500;
const longestSearch = 100;

/** An argument, and what is wrong with it; undefined: nothing. */
type Check = readonly [argument: string, problem: string | undefined];

/**
 * What arguments have to hold beyond their types. It is looked at before anything else, so that a wrong argument never
 * costs a call.
 */
const checks = {
  'Query.practice': ({ odsCode }: QueryPracticeArgs): readonly Check[] => [
    ['odsCode', isOdsCode(odsCode) ? undefined : 'An ODS code has three to ten letters and digits.'],
  ],
  'Query.findPractices': ({ input }: QueryFindPracticesArgs): readonly Check[] => [
    ['input.name', textProblem(input.name ?? '', longestSearch)],
    ['input.postcode', textProblem(input.postcode ?? '', longestSearch)],
    ['input', (givenText(input.name) ?? givenText(input.postcode)) ? undefined : 'Give a name, a postcode or both.'],
  ],
  'Patient.bookableSlots': ({ from, to }: PatientBookableSlotsArgs): readonly Check[] => [
    ['to', dateRangeProblem({ from, to })],
  ],
  'Mutation.bookAppointment': ({ input }: MutationBookAppointmentArgs): readonly Check[] => [
    ['input.reason', textProblem(input.reason ?? '', longestReason)],
    ['input.telephone.number', input.telephone ? telephoneProblem(input.telephone.number) : undefined],
  ],
  'Mutation.cancelAppointment': ({ input }: MutationCancelAppointmentArgs): readonly Check[] => [
    ['input.reason', textProblem(input.reason, longestReason)],
    ['input.reason', givenText(input.reason) ? undefined : 'Give a reason: the practice reads it.'],
  ],
};

/** Lets a field's resolver run only when its arguments hold what they have to. */
export function checkInputs(schema: GraphQLSchema): void {
  for (const [coordinate, check] of Object.entries(checks)) {
    const [typeName = '', fieldName = ''] = coordinate.split('.');
    const type = schema.getType(typeName);
    const field = isObjectType(type) ? type.getFields()[fieldName] : undefined;
    if (!field?.resolve) throw new Error(`There is no ${coordinate} whose arguments could be checked.`);
    const { resolve } = field;
    field.resolve = (parent, args, context, info) => {
      const problem = (check as (args: unknown) => readonly Check[])(args).find(([, message]) => message !== undefined);
      if (!problem) return resolve(parent, args, context, info);
      const [argument, message] = problem;
      throw new GraphQLError(message ?? '', { extensions: { code: 'BAD_USER_INPUT', argument } });
    };
  }
}
