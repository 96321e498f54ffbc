import { readFragment, type FragmentType } from '../generated/fragment-masking.ts';
import { graphql } from '../generated/gql.ts';

const freeTextFragment = graphql(`
  fragment FreeText on GpRecordText {
    text
    kind
  }
`);

/** Free texts, with their line breaks and spaces. */
export function FreeTexts({ texts }: { readonly texts: readonly FragmentType<typeof freeTextFragment>[] }) {
  return readFragment(freeTextFragment, texts).map(({ text, kind }, index) => (
    // oxlint-disable-next-line react/no-array-index-key -- free texts have no id
    <p key={index} className="preserve-lines">
      {kind !== null && <span className="secondary">{kind}: </span>}
      {text}
    </p>
  ));
}
