import type { DetailsChangeRequest } from '../../../domain/detailsChange.ts';
import type { UpstreamOperation } from './UpstreamOperation.ts';

/** Requests a change of details. The result is true when the upstream reports that it has the request. */
export const requestDemographicsChange: UpstreamOperation<'RequestDemographicsChange', DetailsChangeRequest, boolean> =
  {
    name: 'RequestDemographicsChange',
    toRequest: ({ contactDetails, address }) => ({
      ContactDetails: contactDetails && {
        TelephoneNumber: contactDetails.telephone,
        MobileNumber: contactDetails.mobile,
        EmailAddress: contactDetails.email,
      },
      Address: address && {
        HouseNameFlatNumber: address.houseNameOrFlat,
        NumberStreet: address.street,
        Village: address.village,
        Town: address.town,
        County: address.county,
        Postcode: address.postcode,
      },
    }),
    toDomain: ({ Requested }) => Requested,
  };
