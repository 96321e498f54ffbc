import type { PatientRelationship } from '../../../domain/registration.ts';
import type { RegisterWithDemographicsResponse, RegisterWithLinkageKeyResponse } from '../generated/contract.ts';

/** The key is kept as it came: spaces are part of it. */
export function toRelationship(
  response: RegisterWithLinkageKeyResponse | RegisterWithDemographicsResponse,
): PatientRelationship {
  return { relationshipId: response.PatientRelationshipId, relationshipKey: response.PatientRelationshipKey };
}
