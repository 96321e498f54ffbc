import { getNamedType, isObjectType, isUnionType, type GraphQLSchema, type GraphQLUnionType } from 'graphql';
import type { Context } from '../../context.ts';
import { placeOf } from '../serviceTargets.ts';
import { requiredService } from '../requiredService.ts';
import { typeOfReason, type Unavailability } from '../../availability/Unavailability.ts';

/**
 * Puts the gate in front of every field with `@requiresService`: where the service cannot be used, the field answers
 * why, and its resolver does not run. Where nobody is concerned whom this person may see, the resolver answers that.
 */
export function gateFields(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    for (const field of Object.values(type.getFields())) {
      const service = requiredService(field.astNode);
      if (!service) continue;
      const { resolve } = field;
      const union = getNamedType(field.type);
      if (!resolve || !isUnionType(union)) {
        throw new Error(`${type.name}.${field.name} has @requiresService: it needs a resolver and answers a union.`);
      }
      nameMembers(union);
      field.resolve = async (parent, args: Record<string, unknown>, context: Context, info) => {
        const place = await placeOf(type.name, parent, args, context);
        // A mutation gets the patient whom its input names as its parent, as a field of Patient does.
        const source: unknown = type.name === 'Mutation' && place?.kind === 'patient' ? place.link : parent;
        const ask = async (): Promise<unknown> => resolve(source, args, context, info);
        if (!place) return ask();
        const attempt = await context.availability.attempt(service, place, ask);
        return attempt.kind === 'done' ? attempt.value : attempt.why;
      };
    }
  }
}

/** Reasons name themselves. Where the union has one more member, everything else is that; where it has several, it says. */
function nameMembers(union: GraphQLUnionType): void {
  const { resolveType } = union;
  const [only, ...others] = union.getTypes().filter(({ name }) => !reasonTypes.has(name));
  if (!resolveType && (!only || others.length > 0)) throw new Error(`${union.name} needs a __resolveType.`);
  union.resolveType = (value: unknown, context, info, type) =>
    nameOfReason(value) ?? (resolveType ? resolveType(value, context, info, type) : only?.name);
}

const reasonTypes: ReadonlySet<unknown> = new Set(Object.values(typeOfReason));

function nameOfReason(value: unknown): Unavailability['__typename'] | undefined {
  const { __typename: name } = value as Partial<Unavailability>;
  return reasonTypes.has(name) ? name : undefined;
}
