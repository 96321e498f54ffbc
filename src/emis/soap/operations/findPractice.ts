import { omitUndefined } from '../../../domain/omitUndefined.ts';
import type { FoundPractice } from '../../../domain/practice.ts';
import { incompleteMark } from '../contract/incompleteValues.ts';
import { toPostalAddress } from './toPostalAddress.ts';
import type { UpstreamOperation } from './UpstreamOperation.ts';

interface PracticeQuery {
  readonly name?: string;
  readonly postcode?: string;
}

export const findPractice: UpstreamOperation<'FindPractice', PracticeQuery, readonly FoundPractice[]> = {
  name: 'FindPractice',
  toRequest: ({ name, postcode }) => ({ Name: name, Postcode: postcode }),
  toDomain: ({ Practices }) =>
    Practices.map((practice) => ({
      odsCode: practice.NationalPracticeCode.trim().toUpperCase(),
      name: practice.PracticeName,
      ...omitUndefined({ address: toPostalAddress(practice.Address) }),
      ...incompleteMark(practice),
    })),
};
