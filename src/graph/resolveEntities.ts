import {
  GraphQLError,
  isObjectType,
  Kind,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type ObjectTypeDefinitionNode,
} from 'graphql';
import type { Context } from '../context.ts';
import type { OnlineService } from '../availability/rules.ts';
import { enGB } from '../texts/enGB.ts';
import { messageOfUnavailability } from './problems.ts';
import { requiredService } from './requiredService.ts';
import { checkScopes, neededScopes, type NeededScopes } from './scopes.ts';
import { targetOfReference } from './targetOf.ts';

export type ResolveReference = (
  representation: Readonly<Record<string, unknown>>,
  context: Context,
  info: GraphQLResolveInfo,
) => unknown;

interface Entity {
  readonly typeName: string;
  readonly keys: readonly string[];
  /** The scopes of the field that each key is: a reference by it reveals whether somebody has this value. */
  readonly scopesOfKeys: ReadonlyMap<string, NeededScopes>;
  readonly service: OnlineService | undefined;
  readonly scopes: NeededScopes;
  readonly resolve: ResolveReference;
}

/**
 * Resolves `_entities` with the `__resolveReference` of each entity type. References are resolved concurrently, with
 * the caller's permissions, and fail independently: `BAD_USER_INPUT` without a key, `SERVICE_UNAVAILABLE` when the
 * entity's service is unavailable. The server limits their number (`limitRepresentations`).
 */
export function resolveEntities(
  schema: GraphQLSchema,
  referenceResolvers: ReadonlyMap<string, ResolveReference>,
): void {
  const field = schema.getQueryType()?.getFields()['_entities'];
  if (!field) throw new Error('The schema has no entities.');
  const entities = new Map<unknown, Entity>();
  for (const [typeName, resolve] of referenceResolvers) {
    const type = schema.getType(typeName);
    const node = isObjectType(type) ? type.astNode : undefined;
    const [keys, service, scopes] = [keysOf(node), requiredService(node), neededScopes(node)];
    const fields = isObjectType(type) ? type.getFields() : {};
    const scopesOfKeys = new Map(keys.map((key) => [key, neededScopes(fields[key]?.astNode)]));
    entities.set(typeName, { typeName, keys, scopesOfKeys, service, scopes, resolve });
  }
  field.resolve = (_source, { representations }: { representations: readonly unknown[] }, context: Context, info) =>
    representations.map(async (value) => {
      const representation = isObject(value) ? value : {};
      const entity = entities.get(representation['__typename']);
      if (!entity) throw badInput('The representation needs the __typename of an entity of this subgraph.');
      // A gateway may send a key that is null; it identifies nothing. Without any key the reference is malformed.
      if (!entity.keys.some((key) => typeof representation[key] === 'string' || representation[key] === null)) {
        throw badInput(`A reference to ${entity.typeName} needs its ${entity.keys.join(' or its ')}, as text.`);
      }
      const found = await resolveEntity(entity, representation, context, info);
      // Loaders may return shared or frozen objects, so that the type name is written to a copy.
      return isObject(found) ? { ...found, __typename: entity.typeName } : null;
    });
}

async function resolveEntity(
  { typeName, keys, scopesOfKeys, service, scopes, resolve }: Entity,
  representation: Readonly<Record<string, unknown>>,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  checkScopes(scopes, context.caller);
  // The first key with a value is the one that the reference is resolved by.
  const key = keys.find((one) => typeof representation[one] === 'string');
  if (key !== undefined) checkScopes(scopesOfKeys.get(key) ?? [], context.caller);
  const run = async (): Promise<unknown> => resolve(representation, context, info);
  if (!service) return run();
  const target = await targetOfReference(typeName, representation['id'], context);
  if (!target) return null;
  const attempt = await context.availability.attempt(service, target, run);
  if (attempt.kind === 'done') return attempt.value;
  const { reason } = attempt.unavailable;
  // Messages of errors are for developers, and in English in every language.
  const message = messageOfUnavailability(enGB, attempt.unavailable);
  throw new GraphQLError(message, { extensions: { code: 'SERVICE_UNAVAILABLE', gpService: service, reason } });
}

/** Each key of an entity is a single field. */
function keysOf(node: ObjectTypeDefinitionNode | null | undefined): readonly string[] {
  const keys = (node?.directives ?? []).filter(({ name }) => name.value === 'key');
  return keys.flatMap(({ arguments: args = [] }) =>
    args.flatMap(({ name, value }) => (name.value === 'fields' && value.kind === Kind.STRING ? [value.value] : [])),
  );
}

function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', argument: 'representations' } });
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
