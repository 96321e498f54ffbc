import { textProblem, trimToUndefined } from '../../domain/inputText.ts';
import { odsCodeProblem } from '../../domain/odsCode.ts';
import type { QueryFindPracticesArgs, QueryPracticeArgs } from '../../generated/resolvers-types.ts';
import type { InputCheck } from './InputCheck.ts';

const maxSearchLength = 100;

export const practiceInputChecks = {
  'Query.practice': ({ odsCode }: QueryPracticeArgs): readonly InputCheck[] => [['odsCode', odsCodeProblem(odsCode)]],
  'Query.findPractices': ({ input }: QueryFindPracticesArgs): readonly InputCheck[] => [
    ['input.name', textProblem(input.name ?? '', maxSearchLength)],
    ['input.postcode', textProblem(input.postcode ?? '', maxSearchLength)],
    [
      'input',
      (trimToUndefined(input.name) ?? trimToUndefined(input.postcode))
        ? undefined
        : 'Enter a name, a postcode or both.',
    ],
  ],
};
