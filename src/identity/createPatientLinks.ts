import type { PatientLink } from '../domain/patient.ts';
import type { LinkageAccount } from '../domain/registration.ts';
import { toPatientId } from '../ids/toPatientId.ts';
import type { NewPatientLink, PatientLinks } from './PatientLinks.ts';

/** A link that is provided from outside, by a file or the simulator. The key is a secret. */
export interface KnownLink {
  readonly subject: string;
  readonly odsCode: string;
  readonly relation: 'self' | 'proxy';
  readonly patientRelationshipId: string;
  readonly patientRelationshipKey: string;
}

interface StoredLink {
  readonly link: PatientLink;
  readonly account: string | undefined;
}

/**
 * Creates a store of links in memory.
 * @param idKey the key from which patient ids are derived; another key changes every id
 */
export function createPatientLinks(known: readonly KnownLink[], idKey: Uint8Array): PatientLinks {
  const bySubject = new Map<string, readonly StoredLink[]>();
  const linksOf = (subject: string) => bySubject.get(subject) ?? [];

  function store({ account, ...link }: NewPatientLink): PatientLink {
    const patientId = toPatientId(idKey, link.relationshipId);
    const stored: StoredLink = {
      link: { ...link, patientId, odsCode: link.odsCode.toUpperCase() },
      account: account && toKey(account),
    };
    const links = linksOf(link.subject);
    const index = links.findIndex((other) => other.link.patientId === patientId);
    bySubject.set(link.subject, index < 0 ? [...links, stored] : links.with(index, stored));
    return stored.link;
  }

  for (const { patientRelationshipId: relationshipId, patientRelationshipKey: relationshipKey, ...link } of known) {
    store({ ...link, relationshipId, relationshipKey });
  }
  /* oxlint-disable typescript/require-await -- the interface allows asynchronous stores */
  return {
    ofPerson: async (subject) => linksOf(subject).map(({ link }) => link),
    ofAccount: async (subject, account) => linksOf(subject).find((stored) => stored.account === toKey(account))?.link,
    add: async (link) => store(link),
    async remove(subject, patientId) {
      const remaining = linksOf(subject).filter(({ link }) => link.patientId !== patientId);
      if (remaining.length > 0) bySubject.set(subject, remaining);
      else bySubject.delete(subject);
    },
  };
  /* oxlint-enable typescript/require-await */
}

function toKey({ odsCode, accountId }: LinkageAccount): string {
  return JSON.stringify([odsCode.toUpperCase(), accountId]);
}
