import { undefinedIfEmpty } from '../../../domain/omitUndefined.ts';
import type { ContactDetails } from '../../../domain/patient.ts';
import type { ContactDetails as UpstreamContactDetails } from '../generated/contract.ts';

/** @returns undefined when there are no contact details */
export function toContactDetails(details: UpstreamContactDetails | undefined): ContactDetails | undefined {
  return undefinedIfEmpty({
    telephone: details?.TelephoneNumber,
    mobile: details?.MobileNumber,
    email: details?.EmailAddress,
  });
}
