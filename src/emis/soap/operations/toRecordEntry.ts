import { toClinicalCode } from '../../../domain/clinicalCode.ts';
import { readClinicalDate, type ClinicalDatePrecision } from '../../../domain/clinicalDate.ts';
import type { RecordContributor, RecordEntry } from '../../../domain/medicalRecord.ts';
import { isIncomplete, markIncomplete } from '../contract/incompleteValues.ts';
import type { Consultation, DatePart, Medication, Observation, User } from '../generated/contract.ts';

/** The authors of a record, by the id that entries refer to. */
export type Contributors = ReadonlyMap<string, RecordContributor>;

/** The elements that all events of the upstream's record share. */
type RecordEvent = Pick<
  Observation | Consultation | Medication,
  keyof Observation & keyof Consultation & keyof Medication
>;

const precisions: Readonly<Record<DatePart, ClinicalDatePrecision>> = {
  YearMonthDay: 'day',
  YearMonth: 'month',
  Year: 'year',
  Unknown: 'unknown',
};

/** @returns the authors that have at least one detail */
export function toContributors(users: readonly User[]): Contributors {
  const contributors = new Map<string, RecordContributor>();
  for (const user of users) {
    const { UserInRoleGuid, Title, Forenames, Surname, Role, Organisation } = user;
    const hasDetails = [Title, Forenames, Surname, Role, Organisation].some((fact) => fact !== undefined);
    const contributor = {
      title: Title,
      forenames: Forenames,
      surname: Surname,
      role: Role,
      organisation: Organisation,
    };
    if (isIncomplete(user)) markIncomplete(contributor);
    if (hasDetails) contributors.set(UserInRoleGuid, contributor);
  }
  return contributors;
}

/** The fields that all entries share. An author that the response does not list is omitted: that is valid. */
export function toRecordEntry(event: RecordEvent, contributors: Contributors): RecordEntry {
  const { EffectiveDate, EnteredByUserInRoleGuid, AuthorisingUserInRoleGuid } = event;
  const enteredBy = EnteredByUserInRoleGuid === undefined ? undefined : contributors.get(EnteredByUserInRoleGuid);
  const authorisedBy =
    AuthorisingUserInRoleGuid === undefined ? undefined : contributors.get(AuthorisingUserInRoleGuid);
  return {
    eventGuid: event.EventGuid,
    code: toClinicalCode({
      term: event.Term,
      code: event.CodeId,
      isDeclaredSnomedCt: event.CodeSystem === 'SnomedCt',
    }),
    date: readClinicalDate(precisions[EffectiveDate?.DatePart ?? 'Unknown'], EffectiveDate?.Value),
    availableSince: event.AvailabilityDateTime,
    enteredBy,
    authorisedBy,
    isIncomplete: isIncomplete(event) || isIncomplete(enteredBy) || isIncomplete(authorisedBy),
  };
}
