import { readFragment, type FragmentType } from '../generated/fragment-masking.ts';
import { graphql } from '../generated/gql.ts';
import { dateInWords } from '../telling/ukWords.ts';

const partialDate = graphql(`
  fragment PartialDate on ClinicalDate {
    precision
    value
  }
`);

/** A date as precisely as it is known, and no more. */
export function PartialDate({ date }: { readonly date: FragmentType<typeof partialDate> }) {
  const { precision, value } = readFragment(partialDate, date);
  if (value === null) return <>date not known</>;
  if (precision === 'UNKNOWN') return <>date not clear: “{value}”</>;
  return <time dateTime={value}>{dateInWords(value)}</time>;
}
