import { fromLondon, toLondon } from '../../london.ts';
import type { Clinic, Clinician, Location, Slot, SlotKind } from '../Clinic.ts';
import type { Recipient } from '../Message.ts';
import type { InputRequirement, Practice } from '../Practice.ts';
import { practiceServices, recordAccess } from '../services.ts';

type OnOff = 'on' | 'off';

/** The values that a test sets for a practice. */
export interface PracticeOverrides {
  odsCode?: string;
  name?: string;
  /** `1.8`, `2.0`, `2.1` or all four numbers. */
  version?: string;
  live?: boolean;
  telephoneNumber?: string | null;
  appointments?: OnOff;
  prescribing?: OnOff;
  messaging?: OnOff;
  /** The whole medical record. */
  record?: OnOff;
  demographicsUpdates?: OnOff;
  registration?: OnOff;
  bookingReason?: InputRequirement;
  prescribingComment?: InputRequirement;
  messages?: Practice['messages'];
  maxAppointments?: number;
  bookableFromDays?: number;
  bookableToDays?: number;
  telephoneConsultations?: boolean;
  locations?: Location[];
  clinicians?: Clinician[];
  /** Defaults to one recipient, Reception, with the GUID `a0000000-0000-4000-8000-000000000001`. */
  messageRecipients?: Recipient[];
  /** Slots without a clinic. They are added to one clinic per date. */
  slots?: SlotOverrides[];
  /** Clinics and their slots, for tests of clinics. */
  clinics?: ClinicOverrides[];
}

export interface SlotOverrides {
  slotId?: string;
  /** UK local time, such as 2026-10-25T01:30:00. */
  start: string;
  minutes?: number;
  kind?: SlotKind;
  /** Null for a slot without a type name. */
  typeName?: string | null;
  /** Booked by somebody outside the world. */
  taken?: boolean;
  withdrawn?: boolean;
  /** Selects the occurrence of a local time that happens twice. */
  pass?: 'first' | 'second';
}

interface ClinicOverrides extends Partial<Omit<Clinic, 'slots'>> {
  slots?: SlotOverrides[];
}

/** Creates the n-th practice of a test's world. */
export function buildPractice(overrides: PracticeOverrides, n: number): Practice {
  const version = overrides.version ?? '2.1';
  const clinics = buildClinics(overrides);
  return {
    odsCode: overrides.odsCode ?? `X9995${n}`,
    name: overrides.name ?? `Practice ${n}`,
    version: version.split('.').length === 2 ? `${version}.0.0` : version,
    clinicalSystemVersion: '9.10.2',
    live: overrides.live ?? true,
    address: { NumberStreet: '1 High Street', Town: 'Exampleton', Postcode: 'ZZ99 1AA' },
    telephoneNumber: overrides.telephoneNumber === null ? undefined : (overrides.telephoneNumber ?? '01632 960100'),
    services: {
      ...practiceServices(true),
      AppointmentsSupported: isOn(overrides.appointments),
      PrescribingSupported: isOn(overrides.prescribing),
      PracticePatientCommunicationSupported: isOn(overrides.messaging),
      MedicalRecordSupported: isOn(overrides.record),
      DemographicsUpdateSupported: isOn(overrides.demographicsUpdates),
      OnlineRegistrationSupported: isOn(overrides.registration),
    },
    record: recordAccess(isOn(overrides.record)),
    inputRequirements: {
      AppointmentBookingReason: overrides.bookingReason ?? 'RequestedOptional',
      PrescribingComment: overrides.prescribingComment ?? 'RequestedOptional',
    },
    messages: overrides.messages ?? {},
    appointments: {
      MaxAppointments: overrides.maxAppointments ?? 5,
      BookableFromDays: overrides.bookableFromDays ?? 0,
      BookableToDays: overrides.bookableToDays ?? 56,
      TelephoneConsultationsEnabled: overrides.telephoneConsultations ?? true,
    },
    locations: overrides.locations ?? [{ LocationId: 1, LocationName: 'Main Surgery', Town: 'Exampleton' }],
    clinicians: overrides.clinicians ?? [
      { ClinicianId: 1, DisplayName: 'Dr Plaster', Surname: 'Plaster', Title: 'Dr', JobRole: 'General practitioner' },
    ],
    messageRecipients: overrides.messageRecipients ?? [
      { RecipientGuid: 'a0000000-0000-4000-8000-000000000001', Name: 'Reception' },
    ],
    clinics,
  };
}

/** Adds a slot to a practice, in the clinic of its date or in a new one. @returns the slot. */
export function addSlot(practice: Practice, overrides: SlotOverrides): Slot {
  const slotId =
    overrides.slotId ?? String(1001 + practice.clinics.reduce((count, { slots }) => count + slots.length, 0));
  const slot = buildSlot(overrides, slotId);
  const date = slot.start.slice(0, 10);
  let clinic = practice.clinics.find((found) => found.date === date);
  if (clinic === undefined) practice.clinics.push((clinic = buildClinic({ date }, practice.clinics.length + 1)));
  clinic.slots.push(slot);
  clinic.slots.sort((a, b) => a.startsAt - b.startsAt);
  return slot;
}

function isOn(value: OnOff | undefined): boolean {
  return value !== 'off';
}

function buildClinics({ slots = [], clinics = [] }: PracticeOverrides): Clinic[] {
  let serial = 1000;
  const number = (slot: SlotOverrides): Slot => buildSlot(slot, slot.slotId ?? String(++serial));
  const built = clinics.map((overrides, at) => {
    const own = (overrides.slots ?? []).map(number);
    return { ...buildClinic(overrides, at + 1, own[0]?.start.slice(0, 10)), slots: own };
  });
  for (const slot of slots.map(number)) {
    const date = slot.start.slice(0, 10);
    let clinic = built.slice(clinics.length).find((found) => found.date === date);
    if (clinic === undefined) built.push((clinic = buildClinic({ date }, built.length + 1)));
    clinic.slots.push(slot);
  }
  for (const clinic of built) clinic.slots.sort((a, b) => a.startsAt - b.startsAt);
  return built;
}

function buildClinic(overrides: ClinicOverrides, sessionId: number, date = '2026-01-01'): Clinic {
  const { slots: _slots, ...rest } = overrides;
  return {
    sessionId,
    name: 'Morning surgery',
    type: 'Timed',
    date,
    defaultDuration: 10,
    locationId: 1,
    clinicianIds: [1],
    ...rest,
    slots: [],
  };
}

function buildSlot(overrides: SlotOverrides, slotId: string): Slot {
  const startsAt = fromLondon(overrides.start, overrides.pass);
  const end = toLondon(startsAt + (overrides.minutes ?? 10) * 60_000);
  const slot: Slot = { slotId, start: overrides.start, end, startsAt, kind: overrides.kind ?? 'Practice' };
  if (overrides.typeName !== null) slot.typeName = overrides.typeName ?? 'Routine appointment';
  if (overrides.withdrawn === true) slot.withdrawn = true;
  if (overrides.taken === true) {
    slot.appointment = {
      patientId: 'unknown patient',
      bookedBy: 'practice',
      bookedAt: toLondon(startsAt - 864e5),
      cancellable: true,
    };
  }
  return slot;
}
