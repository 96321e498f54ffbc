import type { PatientLink } from '../domain/patient.ts';
import type { LinkageAccount } from '../domain/registration.ts';
import type { NewPatientLink, PatientLinks } from './PatientLinks.ts';
import { toPatientId } from '../ids/toPatientId.ts';

/** A link as it is handed over from outside: in a file, or by the simulator. The key is a secret. */
export interface KnownLink {
  readonly subject: string;
  readonly odsCode: string;
  readonly relation: 'self' | 'proxy';
  readonly patientRelationshipId: string;
  readonly patientRelationshipKey: string;
}

interface Kept {
  readonly link: PatientLink;
  readonly account: string | undefined;
}

/** Links kept in memory. `idKey` makes the patients' ids; with another key every id is another. */
export function createPatientLinks(known: readonly KnownLink[], idKey: Uint8Array): PatientLinks {
  const bySubject = new Map<string, readonly Kept[]>();
  const of = (subject: string) => bySubject.get(subject) ?? [];

  function keep({ account, ...link }: NewPatientLink): PatientLink {
    const patientId = toPatientId(idKey, link.relationshipId);
    const kept: Kept = {
      link: { ...link, patientId, odsCode: link.odsCode.toUpperCase() },
      account: account && toKey(account),
    };
    const links = of(link.subject);
    const at = links.findIndex((one) => one.link.patientId === patientId);
    bySubject.set(link.subject, at < 0 ? [...links, kept] : links.with(at, kept));
    return kept.link;
  }

  for (const { patientRelationshipId: relationshipId, patientRelationshipKey: relationshipKey, ...link } of known) {
    keep({ ...link, relationshipId, relationshipKey });
  }
  /* oxlint-disable typescript/require-await -- the interface is for stores that have to be asked */
  return {
    ofPerson: async (subject) => of(subject).map(({ link }) => link),
    ofAccount: async (subject, account) => of(subject).find((one) => one.account === toKey(account))?.link,
    add: async (link) => keep(link),
    async remove(subject, patientId) {
      const left = of(subject).filter(({ link }) => link.patientId !== patientId);
      if (left.length > 0) bySubject.set(subject, left);
      else bySubject.delete(subject);
    },
  };
  /* oxlint-enable typescript/require-await */
}

function toKey({ odsCode, accountId }: LinkageAccount): string {
  return JSON.stringify([odsCode.toUpperCase(), accountId]);
}
