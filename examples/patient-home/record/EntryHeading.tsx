import { readFragment, type FragmentType } from '../generated/fragment-masking.ts';
import { graphql } from '../generated/gql.ts';
import { PartialDate } from './PartialDate.tsx';

const entryHeading = graphql(`
  fragment EntryHeading on MedicalRecordEntry {
    id
    code {
      term
    }
    date {
      ...PartialDate
    }
  }
`);

/** What an entry says, and when that was. */
export function EntryHeading({
  entry,
  name,
}: {
  readonly entry: FragmentType<typeof entryHeading>;
  /** What to show where that is clearer than the entry's own words. */
  readonly name?: string | null;
}) {
  const { code, date } = readFragment(entryHeading, entry);
  return (
    <p>
      <strong>{name ?? code.term ?? 'An entry without words'}</strong>{' '}
      <span className="quiet">
        <PartialDate date={date} />
      </span>
    </p>
  );
}
