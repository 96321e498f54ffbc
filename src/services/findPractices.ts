import { toPostcode } from '../domain/inputForms.ts';
import { trimToUndefined } from '../domain/inputText.ts';
import { normaliseName } from '../domain/normaliseName.ts';
import { omitUndefined } from '../domain/omitUndefined.ts';
import type { FoundPractice } from '../domain/practice.ts';
import type { ServiceDependencies } from './ServiceDependencies.ts';

/** Finds practices by name, postcode or both. Blank texts are ignored. */
export function findPractices({ emis, subject }: Pick<ServiceDependencies, 'emis' | 'subject'>) {
  return async (query: {
    readonly name?: string | null;
    readonly postcode?: string | null;
  }): Promise<readonly FoundPractice[]> => {
    const name = trimToUndefined(normaliseName(query.name ?? ''));
    const postcode = trimToUndefined(toPostcode(query.postcode ?? ''));
    return emis.findPractices(subject, omitUndefined({ name, postcode }));
  };
}
