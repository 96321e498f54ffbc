import type { DocumentNode } from 'graphql';

/** What the record's view gives to each of its sections. */
export interface SectionGiven<Record> {
  readonly record: Record;
  readonly patientId: string;
  readonly error: unknown;
  onTryAgain(): void;
  fetchMore(options: {
    query: DocumentNode;
    variables: { patientId: string; after: string | null };
    errorPolicy: 'none';
  }): Promise<unknown>;
}
