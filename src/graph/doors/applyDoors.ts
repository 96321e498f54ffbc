import { defaultFieldResolver, isObjectType, type GraphQLSchema } from 'graphql';
import type { Door, Resolver } from './Door.ts';

/**
 * Puts the doors in front of the resolvers of a schema, the first one outermost. Throws when a door names a field that
 * does not exist or has no resolver.
 */
export function applyDoors(schema: GraphQLSchema, doors: readonly Door[]): void {
  const missing = new Set(doors.flatMap(({ fields = [] }) => fields));
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    for (const field of Object.values(type.getFields())) {
      if (field.resolve) missing.delete(`${type.name}.${field.name}`);
      const guards = doors.flatMap((door) => door.guard({ type, field }) ?? []);
      if (guards.length === 0) continue;
      const resolve: Resolver = field.resolve ?? defaultFieldResolver;
      field.resolve = guards.reduceRight((next, guard) => guard(next), resolve);
    }
  }
  if (missing.size > 0) throw new Error(`Fields without a resolver to guard: ${[...missing].join(', ')}.`);
}
