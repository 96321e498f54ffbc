import { getNamedType, isUnionType, type GraphQLUnionType } from 'graphql';
import { typeOfReason, type Unavailability } from '../../availability/Unavailability.ts';
import { currentMetrics } from '../../telemetry/currentRequest.ts';
import { inSpan } from '../../telemetry/inSpan.ts';
import { requiredService } from '../requiredService.ts';
import { targetOf } from '../targetOf.ts';
import type { Door } from './Door.ts';

/**
 * Requires the service of a field with `@requiresService`. When the service is unavailable, the field returns the typed
 * reason and its resolver does not run. When the caller may not see the target, the resolver runs and reports that.
 */
export const requireService: Door = {
  guard: ({ type, field }) => {
    const service = requiredService(field.astNode);
    if (!service) return undefined;
    const union = getNamedType(field.type);
    if (!field.resolve || !isUnionType(union)) {
      throw new Error(`${type.name}.${field.name} has @requiresService: it needs a resolver and must return a union.`);
    }
    nameMembers(union);
    return (next) => async (parent, args, context, info) => {
      const target = await targetOf(type.name, parent, args as Readonly<Record<string, unknown>>, context);
      // A mutation receives the patient that its input names as its parent, as the fields of Patient do.
      const isWrite = type.name === 'Mutation';
      const source: unknown = isWrite && target?.kind === 'patient' ? target.link : parent;
      const run = async (): Promise<unknown> => next(source, args, context, info);
      if (!target) return run();
      return inSpan('gate', { 'emis.service': service }, async (note) => {
        const attempt = await context.availability.attempt(service, target, run, { isWrite });
        if (attempt.kind === 'done') {
          note({ 'emis.decision': 'available' });
          return attempt.value;
        }
        const { reason } = attempt.unavailable;
        note({ 'emis.decision': reason });
        currentMetrics().serviceUnavailable(service, reason);
        return attempt.unavailable;
      });
    };
  },
};

/**
 * Resolves the members of a union with reasons. Reasons carry their own type name; a union with a single other member resolves
 * every other value to it, and a union with several needs a `__resolveType`.
 */
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
