import type { ReactNode } from 'react';
import { readFragment, type FragmentType } from '../generated/fragment-masking.ts';
import { graphql } from '../generated/gql.ts';
import { dateInWords } from '../telling/ukWords.ts';
import { ShowMore } from './ShowMore.tsx';

const section = graphql(`
  fragment Section on MedicalRecordSection {
    hiddenEntriesNotice
    freeTextWithheldBefore
  }
`);

interface Given<Entry> {
  readonly title: string;
  readonly section: FragmentType<typeof section>;
  readonly entries: {
    readonly totalCount: number;
    readonly edges: readonly { readonly cursor: string; readonly node: Entry }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
  /** Reads the entries after this cursor. */
  readMore(after: string | null): Promise<unknown>;
  children(entry: Entry): ReactNode;
}

/** The entries of a section, as many as have been read, with what has to be said beside them. */
export function Section<Entry>({ title, section: of, entries, readMore, children }: Given<Entry>) {
  const { hiddenEntriesNotice, freeTextWithheldBefore } = readFragment(section, of);
  const { edges, pageInfo, totalCount } = entries;
  return (
    <>
      {edges.length === 0 && <p>Nothing is shared here.</p>}
      <ul className="entries" aria-label={title}>
        {edges.map(({ cursor, node }) => (
          <li key={cursor}>{children(node)}</li>
        ))}
      </ul>
      {pageInfo.hasNextPage && (
        <ShowMore title={title} shown={edges.length} total={totalCount} readMore={() => readMore(pageInfo.endCursor)} />
      )}
      <p className="quiet">
        {hiddenEntriesNotice}
        {freeTextWithheldBefore !== null &&
          ` The practice shows no free texts from before ${dateInWords(freeTextWithheldBefore)}.`}
      </p>
    </>
  );
}
