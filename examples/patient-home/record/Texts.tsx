import { readFragment, type FragmentType } from '../generated/fragment-masking.ts';
import { graphql } from '../generated/gql.ts';

const text = graphql(`
  fragment Text on RecordText {
    text
    kind
  }
`);

/** Free texts, as they were written. */
export function Texts({ texts }: { readonly texts: readonly FragmentType<typeof text>[] }) {
  return readFragment(text, texts).map(({ text, kind }, at) => (
    // oxlint-disable-next-line react/no-array-index-key -- the texts of an entry have nothing but their order
    <p key={at} className="as-written">
      {kind !== null && <span className="quiet">{kind}: </span>}
      {text}
    </p>
  ));
}
