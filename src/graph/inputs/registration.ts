import { dayProblem } from '../../domain/calendarDate.ts';
import { toLetterText } from '../../domain/inputForms.ts';
import { lineProblem, textProblem } from '../../domain/inputText.ts';
import { normaliseName } from '../../domain/normaliseName.ts';
import { odsCodeProblem } from '../../domain/odsCode.ts';
import type {
  MutationRegisterGpAccountWithDemographicsArgs,
  MutationRegisterGpAccountWithLinkageKeyArgs,
  MutationResetGpAccountLinkageKeyArgs,
} from '../../generated/resolvers-types.ts';
import { contactDetailsChecks } from './detailsChange.ts';
import type { InputCheck } from './InputCheck.ts';

const maxLinkageTextLength = 64;
const maxNameLength = 100;
const maxTitleLength = 35;
const maxPostcodeLength = 10;
const maxReasonLength = 500;

export const registrationInputChecks = {
  'Mutation.registerGpAccountWithLinkageKey': ({
    input,
  }: MutationRegisterGpAccountWithLinkageKeyArgs): readonly InputCheck[] => [
    ['input.odsCode', odsCodeProblem(input.odsCode)],
    ['input.accountId', requiredTextProblem(input.accountId, maxLinkageTextLength)],
    ['input.linkageKey', requiredTextProblem(input.linkageKey, maxLinkageTextLength)],
    ['input.surname', nameProblem(input.surname)],
    ['input.dateOfBirth', dayProblem(input.dateOfBirth)],
  ],
  'Mutation.registerGpAccountWithDemographics': ({
    input,
  }: MutationRegisterGpAccountWithDemographicsArgs): readonly InputCheck[] => [
    ['input.odsCode', odsCodeProblem(input.odsCode)],
    ['input.title', textProblem(input.title ?? '', maxTitleLength)],
    ['input.firstName', nameProblem(input.firstName)],
    ['input.surname', nameProblem(input.surname)],
    ['input.dateOfBirth', dayProblem(input.dateOfBirth)],
    ['input.postcode', requiredTextProblem(input.postcode, maxPostcodeLength)],
    ...contactDetailsChecks(input.contactDetails),
  ],
  'Mutation.resetGpAccountLinkageKey': ({ input }: MutationResetGpAccountLinkageKeyArgs): readonly InputCheck[] => [
    [
      'input.confirm',
      input.confirm ? undefined : 'Set `confirm` to true. Only the practice can open the account again.',
    ],
    ['input.reason', textProblem(input.reason ?? '', maxReasonLength)],
  ],
};

/**
 * Checks a required text of one line. Attempts are counted by account id: one that differed only by line ends, which the
 * upstream may trim, would be counted separately.
 */
function requiredTextProblem(text: string, maxCharacters: number): string | undefined {
  return toLetterText(text) === '' ? 'The text is empty.' : lineProblem(text, maxCharacters);
}

/** A name of invisible characters alone would be sent as an empty one. */
function nameProblem(name: string): string | undefined {
  return normaliseName(name) === '' ? 'The text is empty.' : requiredTextProblem(name, maxNameLength);
}
