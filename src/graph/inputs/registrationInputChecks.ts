import { trimToUndefined, lineProblem, textProblem } from '../../domain/inputText.ts';
import { odsCodeProblem } from '../../domain/odsCode.ts';
import type {
  MutationRegisterWithDemographicsArgs,
  MutationRegisterWithLinkageKeyArgs,
  MutationResetAccountLinkageKeyArgs,
} from '../../generated/resolvers-types.ts';
import type { Check } from './checkInputs.ts';
import { contactDetailsChecks } from './detailsInputChecks.ts';

const longestLinkageText = 64;
const longestName = 100;
const longestTitle = 35;
const longestPostcode = 10;
const longestReason = 500;

/** What the arguments of registration and of the emergency stop have to hold beyond their types. */
export const registrationInputChecks = {
  'Mutation.registerWithLinkageKey': ({ input }: MutationRegisterWithLinkageKeyArgs): readonly Check[] => [
    ['input.odsCode', odsCodeProblem(input.odsCode)],
    ['input.accountId', requiredTextProblem(input.accountId, longestLinkageText)],
    ['input.linkageKey', requiredTextProblem(input.linkageKey, longestLinkageText)],
    ['input.surname', requiredTextProblem(input.surname, longestName)],
  ],
  'Mutation.registerWithDemographics': ({ input }: MutationRegisterWithDemographicsArgs): readonly Check[] => [
    ['input.odsCode', odsCodeProblem(input.odsCode)],
    ['input.title', textProblem(input.title ?? '', longestTitle)],
    ['input.firstName', requiredTextProblem(input.firstName, longestName)],
    ['input.surname', requiredTextProblem(input.surname, longestName)],
    ['input.postcode', requiredTextProblem(input.postcode, longestPostcode)],
    ...contactDetailsChecks(input.contactDetails),
  ],
  'Mutation.resetAccountLinkageKey': ({ input }: MutationResetAccountLinkageKeyArgs): readonly Check[] => [
    ['input.confirm', input.confirm ? undefined : 'Confirm it: only the practice can open the account again.'],
    ['input.reason', textProblem(input.reason ?? '', longestReason)],
  ],
};

/** A line: guesses are counted by account ids, and what one side trims another may keep. */
function requiredTextProblem(text: string, maximumCharacters: number): string | undefined {
  return trimToUndefined(text) ? lineProblem(text, maximumCharacters) : 'The text is empty.';
}
