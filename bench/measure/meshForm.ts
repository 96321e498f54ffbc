import type { Job } from '../jobs/Job.ts';
import type { Operation } from '../jobs/queries.ts';

/** The sections of the job, with their elements in the record, and what is selected of each entry. */
const observed = 'Term EffectiveDate { Value } ObservationType';
const sections = [
  { field: 'allergies', container: 'Allergies', item: 'Allergy', selection: observed },
  { field: 'immunisations', container: 'Immunisations', item: 'Immunisation', selection: observed },
  { field: 'problems', container: 'Problems', item: 'Problem', selection: `Status Observation { ${observed} }` },
] as const;

const rootField = 'PatientServices_PatientServices_PatientServicesPort_GetMedicalRecordData';
const aliasOf = (patient: number, field: string) => `${field}${patient}`;

/** The operation that asks GraphQL Mesh for three sections of each patient: a root field for each of them. */
export function toMeshOperation({ patientsPerPerson }: Job): Operation {
  const fields = Array.from({ length: patientsPerPerson }, (_, patient) =>
    sections.map(
      ({ field, container, item, selection }) =>
        `${aliasOf(patient, field)}: ${rootField}(GetMedicalRecordData: { ItemTypes: { ItemType: ["${container}"] }, IncludeFreeText: true }) {
          MedicalRecord { ${container} { ${item} { ${selection} } } } }`,
    ),
  );
  return { query: `query ThreeSections { ${fields.flat().join('\n')} }` };
}

interface MeshEntry {
  readonly Term: string;
  readonly EffectiveDate: { readonly Value: string };
  readonly ObservationType: string;
  readonly Status?: string;
  readonly Observation?: MeshEntry;
}

type MeshRecord = Readonly<Record<string, Readonly<Record<string, readonly MeshEntry[]>>>>;
type Lists = Readonly<Record<string, readonly string[]>>;

/** The entries of an answer of Mesh, in one order: it leaves them in the order of the service. */
export function fromMesh([data]: readonly unknown[]): Lists {
  const answers = Object.entries(data as Readonly<Record<string, { readonly MedicalRecord: MeshRecord }>>);
  return Object.fromEntries(
    answers.map(([alias, { MedicalRecord }]) => {
      const section = sections.find(({ field }) => alias.startsWith(field));
      const entries = MedicalRecord[section?.container ?? '']?.[section?.item ?? ''] ?? [];
      const lines = entries.map(({ Status = '', Observation, ...own }) => {
        const { Term, EffectiveDate, ObservationType } = Observation ?? own;
        return [Term, EffectiveDate.Value, ObservationType, Status].join('|');
      });
      return [alias, lines.toSorted()];
    }),
  );
}

interface RightEntry {
  readonly code: { readonly term: string };
  readonly date: { readonly value: string };
  readonly observationKind: string;
  readonly status?: string;
}

interface RightAnswer {
  readonly gpOnlineUser: {
    readonly patients: readonly {
      readonly medicalRecord: Readonly<
        Record<string, { readonly entries: { readonly edges: readonly { readonly node: RightEntry }[] } }>
      >;
    }[];
  };
}

/** The right answer in the form of `fromMesh`. */
export function toMeshRight([data]: readonly unknown[]): Lists {
  const { patients } = (data as RightAnswer).gpOnlineUser;
  const lists = patients.flatMap(({ medicalRecord }, patient) =>
    sections.map(({ field }) => {
      const nodes = (medicalRecord[field]?.entries.edges ?? []).map(({ node }) => node);
      const lines = nodes.map(({ code, date, observationKind, status = '' }) =>
        [code.term, date.value, observationKind, status].join('|'),
      );
      return [aliasOf(patient, field), lines.toSorted()] as const;
    }),
  );
  return Object.fromEntries(lists);
}
