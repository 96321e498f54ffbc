import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse, type GraphQLSchema } from 'graphql';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { resolvers } from '../../resolvers/index.ts';
import { annotateContract } from './annotateSdl.ts';
import { checkInputs } from './inputs/checkInputs.ts';
import { describeServices } from './describeServices.ts';
import { gateEntities, type ResolveReference } from './gateEntities.ts';
import { gateFields } from './doors/gateFields.ts';
import { guardRegistration } from './doors/guardRegistration.ts';
import { requireScopes } from './doors/requireScopes.ts';
import { requireSignIn } from './doors/requireSignIn.ts';

type SubgraphModule = Extract<Parameters<typeof buildSubgraphSchema>[0], readonly unknown[]>[number];
type SubgraphResolvers = NonNullable<Extract<SubgraphModule, { typeDefs: unknown }>['resolvers']>;

/**
 * Builds the subgraph from `schema/` and `resolvers/`. A field is reached through four doors, in this order: who
 * asks, whether their token is for this kind of data, whether the arguments make sense, and whether the service can be
 * used. A registration has one more before the last: whether it may be tried at all.
 */
export function createSchema(): GraphQLSchema {
  const typeDefs = annotateContract(describeServices(parse(readSdl())));
  // The library's type has an index signature, which each resolver type would have to have too: with one, a misspelt
  // field would compile.
  const schema = buildSubgraphSchema([{ typeDefs, resolvers: resolvers as unknown as SubgraphResolvers }]);
  gateFields(schema);
  gateEntities(schema, referenceResolvers());
  guardRegistration(schema);
  checkInputs(schema);
  requireScopes(schema);
  requireSignIn(schema);
  return schema;
}

/** The contract as it is written, all files of `schema/` in the order of their names. */
export function readSdl(): string {
  const folder = schemaFolder();
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
  return files
    .toSorted()
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
}

/** The nearest `schema/` above this file, which runs from `src/` and, built, from `dist/`. */
function schemaFolder(): string {
  for (let folder = import.meta.dirname; folder !== dirname(folder); folder = dirname(folder)) {
    const candidate = join(folder, 'schema');
    if (existsSync(join(candidate, 'schema.graphql'))) return candidate;
  }
  throw new Error('There is no schema folder above the program.');
}

function referenceResolvers(): ReadonlyMap<string, ResolveReference> {
  const found = new Map<string, ResolveReference>();
  for (const [typeName, fields] of Object.entries(resolvers)) {
    const { __resolveReference: resolve } = fields as { readonly __resolveReference?: ResolveReference };
    if (resolve) found.set(typeName, resolve);
  }
  return found;
}
