import { envelope, guid, readResponse } from '../../../support/soapFixtures.ts';

const required =
  '<FirstName>Ada</FirstName><Surname>King</Surname><DateOfBirth>1990-12-10</DateOfBirth><Sex>Female</Sex>';
/** Demographics with these elements too. */
export const demographics = (extra: string): string =>
  envelope(
    `<GetDemographicsResponse>${required}${extra}<NationalPracticeCode>A1</NationalPracticeCode></GetDemographicsResponse>`,
  );
/** Courses with one course, which has these elements too. */
export const course = (more: string): string =>
  envelope(
    `<GetMedicationCoursesResponse><Courses><Course><MedicationCourseGuid>${guid}</MedicationCourseGuid><Name>X</Name><PrescriptionType>Repeat</PrescriptionType><CanBeRequested>1</CanBeRequested>${more}</Course></Courses></GetMedicationCoursesResponse>`,
  );

const observation = (more: string): string =>
  envelope(
    `<GetMedicalRecordDataResponse><FilterDetails><ItemFilter>Allergies</ItemFilter></FilterDetails><MedicalRecord><Allergies><Allergy><EventGuid>${guid}</EventGuid>${more}</Allergy></Allergies></MedicalRecord></GetMedicalRecordDataResponse>`,
  );
/** Reads an allergy with these elements. */
export const readObservation = async (more: string) => {
  const { MedicalRecord } = await readResponse('GetMedicalRecordData', observation(more));
  return MedicalRecord.Allergies[0];
};
