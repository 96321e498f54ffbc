import { readClinicalDate } from '../../../domain/clinicalDate.ts';
import { toClinicalCode } from '../../../domain/clinicalCode.ts';
import type { ClinicalDatePrecision } from '../../../domain/clinicalDate.ts';
import type { RecordContributor, RecordEntry } from '../../../domain/medicalRecord.ts';
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

/** Those of whom nothing is said are left out. */
export function toContributors(users: readonly User[]): Contributors {
  const contributors = new Map<string, RecordContributor>();
  for (const { UserInRoleGuid, Title, Forenames, Surname, Role, Organisation } of users) {
    const isSomebody = [Title, Forenames, Surname, Role, Organisation].some((fact) => fact !== undefined);
    const contributor = {
      title: Title,
      forenames: Forenames,
      surname: Surname,
      role: Role,
      organisation: Organisation,
    };
    if (isSomebody) contributors.set(UserInRoleGuid, contributor);
  }
  return contributors;
}

/** What every entry tells. Somebody who is named and not listed is left out: such answers are legal. */
export function toRecordEntry(event: Event, contributors: Contributors): RecordEntry {
  const { EffectiveDate, EnteredByUserInRoleGuid: enteredBy, AuthorisingUserInRoleGuid: authorisedBy } = event;
  return {
    eventGuid: event.EventGuid,
    code: toClinicalCode({
      term: event.Term,
      code: event.CodeId,
      isDeclaredSnomedCt: event.CodeSystem === 'SnomedCt',
    }),
    date: readClinicalDate(precisions[EffectiveDate?.DatePart ?? 'Unknown'], EffectiveDate?.Value),
    availableSince: event.AvailabilityDateTime,
    enteredBy: enteredBy === undefined ? undefined : contributors.get(enteredBy),
    authorisedBy: authorisedBy === undefined ? undefined : contributors.get(authorisedBy),
  };
}
