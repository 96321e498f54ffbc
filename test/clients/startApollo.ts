import { ApolloClient, HttpLink, InMemoryCache, type PossibleTypesMap } from '@apollo/client';
import { getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import { typePolicies } from '../../examples/apollo-client/typePolicies.ts';
import type { Stack } from '../support/startStack.ts';

/** The schema's interfaces and unions with their possible types, as a code generator produces them. */
async function readPossibleTypes(stack: Stack): Promise<PossibleTypesMap> {
  const { data } = await stack.query(getIntrospectionQuery(), {}, { as: null });
  const {
    __schema: { types },
  } = data as IntrospectionQuery;
  return Object.fromEntries(
    types.flatMap((type) =>
      type.kind === 'INTERFACE' || type.kind === 'UNION'
        ? [[type.name, type.possibleTypes.map(({ name }) => name)]]
        : [],
    ),
  );
}

/** Creates Apollo Client as docs/clients.md describes. With a null subject, no token is sent. */
export async function startApollo(stack: Stack, subject: string | null): Promise<ApolloClient> {
  const headers: Record<string, string> =
    subject === null ? {} : { authorization: `Bearer ${await stack.tokenFor(subject)}` };
  return new ApolloClient({
    link: new HttpLink({ uri: `${stack.url}/graphql`, headers }),
    cache: new InMemoryCache({ possibleTypes: await readPossibleTypes(stack), typePolicies }),
  });
}
