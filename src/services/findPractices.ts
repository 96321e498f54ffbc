import { trimToUndefined } from '../domain/inputText.ts';
import type { FoundPractice } from '../domain/practice.ts';
import type { ServiceDependencies } from './ServiceDependencies.ts';

/** Finds practices by name, postcode or both. Blank is not given. */
export function findPractices({ emis, subject }: Pick<ServiceDependencies, 'emis' | 'subject'>) {
  return async (query: {
    readonly name?: string | null;
    readonly postcode?: string | null;
  }): Promise<readonly FoundPractice[]> => {
    const name = trimToUndefined(query.name);
    const postcode = trimToUndefined(query.postcode);
    return emis.findPractices(subject, { ...(name && { name }), ...(postcode && { postcode }) });
  };
}
