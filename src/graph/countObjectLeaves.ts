import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isListType,
  isObjectType,
  Kind,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { appliesTo } from './appliesTo.ts';
import type { LeafCounter } from './countLeaves.ts';
import { metaFields } from './createSelectionCounter.ts';

/**
 * Counts the leaves of the largest object of a response before the operation is executed: of the root, or of one item of a
 * list, with the objects in it and without the lists in it. The library completes so many in one go, because slices end
 * between items. Fields are merged as execution does, or the leaves of one item could be selected in many small fields. Of a
 * union or an interface, the type with the most leaves counts.
 */
export function createObjectLeafCounter(schema: GraphQLSchema): LeafCounter {
  return ({ operation, fragment }) => {
    let max = 0;

    function countValue(sets: readonly SelectionSetNode[], type: GraphQLOutputType): number {
      const named = getNamedType(type);
      const types = isAbstractType(named) ? schema.getPossibleTypes(named) : isObjectType(named) ? [named] : [];
      return Math.max(0, ...types.map((one) => countObject(sets, one)));
    }

    function countObject(sets: readonly SelectionSetNode[], type: GraphQLObjectType): number {
      let total = 0;
      for (const [node, ...others] of collectFields(sets, type).values()) {
        const field = type.getFields()[node.name.value] ?? metaFields.get(node.name.value);
        const selected = [node, ...others].flatMap(({ selectionSet }) => selectionSet ?? []);
        const isList = field !== undefined && isListType(getNullableType(field.type));
        const leaves = field && selected.length > 0 ? countValue(selected, field.type) : 1;
        if (isList) max = Math.max(max, leaves);
        else total += leaves;
      }
      return total;
    }

    /** @returns the fields of a selection on the type, by the names that they have in the response. */
    function collectFields(
      sets: readonly SelectionSetNode[],
      type: GraphQLObjectType,
    ): ReadonlyMap<string, readonly [FieldNode, ...FieldNode[]]> {
      const fields = new Map<string, [FieldNode, ...FieldNode[]]>();
      const spread = new Set<string>();
      const collect = ({ selections }: SelectionSetNode): void => {
        for (const selection of selections) {
          if (selection.kind === Kind.FIELD) {
            const name = (selection.alias ?? selection.name).value;
            const same = fields.get(name);
            if (same) same.push(selection);
            else fields.set(name, [selection]);
            continue;
          }
          if (selection.kind === Kind.FRAGMENT_SPREAD) {
            if (spread.has(selection.name.value)) continue;
            spread.add(selection.name.value);
          }
          const part = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragment(selection.name.value);
          if (part && appliesTo(schema, part.typeCondition?.name.value, type)) collect(part.selectionSet);
        }
      };
      sets.forEach(collect);
      return fields;
    }

    const root = schema.getRootType(operation.operation);
    return root ? Math.max(countObject([operation.selectionSet], root), max) : 0;
  };
}
