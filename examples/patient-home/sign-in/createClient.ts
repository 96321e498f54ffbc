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
 * A client for one person, with a cache of its own: whoever is signed in next gets another, so that nothing of one is
 * ever shown to the next. It repeats nothing by itself, changes least of all.
 */
export function createClient(token: string, onSignedOut: () => void): ApolloClient {
  const watch = new ErrorLink(({ error }) => {
    const isSignedOut =
      CombinedGraphQLErrors.is(error) &&
      error.errors.some(({ extensions }) => extensions?.['code'] === 'UNAUTHENTICATED');
    if (isSignedOut) onSignedOut();
  });
  const http = new HttpLink({ uri: '/graphql', headers: { authorization: `Bearer ${token}` } });
  return new ApolloClient({
    link: ApolloLink.from([watch, http]),
    cache: new InMemoryCache({ possibleTypes: possible.possibleTypes, typePolicies }),
    defaultOptions: {
      // One part that fails takes nothing away from the others; and what was read before is shown until it is read again.
      watchQuery: { errorPolicy: 'all', fetchPolicy: 'cache-and-network' },
      query: { errorPolicy: 'all', fetchPolicy: 'network-only' },
      // A change that was made, but could not be read back, is an answer with data and an error: both are needed.
      mutate: { errorPolicy: 'all' },
    },
  });
}
