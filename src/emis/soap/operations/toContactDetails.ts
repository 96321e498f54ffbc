import type { ContactDetails } from '../../../domain/patient.ts';
import type { ContactDetails as UpstreamContactDetails } from '../generated/contract.ts';
import { given } from './given.ts';

/** Undefined: nothing is known of how to reach the patient. */
export function toContactDetails(details: UpstreamContactDetails | undefined): ContactDetails | undefined {
  const known = given({
    telephone: details?.TelephoneNumber,
    mobile: details?.MobileNumber,
    email: details?.EmailAddress,
  });
  return Object.keys(known).length === 0 ? undefined : known;
}
