import { readClinicalDate } from '../../domain/clinicalDate.ts';
import { toClinicalCode } from '../../domain/clinicalCode.ts';
import type { ClinicalDatePrecision } from '../../domain/clinicalDate.ts';
import type { RecordContributor, RecordEntry } from '../../domain/medicalRecord.ts';
import type { Consultation, DatePart, Medication, Observation, User } from '../generated/contract.ts';

/** The people of a record by the ids that entries name. */
export type Contributors = ReadonlyMap<string, RecordContributor>;

/** What all events of the upstream's record have in common. */
type Event = Pick<Observation | Consultation | Medication, keyof Observation & keyof Consultation & keyof Medication>;

const precisions: Readonly<Record<DatePart, ClinicalDatePrecision>> = {
  YearMonthDay: 'day',
  YearMonth: 'month',
  Year: 'year',
  Unknown: 'unknown',
};

export function toContributors(users: readonly User[]): Contributors {
  return new Map(
    users.map(({ UserInRoleGuid, Title, Forenames, Surname, Role, Organisation }) => [
      UserInRoleGuid,
      { title: Title, forenames: Forenames, surname: Surname, role: Role, organisation: Organisation },
    ]),
  );
}

/** What every entry tells. Somebody who is named and not listed is left out: such answers are legal. */
export function toRecordEntry(event: Event, contributors: Contributors): RecordEntry {
  const { EffectiveDate, EnteredByUserInRoleGuid: enteredBy, AuthorisingUserInRoleGuid: authorisedBy } = event;
  return {
    eventGuid: event.EventGuid,
    code: toClinicalCode({
      term: event.Term,
      code: event.CodeId,
      isSaidToBeSnomedCt: event.CodeSystem === 'SnomedCt',
    }),
    date: readClinicalDate(precisions[EffectiveDate?.DatePart ?? 'Unknown'], EffectiveDate?.Value),
    availableSince: event.AvailabilityDateTime,
    enteredBy: enteredBy === undefined ? undefined : contributors.get(enteredBy),
    authorisedBy: authorisedBy === undefined ? undefined : contributors.get(authorisedBy),
  };
}
