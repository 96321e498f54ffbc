import type {
  Consultation,
  EffectiveDate,
  MedicalRecord,
  Observation,
  Problem,
  RecordDocument,
  Section,
  TestResult,
  User,
} from '../world/MedicalRecord.ts';

interface Wanted {
  readonly from?: string;
  readonly to?: string;
  readonly freeText: boolean;
}

type Entry = Record<string, unknown>;

/** The entries of a section that lie in the range, as they are sent: without free text where it is withheld. */
export function shownSection(record: MedicalRecord, section: Section, { from, to, freeText }: Wanted): unknown[] {
  const hides = (date: EffectiveDate | undefined): boolean =>
    !freeText || (record.freeTextFrom !== undefined && (daysOf(date)?.[1] ?? '9') < record.freeTextFrom);
  const shown: unknown[] = [];
  for (const entry of record[section]) {
    const date = entry === null ? undefined : dateOf(section, entry as unknown as Entry);
    const days = daysOf(date);
    // An entry without a date always comes: nobody can say that it is outside the range.
    if (days !== undefined && ((from !== undefined && days[1] < from) || (to !== undefined && days[0] > to))) continue;
    shown.push(entry === null ? null : write(section, entry, date, hides));
  }
  return shown;
}

/** The users whom any of these entries names. */
export function usersNamed(users: readonly User[], entries: unknown): User[] {
  const named = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const held = value as Entry;
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

function dateOf(section: Section, entry: Entry): EffectiveDate | undefined {
  const holder = section === 'TestResults' ? entry['Value'] : (entry['Observation'] ?? entry);
  return (holder as { EffectiveDate?: EffectiveDate }).EffectiveDate;
}

function write(
  section: Section,
  entry: NonNullable<MedicalRecord[Section][number]>,
  date: EffectiveDate | undefined,
  hides: (date: EffectiveDate | undefined) => boolean,
): object {
  const plain = (observation: Observation): Observation => {
    if (observation.AssociatedText === undefined || !hides(observation.EffectiveDate ?? date)) return observation;
    const { AssociatedText: _withheld, ...rest } = observation;
    return rest;
  };
  const each = (list: readonly (Observation | null)[]): (Observation | null)[] =>
    list.map((item) => (item === null ? null : plain(item)));
  switch (section) {
    case 'Allergies':
    case 'Immunisations':
      return plain(entry as Observation);
    case 'Medication':
      return entry;
    case 'Problems':
      return { ...entry, Observation: plain((entry as Problem).Observation) };
    case 'Documents': {
      const { content: _content, ...sent } = entry as RecordDocument;
      return { ...sent, Observation: plain(sent.Observation) };
    }
    case 'TestResults': {
      const { Value, ChildValues } = entry as TestResult;
      return { Value: plain(Value), ...(ChildValues === undefined ? {} : { ChildValues: each(ChildValues) }) };
    }
    case 'Consultations': {
      const { Sections, ...rest } = entry as Consultation;
      if (Sections === undefined) return rest;
      const written = Sections.map((part) => {
        if (part?.Observations === undefined) return part;
        return { ...part, Observations: each(part.Observations) };
      });
      return { ...rest, Sections: written };
    }
  }
}
