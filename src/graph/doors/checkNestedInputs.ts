import {
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  isCompositeType,
  Kind,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type SelectionSetNode,
} from 'graphql';
import { appliesTo } from '../appliesTo.ts';
import { checksByField, type CheckInputs } from '../inputs/checksByField.ts';
import { parentBeforeCall } from '../inputs/parentBeforeCall.ts';
import { invalidArgument } from '../invalidArgument.ts';
import type { Door } from './Door.ts';

/** A field below another one, with the check of its arguments, if it has one. */
interface CheckedField {
  readonly typeName: string;
  /** False when other fields are in between. */
  readonly isDirect: boolean;
  readonly node: FieldNode;
  readonly field: GraphQLField<unknown, unknown>;
  readonly check: CheckInputs | undefined;
}

/**
 * Validates the arguments of all fields below a field that may call the upstream, so that an invalid one is refused
 * before the call, and before a write is sent. The error is at the outer field, with the location of the inner one.
 */
export const checkNestedInputs: Door = {
  guard: ({ type, field }) => {
    if (!field.astNode?.directives?.some(({ name }) => name.value === 'cost')) return undefined;
    const name = `${type.name}.${field.name}`;
    const known = new WeakMap<FieldNode, readonly CheckedField[]>();
    return (next) => (parent, args, context, info) => {
      for (const outer of info.fieldNodes) {
        let fields = known.get(outer);
        if (!fields) known.set(outer, (fields = fieldsBelow(outer, info)));
        for (const one of fields) {
          const before = one.isDirect ? parentBeforeCall(name, one.typeName, args, parent) : undefined;
          checkField(one, before, context, info);
        }
      }
      return next(parent, args, context, info);
    };
  },
};

function checkField(one: CheckedField, parent: unknown, context: unknown, info: GraphQLResolveInfo): void {
  const args = getArgumentValues(one.field, one.node, info.variableValues);
  const invalid = one.check?.(args, parent, context).find(([, problem]) => problem !== undefined);
  if (!invalid) return;
  const [argument, problem = ''] = invalid;
  throw invalidArgument(one.node, argument, problem);
}

/** @returns the fields with arguments or checks below a field. Skipped ones are left out. */
function fieldsBelow(outer: FieldNode, info: GraphQLResolveInfo): readonly CheckedField[] {
  const found: CheckedField[] = [];
  // Fragments may repeat a selection many times.
  const seen = new Map<SelectionSetNode, Set<GraphQLObjectType>>();

  function visit(set: SelectionSetNode | undefined, type: GraphQLCompositeType, isDirect: boolean): void {
    const types = isAbstractType(type) ? info.schema.getPossibleTypes(type) : [type];
    for (const one of types) if (set) visitObject(set, one, isDirect);
  }

  function visitObject(set: SelectionSetNode, type: GraphQLObjectType, isDirect: boolean): void {
    const types = seen.get(set) ?? new Set();
    if (types.has(type)) return;
    seen.set(set, types.add(type));
    for (const selection of set.selections) {
      if (!isIncluded(selection, info)) continue;
      if (selection.kind === Kind.FIELD) visitField(selection, type, isDirect);
      else {
        const part = selection.kind === Kind.INLINE_FRAGMENT ? selection : info.fragments[selection.name.value];
        if (part && appliesTo(info.schema, part.typeCondition?.name.value, type))
          visitObject(part.selectionSet, type, isDirect);
      }
    }
  }

  function visitField(node: FieldNode, parent: GraphQLObjectType, isDirect: boolean): void {
    const field = parent.getFields()[node.name.value];
    if (!field) return;
    const check = checksByField[`${parent.name}.${field.name}`];
    // Values of variables can be invalid for a field that has no check.
    if (check || node.arguments?.length) found.push({ typeName: parent.name, isDirect, node, field, check });
    const type = getNamedType(field.type);
    if (isCompositeType(type)) visit(node.selectionSet, type, false);
  }

  const field = info.parentType.getFields()[outer.name.value];
  const type = field && getNamedType(field.type);
  if (isCompositeType(type)) visit(outer.selectionSet, type, true);
  return found;
}

function isIncluded(node: Parameters<typeof getDirectiveValues>[1], { variableValues }: GraphQLResolveInfo): boolean {
  if (getDirectiveValues(GraphQLSkipDirective, node, variableValues)?.['if'] === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, variableValues)?.['if'] !== false;
}
