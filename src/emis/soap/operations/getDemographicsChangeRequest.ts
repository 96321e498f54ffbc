import type { DetailsChange } from '../../../domain/detailsChange.ts';
import { undefinedIfEmpty } from '../../../domain/omitUndefined.ts';
import { incompleteMark } from '../contract/incompleteValues.ts';
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
  toDomain: (response) =>
    undefinedIfEmpty({
      contactDetails: toContactDetails(response.ContactDetails),
      address: toPostalAddress(response.Address),
      requestedAt: response.RequestedDateTime,
      ...incompleteMark(response),
    }) ?? null,
};
