import type { PatientAccess } from '../../../domain/patient.ts';
import type { RegisterWithDemographicsResponse, RegisterWithLinkageKeyResponse } from '../generated/contract.ts';

/** Converts a registration response. The key is not changed: spaces are part of it. */
export function toPatientAccess(
  response: RegisterWithLinkageKeyResponse | RegisterWithDemographicsResponse,
): PatientAccess {
  return { kind: 'relationship', id: response.PatientRelationshipId, key: response.PatientRelationshipKey };
}
