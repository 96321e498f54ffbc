import { randomBytes, randomUUID } from 'node:crypto';
import type { SimulatedClock } from '../clock.ts';
import type { HandshakeSecrets } from './handshake.ts';
import { firstHash } from './handshake.ts';

export const timeoutMinutes = 20;
const timeoutMs = timeoutMinutes * 60_000;
const handshakeTimeoutMs = 60_000;
const sweepInterval = 1000;

export interface EndUserSession {
  readonly id: string;
  readonly applicationId: string;
  lastCallMs: number;
}

/** A handshake begun and not yet completed. */
export interface Handshake {
  readonly id: string;
  readonly endUserSessionId: string;
  readonly relationshipId: string;
  readonly secrets: HandshakeSecrets;
  startedMs: number;
}

export interface PatientSession {
  readonly id: string;
  readonly endUserSessionId: string;
  readonly applicationId: string;
  readonly relationshipId: string;
  readonly key: Buffer;
  /** h(number) of the last call accepted. */
  hash: Buffer;
  number: number;
  isBusy: boolean;
  lastCallMs: number;
}

/** Everything that lives for a while: End User Sessions, handshakes, patient sessions. */
export interface Sessions {
  openEndUserSession(applicationId: string): EndUserSession;
  /** The End User Session of this application if it is alive. */
  findEndUserSession(id: string, applicationId: string): EndUserSession | undefined;
  beginHandshake(handshake: Omit<Handshake, 'id' | 'startedMs'>): Handshake;
  /** Starts the handshake's 60 seconds: they count from the answer. */
  startHandshakeTimeout(id: string): void;
  findHandshake(id: string): Handshake | undefined;
  /** Uses the handshake up; undefined when unknown, too old, or begun under another End User Session. */
  takeHandshake(id: string, endUserSessionId: string): Handshake | undefined;
  openPatientSession(handshake: Handshake, applicationId: string): PatientSession;
  /** The patient session if it is alive, whoever asks. */
  findPatientSession(id: string): PatientSession | undefined;
  endPatientSession(id: string): void;
  endPatientSessions(relationshipId?: string): void;
  endEndUserSessions(): void;
}

export function createSessions(clock: SimulatedClock, allowSeveral: boolean): Sessions {
  const endUsers = new Map<string, EndUserSession>();
  const handshakes = new Map<string, Handshake>();
  const patients = new Map<string, PatientSession>();
  let opened = 0;
  const nowMs = (): number => clock.now().getTime();
  const isAlive = ({ lastCallMs }: { lastCallMs: number }): boolean => nowMs() - lastCallMs < timeoutMs;
  const isFresh = ({ startedMs }: Handshake): boolean => nowMs() - startedMs < handshakeTimeoutMs;
  const sweep = (): void => {
    if (++opened % sweepInterval !== 0) return;
    for (const session of endUsers.values()) if (!isAlive(session)) endUsers.delete(session.id);
    for (const session of patients.values()) if (!isAlive(session)) patients.delete(session.id);
    for (const handshake of handshakes.values()) if (!isFresh(handshake)) handshakes.delete(handshake.id);
  };
  const sessions: Sessions = {
    openEndUserSession: (applicationId) => {
      sweep();
      // Opaque text: the characters of base64 keep a client from taking it for a GUID or a word.
      const session = { id: randomBytes(24).toString('base64'), applicationId, lastCallMs: nowMs() };
      endUsers.set(session.id, session);
      return session;
    },
    findEndUserSession: (id, applicationId) => {
      const session = endUsers.get(id);
      return session !== undefined && session.applicationId === applicationId && isAlive(session) ? session : undefined;
    },
    beginHandshake: (begun) => {
      sweep();
      const handshake = { ...begun, id: randomUUID(), startedMs: nowMs() };
      handshakes.set(handshake.id, handshake);
      return handshake;
    },
    startHandshakeTimeout: (id) => {
      const handshake = handshakes.get(id);
      if (handshake !== undefined) handshake.startedMs = nowMs();
    },
    findHandshake: (id) => handshakes.get(id.toLowerCase()),
    takeHandshake: (id, endUserSessionId) => {
      const handshake = handshakes.get(id.toLowerCase());
      if (handshake === undefined || handshake.endUserSessionId !== endUserSessionId) return undefined;
      handshakes.delete(handshake.id);
      return isFresh(handshake) ? handshake : undefined;
    },
    openPatientSession: ({ endUserSessionId, relationshipId, secrets }, applicationId) => {
      sweep();
      for (const other of patients.values()) {
        const isSame = other.relationshipId === relationshipId && other.applicationId === applicationId;
        if (isSame && !allowSeveral) patients.delete(other.id);
      }
      // Upper case on purpose: it is sent as it came and hashed in lower case.
      const id = randomUUID().toUpperCase();
      const session: PatientSession = {
        id,
        endUserSessionId,
        applicationId,
        relationshipId,
        key: secrets.sessionKey,
        hash: firstHash(secrets.sessionKey, id),
        number: 0,
        isBusy: false,
        lastCallMs: nowMs(),
      };
      patients.set(id, session);
      return session;
    },
    findPatientSession: (id) => {
      const session = patients.get(id.toUpperCase());
      if (session === undefined || !isAlive(session)) return undefined;
      return sessions.findEndUserSession(session.endUserSessionId, session.applicationId) === undefined
        ? undefined
        : session;
    },
    endPatientSession: (id) => void patients.delete(id.toUpperCase()),
    endPatientSessions: (relationshipId) => {
      const wanted = relationshipId?.toLowerCase();
      for (const session of patients.values()) {
        if (wanted === undefined || session.relationshipId.toLowerCase() === wanted) patients.delete(session.id);
      }
    },
    endEndUserSessions: () => {
      endUsers.clear();
      handshakes.clear();
      patients.clear();
    },
  };
  return sessions;
}
