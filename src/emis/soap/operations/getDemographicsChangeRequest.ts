import type { DetailsChange } from '../../../domain/detailsChange.ts';
import { undefinedIfEmpty } from '../../../domain/omitUndefined.ts';
import { toContactDetails } from './toContactDetails.ts';
import { toPostalAddress } from './toPostalAddress.ts';
import type { UpstreamOperation } from './UpstreamOperation.ts';

/** The pending change of details. Null when the response has no values: then no change is pending. */
export const getDemographicsChangeRequest: UpstreamOperation<
  'GetDemographicsChangeRequest',
  void,
  DetailsChange | null
> = {
  name: 'GetDemographicsChangeRequest',
  toRequest: () => ({}),
  toDomain: ({ ContactDetails, Address, RequestedDateTime }) =>
    undefinedIfEmpty({
      contactDetails: toContactDetails(ContactDetails),
      address: toPostalAddress(Address),
      requestedAt: RequestedDateTime,
    }) ?? null,
};
