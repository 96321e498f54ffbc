import { useQuery } from '@apollo/client/react';
import { LoadError } from '../feedback/LoadError.tsx';
import { Loading } from '../feedback/Loading.tsx';
import { ServiceUnavailable } from '../feedback/ServiceUnavailable.tsx';
import { graphql } from '../generated/gql.ts';
import { formatDate } from '../ui/ukDates.ts';

const messagesQuery = graphql(`
  query Messages($patientId: ID!) {
    gpPatient(id: $patientId) {
      id
      # The badge too, so that it is up to date with the list.
      ...UnreadBadge
      messages {
        ... on GpPracticeMessages {
          unreadCount
          unreadAtLeast
          conversations {
            id
            subject
            sentAt {
              local
            }
            replyCount
            hasUnreadReplies
          }
        }
        ...ServiceUnavailable
      }
    }
  }
`);

/** The conversations with the practice, and whether each has a new reply. */
export function MessagesView({ patientId }: { readonly patientId: string }) {
  const { data, error, loading, refetch } = useQuery(messagesQuery, { variables: { patientId } });
  const messages = data?.gpPatient?.messages;
  if (!messages) {
    if (loading) return <Loading name="messages" />;
    const path = ['gpPatient', 'messages'] as const;
    return <LoadError name="the messages" error={error} path={path} onTryAgain={() => void refetch()} />;
  }
  if (messages.__typename !== 'GpPracticeMessages') return <ServiceUnavailable unavailable={messages} />;
  return (
    <>
      <p>{unreadSummary(messages)}</p>
      {messages.conversations.length === 0 ? (
        <p>There are no conversations.</p>
      ) : (
        <ul className="cards" aria-label="Conversations">
          {messages.conversations.map(({ id, subject, sentAt, replyCount, hasUnreadReplies }) => (
            <li key={id}>
              <h3>{subject ?? 'No subject'}</h3>
              <p>
                {[
                  `sent ${formatDate(sentAt.local)}`,
                  replyCount !== null && (replyCount === 1 ? '1 reply' : `${replyCount} replies`),
                  hasUnreadReplies === true && 'new reply',
                  hasUnreadReplies === null && 'not known whether there is a new reply',
                ]
                  .filter((part) => typeof part === 'string')
                  .join(' · ')}
              </p>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

interface Unread {
  readonly unreadCount: number | null;
  readonly unreadAtLeast: number;
}

function unreadSummary({ unreadCount, unreadAtLeast }: Unread): string {
  if (unreadCount === 0) return 'There are no new replies.';
  if (unreadCount !== null) return `${countConversations(unreadCount)} a new reply.`;
  // Null means unknown, never none.
  const unknown = 'The practice does not say for every conversation whether there is a new reply.';
  return unreadAtLeast === 0 ? unknown : `At least ${countConversations(unreadAtLeast)} a new reply. ${unknown}`;
}

function countConversations(count: number): string {
  return count === 1 ? '1 conversation has' : `${count} conversations have`;
}
