import { readFragment, type FragmentType } from '../generated/fragment-masking.ts';
import { graphql } from '../generated/gql.ts';
import { formatDate } from '../ui/ukDates.ts';

const partialDateFragment = graphql(`
  fragment PartialDate on GpClinicalDate {
    precision
    value
  }
`);

/** A date, only as precise as the record has it. */
export function PartialDate({ date }: { readonly date: FragmentType<typeof partialDateFragment> }) {
  const { precision, value } = readFragment(partialDateFragment, date);
  if (value === null) return <>date not known</>;
  if (precision === 'UNKNOWN') return <>date unclear: “{value}”</>;
  return <time dateTime={value}>{formatDate(value)}</time>;
}
