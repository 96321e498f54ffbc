import type { AppointmentKind, Clinician, SlotDetails, AppointmentLocation } from '../../../domain/appointment.ts';
import type { UkSpan } from '../../../domain/ukTime.ts';
import type { Location, Session, SessionHolder, Slot, SlotTypeStatus } from '../generated/contract.ts';
import { given } from './given.ts';
import { toLocationAddress } from './toPostalAddress.ts';
import { toSex } from './toSex.ts';

/** What all slots of one session have in common. */
export type SessionFacts = Pick<SlotDetails, 'sessionName' | 'location' | 'clinicians'>;

/** For a slot whose session the answer does not list. */
export const unknownSession: SessionFacts = { clinicians: [] };

/**
 * Joins the lists beside the sessions to them. A location or clinician that an answer names and does not list is
 * left out: such answers are legal.
 */
export function createSessionJoin(lists: {
  readonly Locations: readonly Location[];
  readonly SessionHolders: readonly SessionHolder[];
}): (session: Pick<Session, 'SessionName' | 'LocationId' | 'ClinicianIds'>) => SessionFacts {
  const locations = new Map(lists.Locations.map((location) => [location.LocationId, toLocation(location)]));
  const clinicians = new Map(lists.SessionHolders.map((holder) => [holder.ClinicianId, toClinician(holder)]));
  return ({ SessionName, LocationId, ClinicianIds }) => ({
    clinicians: ClinicianIds.map((id) => clinicians.get(id)).filter((clinician) => clinician !== undefined),
    ...given({ sessionName: SessionName, location: locations.get(LocationId) }),
  });
}

/** A slot or an appointment, in what they share. */
export function toSitting(slot: Slot, span: UkSpan, session: SessionFacts): SlotDetails {
  const kind = toKind(slot.SlotTypeStatus);
  const sitting = { slotNumber: slot.SlotId, ...span, kind, ...session };
  return slot.SlotTypeName === undefined ? sitting : { ...sitting, slotType: slot.SlotTypeName };
}

function toKind(status: SlotTypeStatus): AppointmentKind {
  switch (status) {
    case 'Practice':
      return 'inPerson';
    case 'Telephone':
      return 'telephone';
    case 'Visit':
      return 'homeVisit';
    case 'Video':
      return 'video';
    case 'Unknown':
      return 'other';
  }
}

function toLocation(location: Location): AppointmentLocation {
  return {
    locationNumber: location.LocationId,
    name: location.LocationName,
    ...given({ address: toLocationAddress(location) }),
  };
}

function toClinician(holder: SessionHolder): Clinician {
  return {
    clinicianNumber: holder.ClinicianId,
    name: holder.DisplayName,
    languages: holder.Languages.map(({ LanguageCode, Description }) => ({
      code: LanguageCode,
      ...given({ name: Description }),
    })),
    ...given({
      title: holder.Title,
      forenames: holder.Forenames,
      surname: holder.Surname,
      sex: holder.Sex === undefined ? undefined : toSex(holder.Sex),
      jobRole: holder.JobRole,
    }),
  };
}
