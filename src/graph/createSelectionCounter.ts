import {
  getNamedType,
  isAbstractType,
  isObjectType,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { appliesTo } from './appliesTo.ts';
import { noSizes, type Sizes } from './expectedListSize.ts';

type Field = GraphQLField<unknown, unknown>;

/** @returns the count of a selection on a value of the type. */
export type SelectionCounter = (set: SelectionSetNode, type: GraphQLOutputType, sizes?: Sizes) => number;

interface CounterOptions {
  readonly schema: GraphQLSchema;
  /** @returns the fragment of that name. */
  readonly fragment: (name: string) => FragmentDefinitionNode | null | undefined;
  /** @returns the count of one field; `counter` counts its selection. `sizes` holds the lengths that its parent sets. */
  readonly countField: (node: FieldNode, field: Field, sizes: Sizes, counter: SelectionCounter) => number;
}

/**
 * Counts selections of one valid operation. Every alias and every fragment counts. Of a union or an interface, the type
 * with the highest count does. The result is an upper estimate: selections that merge count twice.
 */
export function createSelectionCounter({ schema, fragment, countField }: CounterOptions): SelectionCounter {
  /** Nested fragments would multiply the work, so each selection is counted once for each type and list size. */
  const known = new Map<SelectionSetNode, Map<string, number>>();

  const counter: SelectionCounter = (set, type, sizes = noSizes) => {
    const named = getNamedType(type);
    if (isObjectType(named)) return countSelection(set, named, sizes);
    const types = isAbstractType(named) ? schema.getPossibleTypes(named) : [];
    return Math.max(0, ...types.map((one) => countSelection(set, one, sizes)));
  };

  function countSelection(set: SelectionSetNode, type: GraphQLObjectType, sizes: Sizes): number {
    const key = `${type.name} ${sizes.size} ${[...sizes.fields].join()}`;
    const counts = known.get(set) ?? new Map<string, number>();
    known.set(set, counts);
    const before = counts.get(key);
    if (before !== undefined) return before;
    // A fragment that spreads itself is invalid. It must not end in an endless recursion.
    counts.set(key, 0);
    let total = 0;
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        const field = type.getFields()[selection.name.value] ?? metaFields.get(selection.name.value);
        // `__typename` is a leaf without a definition.
        total += field ? countField(selection, field, sizes, counter) : 1;
        continue;
      }
      const part = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragment(selection.name.value);
      if (part && appliesTo(schema, part.typeCondition?.name.value, type))
        total += countSelection(part.selectionSet, type, sizes);
    }
    counts.set(key, total);
    return total;
  }

  return counter;
}

/** The fields of the introspection that every root has. */
export const metaFields: ReadonlyMap<string, Field> = new Map([
  ['__schema', SchemaMetaFieldDef],
  ['__type', TypeMetaFieldDef],
]);
