import { trimToUndefined } from '../../../domain/inputText.ts';
import { omitUndefined } from '../../../domain/omitUndefined.ts';
import type { Demographics } from '../../../domain/patient.ts';
import type { PatientIdentifier } from '../generated/contract.ts';
import { sexes } from './sexes.ts';
import { toContactDetails } from './toContactDetails.ts';
import { toPostalAddress } from './toPostalAddress.ts';
import type { UpstreamOperation } from './UpstreamOperation.ts';

export const getDemographics: UpstreamOperation<'GetDemographics', void, Demographics> = {
  name: 'GetDemographics',
  toRequest: () => ({}),
  toDomain: (response) => ({
    surname: response.Surname,
    dateOfBirth: response.DateOfBirth,
    sex: sexes[response.Sex],
    ...omitUndefined({
      // The contract requires the element. It is empty for a person with one name.
      firstName: trimToUndefined(response.FirstName) && response.FirstName,
      title: response.Title,
      callingName: response.CallingName,
      contactDetails: toContactDetails(response.ContactDetails),
      address: toPostalAddress(response.Address),
      nhsNumber: findNhsNumber(response.PatientIdentifiers),
    }),
  }),
};

/** Only identifiers of the type NhsNumber count: other kinds, such as Scotland's, have ten digits too. */
function findNhsNumber(identifiers: readonly PatientIdentifier[]): string | undefined {
  return identifiers
    .filter(({ IdentifierType }) => IdentifierType === 'NhsNumber')
    .map(({ IdentifierValue }) => IdentifierValue.replaceAll(/\s/g, ''))
    .find(isNhsNumber);
}

/** Ten digits, the last of which is a check digit modulo 11. */
function isNhsNumber(text: string): boolean {
  if (!/^\d{10}$/.test(text)) return false;
  const [check = 0, ...others] = Array.from(text, Number).reverse();
  const sum = others.reduce((total, digit, index) => total + digit * (index + 2), 0);
  return (11 - (sum % 11)) % 11 === check;
}
