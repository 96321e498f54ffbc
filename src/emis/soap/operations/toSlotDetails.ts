import type {
  AppointmentKind,
  AppointmentLocation,
  Clinician,
  SessionKind,
  SlotDetails,
} from '../../../domain/appointment.ts';
import { omitUndefined } from '../../../domain/omitUndefined.ts';
import type { UkSpan } from '../../../domain/ukTime.ts';
import type { Location, Session, SessionHolder, SessionType, Slot, SlotTypeStatus } from '../generated/contract.ts';
import { incompleteMark } from '../contract/incompleteValues.ts';
import { sexes } from './sexes.ts';
import { toLocationAddress } from './toPostalAddress.ts';

/** The details that all slots of a session share. */
export type SessionFacts = Pick<
  SlotDetails,
  'sessionName' | 'sessionKind' | 'sessionMinutes' | 'location' | 'clinicians' | 'isIncomplete'
>;

/** For a slot whose session the response does not list. */
export const unknownSession: SessionFacts = { clinicians: [], sessionKind: 'other' };

/**
 * Creates a function that finds the location and clinicians of a session in the lists of its response. Those that the
 * response refers to but does not list are omitted: such responses are valid.
 */
export function createSessionJoin(lists: {
  readonly Locations: readonly Location[];
  readonly SessionHolders: readonly SessionHolder[];
}): (session: Omit<Session, 'SessionId' | 'SessionDate'>) => SessionFacts {
  const locations = new Map(lists.Locations.map((location) => [location.LocationId, toLocation(location)]));
  const clinicians = new Map(lists.SessionHolders.map((holder) => [holder.ClinicianId, toClinician(holder)]));
  return (session) => {
    const location = locations.get(session.LocationId);
    const holders = session.ClinicianIds.map((id) => clinicians.get(id)).filter((holder) => holder !== undefined);
    const isIncomplete = [location, ...holders].some((one) => one?.isIncomplete);
    return {
      sessionKind: sessionKinds[session.SessionType],
      clinicians: holders,
      ...omitUndefined({
        sessionName: session.SessionName,
        sessionMinutes: positive(session.DefaultDuration),
        location,
      }),
      ...(isIncomplete && { isIncomplete }),
      ...incompleteMark(session),
    };
  };
}

export function toSlotDetails(slot: Slot, span: UkSpan, session: SessionFacts): SlotDetails {
  const kind = kinds[slot.SlotTypeStatus];
  // A session of unknown type counts as timed: a patient who takes an exact time for a rough one may come too late.
  const isTimeExact = session.sessionKind !== 'untimed' && kind !== 'homeVisit';
  const durationMinutes = (isTimeExact ? minutesOf(span) : undefined) ?? session.sessionMinutes;
  return {
    slotNumber: slot.SlotId,
    ...span,
    isTimeExact,
    kind,
    ...session,
    ...omitUndefined({ slotType: slot.SlotTypeName, durationMinutes }),
    ...incompleteMark(slot),
  };
}

function minutesOf({ startsAt, endsAt }: UkSpan): number | undefined {
  return positive(Math.round((Date.parse(endsAt.instant) - Date.parse(startsAt.instant)) / 60_000));
}

function positive(minutes: number | undefined): number | undefined {
  return minutes !== undefined && minutes > 0 ? minutes : undefined;
}

const sessionKinds: Readonly<Record<SessionType, SessionKind>> = {
  Timed: 'timed',
  Untimed: 'untimed',
  Unknown: 'other',
};

const kinds: Readonly<Record<SlotTypeStatus, AppointmentKind>> = {
  Practice: 'inPerson',
  Telephone: 'telephone',
  Visit: 'homeVisit',
  Video: 'video',
  Unknown: 'other',
};

function toLocation(location: Location): AppointmentLocation {
  return {
    locationNumber: location.LocationId,
    name: location.LocationName,
    ...omitUndefined({ address: toLocationAddress(location) }),
    ...incompleteMark(location),
  };
}

function toClinician(holder: SessionHolder): Clinician {
  return {
    clinicianNumber: holder.ClinicianId,
    name: holder.DisplayName,
    languages: holder.Languages.map(({ LanguageCode, Description }) => ({
      code: LanguageCode,
      ...omitUndefined({ name: Description }),
    })),
    ...omitUndefined({
      title: holder.Title,
      forenames: holder.Forenames,
      surname: holder.Surname,
      sex: holder.Sex && sexes[holder.Sex],
      jobRole: holder.JobRole,
    }),
    ...incompleteMark(holder),
  };
}
