import { readFragment, type FragmentType } from '../generated/fragment-masking.ts';
import { graphql } from '../generated/gql.ts';

const unreadBadgeFragment = graphql(`
  fragment UnreadBadge on Patient {
    messages {
      ... on GpPracticeMessages {
        unreadCount
        hasUnread
        unreadAtLeast
      }
    }
  }
`);

/** The number of conversations with a new reply. Nothing when there is none, when it is not known or not available. */
export function UnreadBadge({ patient }: { readonly patient: FragmentType<typeof unreadBadgeFragment> }) {
  const { messages } = readFragment(unreadBadgeFragment, patient);
  if (messages?.__typename !== 'GpPracticeMessages' || messages.hasUnread !== true) return null;
  const { unreadCount, unreadAtLeast } = messages;
  return (
    <>
      {' '}
      <span className="badge">{unreadCount === null ? `at least ${unreadAtLeast} new` : `${unreadCount} new`}</span>
    </>
  );
}
