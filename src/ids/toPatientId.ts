import { createHmac } from 'node:crypto';

/**
 * What the graph shows of a relationship: a keyed hash, so that it is stable, tells nothing, cannot be guessed from
 * the relationship's number, and differs for two people who see the same patient. See docs/decisions/0002-opaque-ids.md.
 */
export function toPatientId(idKey: Uint8Array, relationshipId: string): string {
  return createHmac('sha256', idKey)
    .update(`patient${relationshipId.toLowerCase()}`)
    .digest()
    .subarray(0, 16)
    .toString('base64url');
}
