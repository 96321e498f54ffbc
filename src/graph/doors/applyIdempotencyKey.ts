import { GraphQLError, Kind, type GraphQLResolveInfo } from 'graphql';
import { idempotencyKeyProblem } from '../../domain/inputText.ts';
import type { Context } from '../../context.ts';
import type { Door } from './Door.ts';

interface MutationArgs {
  readonly input: { readonly idempotencyKey?: string | null };
}

/**
 * Notes each mutation before it is sent, and carries out one with an idempotency key once. The key is the input's, or the `Idempotency-Key` header's when the
 * operation has exactly one mutation field: otherwise the header does not say which of them it names.
 */
export const applyIdempotencyKey: Door = {
  guard: ({ type, field }) => {
    if (type.name !== 'Mutation') return undefined;
    return (next) => (parent, args, context, info) => {
      const { idempotencyKey: inputKey, ...input } = (args as MutationArgs).input;
      const idempotencyKey = inputKey ?? headerKeyOf(context, info);
      const execute = async () => next(parent, args, context, info);
      return context.idempotentWrites.run({ field: field.name, idempotencyKey, input, execute });
    };
  },
};

function headerKeyOf({ idempotencyKey }: Context, { operation }: GraphQLResolveInfo): string | undefined {
  const { selections } = operation.selectionSet;
  if (idempotencyKey === undefined || selections.length !== 1 || selections[0]?.kind !== Kind.FIELD) return undefined;
  if (idempotencyKeyProblem(idempotencyKey) !== undefined) {
    throw new GraphQLError('The header Idempotency-Key must have 1 to 128 visible ASCII characters.', {
      extensions: { code: 'BAD_USER_INPUT' },
    });
  }
  return idempotencyKey;
}
