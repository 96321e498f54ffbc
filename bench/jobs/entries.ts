import { sctid } from '../../simulator/world/sctid.ts';
import { aRecord } from '../../simulator/world/builders.ts';

type RecordOverrides = ReturnType<typeof aRecord>;

/** The number of entries in each section of a record. */
export interface SectionSizes {
  readonly Allergies?: number;
  readonly Consultations?: number;
  readonly Documents?: number;
  readonly Immunisations?: number;
  readonly Medication?: number;
  readonly Problems?: number;
  readonly TestResults?: number;
}

const nurse = 'b0000000-0000-4000-8000-000000000001';
const dayMs = 86_400_000;
const firstDayMs = Date.UTC(2000, 0, 1);
const days = 9_000;

function dateOf(n: number): string {
  // Not in order, so that sorting has work to do.
  return new Date(firstDayMs + ((n * 7_919) % days) * dayMs).toISOString().slice(0, 10);
}

function guid(kind: string, n: number): string {
  return `${kind}0000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
}

/** Creates the n-th observation. Decimals end in zeros, which a reader that makes numbers of them loses. */
function observation(n: number, term: string) {
  const date = dateOf(n);
  const value = `${4 + (n % 6)}.${n % 10}0`;
  return {
    EventGuid: guid('e', n),
    Term: `${term} ${n % 50}`,
    CodeId: sctid(String(1_000_000 + n), '00'),
    CodeSystem: 'SnomedCt' as const,
    AvailabilityDateTime: `${date}T10:30:00+00:00`,
    EffectiveDate: { DatePart: 'YearMonthDay' as const, Value: date },
    EnteredByUserInRoleGuid: nurse,
    ObservationType: 'Observation',
    NumericValue: value,
    NumericUnits: 'mmol/L',
    DisplayValue: `${value} mmol/L`,
    Range: { Minimum: '3.50', Maximum: '5.30', Units: 'mmol/L' },
    Abnormal: n % 3 === 0,
    AssociatedText: [{ Text: `As expected & noted ${n}`, TextType: 'Comment' }],
  };
}

/** Creates the fields that entries of all kinds have. */
function event(n: number, term: string) {
  const { EventGuid, Term, CodeId, CodeSystem, AvailabilityDateTime, EffectiveDate, EnteredByUserInRoleGuid } =
    observation(n, term);
  return { EventGuid, Term, CodeId, CodeSystem, AvailabilityDateTime, EffectiveDate, EnteredByUserInRoleGuid };
}

/** Creates a record with as many entries in each section, all different and the same at each start. */
export function createRecord(sizes: SectionSizes): RecordOverrides {
  let n = 0;
  const list = <T>(count: number | undefined, create: (n: number) => T): T[] =>
    Array.from({ length: count ?? 0 }, () => create((n += 1)));
  return aRecord({
    Users: [{ UserInRoleGuid: nurse, Title: 'Mr', Forenames: 'Augustus', Surname: 'Plaster', Role: 'Practice nurse' }],
    Allergies: list(sizes.Allergies, (at) => observation(at, 'Allergy to custard')),
    Consultations: list(sizes.Consultations, (at) => ({
      ...event(at, 'Surgery visit'),
      Location: 'Main Surgery',
      ConsultantName: 'Dr Stethoscope',
      Sections: [{ Header: 'History', Observations: [observation(at + 1_000_000, 'Hopping')] }],
    })),
    Documents: list(sizes.Documents, (at) => ({
      DocumentGuid: guid('f', at),
      Observation: {
        ...event(at, 'Clinic letter'),
        ObservationType: 'Document',
        AssociatedText: [{ Text: `Letter ${at}` }],
      },
    })),
    Immunisations: list(sizes.Immunisations, (at) => observation(at, 'Vaccination against giggles')),
    Medication: list(sizes.Medication, (at) => ({
      ...event(at, 'Marmaladol 10mg tablets'),
      Dosage: 'One A Day',
      Quantity: '28.0',
      QuantityUnit: 'tablet',
      FirstIssueDate: dateOf(at),
      LastIssueDate: dateOf(at),
    })),
    Problems: list(sizes.Problems, (at) => ({
      Observation: observation(at, 'Thimble finger'),
      Status: at % 2 === 0 ? 'Active' : 'Past',
      Significance: 'Minor',
    })),
    TestResults: list(sizes.TestResults, (at) => ({ Value: observation(at, 'Serum marmalade level') })),
  });
}
