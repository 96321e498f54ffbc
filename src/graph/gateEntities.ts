import {
  GraphQLError,
  isObjectType,
  Kind,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type ObjectTypeDefinitionNode,
} from 'graphql';
import type { Context } from '../context.ts';
import type { OnlineService } from '../domain/onlineService.ts';
import { placeOfReference } from './serviceTargets.ts';
import { requiredService } from './requiredService.ts';
import { checkScopes } from './doors/requireScopes.ts';
import { neededScopes, type NeededScopes } from './scopes.ts';

export type ResolveReference = (
  representation: Readonly<Record<string, unknown>>,
  context: Context,
  info: GraphQLResolveInfo,
) => unknown;

interface Entity {
  readonly typeName: string;
  readonly keys: readonly string[];
  readonly service: OnlineService | undefined;
  readonly scopes: NeededScopes;
  readonly resolve: ResolveReference;
}

/**
 * Resolves `_entities` with `resolveReference` of each entity's type. How many there may be is a limit of requests, and
 * so the server's (`limitRepresentations`). Every reference is one question of its own: side by side, and a failure of
 * one is no other's. One without a key fails with `BAD_USER_INPUT`, one to something whose service cannot be used with
 * `SERVICE_UNAVAILABLE`.
 */
export function gateEntities(schema: GraphQLSchema, referenceResolvers: ReadonlyMap<string, ResolveReference>): void {
  const field = schema.getQueryType()?.getFields()['_entities'];
  if (!field) throw new Error('The schema has no entities.');
  const entities = new Map<unknown, Entity>();
  for (const [typeName, resolve] of referenceResolvers) {
    const type = schema.getType(typeName);
    const node = isObjectType(type) ? type.astNode : undefined;
    const [keys, service, scopes] = [keysOf(node), requiredService(node), neededScopes(node)];
    entities.set(typeName, { typeName, keys, service, scopes, resolve });
  }
  field.resolve = (_source, { representations }: { representations: readonly unknown[] }, context: Context, info) =>
    representations.map(async (representation) => {
      const given = isObject(representation) ? representation : {};
      const entity = entities.get(given['__typename']);
      if (!entity) throw badInput('The representation has no __typename of an entity of this subgraph.');
      // A key that is null names nothing, and a gateway may send one; without a key nobody knows what was meant.
      if (!entity.keys.some((key) => typeof given[key] === 'string' || given[key] === null)) {
        throw badInput(`A reference to ${entity.typeName} needs its ${entity.keys.join(' or its ')}, as text.`);
      }
      const found = await resolveEntity(entity, given, context, info);
      // What loaders hand out may be shared or frozen, and the type's name is to be written on it.
      return isObject(found) ? { ...found, __typename: entity.typeName } : null;
    });
}

async function resolveEntity(
  { typeName, service, scopes, resolve }: Entity,
  representation: Readonly<Record<string, unknown>>,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  checkScopes(scopes, context.caller);
  const ask = async (): Promise<unknown> => resolve(representation, context, info);
  if (!service) return ask();
  const place = await placeOfReference(typeName, representation['id'], context);
  if (!place) return null;
  const attempt = await context.availability.attempt(service, place, ask);
  if (attempt.kind === 'done') return attempt.value;
  const { message, reason } = attempt.why;
  throw new GraphQLError(message, { extensions: { code: 'SERVICE_UNAVAILABLE', service, reason } });
}

/** The fields that name an entity: each of its keys is one field. */
function keysOf(node: ObjectTypeDefinitionNode | null | undefined): readonly string[] {
  const keys = (node?.directives ?? []).filter(({ name }) => name.value === 'key');
  return keys.flatMap(({ arguments: given = [] }) =>
    given.flatMap(({ name, value }) => (name.value === 'fields' && value.kind === Kind.STRING ? [value.value] : [])),
  );
}

function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', argument: 'representations' } });
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
