import { idempotencyKeyProblem } from '../../domain/inputText.ts';
import { checksByField, type CheckInputs } from '../inputs/checksByField.ts';
import type { InputCheck } from '../inputs/InputCheck.ts';
import { invalidArgument } from '../invalidArgument.ts';
import type { Door } from './Door.ts';

/** Every mutation has an input with this field. */
interface MutationArgs {
  readonly input: { readonly idempotencyKey?: string | null };
}

const checkMutation = ({ input: { idempotencyKey } }: MutationArgs): readonly InputCheck[] => [
  ['input.idempotencyKey', typeof idempotencyKey === 'string' ? idempotencyKeyProblem(idempotencyKey) : undefined],
];

/**
 * Validates arguments beyond their types. An invalid argument fails with `BAD_USER_INPUT`, which names it, before any
 * upstream call.
 */
export const checkInputs: Door = {
  fields: Object.keys(checksByField),
  guard: ({ type, field }) => {
    const checks = checksOf(type.name, field.name);
    if (checks.length === 0) return undefined;
    return (next) => (parent, args, context, info) => {
      const all = checks.flatMap((check) => check(args, parent, context));
      const invalid = all.find(([, problem]) => problem !== undefined);
      if (!invalid) return next(parent, args, context, info);
      const [argument, problem = ''] = invalid;
      throw invalidArgument(info.fieldNodes[0], argument, problem);
    };
  },
};

function checksOf(type: string, field: string): readonly CheckInputs[] {
  const own = checksByField[`${type}.${field}`];
  const shared = type === 'Mutation' ? [checkMutation as CheckInputs] : [];
  return own ? [own, ...shared] : shared;
}
