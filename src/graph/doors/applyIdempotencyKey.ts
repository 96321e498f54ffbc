import { GraphQLError, Kind, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';
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

function headerKeyOf({ idempotencyKey }: Context, info: GraphQLResolveInfo): string | undefined {
  if (idempotencyKey === undefined || countMutations(info) !== 1) return undefined;
  if (idempotencyKeyProblem(idempotencyKey) !== undefined) {
    throw new GraphQLError('The header Idempotency-Key must have 1 to 128 visible ASCII characters.', {
      extensions: { code: 'BAD_USER_INPUT' },
    });
  }
  return idempotencyKey;
}

/** Counts the mutation fields of an operation, those of its fragments included, each fragment once. */
function countMutations({ operation, fragments }: GraphQLResolveInfo): number {
  const visited = new Set<string>();
  const count = ({ selections }: SelectionSetNode): number => {
    let fields = 0;
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) fields += selection.name.value === '__typename' ? 0 : 1;
      else if (selection.kind === Kind.INLINE_FRAGMENT) fields += count(selection.selectionSet);
      else if (!visited.has(selection.name.value)) {
        visited.add(selection.name.value);
        const fragment = fragments[selection.name.value];
        if (fragment) fields += count(fragment.selectionSet);
      }
    }
    return fields;
  };
  return count(operation.selectionSet);
}
