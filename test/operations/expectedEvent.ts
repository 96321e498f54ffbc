import type { EffectiveDate, MedicalRecord, Observation, RecordEvent } from '../../simulator/world/MedicalRecord.ts';
import { sctid } from '../../simulator/world/sctid.ts';

export type Plain = Record<string, unknown>;

const partitions = { '00': 'CONCEPT', '10': 'CONCEPT', '01': 'DESCRIPTION', '11': 'DESCRIPTION' } as const;
const precisions = { YearMonthDay: 'DAY', YearMonth: 'MONTH', Year: 'YEAR', Unknown: 'UNKNOWN' } as const;

/** The fields that every entry of a record has, without its id. */
export function entry(record: MedicalRecord, event: RecordEvent): Plain {
  const user = (guid: string | undefined): Plain | null => {
    const found = record.Users.find(({ UserInRoleGuid }) => UserInRoleGuid.toLowerCase() === guid?.toLowerCase());
    if (!found || Object.keys(found).length === 1) return null;
    const { Title, Forenames, Surname, Role, Organisation } = found;
    return {
      title: text(Title),
      forenames: text(Forenames),
      surname: text(Surname),
      role: text(Role),
      organisation: text(Organisation),
    };
  };
  return {
    availableSince: ukTime(event.AvailabilityDateTime),
    code: code(event),
    date: date(event.EffectiveDate),
    enteredBy: user(event.EnteredByUserInRoleGuid),
    authorisedBy: user(event.AuthorisingUserInRoleGuid),
  };
}

function code({ Term, CodeId, CodeSystem }: RecordEvent): Plain {
  const term = text(Term);
  if (CodeId === undefined) return { __typename: 'GpUncodedTerm', term, systemUri: null };
  const kind = partitions[CodeId.slice(-3, -1) as keyof typeof partitions];
  const isWellFormed =
    /^[1-9]\d{5,17}$/.test(CodeId) && kind && sctid(CodeId.slice(0, -3), CodeId.slice(-3, -1) as '00') === CodeId;
  if (CodeSystem === 'SnomedCt' && isWellFormed)
    return { __typename: 'GpSnomedCtCode', term, systemUri: 'http://snomed.info/sct', sctid: CodeId, kind };
  return { __typename: 'EmisCode', term, systemUri: null, code: CodeId };
}

function date(effectiveDate: EffectiveDate | undefined): Plain {
  return { precision: precisions[effectiveDate?.DatePart ?? 'Unknown'], value: effectiveDate?.Value ?? null };
}

/** The fields of an observation, as an entry or below one. */
export function observation(record: MedicalRecord, one: Observation): Plain {
  const range = one.Range && {
    minimum: text(one.Range.Minimum),
    minimumText: text(one.Range.MinimumText),
    maximum: text(one.Range.Maximum),
    maximumText: text(one.Range.MaximumText),
    units: text(one.Range.Units),
  };
  const value = {
    number: text(one.NumericValue),
    operator: text(one.NumericOperator),
    units: text(one.NumericUnits),
    display: text(one.DisplayValue),
    text: text(one.TextValue),
    isAbnormal: one.Abnormal ?? null,
    abnormalReason: text(one.AbnormalReason),
    range: range ?? null,
  };
  return {
    ...entry(record, one),
    observationKind: text(one.ObservationType),
    episodicity: text(one.Episodicity),
    texts: textsOf(one),
    value: Object.values(value).every((fact) => fact === null) ? null : value,
  };
}

/** The texts of an observation, in their order. */
export function textsOf({ AssociatedText }: Observation): { text: string; kind: string | null }[] {
  return all(AssociatedText).map(({ Text, TextType }) => ({ text: Text, kind: text(TextType) }));
}

/** Null when the text is absent or empty. */
export function text(value: string | undefined): string | null {
  return value === undefined || value === '' ? null : value;
}

/** Omits null items. */
export function all<T>(list: readonly (T | null)[] | undefined): T[] {
  return (list ?? []).filter((item) => item !== null);
}

/** The platform writes a moment in the UK as `2026-05-04 11:00:00`, without the fraction of a second. */
function ukTime(instant: string | undefined): Plain | null {
  if (instant === undefined) return null;
  return { local: new Date(instant).toLocaleString('sv-SE', { timeZone: 'Europe/London' }).replace(' ', 'T') };
}
