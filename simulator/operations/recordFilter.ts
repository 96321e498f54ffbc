import type { EffectiveDate, MedicalRecord, Observation, Section, User } from '../world/MedicalRecord.ts';

interface RecordFilter {
  readonly from?: string;
  readonly to?: string;
  readonly freeText: boolean;
  readonly freeTextFrom: string | undefined;
}

type EntryOf<S extends Section> = NonNullable<MedicalRecord[S][number]>;
type Entries = { readonly [S in Section]: readonly (EntryOf<S> | null)[] };

/** An observation as it is sent. */
type WriteObservation = (observationFormat: Observation) => Observation;

/** Where an entry has its date, and how it is sent. */
interface SectionFormat<Entry> {
  readonly dateOf: (entry: Entry) => EffectiveDate | undefined;
  readonly write: (entry: Entry, send: WriteObservation) => object;
}

const observation: SectionFormat<Observation> = {
  dateOf: ({ EffectiveDate }) => EffectiveDate,
  write: (entry, send) => send(entry),
};

const sectionFormats: { readonly [S in Section]: SectionFormat<EntryOf<S>> } = {
  Allergies: observation,
  Consultations: {
    dateOf: ({ EffectiveDate }) => EffectiveDate,
    write({ Sections, ...rest }, send) {
      if (Sections === undefined) return rest;
      const written = Sections.map((part) => {
        if (part?.Observations === undefined) return part;
        return { ...part, Observations: mapObservations(part.Observations, send) };
      });
      return { ...rest, Sections: written };
    },
  },
  Documents: {
    dateOf: ({ Observation: { EffectiveDate } }) => EffectiveDate,
    write: ({ content: _content, ...sent }, send) => ({ ...sent, Observation: send(sent.Observation) }),
  },
  Immunisations: observation,
  Medication: { dateOf: ({ EffectiveDate }) => EffectiveDate, write: (entry) => entry },
  Problems: {
    dateOf: ({ Observation: { EffectiveDate } }) => EffectiveDate,
    write: (entry, send) => ({ ...entry, Observation: send(entry.Observation) }),
  },
  TestResults: {
    dateOf: ({ Value: { EffectiveDate } }) => EffectiveDate,
    write: ({ Value, ChildValues }, send) => ({
      Value: send(Value),
      ...(ChildValues === undefined ? {} : { ChildValues: mapObservations(ChildValues, send) }),
    }),
  },
};

/** The entries of a section that lie in the range, as they are sent: without free text where it is withheld. */
export function filterSection<S extends Section>(section: S, entries: Entries[S], wanted: RecordFilter): unknown[] {
  const { from, to, freeText, freeTextFrom } = wanted;
  const form = sectionFormats[section];
  const hides = (date: EffectiveDate | undefined): boolean =>
    !freeText || (freeTextFrom !== undefined && (dayRangeOf(date)?.[1] ?? '9') < freeTextFrom);
  const shown: unknown[] = [];
  for (const entry of entries) {
    if (entry === null) {
      shown.push(null);
      continue;
    }
    const date = form.dateOf(entry);
    const days = dayRangeOf(date);
    // An entry without a date always comes: nobody can say that it is outside the range.
    if (days !== undefined && ((from !== undefined && days[1] < from) || (to !== undefined && days[0] > to))) continue;
    shown.push(form.write(entry, (part) => (hides(part.EffectiveDate ?? date) ? omitFreeText(part) : part)));
  }
  return shown;
}

/** The users whom any of these entries names. */
export function referencedUsers(users: readonly User[], entries: unknown): User[] {
  const named = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const held = value as Record<string, unknown>;
    for (const name in held) {
      const content = held[name];
      if (typeof content === 'object') walk(content);
      else if (typeof content === 'string' && name.endsWith('UserInRoleGuid')) named.add(content.toLowerCase());
    }
  };
  walk(entries);
  return users.filter(({ UserInRoleGuid }) => named.has(UserInRoleGuid.toLowerCase()));
}

/** The first and the last day that a date may mean; undefined when it says nothing. */
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

function mapObservations(list: readonly (Observation | null)[], send: WriteObservation): (Observation | null)[] {
  return list.map((item) => item && send(item));
}
