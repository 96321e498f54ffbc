import { Refusal } from '../Refusal.ts';
import { isNewer } from '../versions.ts';
import type { Clinic, Slot } from '../world/Clinic.ts';
import { bookedSlots, type ClinicSlot } from '../world/lookup.ts';
import type { Practice } from '../world/Practice.ts';
import { patientOperation, type PatientCall } from './patientOperation.ts';

interface SlotsRequest {
  FromDateTime: string;
  ToDateTime: string;
  LocationId?: number;
  ClinicianId?: number;
  SessionType?: string;
}

interface AppointmentsRequest {
  FetchPreviousAppointments: boolean;
  PreviousAppointmentsFromDate?: string;
}

/** Free future slots within a range of UK local times. The booking window is not applied. */
export const getAvailableAppointments = patientOperation((call, range: SlotsRequest) => {
  const { FromDateTime, ToDateTime, LocationId, ClinicianId, SessionType } = range;
  if (FromDateTime >= ToDateTime) throw new Refusal(-1014, 'FromDateTime must be before ToDateTime.');
  const isOffered = (slot: Slot): boolean =>
    slot.start >= FromDateTime &&
    slot.start < ToDateTime &&
    slot.startsAt > call.nowMs &&
    slot.withdrawn !== true &&
    isKnownKind(call, slot);
  const isRequested = (clinic: Clinic): boolean =>
    (LocationId === undefined || clinic.locationId === LocationId) &&
    (ClinicianId === undefined || clinic.clinicianIds.includes(ClinicianId)) &&
    (SessionType === undefined || clinic.type === SessionType);
  const clinics: Clinic[] = [];
  const sessions: object[] = [];
  for (const clinic of call.practice.clinics) {
    if (!isRequested(clinic)) continue;
    const offered = clinic.slots.filter(isOffered);
    if (offered.length === 0) continue;
    clinics.push(clinic);
    // A fully booked clinic is still listed, without slots.
    const free = offered.filter(({ appointment }) => appointment === undefined);
    sessions.push({ ...writeClinic(clinic), Slots: free.map(writeSlot) });
  }
  return { Sessions: sessions, ...locationsAndClinicians(call.practice, clinics) };
});

/** The patient's upcoming appointments and, on request, past ones. */
export const getPatientAppointments = patientOperation((call, request: AppointmentsRequest) => {
  const { FetchPreviousAppointments, PreviousAppointmentsFromDate = '' } = request;
  const appointments = visibleAppointments(call).filter(
    ({ slot }) =>
      slot.startsAt >= call.nowMs ||
      (FetchPreviousAppointments && slot.start.slice(0, 10) >= PreviousAppointmentsFromDate),
  );
  const clinics = [...new Set(appointments.map(({ clinic }) => clinic))];
  return {
    Appointments: appointments.map(writeAppointment),
    Sessions: clinics.map(writeClinic),
    ...locationsAndClinicians(call.practice, clinics),
  };
});

/** The patient's appointments that the account can see in a call of this version. */
export function visibleAppointments(call: PatientCall): ClinicSlot[] {
  const { practice, patient, account } = call;
  const isOwn = ({ slot }: ClinicSlot): boolean => slot.appointment?.bookedBy === account.patientRelationshipId;
  return bookedSlots(practice, patient).filter(
    (booked) => isKnownKind(call, booked.slot) && (account.linkLevel !== 'Restricted' || isOwn(booked)),
  );
}

/** Returns true when the version of the call has this kind of slot. */
export function isKnownKind({ version }: PatientCall, { kind }: Slot): boolean {
  if (kind === 'Telephone') return !isNewer('2.0.0.0', version);
  return kind !== 'Video' || !isNewer('2.1.0.0', version);
}

function writeClinic({ sessionId, name, type, date, defaultDuration, locationId, clinicianIds }: Clinic): object {
  return {
    SessionId: sessionId,
    ...(name === undefined ? {} : { SessionName: name }),
    SessionType: type,
    SessionDate: date,
    ...(defaultDuration === undefined ? {} : { DefaultDuration: defaultDuration }),
    LocationId: locationId,
    ClinicianIds: clinicianIds,
  };
}

function writeSlot({ slotId, start, end, typeName, kind }: Slot): object {
  return {
    SlotId: slotId,
    StartTime: start,
    EndTime: end,
    ...(typeName === undefined ? {} : { SlotTypeName: typeName }),
    SlotTypeStatus: kind,
  };
}

function writeAppointment({ clinic, slot }: ClinicSlot): object {
  const { bookedAt, reason, method, telephone, videoRoomUri } = slot.appointment ?? {};
  return {
    ...writeSlot(slot),
    SessionId: clinic.sessionId,
    ...(bookedAt === undefined ? {} : { BookingDate: bookedAt }),
    ...(reason === undefined ? {} : { BookingReason: reason }),
    ...(method === undefined ? {} : { BookingMethod: method }),
    ...(videoRoomUri === undefined ? {} : { VidyoRoomUri: videoRoomUri }),
    ...(telephone === undefined ? {} : { TelephoneAppointmentDetails: telephone }),
  };
}

function locationsAndClinicians(practice: Practice, clinics: readonly Clinic[]): object {
  const locations = new Set(clinics.map(({ locationId }) => locationId));
  const clinicians = new Set(clinics.flatMap(({ clinicianIds }) => clinicianIds));
  return {
    Locations: practice.locations.filter(({ LocationId }) => locations.has(LocationId)),
    SessionHolders: practice.clinicians.filter(({ ClinicianId }) => clinicians.has(ClinicianId)),
  };
}
