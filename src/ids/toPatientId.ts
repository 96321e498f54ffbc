import { createHmac } from 'node:crypto';

/**
 * @returns the public id of a patient: a keyed hash of the relationship. It is stable, reveals nothing, cannot be guessed
 *   from the relationship's number, and differs between two people who see the same patient.
 *   See docs/decisions/0002-opaque-ids.md.
 */
export function toPatientId(idKey: Uint8Array, relationshipId: string): string {
  return createHmac('sha256', idKey)
    .update(`patient${relationshipId.toLowerCase()}`)
    .digest()
    .subarray(0, 16)
    .toString('base64url');
}
