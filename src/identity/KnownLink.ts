/** A link that is provided from outside, by a file or the simulator. The key is a secret. */
export interface KnownLink {
  readonly subject: string;
  readonly odsCode: string;
  readonly relation: 'self' | 'proxy';
  readonly patientRelationshipId: string;
  readonly patientRelationshipKey: string;
}
