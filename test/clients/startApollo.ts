import { ApolloClient, HttpLink, InMemoryCache, type PossibleTypesMap } from '@apollo/client';
import { getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import { typePolicies } from '../../examples/apollo-client/typePolicies.ts';
import type { Stack } from '../support/startStack.ts';

/** The interfaces and unions of the schema with the types that they stand for, as a code generator makes them. */
export async function readPossibleTypes(stack: Stack): Promise<PossibleTypesMap> {
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

/** Apollo Client as the guide sets it up, for somebody of the world. Null: nobody is signed in. */
export async function startApollo(stack: Stack, subject: string | null): Promise<ApolloClient> {
  const headers: Record<string, string> =
    subject === null ? {} : { authorization: `Bearer ${await stack.tokenFor(subject)}` };
  return new ApolloClient({
    link: new HttpLink({ uri: `${stack.url}/graphql`, headers }),
    cache: new InMemoryCache({ possibleTypes: await readPossibleTypes(stack), typePolicies }),
  });
}
