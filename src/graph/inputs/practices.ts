import { toPostcode } from '../../domain/inputForms.ts';
import { textProblem } from '../../domain/inputText.ts';
import { normaliseName } from '../../domain/normaliseName.ts';
import { odsCodeProblem } from '../../domain/odsCode.ts';
import type { QueryFindGpPracticesArgs, QueryGpPracticeArgs } from '../../generated/resolvers-types.ts';
import type { InputCheck } from './InputCheck.ts';

const maxSearchLength = 100;

export const practiceInputChecks = {
  'Query.gpPractice': ({ odsCode }: QueryGpPracticeArgs): readonly InputCheck[] => [
    ['odsCode', odsCodeProblem(odsCode)],
  ],
  'Query.findGpPractices': ({ input }: QueryFindGpPracticesArgs): readonly InputCheck[] => [
    ['input.name', textProblem(input.name ?? '', maxSearchLength)],
    ['input.postcode', textProblem(input.postcode ?? '', maxSearchLength)],
    [
      'input',
      normaliseName(input.name ?? '') || toPostcode(input.postcode ?? '')
        ? undefined
        : 'Enter a name, a postcode or both.',
    ],
  ],
};
