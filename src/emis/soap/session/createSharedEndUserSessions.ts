import { StoreUnavailableError } from '../../../domain/StoreUnavailableError.ts';
import type { RecordKey, Records } from '../../../stores/createRecords.ts';
import type { SavedLifetime } from './RollingLifetime.ts';

export type SavedEndUserSession = SavedLifetime & { readonly id: string };

/** An End User Session, or the process that is opening one. */
export type EndUserRecord =
  | { readonly kind: 'open'; readonly session: SavedEndUserSession }
  | { readonly kind: 'opening'; readonly owner: string };

type Claim =
  | { readonly kind: 'open'; readonly session: SavedEndUserSession }
  /** This process must open a session and publish it. */
  | { readonly kind: 'claimed' }
  /** Another process is opening one. */
  | { readonly kind: 'opening' };

/** The End User Sessions that processes share. While the store is unavailable, each process has its own. */
export interface SharedEndUserSessions {
  /** @param endedId the id of a session that must not be used any more */
  claim(subject: string, endedId: string | undefined): Promise<Claim>;
  /** Shares a session, or a later end of it, for the given time. */
  publish(subject: string, session: SavedEndUserSession, remainingMs: number): Promise<void>;
  /** Leaves the opening of a session to another process. */
  abandon(subject: string): Promise<void>;
  /** Waits before the next look at a session that another process is opening. */
  pause(): Promise<unknown>;
}

interface SharedEndUserSessionsOptions {
  readonly records: Records<EndUserRecord>;
  /** Names this process. */
  readonly owner: string;
  /** The first parts of the name of each record. */
  readonly scope: RecordKey;
  /** The time after which another process may open the session instead. */
  readonly openingMs: number;
  readonly pause: () => Promise<unknown>;
}

/** Creates the shared End User Sessions. Concurrent processes open one for each person, not several. */
export function createSharedEndUserSessions(options: SharedEndUserSessionsOptions): SharedEndUserSessions {
  const { records, owner, scope, openingMs } = options;
  const keyOf = (subject: string) => [...scope, 'endUser', subject];
  const opening = { kind: 'opening', owner } as const;
  return {
    pause: options.pause,
    claim: (subject, endedId) =>
      records
        .update<Claim>(keyOf(subject), (current) => {
          if (current?.kind === 'open' && current.session.id !== endedId) return { next: current, result: current };
          if (current?.kind === 'opening' && current.owner !== owner)
            return { next: current, result: { kind: 'opening' } };
          return { next: opening, lifetimeMs: openingMs, result: { kind: 'claimed' } };
        })
        .catch(whenUnavailable({ kind: 'claimed' })),
    publish: (subject, session, remainingMs) =>
      records
        .update(keyOf(subject), (current) => {
          const isOthers = current?.kind === 'open' && current.session.id !== session.id;
          if (isOthers || remainingMs <= 0) return { next: current, result: undefined };
          return { next: { kind: 'open' as const, session }, lifetimeMs: remainingMs, result: undefined };
        })
        .catch(whenUnavailable(undefined)),
    abandon: (subject) =>
      records
        .update(keyOf(subject), (current) => {
          const isOwn = current?.kind === 'opening' && current.owner === owner;
          return { next: isOwn ? undefined : current, result: undefined };
        })
        .catch(whenUnavailable(undefined)),
  };
}

function whenUnavailable<T>(value: T): (error: unknown) => T {
  return (error) => {
    if (error instanceof StoreUnavailableError) return value;
    throw error;
  };
}
