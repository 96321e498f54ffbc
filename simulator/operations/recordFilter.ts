import type { EffectiveDate, MedicalRecord, Observation, Section, User } from '../world/MedicalRecord.ts';

interface RecordFilter {
  readonly from?: string;
  readonly to?: string;
  readonly freeText: boolean;
  readonly freeTextFrom: string | undefined;
}

type EntryOf<S extends Section> = NonNullable<MedicalRecord[S][number]>;
type Entries = { readonly [S in Section]: readonly (EntryOf<S> | null)[] };

/** Converts an observation to the form in which it is sent. */
type WriteObservation = (observation: Observation) => Observation;

/** The position of the date in an entry of a section, and the form in which the entry is sent. */
interface SectionFormat<Entry> {
  readonly dateOf: (entry: Entry) => EffectiveDate | undefined;
  readonly write: (entry: Entry, writeObservation: WriteObservation) => object;
}

const observationFormat: SectionFormat<Observation> = {
  dateOf: ({ EffectiveDate }) => EffectiveDate,
  write: (entry, writeObservation) => writeObservation(entry),
};

const sectionFormats: { readonly [S in Section]: SectionFormat<EntryOf<S>> } = {
  Allergies: observationFormat,
  Consultations: {
    dateOf: ({ EffectiveDate }) => EffectiveDate,
    write({ Sections, ...rest }, writeObservation) {
      if (Sections === undefined) return rest;
      const written = Sections.map((part) => {
        if (part?.Observations === undefined) return part;
        return { ...part, Observations: mapObservations(part.Observations, writeObservation) };
      });
      return { ...rest, Sections: written };
    },
  },
  Documents: {
    dateOf: ({ Observation: { EffectiveDate } }) => EffectiveDate,
    write: ({ content: _content, ...sent }, writeObservation) => ({
      ...sent,
      Observation: writeObservation(sent.Observation),
    }),
  },
  Immunisations: observationFormat,
  Medication: { dateOf: ({ EffectiveDate }) => EffectiveDate, write: (entry) => entry },
  Problems: {
    dateOf: ({ Observation: { EffectiveDate } }) => EffectiveDate,
    write: (entry, writeObservation) => ({ ...entry, Observation: writeObservation(entry.Observation) }),
  },
  TestResults: {
    dateOf: ({ Value: { EffectiveDate } }) => EffectiveDate,
    write: ({ Value, ChildValues }, writeObservation) => ({
      Value: writeObservation(Value),
      ...(ChildValues === undefined ? {} : { ChildValues: mapObservations(ChildValues, writeObservation) }),
    }),
  },
};

/** The entries of a section within the date range, as they are sent. Withheld free text is omitted. */
export function filterSection<S extends Section>(section: S, entries: Entries[S], filter: RecordFilter): unknown[] {
  const { from, to, freeText, freeTextFrom } = filter;
  const format = sectionFormats[section];
  const isTextWithheld = (date: EffectiveDate | undefined): boolean =>
    !freeText || (freeTextFrom !== undefined && (dayRangeOf(date)?.[1] ?? '9') < freeTextFrom);
  const sent: unknown[] = [];
  for (const entry of entries) {
    if (entry === null) {
      sent.push(null);
      continue;
    }
    const date = format.dateOf(entry);
    const days = dayRangeOf(date);
    // An entry without a date is always included, because it may lie within the range.
    if (days !== undefined && ((from !== undefined && days[1] < from) || (to !== undefined && days[0] > to))) continue;
    sent.push(format.write(entry, (part) => (isTextWithheld(part.EffectiveDate ?? date) ? omitFreeText(part) : part)));
  }
  return sent;
}

/** The users that the entries refer to. */
export function referencedUsers(users: readonly User[], entries: unknown): User[] {
  const guids = new Set<string>();
  const collect = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const properties = value as Record<string, unknown>;
    for (const name in properties) {
      const property = properties[name];
      if (typeof property === 'object') collect(property);
      else if (typeof property === 'string' && name.endsWith('UserInRoleGuid')) guids.add(property.toLowerCase());
    }
  };
  collect(entries);
  return users.filter(({ UserInRoleGuid }) => guids.has(UserInRoleGuid.toLowerCase()));
}

/** The first and the last day that a partial date can mean. @returns undefined when the date has no value. */
function dayRangeOf(date: EffectiveDate | undefined): readonly [first: string, last: string] | undefined {
  const value = date?.Value;
  if (value === undefined) return undefined;
  if (date?.DatePart === 'Year') return [`${value}-01-01`, `${value}-12-31`];
  if (date?.DatePart === 'YearMonth') return [`${value}-01`, `${value}-31`];
  return date?.DatePart === 'YearMonthDay' ? [value, value] : undefined;
}

function omitFreeText({ AssociatedText: _withheld, ...rest }: Observation): Observation {
  return rest;
}

function mapObservations(
  list: readonly (Observation | null)[],
  writeObservation: WriteObservation,
): (Observation | null)[] {
  return list.map((item) => item && writeObservation(item));
}
