import { createHash, randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { PatientLink } from '../domain/patient.ts';
import type { LinkageAccount } from '../domain/registration.ts';
import {
  compareIdentities,
  mergeIdentities,
  type IdentityComparison,
  type PinnedIdentity,
} from '../domain/pinnedIdentity.ts';
import { StoreUnavailableError } from '../domain/StoreUnavailableError.ts';
import { toPatientId } from '../ids/toPatientId.ts';
import type { Records } from '../stores/createRecords.ts';
import type { KnownLink } from './KnownLink.ts';
import type { NewPatientLink, PatientLinks } from './PatientLinks.ts';

/** One link of a person. A removed one keeps its place, so that a file of links does not add it again. */
type StoredLink = {
  readonly patientId: string;
  /** The digest of the key that a file last gave this link. Absent when no file has named it. */
  readonly seedDigest?: string | undefined;
  /** Names the registration that made the link, also after the link was removed. Absent when a file made it. */
  readonly registrationId?: string | undefined;
} & (
  | { readonly isRemoved: true }
  | {
      readonly isRemoved: false;
      readonly link: Omit<NewPatientLink, 'subject' | 'account'>;
      readonly account?: string;
      readonly pinned?: PinnedIdentity;
    }
);

/** The stored links of one person. */
export interface PersonLinks {
  readonly subject: string;
  readonly links: readonly StoredLink[];
}

interface PatientLinksOptions {
  readonly records: Records<PersonLinks>;
  /** The key from which patient ids are derived. Another key changes every id. */
  readonly idKey: Uint8Array;
  /** The links of a file or of the simulator. Each is added once: see `seed`. */
  readonly known?: readonly KnownLink[];
  /** The time between attempts to store a link whose key the practice does not issue again. Default: a second. */
  readonly retryMs?: number;
}

const maxRetries = 600;

/** Creates the links of all people over a store of records. A change is stored before its promise resolves. */
export function createPatientLinks({ records, idKey, known = [], retryMs = 1_000 }: PatientLinksOptions): PatientLinks {
  const seeds = Map.groupBy(known, ({ subject }) => subject);
  const pendingSeeds = new Map<string, Promise<void>>();

  const update = (subject: string, change: (links: readonly StoredLink[]) => readonly StoredLink[]) =>
    records.update(subjectKey(subject), (current) => {
      const before = current?.links ?? [];
      const links = change(before);
      return { next: links === before ? current : { subject, links }, result: undefined };
    });

  async function linksOf(subject: string): Promise<readonly StoredLink[]> {
    await seed(subject);
    return (await records.get(subjectKey(subject)))?.links ?? [];
  }

  /**
   * Adds the person's known links on their first use. A new link is added, a changed key replaces the stored one, and a
   * removed link stays removed.
   */
  async function seed(subject: string): Promise<void> {
    const own = seeds.get(subject);
    if (!own) return;
    const pending = pendingSeeds.get(subject) ?? update(subject, (links) => own.reduce(withSeed, links));
    pendingSeeds.set(subject, pending);
    await pending.catch((error: unknown) => {
      pendingSeeds.delete(subject);
      throw error;
    });
  }

  function withSeed(
    links: readonly StoredLink[],
    { patientRelationshipId, patientRelationshipKey, ...seeded }: KnownLink,
  ) {
    const seedDigest = createHash('sha256').update(patientRelationshipKey).digest('base64url');
    const access = { kind: 'relationship', id: patientRelationshipId, key: patientRelationshipKey } as const;
    const stored = toStored({ ...seeded, access });
    const existing = links.find(({ patientId }) => patientId === stored.patientId);
    if (existing && (existing.isRemoved || existing.seedDigest === seedDigest)) return links;
    return withLink(links, { ...stored, seedDigest });
  }

  function toStored({ account, subject: _subject, ...link }: NewPatientLink): StoredLink {
    return {
      patientId: toPatientId(idKey, link.access.id),
      isRemoved: false,
      link: { ...link, odsCode: link.odsCode.toUpperCase() },
      ...(account && { account: toKey(account) }),
    };
  }

  /** Stores a link later. The practice issues a key once, so that it is kept until the store is available again. */
  async function keepTrying(subject: string, stored: StoredLink): Promise<void> {
    for (let retries = 0; retries < maxRetries; retries += 1) {
      await wait(retryMs, undefined, { ref: false });
      try {
        return await update(subject, (links) => (hasLink(links, stored) ? links : withLink(links, stored)));
      } catch (error) {
        if (!(error instanceof StoreUnavailableError)) return;
      }
    }
  }

  return {
    async ofPerson(subject) {
      return (await linksOf(subject)).flatMap((stored) => toLink(subject, stored) ?? []);
    },
    async ofAccount(subject, account) {
      const key = toKey(account);
      const found = (await linksOf(subject)).find((stored) => !stored.isRemoved && stored.account === key);
      return found && toLink(subject, found);
    },
    async add(link) {
      const stored = { ...toStored(link), registrationId: randomUUID() };
      try {
        await seed(link.subject);
        await update(link.subject, (links) => withLink(links, stored));
      } catch (error) {
        if (error instanceof StoreUnavailableError) void keepTrying(link.subject, stored);
        throw error;
      }
      return toLink(link.subject, stored) as PatientLink;
    },
    pin({ subject, patientId, access }, current) {
      return records.update(subjectKey(subject), (person) => {
        const links = person?.links ?? [];
        const at = links.findIndex((one) => one.patientId === patientId);
        const stored = links[at];
        // The pinned identity belongs to the key with which it was read.
        if (!stored || stored.isRemoved || stored.link.access.key !== access.key) {
          return { next: person, result: undefined };
        }
        const comparison: IdentityComparison = stored.pinned ? compareIdentities(stored.pinned, current) : 'changed';
        if (comparison === 'same' || comparison === 'otherPatient') return { next: person, result: comparison };
        const pinned = mergeIdentities(stored.pinned ?? {}, current);
        return { next: { subject, links: links.with(at, { ...stored, pinned }) }, result: comparison };
      });
    },
    async remove(subject, patientId) {
      await update(subject, (links) =>
        links.some((stored) => stored.patientId === patientId && !stored.isRemoved)
          ? links.map((stored) => (stored.patientId === patientId ? toRemoved(stored) : stored))
          : links,
      );
    },
  };
}

function subjectKey(subject: string): readonly string[] {
  return ['subject', subject];
}

/** The key and the account are forgotten. The digest stays, so that a file does not replace a key of a later registration. */
function toRemoved({ patientId, seedDigest, registrationId }: StoredLink): StoredLink {
  return { patientId, seedDigest, registrationId, isRemoved: true };
}

/** True when the registration was stored before. Its link may have been removed since, and must then stay away. */
function hasLink(links: readonly StoredLink[], { registrationId }: StoredLink): boolean {
  return links.some((link) => link.registrationId === registrationId);
}

/** Replaces the link with the same id, or adds it at the end. */
function withLink(links: readonly StoredLink[], stored: StoredLink): readonly StoredLink[] {
  const index = links.findIndex(({ patientId }) => patientId === stored.patientId);
  if (index < 0) return [...links, stored];
  return links.with(index, { seedDigest: links[index]?.seedDigest, ...stored });
}

function toLink(subject: string, stored: StoredLink): PatientLink | undefined {
  if (stored.isRemoved) return undefined;
  const { link, patientId, pinned } = stored;
  return { ...link, subject, patientId, ...(pinned && { pinned }) };
}

function toKey({ odsCode, accountId }: LinkageAccount): string {
  return JSON.stringify([odsCode.toUpperCase(), accountId]);
}
