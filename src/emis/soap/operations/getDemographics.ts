import { trimToUndefined } from '../../../domain/inputText.ts';
import { readNhsNumber } from '../../../domain/nhsNumber.ts';
import { omitUndefined } from '../../../domain/omitUndefined.ts';
import type { Demographics } from '../../../domain/patient.ts';
import { incompleteMark } from '../contract/incompleteValues.ts';
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
    ...omitUndefined({
      sex: response.Sex && sexes[response.Sex],
      firstName: trimToUndefined(response.FirstName) && response.FirstName,
      title: response.Title,
      callingName: response.CallingName,
      contactDetails: toContactDetails(response.ContactDetails),
      address: toPostalAddress(response.Address),
      odsCode: trimToUndefined(response.NationalPracticeCode),
      nhsNumber: findNhsNumber(response.PatientIdentifiers),
    }),
    ...incompleteMark(response),
  }),
};

/** Only identifiers of the type NhsNumber count: other kinds, such as Scotland's, have ten digits too. */
function findNhsNumber(identifiers: readonly PatientIdentifier[]): string | undefined {
  return identifiers
    .filter(({ IdentifierType }) => IdentifierType === 'NhsNumber')
    .map(({ IdentifierValue }) => readNhsNumber(IdentifierValue))
    .find((number) => number !== undefined);
}
