import type { ContactDetails } from '../../../domain/patient.ts';
import type { ContactDetails as UpstreamContactDetails } from '../generated/contract.ts';
import { omitUndefined } from '../../../domain/omitUndefined.ts';

/** @returns undefined when there are no contact details */
export function toContactDetails(details: UpstreamContactDetails | undefined): ContactDetails | undefined {
  const known = omitUndefined({
    telephone: details?.TelephoneNumber,
    mobile: details?.MobileNumber,
    email: details?.EmailAddress,
  });
  return Object.keys(known).length === 0 ? undefined : known;
}
