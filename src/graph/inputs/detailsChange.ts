import { toContactDetails, toDetailsChangeRequest } from '../../domain/detailsChange.ts';
import { emailProblem, lineProblem, telephoneProblem } from '../../domain/inputText.ts';
import type {
  InputMaybe,
  MutationRequestGpDetailsChangeArgs,
  GpPatientContactDetailsInput,
} from '../../generated/resolvers-types.ts';
import type { InputCheck } from './InputCheck.ts';

const maxAddressLineLength = 100;

export const detailsChangeInputChecks = {
  'Mutation.requestGpDetailsChange': ({ input }: MutationRequestGpDetailsChangeArgs): readonly InputCheck[] => {
    const change = toDetailsChangeRequest(input);
    return [
      ['input', change ? undefined : 'Enter at least one value to change.'],
      ...contactDetailsChecks(input.contactDetails),
      ...Object.entries<string>({ ...change?.address }).map(([name, line]): InputCheck => [
        `input.address.${name}`,
        lineProblem(line, maxAddressLineLength),
      ]),
    ];
  },
};

/** Checks of `input.contactDetails`, which several mutations share. */
export function contactDetailsChecks(
  input: InputMaybe<GpPatientContactDetailsInput> | undefined,
): readonly InputCheck[] {
  const { telephone, mobile, email } = toContactDetails(input) ?? {};
  return [
    ['input.contactDetails.telephone', telephone && telephoneProblem(telephone)],
    ['input.contactDetails.mobile', mobile && telephoneProblem(mobile)],
    ['input.contactDetails.email', email && emailProblem(email)],
  ];
}
