import type { DetailsChange } from '../../../domain/detailsChange.ts';
import { given } from './given.ts';
import { toContactDetails } from './toContactDetails.ts';
import { toPostalAddress } from './toPostalAddress.ts';
import type { UpstreamOperation } from './UpstreamOperation.ts';

/** Answers null when nothing is pending: then none of the elements has a value. */
export const getDemographicsChangeRequest: UpstreamOperation<
  'GetDemographicsChangeRequest',
  void,
  DetailsChange | null
> = {
  name: 'GetDemographicsChangeRequest',
  toRequest: () => ({}),
  toDomain: ({ ContactDetails, Address, RequestedDateTime }) => {
    const change = given({
      contactDetails: toContactDetails(ContactDetails),
      address: toPostalAddress(Address),
      requestedAt: RequestedDateTime,
    });
    return Object.keys(change).length === 0 ? null : change;
  },
};
