import { daysBetween, londonDate, toLondon } from '../london.ts';
import { Refusal } from '../Refusal.ts';
import { isNewer } from '../versions.ts';
import type { Appointment, Slot } from '../world/Clinic.ts';
import { bookedSlots, slotById } from '../world/lookup.ts';
import { isKnownKind, visibleAppointments } from './appointments.ts';
import { patientOperation, type PatientCall } from './patientOperation.ts';

interface BookingRequest {
  SlotId: string;
  BookingReason?: string;
  TelephoneNumber?: string;
  TelephoneContactType?: string;
}

/** Books a free slot for the patient. */
export const bookAppointment = patientOperation((call, booking: BookingRequest) => {
  const { practice, patient, account, nowMs } = call;
  const slot = slotById(practice, booking.SlotId)?.slot;
  if (slot === undefined || slot.withdrawn === true || !isKnownKind(call, slot))
    throw new Refusal(-1151, 'Appointment not found.');
  if (slot.appointment !== undefined) throw new Refusal(-1150, 'The slot has been taken.');
  checkDate(call, slot);
  const { MaxAppointments } = practice.appointments;
  const booked = bookedSlots(practice, patient).filter(({ slot: { startsAt } }) => startsAt >= nowMs).length;
  if (booked >= MaxAppointments)
    throw new Refusal(-1156, `Maximum booked appointments is limited to ${MaxAppointments}.`);
  checkReason(call, booking);
  checkTelephone(call, booking, slot);
  const appointment: Appointment = {
    patientId: patient.id,
    bookedBy: account.patientRelationshipId,
    bookedAt: toLondon(nowMs),
    method: 'PatientFacingServices',
    cancellable: true,
  };
  if (booking.BookingReason !== undefined) appointment.reason = booking.BookingReason;
  if (booking.TelephoneNumber !== undefined) {
    appointment.telephone = { TelephoneNumber: booking.TelephoneNumber };
    if (booking.TelephoneContactType !== undefined) appointment.telephone.ContactType = booking.TelephoneContactType;
  }
  if (slot.kind === 'Video') appointment.videoRoomUri = `https://video.example.test/rooms/${slot.slotId}`;
  slot.appointment = appointment;
  call.entry.effect = { kind: 'booked', odsCode: practice.odsCode, slotId: slot.slotId, patientId: patient.id };
  return { BookingCreated: true };
});

/** Cancels an appointment, which frees its slot. */
export const cancelAppointment = patientOperation(
  (call, { SlotId }: { SlotId: string; CancellationReason: string }) => {
    const slot = visibleAppointments(call).find((booked) => booked.slot.slotId === SlotId)?.slot;
    if (slot === undefined) throw new Refusal(-1151, 'Appointment not found.');
    if (slot.startsAt < call.nowMs) throw new Refusal(-1157, 'Past appointments cannot be cancelled.');
    if (slot.appointment?.cancellable !== true) throw new Refusal(-1150, 'The appointment cannot be cancelled online.');
    slot.appointment = undefined;
    const { practice, patient } = call;
    call.entry.effect = { kind: 'cancelled', odsCode: practice.odsCode, slotId: slot.slotId, patientId: patient.id };
    return { IsCancelled: true };
  },
);

function checkDate({ practice, nowMs }: PatientCall, slot: Slot): void {
  const { BookableFromDays, BookableToDays } = practice.appointments;
  const daysAhead = daysBetween(londonDate(nowMs), slot.start.slice(0, 10));
  if (slot.startsAt <= nowMs) throw new Refusal(-1152, 'Appointment cannot be booked in the past.');
  if (daysAhead < BookableFromDays) throw new Refusal(-1153, 'The appointment is too soon to be booked.');
  if (daysAhead > BookableToDays) throw new Refusal(-1154, 'The appointment is too far ahead to be booked.');
}

function checkReason({ practice }: PatientCall, { BookingReason }: BookingRequest): void {
  const requirement = practice.inputRequirements.AppointmentBookingReason;
  if (requirement === 'RequestedMandatory' && BookingReason === undefined)
    throw new Refusal(-1014, 'BookingReason is required.');
  if (requirement === 'NotRequested' && BookingReason !== undefined)
    throw new Refusal(-1014, 'BookingReason is not allowed.');
}

function checkTelephone({ version }: PatientCall, booking: BookingRequest, slot: Slot): void {
  const { TelephoneNumber, TelephoneContactType } = booking;
  const hasTelephone = TelephoneNumber !== undefined || TelephoneContactType !== undefined;
  if (hasTelephone && isNewer('2.0.0.0', version)) throw new Refusal(-1014, 'Version 1.8 knows no telephone details.');
  if (hasTelephone && slot.kind !== 'Telephone')
    throw new Refusal(-1014, 'Telephone details are for telephone appointments only.');
  if (slot.kind === 'Telephone' && TelephoneNumber === undefined) {
    throw new Refusal(-1014, 'Telephone/mobile number required for telephone appointments.');
  }
}
