import type { FoundPractice } from '../../../domain/practice.ts';
import { given } from './given.ts';
import { toPostalAddress } from './toPostalAddress.ts';
import type { UpstreamOperation } from './UpstreamOperation.ts';

interface Query {
  readonly name?: string;
  readonly postcode?: string;
}

export const findPractice: UpstreamOperation<'FindPractice', Query, readonly FoundPractice[]> = {
  name: 'FindPractice',
  toRequest: ({ name, postcode }) => ({ Name: name, Postcode: postcode }),
  toDomain: ({ Practices }) =>
    Practices.map(({ NationalPracticeCode, PracticeName, Address }) => ({
      odsCode: NationalPracticeCode.trim().toUpperCase(),
      name: PracticeName,
      ...given({ address: toPostalAddress(Address) }),
    })),
};
