import type { ReactNode } from 'react';
import { readFragment, type FragmentType } from '../generated/fragment-masking.ts';
import { graphql } from '../generated/gql.ts';
import { formatDate } from '../ui/ukDates.ts';
import { ShowMore } from './ShowMore.tsx';

const sectionFragment = graphql(`
  fragment Section on GpMedicalRecordSection {
    hiddenEntriesNotice
    freeTextWithheldBefore
  }
`);

interface Props<Entry> {
  readonly title: string;
  readonly section: FragmentType<typeof sectionFragment>;
  readonly entries: {
    readonly totalCount: number;
    readonly edges: readonly { readonly cursor: string; readonly node: Entry }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
  /** Loads the entries after a cursor. */
  loadMore(after: string | null): Promise<unknown>;
  children(entry: Entry): ReactNode;
}

/** The loaded entries of a section, with its notices. */
export function Section<Entry>({ title, section, entries, loadMore, children }: Props<Entry>) {
  const { hiddenEntriesNotice, freeTextWithheldBefore } = readFragment(sectionFragment, section);
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
        <ShowMore title={title} shown={edges.length} total={totalCount} loadMore={() => loadMore(pageInfo.endCursor)} />
      )}
      <p className="secondary">
        {hiddenEntriesNotice}
        {freeTextWithheldBefore !== null &&
          ` The practice does not show free text from before ${formatDate(freeTextWithheldBefore)}.`}
      </p>
    </>
  );
}
