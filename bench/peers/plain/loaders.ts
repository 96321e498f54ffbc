import DataLoader from 'dataloader';
import type { PeerLink } from '../readSetup.ts';
import type { SoapSessions } from './SoapSessions.ts';

/** A node-soap list: its children are under their own name, one alone or several as a list. */
export function listOf(container: unknown, name: string): Record<string, never>[] {
  const items = (container as Record<string, unknown> | null | undefined)?.[name];
  if (items === undefined || items === null) return [];
  return (Array.isArray(items) ? items : [items]) as Record<string, never>[];
}

export type MedicalRecord = Readonly<Record<string, unknown>>;

/** The loaders of one request. */
export interface Loaders {
  /** Sections of a patient's record: all that a request asks for share one call. */
  readonly section: DataLoader<{ link: PeerLink; itemType: string }, MedicalRecord, string>;
  /** Any other read of a patient. */
  call<Result>(link: PeerLink, operation: string, args: object): Promise<Result>;
}

export function createLoaders(sessions: SoapSessions): Loaders {
  const calls = new Map<string, Promise<unknown>>();
  return {
    section: new DataLoader(
      async (keys) => {
        const byPatient = Map.groupBy(keys, ({ link }) => link.patientRelationshipId);
        const records = new Map<string, Promise<MedicalRecord>>();
        for (const [id, own] of byPatient) {
          const ItemType = [...new Set(own.map(({ itemType }) => itemType))].toSorted();
          const link = own[0]?.link as PeerLink;
          const args = { ItemTypes: { ItemType }, IncludeFreeText: true };
          const answer = sessions.call<{ MedicalRecord: MedicalRecord }>(link, 'GetMedicalRecordData', args);
          records.set(
            id,
            answer.then(({ MedicalRecord }) => MedicalRecord),
          );
        }
        return Promise.all(keys.map(({ link }) => records.get(link.patientRelationshipId) as Promise<MedicalRecord>));
      },
      { cacheKeyFn: ({ link, itemType }) => `${link.patientRelationshipId} ${itemType}` },
    ),
    call<Result>(link: PeerLink, operation: string, args: object) {
      const key = `${link.patientRelationshipId} ${operation} ${JSON.stringify(args)}`;
      let called = calls.get(key);
      if (called === undefined) calls.set(key, (called = sessions.call(link, operation, args)));
      return called as Promise<Result>;
    },
  };
}
