import {
  getNamedType,
  isCompositeType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  Kind,
  OperationTypeNode,
  valueFromASTUntyped,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { costOfField, weightOfInput } from './costOfFields.ts';
import {
  defaultListSize,
  expectedListSize,
  noSizes,
  withDefaults,
  type Sizes,
  type Variables,
} from './expectedListSize.ts';

type Field = GraphQLField<unknown, unknown>;

/** One operation, with what its cost depends on. */
export interface CostedOperation {
  readonly operation: OperationDefinitionNode;
  /** @returns the fragment of that name. */
  readonly fragment: (name: string) => FragmentDefinitionNode | null | undefined;
  readonly variables?: Variables;
  /** The lengths of the lists that are known. The others have those that the schema expects. */
  readonly lengths?: ReadonlyMap<FieldNode, number>;
}

/** @returns the static cost of a valid operation. It is pure, and visits each fragment once for each list size. */
export type CostEstimator = (operation: CostedOperation) => number;

/**
 * Computes the static cost of operations from `@cost` and `@listSize`, as routers do for demand control: an object costs
 * 1 and a leaf 0 unless `@cost` differs, a list multiplies the cost of its items, and a mutation adds 10. Every selection
 * counts, including all aliases and the fragments of all types, so the cost is an upper estimate.
 *
 * @param unknownListSize the length of a list without `@listSize`.
 */
export function createCostEstimator(schema: GraphQLSchema, unknownListSize = defaultListSize): CostEstimator {
  return ({ operation, fragment, variables, lengths }) => {
    const fragments = new Map<string, number>();
    const values = withDefaults(operation, variables);

    function selectionCost(set: SelectionSetNode, parent: GraphQLCompositeType, sizes: Sizes): number {
      let total = 0;
      for (const selection of set.selections) {
        if (selection.kind === Kind.FIELD) total += costOf(selection, parent, sizes);
        else if (selection.kind === Kind.INLINE_FRAGMENT) {
          const type = typeNamed(selection.typeCondition?.name.value) ?? parent;
          total += selectionCost(selection.selectionSet, type, sizes);
        } else total += fragmentCost(selection.name.value, sizes);
      }
      return total;
    }

    function fragmentCost(name: string, sizes: Sizes): number {
      const key = `${name} ${sizes.size} ${[...sizes.fields].join()}`;
      const known = fragments.get(key);
      if (known !== undefined) return known;
      // A fragment that spreads itself is invalid. It must not end in an endless recursion.
      fragments.set(key, 0);
      const definition = fragment(name);
      const type = typeNamed(definition?.typeCondition.name.value);
      const cost = definition && type ? selectionCost(definition.selectionSet, type, sizes) : 0;
      fragments.set(key, cost);
      return cost;
    }

    function costOf(node: FieldNode, parent: GraphQLCompositeType, sizes: Sizes): number {
      const hasFields = isObjectType(parent) || isInterfaceType(parent);
      const field = hasFields ? parent.getFields()[node.name.value] : undefined;
      if (!field) return 0;
      const cost = costOfField(field);
      const { count: expected, below } = expectedListSize({ node, field, ...cost }, sizes, values, unknownListSize);
      const count = lengths?.get(node) ?? expected;
      const type = getNamedType(field.type);
      const selected = node.selectionSet && isCompositeType(type) ? selectionCost(node.selectionSet, type, below) : 0;
      return count * (cost.weight + selected) + argumentsCost(node, field, values);
    }

    function typeNamed(name: string | undefined): GraphQLCompositeType | undefined {
      const type = name === undefined ? undefined : schema.getType(name);
      return isCompositeType(type) ? type : undefined;
    }

    const root = schema.getRootType(operation.operation);
    const base = operation.operation === OperationTypeNode.MUTATION ? 10 : 0;
    return root ? base + selectionCost(operation.selectionSet, root, noSizes) : 0;
  };
}

function argumentsCost(node: FieldNode, field: Field, values: Variables): number {
  let total = 0;
  for (const { name, value } of node.arguments ?? []) {
    const argument = field.args.find((one) => one.name === name.value);
    if (argument) total += inputCost(argument, valueFromASTUntyped(value, values));
  }
  return total;
}

/** Inputs are not nested deeper. Execution refuses a value that is, and a walk through it could overflow the stack. */
const maxInputDepth = 20;

function inputCost(input: GraphQLArgument | GraphQLInputField, value: unknown, depth = 0): number {
  if (value === null || value === undefined || depth > maxInputDepth) return 0;
  if (Array.isArray(value)) return value.reduce<number>((sum, one) => sum + inputCost(input, one, depth + 1), 0);
  const type = getNamedType(input.type);
  let total = weightOfInput(input);
  if (!isInputObjectType(type) || typeof value !== 'object') return total;
  const fields = type.getFields();
  for (const [name, inner] of Object.entries(value)) {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (field) total += inputCost(field, inner, depth + 1);
  }
  return total;
}
