import type {
  AppointmentKind,
  OfferedSlot,
  PatientAppointment,
  PracticeClinician,
  PracticeLocation,
} from '../domain/appointment.ts';
import type { PatientMessage, PatientRecipient } from '../domain/message.ts';
import type { PatientMedicine, PatientPrescription } from '../domain/prescription.ts';
import { ukToday } from '../domain/ukTime.ts';
import { createOpaqueHash } from './createOpaqueHash.ts';
import { createOpaqueIdCodec } from './createOpaqueIdCodec.ts';
import { createRecordIds, type RecordIds } from './createRecordIds.ts';
import { createSlotCursors, type SlotCursors } from './createSlotCursors.ts';

const maxCachedIds = 10_000;

/** The index of a kind is part of slot ids: a new kind goes to the end. */
const kinds: readonly AppointmentKind[] = ['inPerson', 'telephone', 'homeVisit', 'video', 'other'];

interface SlotReference {
  readonly patientId: string;
  readonly slotNumber: string;
  readonly kind: AppointmentKind;
  /** `yyyy-MM-dd`, in the UK. */
  readonly startDate: string;
}

type AppointmentReference = Omit<SlotReference, 'kind'>;

interface CourseReference {
  readonly patientId: string;
  readonly courseId: string;
}

interface PrescriptionReference {
  readonly patientId: string;
  readonly requestId: string;
  /** `yyyy-MM-dd`, in the UK. */
  readonly requestedOn: string;
}

interface MessageReference {
  readonly patientId: string;
  readonly messageNumber: number;
}

interface RecipientReference {
  readonly patientId: string;
  readonly recipientId: string;
}

export interface PracticeReference {
  readonly odsCode: string;
  readonly number: number;
}

/** The ids of the graph. Each `open` method returns null for an id that was not made for that purpose. */
export interface OpaqueIds extends RecordIds, SlotCursors {
  ofSlot(slot: Pick<OfferedSlot, 'link' | 'slotNumber' | 'kind' | 'startsAt'>): string;
  openSlot(id: unknown): SlotReference | null;
  ofAppointment(appointment: Pick<PatientAppointment, 'link' | 'slotNumber' | 'startsAt'>): string;
  openAppointment(id: unknown): AppointmentReference | null;
  ofCourse(course: Pick<PatientMedicine, 'link' | 'courseId'>): string;
  openCourse(id: unknown): CourseReference | null;
  /** The id of a signed-in person. It is compared only, never opened. */
  ofOnlineUser(subject: string): string;
  ofPrescription(prescription: Pick<PatientPrescription, 'link' | 'requestId' | 'requestedAt'>): string;
  openPrescription(id: unknown): PrescriptionReference | null;
  ofMessage(message: Pick<PatientMessage, 'link' | 'messageNumber'>): string;
  openMessage(id: unknown): MessageReference | null;
  /** @returns null when the practice does not identify the recipient. */
  ofRecipient(recipient: Pick<PatientRecipient, 'link' | 'recipientId'>): string | null;
  openRecipient(id: unknown): RecipientReference | null;
  ofLocation(location: PracticeLocation): string;
  openLocation(id: unknown): PracticeReference | null;
  ofClinician(clinician: PracticeClinician): string;
  openClinician(id: unknown): PracticeReference | null;
}

/** Creates the ids of one key. Ids are computed on demand: a list may have thousands of slots whose ids are not selected. */
export function createOpaqueIds(idKey: Uint8Array): OpaqueIds {
  const slots = createOpaqueIdCodec(idKey, 'slot', ['hash', 'uint8', 'date', 'long']);
  const appointments = createOpaqueIdCodec(idKey, 'appointment', ['hash', 'date', 'long']);
  const courses = createOpaqueIdCodec(idKey, 'medication course', ['hash', 'guid']);
  const prescriptions = createOpaqueIdCodec(idKey, 'prescription', ['hash', 'guid', 'date'], 13);
  const messages = createOpaqueIdCodec(idKey, 'message', ['hash', 'long']);
  const recipients = createOpaqueIdCodec(idKey, 'message recipient', ['hash', 'guid']);
  const locations = createPracticeReferences(idKey, 'location');
  const clinicians = createPracticeReferences(idKey, 'clinician');
  const onlineUsers = createOpaqueHash(idKey, 'online user');
  return {
    ofOnlineUser: (subject) => onlineUsers([subject]),
    ofSlot: ({ link, slotNumber, kind, startsAt }) =>
      slots.seal([link.patientId, String(kinds.indexOf(kind)), startsAt.local.slice(0, 10), slotNumber]),
    openSlot(id) {
      const [patientId, kindIndex, startDate, slotNumber] = slots.open(id) ?? [];
      const kind = kinds[Number(kindIndex)];
      return patientId && slotNumber && kind && startDate ? { patientId, slotNumber, kind, startDate } : null;
    },
    ofAppointment: ({ link, slotNumber, startsAt }) =>
      appointments.seal([link.patientId, startsAt.local.slice(0, 10), slotNumber]),
    openAppointment(id) {
      const [patientId, startDate, slotNumber] = appointments.open(id) ?? [];
      return patientId && slotNumber && startDate ? { patientId, slotNumber, startDate } : null;
    },
    ofCourse: ({ link, courseId }) => courses.seal([link.patientId, courseId]),
    openCourse(id) {
      const [patientId, courseId] = courses.open(id) ?? [];
      return patientId && courseId ? { patientId, courseId } : null;
    },
    ofPrescription: ({ link, requestId, requestedAt }) =>
      prescriptions.seal([link.patientId, requestId, ukToday(Date.parse(requestedAt))]),
    openPrescription(id) {
      const [patientId, requestId, requestedOn] = prescriptions.open(id) ?? [];
      return patientId && requestId && requestedOn ? { patientId, requestId, requestedOn } : null;
    },
    ofMessage: ({ link, messageNumber }) => messages.seal([link.patientId, String(messageNumber)]),
    openMessage(id) {
      const [patientId, messageNumber] = messages.open(id) ?? [];
      return patientId && messageNumber ? { patientId, messageNumber: Number(messageNumber) } : null;
    },
    ofRecipient: ({ link, recipientId }) =>
      recipientId === undefined ? null : recipients.seal([link.patientId, recipientId]),
    openRecipient(id) {
      const [patientId, recipientId] = recipients.open(id) ?? [];
      return patientId && recipientId ? { patientId, recipientId } : null;
    },
    ofLocation: ({ odsCode, locationNumber }) => locations.seal(odsCode, locationNumber),
    openLocation: locations.open,
    ofClinician: ({ odsCode, clinicianNumber }) => clinicians.seal(odsCode, clinicianNumber),
    openClinician: clinicians.open,
    ...createRecordIds(idKey),
    ...createSlotCursors(idKey),
  };
}

function createPracticeReferences(idKey: Uint8Array, purpose: string) {
  const codec = createOpaqueIdCodec(idKey, purpose, ['int32', 'text']);
  // A list of thousands of slots repeats the same few locations and clinicians.
  const cache = new Map<string, string>();
  return {
    seal(odsCode: string, number: number): string {
      const key = `${odsCode} ${number}`;
      const cached = cache.get(key);
      if (cached !== undefined) return cached;
      const id = codec.seal([String(number), odsCode]);
      if (cache.size >= maxCachedIds) cache.clear();
      cache.set(key, id);
      return id;
    },
    open(id: unknown): PracticeReference | null {
      const [number, odsCode] = codec.open(id) ?? [];
      return odsCode && number ? { odsCode, number: Number(number) } : null;
    },
  };
}
