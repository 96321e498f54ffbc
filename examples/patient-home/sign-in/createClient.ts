import { ApolloClient, ApolloLink, CombinedGraphQLErrors, HttpLink, InMemoryCache } from '@apollo/client';
import { ErrorLink } from '@apollo/client/link/error';
import { typePolicies } from '../../apollo-client/typePolicies.ts';
import possible from '../generated/possibleTypes.ts';

declare module '@apollo/client' {
  namespace ApolloClient {
    namespace DeclareDefaultOptions {
      interface WatchQuery {
        errorPolicy: 'all';
      }
      interface Query {
        errorPolicy: 'all';
      }
      interface Mutate {
        errorPolicy: 'all';
      }
    }
  }
}

/**
 * Creates a client for one person, with its own cache. The next person gets a new client, so one person's data is never
 * shown to another. The client retries nothing, least of all mutations.
 */
export function createClient(token: string, onSignedOut: () => void): ApolloClient {
  const signOutLink = new ErrorLink(({ error }) => {
    const isSignedOut =
      CombinedGraphQLErrors.is(error) &&
      error.errors.some(({ extensions }) => extensions?.['code'] === 'UNAUTHENTICATED');
    if (isSignedOut) onSignedOut();
  });
  const httpLink = new HttpLink({ uri: '/graphql', headers: { authorization: `Bearer ${token}` } });
  return new ApolloClient({
    link: ApolloLink.from([signOutLink, httpLink]),
    cache: new InMemoryCache({ possibleTypes: possible.possibleTypes, typePolicies }),
    defaultOptions: {
      // If one field fails, the others are still shown. Cached data is shown until the response arrives.
      watchQuery: { errorPolicy: 'all', fetchPolicy: 'cache-and-network' },
      query: { errorPolicy: 'all', fetchPolicy: 'network-only' },
      // A mutation that succeeded but could not be read back returns data and an error. Both are needed.
      mutate: { errorPolicy: 'all' },
    },
  });
}
