import { effectiveRecord, effectiveServices } from './effectiveServices.ts';
import { patientOperation } from './patientOperation.ts';

/** The services that are granted to the account, and those of them that it can use. */
export const getUserOptions = patientOperation(({ practice, account }) => ({
  ApplicationLinkLevel: account.linkLevel,
  AccountRegistrationStatus: account.status,
  AssignedServices: account.assigned,
  EffectiveServices: { ...effectiveServices(practice, account), MedicalRecord: effectiveRecord(practice, account) },
}));

/** The patient's demographics. */
export const getDemographics = patientOperation(({ patient }) => {
  const { title, firstName, surname, callingName, dateOfBirth, sex, contactDetails, address, identifiers, odsCode } =
    patient;
  return {
    ...(title === undefined ? {} : { Title: title }),
    FirstName: firstName,
    Surname: surname,
    ...(callingName === undefined ? {} : { CallingName: callingName }),
    DateOfBirth: dateOfBirth,
    Sex: sex,
    ...(contactDetails === undefined ? {} : { ContactDetails: contactDetails }),
    ...(address === undefined ? {} : { Address: address }),
    ...(identifiers.length === 0 ? {} : { PatientIdentifiers: identifiers }),
    NationalPracticeCode: odsCode,
  };
});
