export interface Person {
  subject: string;
  name: string;
  /** One sentence that describes the scenario. */
  about: string;
  links: Link[];
}

export interface Link {
  odsCode: string;
  relation: 'self' | 'proxy';
  patientRelationshipId: string;
  patientRelationshipKey: string;
}
