import { Refusal } from '../Refusal.ts';
import { normalisePostcode } from '../world/lookup.ts';
import { checkPractice, findPractice, readRequest, type Handler } from './call.ts';
import { practiceRecord } from './effectiveServices.ts';

type PracticeRequest = { NationalPracticeCode: string };

/** Finds practices by name or postcode. Always refused in a test environment. */
export const findPractices: Handler = (call) => {
  if (call.emis.environment === 'test') throw new Refusal(-1031, 'FindPractice is not available in this environment.');
  const { Name, Postcode } = readRequest(call) as { Name?: string; Postcode?: string };
  if (Name === undefined && Postcode === undefined) throw new Refusal(-1014, 'Name or Postcode is required.');
  const practices = call.emis.world.practices.filter(
    ({ name, address }) =>
      (Name === undefined || name.toLowerCase().includes(Name.trim().toLowerCase())) &&
      (Postcode === undefined || normalisePostcode(address.Postcode) === normalisePostcode(Postcode)),
  );
  return {
    Practices: practices.map(({ odsCode, name, address }) => ({
      NationalPracticeCode: odsCode,
      PracticeName: name,
      Address: address,
    })),
  };
};

/** The schema version that a practice runs, even if the practice is not live. */
export const getClinicalVersionInformation: Handler = (call) => {
  const { NationalPracticeCode } = readRequest(call) as PracticeRequest;
  const { odsCode, name, version, clinicalSystemVersion, live } = findPractice(call, NationalPracticeCode);
  return {
    NationalPracticeCode: odsCode,
    PracticeName: name,
    ApiVersion: version,
    ClinicalSystemVersion: clinicalSystemVersion,
    Live: live,
  };
};

/** The services, input requirements and limits of a practice. */
export const getPracticeSettings: Handler = (call) => {
  const { NationalPracticeCode } = readRequest(call) as PracticeRequest;
  const practice = findPractice(call, NationalPracticeCode);
  checkPractice(call, practice);
  const { services, inputRequirements, messages, appointments, address, telephoneNumber } = practice;
  return {
    Services: { ...services, MedicalRecord: practiceRecord(practice) },
    InputRequirements: inputRequirements,
    Messages: messages,
    Appointments: appointments,
    Address: address,
    ...(telephoneNumber === undefined ? {} : { TelephoneNumber: telephoneNumber }),
  };
};
