import type { MedicalRecord, Observation, Section } from '../../simulator/world/MedicalRecord.ts';

type EntryWithTerm = { Term?: string; EventGuid?: string; DrugName?: string; Observation?: Observation };

/** Adds an entry to a section of the record: its first one with another term. */
export function addRecordEntry(entries: unknown[], { id, term }: { readonly id: number; readonly term: string }): void {
  const first = entries[0] as EntryWithTerm | null | undefined;
  if (!first) return;
  const EventGuid = `e0000000-0000-4000-8000-${String(id).padStart(12, '9')}`;
  const { Observation: observation, DrugName } = first;
  const added: EntryWithTerm = observation
    ? { ...first, Observation: { ...observation, EventGuid, Term: term } }
    : { ...first, EventGuid, Term: term, ...(DrugName !== undefined && { DrugName: term }) };
  entries.push(added);
}

/** The texts of a section of the record that clients read, sorted. */
export function textsOfSection(record: MedicalRecord, section: Section): readonly string[] {
  return sections[section](record).sort();
}

const termOf = (entry: { readonly Term?: string } | null) => entry?.Term ?? '';

const sections: Readonly<Record<Section, (record: MedicalRecord) => string[]>> = {
  Allergies: ({ Allergies }) => Allergies.map(termOf),
  Consultations: ({ Consultations }) =>
    Consultations.map((entry) => {
      const notes = (entry?.Sections ?? []).flatMap((section) =>
        (section?.Observations ?? []).map((observation) => `${section?.Header}: ${termOf(observation)}`),
      );
      return [termOf(entry), ...notes].join(', ');
    }),
  Documents: ({ Documents }) => Documents.map((entry) => termOf(entry?.Observation ?? null)),
  Immunisations: ({ Immunisations }) => Immunisations.map(termOf),
  Medication: ({ Medication }) => Medication.map((entry) => entry?.DrugName ?? ''),
  Problems: ({ Problems }) => Problems.map((entry) => termOf(entry?.Observation ?? null)),
  TestResults: ({ TestResults }) =>
    TestResults.map((entry) => `${termOf(entry?.Value ?? null)}: ${Number(entry?.Value.NumericValue)}`),
};
