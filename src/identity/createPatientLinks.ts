import type { PatientLink } from '../domain/patient.ts';
import type { PatientLinks } from './PatientLinks.ts';
import { toPatientId } from './toPatientId.ts';

/** A link as it is handed over from outside: in a file, or by the simulator. The key is a secret. */
export interface KnownLink {
  readonly subject: string;
  readonly odsCode: string;
  readonly relation: 'self' | 'proxy';
  readonly patientRelationshipId: string;
  readonly patientRelationshipKey: string;
}

/** Links kept in memory. `idKey` makes the patients' ids; with another key every id is another. */
export function createPatientLinks(known: readonly KnownLink[], idKey: Uint8Array): PatientLinks {
  const bySubject = new Map<string, PatientLink[]>();
  for (const link of known) {
    const links = bySubject.get(link.subject) ?? [];
    links.push({
      patientId: toPatientId(idKey, link.patientRelationshipId),
      subject: link.subject,
      odsCode: link.odsCode.toUpperCase(),
      relation: link.relation,
      relationshipId: link.patientRelationshipId,
      relationshipKey: link.patientRelationshipKey,
    });
    bySubject.set(link.subject, links);
  }
  return {
    // oxlint-disable-next-line typescript/require-await -- the interface is for stores that have to be asked
    async ofPerson(subject) {
      return bySubject.get(subject) ?? [];
    },
  };
}
