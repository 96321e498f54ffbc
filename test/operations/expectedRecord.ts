import type {
  Consultation,
  EffectiveDate,
  MedicalRecord,
  Medication,
  Observation,
  Problem,
  RecordDocument,
  RecordEvent,
  Section,
  TestResult,
} from '../../simulator/world/MedicalRecord.ts';
import { sctid } from '../../simulator/world/sctid.ts';

/*
 * The record that a client must receive, computed from the simulator’s world and independent of the subgraph.
 */

type Plain = Record<string, unknown>;

const partitions = { '00': 'CONCEPT', '10': 'CONCEPT', '01': 'DESCRIPTION', '11': 'DESCRIPTION' } as const;
const precisions = { YearMonthDay: 'DAY', YearMonth: 'MONTH', Year: 'YEAR', Unknown: 'UNKNOWN' } as const;
const kinds = {
  Acute: 'ACUTE',
  Repeat: 'REPEAT',
  RepeatDispensing: 'REPEAT_DISPENSING',
  Automatic: 'AUTOMATIC',
  Unknown: 'OTHER',
} as const;
const statuses = { Active: 'ACTIVE', Cancelled: 'CANCELLED', Unknown: 'OTHER' } as const;

/** The entries of a section in their order, without ids. */
export function expectedEntries(record: MedicalRecord, section: Section): Plain[] {
  const items = (record[section] as (object | null)[]).filter((item) => item !== null);
  const compareEvents = (event: RecordEvent, other: RecordEvent): number => {
    const [a, b] = [keyOf(event), keyOf(other)];
    if (a.date !== b.date) return a.date > b.date ? -1 : 1;
    return a.guid < b.guid ? -1 : Number(a.guid > b.guid);
  };
  const eventOf = (item: object): RecordEvent =>
    'Observation' in item
      ? (item as Problem).Observation
      : 'Value' in item
        ? (item as TestResult).Value
        : (item as Observation);
  return items.toSorted((a, b) => compareEvents(eventOf(a), eventOf(b))).map((item) => toEntry(record, section, item));
}

function keyOf({ EffectiveDate: date, EventGuid }: RecordEvent): { date: string; guid: string } {
  return { date: (date?.DatePart !== 'Unknown' && date?.Value) || '', guid: EventGuid.toLowerCase() };
}

function toEntry(record: MedicalRecord, section: Section, item: object): Plain {
  switch (section) {
    case 'Allergies':
    case 'Immunisations':
      return observation(record, item as Observation);
    case 'Problems': {
      const problem = item as Problem;
      return {
        ...observation(record, problem.Observation),
        status: text(problem.Status),
        significance: text(problem.Significance),
        endedOn: text(problem.ProblemEndDate),
      };
    }
    case 'TestResults': {
      const { Value, ChildValues } = item as TestResult;
      return { ...observation(record, Value), children: all(ChildValues).map((child) => observation(record, child)) };
    }
    case 'Consultations': {
      const consultation = item as Consultation;
      return {
        ...entry(record, consultation),
        location: text(consultation.Location),
        consultantName: text(consultation.ConsultantName),
        sections: all(consultation.Sections).map((part) => ({
          heading: part.Header,
          headingCode: text(part.Code),
          pageNumber: part.PageNumber ?? null,
          observations: all(part.Observations).map((one) => observation(record, one)),
        })),
      };
    }
    case 'Documents': {
      const document = item as RecordDocument;
      const texts = textsOf(document.Observation);
      return {
        ...entry(record, document.Observation),
        title: texts[0]?.text ?? null,
        documentKind: text(document.Observation.Term),
        sizeBytes: document.Size ?? null,
        pageCount: document.PageCount ?? null,
        extension: text(document.Extension),
        isAvailable: document.Available,
        texts,
      };
    }
    case 'Medication':
      return medicine(record, item as Medication);
  }
}

function entry(record: MedicalRecord, event: RecordEvent): Plain {
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

function observation(record: MedicalRecord, one: Observation): Plain {
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

function medicine(record: MedicalRecord, medication: Medication): Plain {
  const { PrescriptionType: kind, DrugStatus: status, Mixture: mixture } = medication;
  const isRepeat = kind === 'Repeat' || kind === 'RepeatDispensing';
  const repeatGroup = status === 'Active' ? 'CURRENT_REPEAT' : status === 'Cancelled' ? 'DISCONTINUED' : 'OTHER';
  return {
    ...entry(record, medication),
    name: medication.DrugName,
    group: kind === 'Acute' ? 'ACUTE' : isRepeat ? repeatGroup : 'OTHER',
    kind: kinds[kind],
    prescribingStatus: status ? statuses[status] : null,
    dosage: text(medication.Dosage),
    quantity: text(medication.Quantity),
    quantityUnit: text(medication.QuantityUnit),
    quantityText: text(medication.QuantityRepresentation),
    isMixture: medication.IsMixture ?? null,
    firstIssuedOn: text(medication.FirstIssueDate),
    lastIssuedOn: text(medication.LastIssueDate),
    mixture: mixture
      ? {
          name: mixture.MixtureName,
          constituents: all(mixture.Constituents).map(({ ConstituentName, Strength }) => ({
            name: ConstituentName,
            strength: text(Strength),
          })),
        }
      : null,
  };
}

function textsOf({ AssociatedText }: Observation): { text: string; kind: string | null }[] {
  return all(AssociatedText).map(({ Text, TextType }) => ({ text: Text, kind: text(TextType) }));
}

/** Null when the text is absent or empty. */
function text(value: string | undefined): string | null {
  return value === undefined || value === '' ? null : value;
}

/** Omits null items. */
function all<T>(list: readonly (T | null)[] | undefined): T[] {
  return (list ?? []).filter((item) => item !== null);
}

/** The platform writes a moment in the UK as `2026-05-04 11:00:00`, without the fraction of a second. */
function ukTime(instant: string | undefined): Plain | null {
  if (instant === undefined) return null;
  return { local: new Date(instant).toLocaleString('sv-SE', { timeZone: 'Europe/London' }).replace(' ', 'T') };
}
