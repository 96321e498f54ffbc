import { randomBytes, randomUUID } from 'node:crypto';
import type { SimulatedClock } from '../clock.ts';
import type { HandshakeSecrets } from './handshake.ts';
import { firstHash } from './handshake.ts';

export const TIMEOUT_MINUTES = 20;
const TIMEOUT_MS = TIMEOUT_MINUTES * 60_000;
const HANDSHAKE_MS = 60_000;
const SWEEP_EVERY = 1000;

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
  answeredMs: number;
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
  inWork: boolean;
  lastCallMs: number;
}

/** Everything that lives for a while: End User Sessions, handshakes, patient sessions. */
export interface Sessions {
  openEndUser(applicationId: string): EndUserSession;
  /** The End User Session of this application if it is alive. */
  endUser(id: string, applicationId: string): EndUserSession | undefined;
  beginHandshake(handshake: Omit<Handshake, 'id' | 'answeredMs'>): Handshake;
  /** Starts the handshake's 60 seconds: they count from the answer. */
  handshakeAnswered(id: string): void;
  peekHandshake(id: string): Handshake | undefined;
  /** Uses the handshake up; undefined when unknown, too old, or begun under another End User Session. */
  takeHandshake(id: string, endUserSessionId: string): Handshake | undefined;
  openPatient(handshake: Handshake, applicationId: string): PatientSession;
  /** The patient session if it is alive, whoever asks. */
  patient(id: string): PatientSession | undefined;
  endPatient(id: string): void;
  endPatients(relationshipId?: string): void;
  endEndUsers(): void;
}

export function createSessions(clock: SimulatedClock, allowSeveral: boolean): Sessions {
  const endUsers = new Map<string, EndUserSession>();
  const handshakes = new Map<string, Handshake>();
  const patients = new Map<string, PatientSession>();
  let opened = 0;
  const nowMs = (): number => clock.now().getTime();
  const isAlive = ({ lastCallMs }: { lastCallMs: number }): boolean => nowMs() - lastCallMs < TIMEOUT_MS;
  const isFresh = ({ answeredMs }: Handshake): boolean => nowMs() - answeredMs < HANDSHAKE_MS;
  const sweep = (): void => {
    if (++opened % SWEEP_EVERY !== 0) return;
    for (const session of endUsers.values()) if (!isAlive(session)) endUsers.delete(session.id);
    for (const session of patients.values()) if (!isAlive(session)) patients.delete(session.id);
    for (const handshake of handshakes.values()) if (!isFresh(handshake)) handshakes.delete(handshake.id);
  };
  const sessions: Sessions = {
    openEndUser: (applicationId) => {
      sweep();
      // Opaque text: the characters of base64 keep a client from taking it for a GUID or a word.
      const session = { id: randomBytes(24).toString('base64'), applicationId, lastCallMs: nowMs() };
      endUsers.set(session.id, session);
      return session;
    },
    endUser: (id, applicationId) => {
      const session = endUsers.get(id);
      return session !== undefined && session.applicationId === applicationId && isAlive(session) ? session : undefined;
    },
    beginHandshake: (begun) => {
      sweep();
      const handshake = { ...begun, id: randomUUID(), answeredMs: nowMs() };
      handshakes.set(handshake.id, handshake);
      return handshake;
    },
    handshakeAnswered: (id) => {
      const handshake = handshakes.get(id);
      if (handshake !== undefined) handshake.answeredMs = nowMs();
    },
    peekHandshake: (id) => handshakes.get(id.toLowerCase()),
    takeHandshake: (id, endUserSessionId) => {
      const handshake = handshakes.get(id.toLowerCase());
      if (handshake === undefined || handshake.endUserSessionId !== endUserSessionId) return undefined;
      handshakes.delete(handshake.id);
      return isFresh(handshake) ? handshake : undefined;
    },
    openPatient: ({ endUserSessionId, relationshipId, secrets }, applicationId) => {
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
        inWork: false,
        lastCallMs: nowMs(),
      };
      patients.set(id, session);
      return session;
    },
    patient: (id) => {
      const session = patients.get(id.toUpperCase());
      if (session === undefined || !isAlive(session)) return undefined;
      return sessions.endUser(session.endUserSessionId, session.applicationId) === undefined ? undefined : session;
    },
    endPatient: (id) => void patients.delete(id.toUpperCase()),
    endPatients: (relationshipId) => {
      const wanted = relationshipId?.toLowerCase();
      for (const session of patients.values()) {
        if (wanted === undefined || session.relationshipId.toLowerCase() === wanted) patients.delete(session.id);
      }
    },
    endEndUsers: () => {
      endUsers.clear();
      handshakes.clear();
      patients.clear();
    },
  };
  return sessions;
}
