import { readFragment, type FragmentType } from '../generated/fragment-masking.ts';
import { graphql } from '../generated/gql.ts';
import { PartialDate } from './PartialDate.tsx';

const entryHeadingFragment = graphql(`
  fragment EntryHeading on GpMedicalRecordEntry {
    id
    code {
      term
    }
    date {
      ...PartialDate
    }
  }
`);

/** The term and the date of an entry. */
export function EntryHeading({
  entry,
  name,
}: {
  readonly entry: FragmentType<typeof entryHeadingFragment>;
  /** A name to show instead of the entry's term. */
  readonly name?: string | null;
}) {
  const { code, date } = readFragment(entryHeadingFragment, entry);
  return (
    <p>
      <strong>{name ?? code.term ?? 'Entry without a description'}</strong>{' '}
      <span className="secondary">
        <PartialDate date={date} />
      </span>
    </p>
  );
}
