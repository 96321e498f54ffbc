import type { AppointmentKind } from './appointment.ts';
import { createOpaqueIdCodec } from './opaqueId.ts';
import type { OfferedSlot, PatientAppointment, PracticeClinician, PracticeLocation } from './patientSitting.ts';

const mostKept = 10_000;

export interface SlotReference {
  readonly patientId: string;
  readonly slotNumber: string;
  readonly kind: AppointmentKind;
  /** `yyyy-MM-dd`, in the UK. */
  readonly startDate: string;
}

export type AppointmentReference = Omit<SlotReference, 'kind'>;

export interface AtPractice {
  readonly odsCode: string;
  readonly number: number;
}

/** The ids that the graph shows. Opening answers null for anything that was not made here for that purpose. */
export interface OpaqueIds {
  ofSlot(slot: Pick<OfferedSlot, 'link' | 'slotNumber' | 'kind' | 'startsAt'>): string;
  openSlot(id: unknown): SlotReference | null;
  ofAppointment(appointment: Pick<PatientAppointment, 'link' | 'slotNumber' | 'startsAt'>): string;
  openAppointment(id: unknown): AppointmentReference | null;
  ofLocation(location: PracticeLocation): string;
  openLocation(id: unknown): AtPractice | null;
  ofClinician(clinician: PracticeClinician): string;
  openClinician(id: unknown): AtPractice | null;
}

/** Builds the makers of ids. They compute only when asked: a list may have thousands of slots, and few want ids. */
export function createOpaqueIds(idKey: Uint8Array): OpaqueIds {
  const slots = createOpaqueIdCodec(idKey, 'slot');
  const appointments = createOpaqueIdCodec(idKey, 'appointment');
  const locations = numbersAtPractice(idKey, 'location');
  const clinicians = numbersAtPractice(idKey, 'clinician');
  return {
    ofSlot: ({ link, slotNumber, kind, startsAt }) =>
      slots.seal([link.patientId, slotNumber, kind, startsAt.local.slice(0, 10)]),
    openSlot(id) {
      const [patientId, slotNumber, kind, startDate] = slots.open(id) ?? [];
      if (!patientId || !slotNumber || !kind || !startDate) return null;
      return { patientId, slotNumber, kind: kind as AppointmentKind, startDate };
    },
    ofAppointment: ({ link, slotNumber, startsAt }) =>
      appointments.seal([link.patientId, slotNumber, startsAt.local.slice(0, 10)]),
    openAppointment(id) {
      const [patientId, slotNumber, startDate] = appointments.open(id) ?? [];
      return patientId && slotNumber && startDate ? { patientId, slotNumber, startDate } : null;
    },
    ofLocation: ({ odsCode, locationNumber }) => locations.seal(odsCode, locationNumber),
    openLocation: locations.open,
    ofClinician: ({ odsCode, clinicianNumber }) => clinicians.seal(odsCode, clinicianNumber),
    openClinician: clinicians.open,
  };
}

function numbersAtPractice(idKey: Uint8Array, purpose: string) {
  const codec = createOpaqueIdCodec(idKey, purpose);
  // A list of thousands of slots names the same few places and people again and again.
  const kept = new Map<string, string>();
  return {
    seal(odsCode: string, number: number): string {
      const key = `${odsCode} ${number}`;
      const known = kept.get(key);
      if (known !== undefined) return known;
      const id = codec.seal([odsCode, String(number)]);
      if (kept.size >= mostKept) kept.clear();
      kept.set(key, id);
      return id;
    },
    open(id: unknown): AtPractice | null {
      const [odsCode, number] = codec.open(id) ?? [];
      return odsCode && number ? { odsCode, number: Number(number) } : null;
    },
  };
}
