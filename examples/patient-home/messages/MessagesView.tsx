import { useQuery } from '@apollo/client/react';
import { graphql } from '../generated/gql.ts';
import { CouldNotBeRead } from '../telling/CouldNotBeRead.tsx';
import { Loading } from '../telling/Loading.tsx';
import { ServiceUnavailable } from '../telling/ServiceUnavailable.tsx';
import { dateInWords } from '../telling/ukWords.ts';

const messagesQuery = graphql(`
  query Messages($patientId: ID!) {
    patient(id: $patientId) {
      id
      messages {
        ... on PracticeMessages {
          unreadCount
          messages {
            id
            subject
            sentAt
            replyCount
            hasUnreadReplies
          }
        }
        ...ServiceUnavailable
      }
    }
  }
`);

/** The conversations with the practice, and whether something in them is new. */
export function MessagesView({ patientId }: { readonly patientId: string }) {
  const { data, error, loading, refetch } = useQuery(messagesQuery, { variables: { patientId } });
  const messages = data?.patient?.messages;
  if (!messages) {
    if (loading) return <Loading what="messages" />;
    const place = ['patient', 'messages'];
    return <CouldNotBeRead what="The messages" error={error} place={place} onTryAgain={() => void refetch()} />;
  }
  if (messages.__typename !== 'PracticeMessages') return <ServiceUnavailable unavailable={messages} />;
  return (
    <>
      <p>{unreadWords(messages.unreadCount)}</p>
      {messages.messages.length === 0 ? (
        <p>There are no conversations.</p>
      ) : (
        <ul className="cards" aria-label="Conversations">
          {messages.messages.map(({ id, subject, sentAt, replyCount, hasUnreadReplies }) => (
            <li key={id}>
              <h3>{subject ?? 'Without a subject'}</h3>
              <p>
                {[
                  `sent ${dateInWords(sentAt)}`,
                  replyCount !== null && (replyCount === 1 ? '1 reply' : `${replyCount} replies`),
                  hasUnreadReplies === true && 'a reply is new',
                  hasUnreadReplies === null && 'whether a reply is new is not known',
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

function unreadWords(count: number | null): string {
  // Not known is never none.
  if (count === null) return 'The practice does not say of every conversation whether a reply is new.';
  if (count === 0) return 'No reply is new.';
  return count === 1 ? 'In 1 conversation a reply is new.' : `In ${count} conversations a reply is new.`;
}
