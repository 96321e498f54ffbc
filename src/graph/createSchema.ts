import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { Kind, parse, type DocumentNode, type GraphQLSchema } from 'graphql';
import { resolvers } from '../../resolvers/index.ts';
import { annotateSdl } from './annotateSdl.ts';
import { completeTexts } from './completeTexts.ts';
import { describeServices } from './describeServices.ts';
import { applyDoors } from './doors/applyDoors.ts';
import { applyIdempotencyKey } from './doors/applyIdempotencyKey.ts';
import { checkInputs } from './doors/checkInputs.ts';
import { checkNestedInputs } from './doors/checkNestedInputs.ts';
import type { Door } from './doors/Door.ts';
import { guardRegistration } from './doors/guardRegistration.ts';
import { requireScopes } from './doors/requireScopes.ts';
import { requireService } from './doors/requireService.ts';
import { requireSignIn } from './doors/requireSignIn.ts';
import { enumValuesOf } from './enumValuesOf.ts';
import { problemResolvers } from './problems.ts';
import { resolveEntities, type ResolveReference } from './resolveEntities.ts';

type SubgraphModule = Extract<Parameters<typeof buildSubgraphSchema>[0], readonly unknown[]>[number];
type SubgraphResolvers = NonNullable<Extract<SubgraphModule, { typeDefs: unknown }>['resolvers']>;

/** The checks in front of a resolver, outermost first. */
const doors: readonly Door[] = [
  requireSignIn,
  requireScopes,
  checkInputs,
  checkNestedInputs,
  applyIdempotencyKey,
  guardRegistration,
  requireService,
];

/** Builds the subgraph's schema from `schema/` and `resolvers/`, with the doors in front of every resolver. */
export function createSchema(): GraphQLSchema {
  const sdl = parse(readSdl());
  const typeDefs = annotateSdl(describeServices(sdl));
  const schema = buildSubgraphSchema([{ typeDefs, resolvers: { ...allResolvers(sdl), ...enumValuesOf(sdl) } }]);
  completeTexts(schema);
  resolveEntities(schema, referenceResolvers());
  applyDoors(schema, doors);
  return schema;
}

/** @returns the SDL of all files in `schema/`, in alphabetical order. */
export function readSdl(): string {
  const folder = schemaFolder();
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
  return files
    .toSorted()
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
}

/** The nearest `schema/` above this file, which runs from `src/` or, built, from `dist/`. */
function schemaFolder(): string {
  for (let folder = import.meta.dirname; folder !== dirname(folder); folder = dirname(folder)) {
    const candidate = join(folder, 'schema');
    if (existsSync(join(candidate, 'schema.graphql'))) return candidate;
  }
  throw new Error('The schema folder was not found.');
}

/** The resolvers in `resolvers/`, with those that every type of problem shares. */
function allResolvers(sdl: DocumentNode): SubgraphResolvers {
  // The library's type has an index signature. Resolver types with one would let a misspelt field compile.
  const own = resolvers as unknown as Readonly<Record<string, object>>;
  const problems = sdl.definitions
    .filter((node) => node.kind === Kind.OBJECT_TYPE_DEFINITION)
    .filter(({ interfaces = [] }) => interfaces.some(({ name }) => name.value === 'GpServiceProblem'))
    .map(({ name: { value: type } }) => [type, { ...problemResolvers(type), ...own[type] }] as const);
  return { ...own, ...Object.fromEntries(problems) } as SubgraphResolvers;
}

function referenceResolvers(): ReadonlyMap<string, ResolveReference> {
  const found = new Map<string, ResolveReference>();
  for (const [typeName, fields] of Object.entries(resolvers)) {
    const { __resolveReference: resolve } = fields as { readonly __resolveReference?: ResolveReference };
    if (resolve) found.set(typeName, resolve);
  }
  return found;
}
