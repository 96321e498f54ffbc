import { effectiveRecord, effectiveServices } from './effectiveServices.ts';
import { patientOperation } from './patientOperation.ts';

/** The services that are granted to the account, and those of them that it can use. */
export const getUserOptions = patientOperation(({ practice, account }) => ({
  ApplicationLinkLevel: account.linkLevel,
  AccountRegistrationStatus: account.status,
  AssignedServices: account.assigned,
  EffectiveServices: { ...effectiveServices(practice, account), MedicalRecord: effectiveRecord(practice, account) },
}));

const unknownNumber = [{ IdentifierValue: '9999999999', IdentifierType: 'NhsNumber' }];

/** The patient's demographics. */
export const getDemographics = patientOperation(({ emis, patient }) => {
  const { title, firstName, surname, callingName, dateOfBirth, sex, contactDetails, address, identifiers, odsCode } =
    patient;
  const known = identifiers.length === 0 && emis.forms.has('nines') ? unknownNumber : identifiers;
  return {
    ...(title === undefined ? {} : { Title: title }),
    FirstName: firstName,
    Surname: surname,
    ...(callingName === undefined ? {} : { CallingName: callingName }),
    DateOfBirth: dateOfBirth,
    Sex: sex,
    ...(contactDetails === undefined ? {} : { ContactDetails: contactDetails }),
    ...(address === undefined ? {} : { Address: address }),
    ...(known.length === 0 ? {} : { PatientIdentifiers: known }),
    NationalPracticeCode: odsCode,
  };
});
