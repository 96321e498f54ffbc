import { toContactDetails, toDetailsChangeRequest } from '../../domain/detailsChange.ts';
import { emailProblem, lineProblem, telephoneProblem } from '../../domain/inputText.ts';
import type {
  InputMaybe,
  MutationRequestDetailsChangeArgs,
  PatientContactDetailsInput,
} from '../../generated/resolvers-types.ts';
import type { Check } from './checkInputs.ts';

const longestAddressLine = 100;

/** What a change of details has to hold before the practice is asked for it. */
export const detailsInputChecks = {
  'Mutation.requestDetailsChange': ({ input }: MutationRequestDetailsChangeArgs): readonly Check[] => {
    const wish = toDetailsChangeRequest(input);
    return [
      ['input', wish ? undefined : 'Give at least one value that is to change.'],
      ...contactDetailsChecks(input.contactDetails),
      ...Object.entries<string>({ ...wish?.address }).map(([name, line]): Check => [
        `input.address.${name}`,
        lineProblem(line, longestAddressLine),
      ]),
    ];
  },
};

/** What `input.contactDetails` has to hold, whatever it is sent for. */
export function contactDetailsChecks(input: InputMaybe<PatientContactDetailsInput> | undefined): readonly Check[] {
  const { telephone, mobile, email } = toContactDetails(input) ?? {};
  return [
    ['input.contactDetails.telephone', telephone && telephoneProblem(telephone)],
    ['input.contactDetails.mobile', mobile && telephoneProblem(mobile)],
    ['input.contactDetails.email', email && emailProblem(email)],
  ];
}
