import type { PatientRelationship } from '../../../domain/registration.ts';
import type { RegisterWithDemographicsResponse, RegisterWithLinkageKeyResponse } from '../generated/contract.ts';

/** Converts a registration response. The key is not changed: spaces are part of it. */
export function toRelationship(
  response: RegisterWithLinkageKeyResponse | RegisterWithDemographicsResponse,
): PatientRelationship {
  return { relationshipId: response.PatientRelationshipId, relationshipKey: response.PatientRelationshipKey };
}
