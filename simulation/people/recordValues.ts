import type { Connection } from './Directory.ts';

interface Coded {
  readonly code: { readonly term: string | null };
}

interface Consultation extends Coded {
  readonly sections: readonly { readonly heading: string; readonly observations: readonly Coded[] }[];
}

type TestResult = Coded & { readonly value: { readonly number: number } | null };

const termOf = ({ code: { term } }: Coded): string => term ?? '';

/** The text of an entry of each section, as the world writes it. */
const textsOfEntries = {
  allergies: termOf,
  documents: termOf,
  immunisations: termOf,
  problems: termOf,
  medication: ({ name }: { readonly name: string }) => name,
  consultations: (entry: Consultation) =>
    [
      termOf(entry),
      ...entry.sections.flatMap(({ heading, observations }) => observations.map((one) => `${heading}: ${termOf(one)}`)),
    ].join(', '),
  testResults: (entry: TestResult) => `${termOf(entry)}: ${Number(entry.value?.number)}`,
} as const;

interface SectionRead {
  readonly entries: Connection<never>;
}

/** The texts of each section of the record that was read. */
export function recordValues(record: unknown, patient: number): Readonly<Record<string, readonly string[]>> {
  const sections = Object.entries(record as Readonly<Record<keyof typeof textsOfEntries, SectionRead>>);
  return Object.fromEntries(
    sections.map(([section, { entries }]) => {
      const textOf = textsOfEntries[section as keyof typeof textsOfEntries];
      return [`${section}/${patient}`, entries.edges.map(({ node }) => textOf(node)).sort()];
    }),
  );
}
