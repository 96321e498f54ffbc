import { valueFromASTUntyped, type FieldNode, type GraphQLField, type OperationDefinitionNode } from 'graphql';
import type { ListSize } from './costOfFields.ts';

export type Variables = Readonly<Record<string, unknown>>;

/** The length of lists among the fields of an object, such as `edges` of a connection. */
export interface Sizes {
  readonly fields: ReadonlySet<string>;
  readonly size: number;
}

/** No field of the object has a length that its parent sets. */
export const noSizes: Sizes = { fields: new Set(), size: 0 };

/** The length of a list without `@listSize`, as in the router samples. */
export const defaultListSize = 10;

interface ListField {
  readonly node: FieldNode;
  readonly field: GraphQLField<unknown, unknown>;
  readonly isList: boolean;
  readonly listSize: ListSize | undefined;
}

/** @returns how often the selection of a field is expected to be returned, and the lengths of the lists below it. */
export function expectedListSize(
  { node, field, isList, listSize }: ListField,
  sizes: Sizes,
  values: Variables,
  fallback: number,
): { readonly count: number; readonly below: Sizes } {
  const expected = listSize
    ? (slicedSize(node, field, listSize.slicingArguments, values) ?? listSize.assumedSize)
    : representationCount(node, values);
  const isSized = listSize !== undefined && listSize.sizedFields.size > 0;
  const own = sizes.fields.has(node.name.value) ? sizes.size : isSized ? undefined : expected;
  return {
    count: isList ? (own ?? fallback) : 1,
    below: isSized ? { fields: listSize.sizedFields, size: expected ?? fallback } : noSizes,
  };
}

/** @returns the variables of an operation, with the defaults of those that are not set. */
export function withDefaults(operation: OperationDefinitionNode, variables: Variables = {}): Variables {
  const defaults = Object.fromEntries(
    (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  );
  return { ...defaults, ...variables };
}

/** @returns the largest slicing argument, or undefined when none is set. */
function slicedSize(
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  names: readonly string[],
  values: Variables,
): number | undefined {
  const sizes = names.flatMap((name) => {
    const argument = node.arguments?.find((one) => one.name.value === name);
    const value: unknown = argument
      ? valueFromASTUntyped(argument.value, values)
      : field.args.find((one) => one.name === name)?.defaultValue;
    return typeof value === 'number' && value >= 0 ? [value] : [];
  });
  return sizes.length > 0 ? Math.max(...sizes) : undefined;
}

/** `_entities` returns an item for each representation. The federation library defines it without `@listSize`. */
function representationCount(node: FieldNode, values: Variables): number | undefined {
  if (node.name.value !== '_entities') return undefined;
  const argument = node.arguments?.find((one) => one.name.value === 'representations');
  const value: unknown = argument && valueFromASTUntyped(argument.value, values);
  return Array.isArray(value) ? value.length : undefined;
}
