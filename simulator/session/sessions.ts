import { randomBytes, randomUUID } from 'node:crypto';
import type { SimulatedClock } from '../clock.ts';
import { firstHash, type HandshakeSecrets } from './handshake.ts';

export const timeoutMinutes = 20;
const timeoutMs = timeoutMinutes * 60_000;
const handshakeTimeoutMs = 60_000;
const sweepInterval = 1000;

export interface EndUserSession {
  readonly id: string;
  readonly applicationId: string;
  lastCallMs: number;
}

/** A handshake that has not been completed. */
interface Handshake {
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
  /** h(number) of the last accepted call. */
  hash: Buffer;
  number: number;
  isBusy: boolean;
  lastCallMs: number;
}

/** The End User Sessions, handshakes and patient sessions, each with its time-out. */
export interface Sessions {
  openEndUserSession(applicationId: string): EndUserSession;
  /** @returns undefined unless the End User Session is alive and belongs to the application. */
  findEndUserSession(id: string, applicationId: string): EndUserSession | undefined;
  beginHandshake(handshake: Omit<Handshake, 'id' | 'startedMs'>): Handshake;
  /** Starts the handshake's 60 seconds, which count from the response. */
  startHandshakeTimeout(id: string): void;
  findHandshake(id: string): Handshake | undefined;
  /** Consumes the handshake. @returns undefined when it is unknown, expired, or of another End User Session. */
  takeHandshake(id: string, endUserSessionId: string): Handshake | undefined;
  openPatientSession(handshake: Handshake, applicationId: string): PatientSession;
  /** @returns undefined unless the patient session is alive. The caller checks who it belongs to. */
  findPatientSession(id: string): PatientSession | undefined;
  endPatientSession(id: string): void;
  endPatientSessions(relationshipId?: string): void;
  endEndUserSessions(): void;
}

export function createSessions(clock: SimulatedClock, allowSeveral: boolean): Sessions {
  const endUsers = new Map<string, EndUserSession>();
  const handshakes = new Map<string, Handshake>();
  const patients = new Map<string, PatientSession>();
  let sessionsOpened = 0;
  const nowMs = (): number => clock.now().getTime();
  const isAlive = ({ lastCallMs }: { lastCallMs: number }): boolean => nowMs() - lastCallMs < timeoutMs;
  const isFresh = ({ startedMs }: Handshake): boolean => nowMs() - startedMs < handshakeTimeoutMs;
  const sweep = (): void => {
    if (++sessionsOpened % sweepInterval !== 0) return;
    for (const session of endUsers.values()) if (!isAlive(session)) endUsers.delete(session.id);
    for (const session of patients.values()) if (!isAlive(session)) patients.delete(session.id);
    for (const handshake of handshakes.values()) if (!isFresh(handshake)) handshakes.delete(handshake.id);
  };
  const sessions: Sessions = {
    openEndUserSession: (applicationId) => {
      sweep();
      // Base64 text prevents a client from relying on the form of a GUID.
      const session = { id: randomBytes(24).toString('base64'), applicationId, lastCallMs: nowMs() };
      endUsers.set(session.id, session);
      return session;
    },
    findEndUserSession: (id, applicationId) => {
      const session = endUsers.get(id);
      return session !== undefined && session.applicationId === applicationId && isAlive(session) ? session : undefined;
    },
    beginHandshake: (input) => {
      sweep();
      const handshake = { ...input, id: randomUUID(), startedMs: nowMs() };
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
        const isReplaced = other.relationshipId === relationshipId && other.applicationId === applicationId;
        if (isReplaced && !allowSeveral) patients.delete(other.id);
      }
      // Upper case on purpose: clients must send the id unchanged and hash it in lower case.
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
      const relationship = relationshipId?.toLowerCase();
      for (const session of patients.values()) {
        if (relationship === undefined || session.relationshipId.toLowerCase() === relationship)
          patients.delete(session.id);
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
