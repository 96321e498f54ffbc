import type { EffectiveDate, MedicalRecord, Observation, Section, User } from '../world/MedicalRecord.ts';

interface Wanted {
  readonly from?: string;
  readonly to?: string;
  readonly freeText: boolean;
  readonly freeTextFrom: string | undefined;
}

type EntryOf<S extends Section> = NonNullable<MedicalRecord[S][number]>;
type Entries = { readonly [S in Section]: readonly (EntryOf<S> | null)[] };

/** An observation as it is sent. */
type Send = (observation: Observation) => Observation;

/** Where an entry has its date, and how it is sent. */
interface Form<Entry> {
  readonly dateOf: (entry: Entry) => EffectiveDate | undefined;
  readonly write: (entry: Entry, send: Send) => object;
}

const observation: Form<Observation> = {
  dateOf: ({ EffectiveDate }) => EffectiveDate,
  write: (entry, send) => send(entry),
};

const forms: { readonly [S in Section]: Form<EntryOf<S>> } = {
  Allergies: observation,
  Consultations: {
    dateOf: ({ EffectiveDate }) => EffectiveDate,
    write({ Sections, ...rest }, send) {
      if (Sections === undefined) return rest;
      const written = Sections.map((part) => {
        if (part?.Observations === undefined) return part;
        return { ...part, Observations: each(part.Observations, send) };
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
      ...(ChildValues === undefined ? {} : { ChildValues: each(ChildValues, send) }),
    }),
  },
};

/** The entries of a section that lie in the range, as they are sent: without free text where it is withheld. */
export function shownSection<S extends Section>(section: S, entries: Entries[S], wanted: Wanted): unknown[] {
  const { from, to, freeText, freeTextFrom } = wanted;
  const form = forms[section];
  const hides = (date: EffectiveDate | undefined): boolean =>
    !freeText || (freeTextFrom !== undefined && (daysOf(date)?.[1] ?? '9') < freeTextFrom);
  const shown: unknown[] = [];
  for (const entry of entries) {
    if (entry === null) {
      shown.push(null);
      continue;
    }
    const date = form.dateOf(entry);
    const days = daysOf(date);
    // An entry without a date always comes: nobody can say that it is outside the range.
    if (days !== undefined && ((from !== undefined && days[1] < from) || (to !== undefined && days[0] > to))) continue;
    shown.push(form.write(entry, (part) => (hides(part.EffectiveDate ?? date) ? withoutText(part) : part)));
  }
  return shown;
}

/** The users whom any of these entries names. */
export function usersNamed(users: readonly User[], entries: unknown): User[] {
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
function daysOf(date: EffectiveDate | undefined): readonly [first: string, last: string] | undefined {
  const value = date?.Value;
  if (value === undefined) return undefined;
  if (date?.DatePart === 'Year') return [`${value}-01-01`, `${value}-12-31`];
  if (date?.DatePart === 'YearMonth') return [`${value}-01`, `${value}-31`];
  return date?.DatePart === 'YearMonthDay' ? [value, value] : undefined;
}

function withoutText({ AssociatedText: _withheld, ...rest }: Observation): Observation {
  return rest;
}

function each(list: readonly (Observation | null)[], send: Send): (Observation | null)[] {
  return list.map((item) => item && send(item));
}
