import type { DocumentNode } from 'graphql';

/** The props that the record view passes to each section. */
export interface SectionProps<Record> {
  readonly record: Record;
  readonly patientId: string;
  readonly error: unknown;
  onTryAgain(): void;
  fetchMore(options: {
    query: DocumentNode;
    variables: { patientId: string; after: string | null };
    /** A page that cannot be loaded throws. With any other policy its null would replace the entries already loaded. */
    errorPolicy: 'none';
  }): Promise<unknown>;
}
