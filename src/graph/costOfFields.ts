import {
  getNamedType,
  isCompositeType,
  isInputObjectType,
  isListType,
  isNonNullType,
  valueFromASTUntyped,
  type DirectiveNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLOutputType,
} from 'graphql';
import { oncePerObject } from '../domain/oncePerObject.ts';

/** `@listSize`: the length of a list, or of the lists in the fields of an object. */
export interface ListSize {
  readonly assumedSize: number | undefined;
  /** Arguments that set the length. */
  readonly slicingArguments: readonly string[];
  /** Fields of the returned object that are as long. Empty when the field itself is the list. */
  readonly sizedFields: ReadonlySet<string>;
}

/** The parts of a field's cost that do not depend on the operation. */
export interface FieldCost {
  /** `@cost`, or 1 for an object and 0 for a leaf. */
  readonly weight: number;
  readonly isList: boolean;
  readonly listSize: ListSize | undefined;
}

/** The parts of a field's cost that its directives state. */
export const costOfField: (field: GraphQLField<unknown, unknown>) => FieldCost = oncePerObject(readCost);

function readCost(field: GraphQLField<unknown, unknown>): FieldCost {
  const named = getNamedType(field.type);
  const ofType = weightOf(named.astNode?.directives);
  return {
    weight: weightOf(field.astNode?.directives) ?? ofType ?? (isCompositeType(named) ? 1 : 0),
    isList: isList(field.type),
    listSize: listSizeOf(field.astNode?.directives),
  };
}

/** @returns `@cost` of an argument or input field, or 1 for an input object and 0 for a leaf. */
export function weightOfInput(input: GraphQLArgument | GraphQLInputField): number {
  const named = getNamedType(input.type);
  const ofType = weightOf(named.astNode?.directives);
  return weightOf(input.astNode?.directives) ?? ofType ?? (isInputObjectType(named) ? 1 : 0);
}

function weightOf(directives: readonly DirectiveNode[] | undefined): number | undefined {
  // The specification allows a string, and federation an integer.
  const weight = argumentsOf(directives, 'cost')?.['weight'];
  return weight === undefined ? undefined : Number(weight);
}

function listSizeOf(directives: readonly DirectiveNode[] | undefined): ListSize | undefined {
  const values = argumentsOf(directives, 'listSize');
  return (
    values && {
      assumedSize: values['assumedSize'] as number | undefined,
      slicingArguments: (values['slicingArguments'] as string[] | undefined) ?? [],
      sizedFields: new Set(values['sizedFields'] as string[] | undefined),
    }
  );
}

function argumentsOf(
  directives: readonly DirectiveNode[] | undefined,
  name: string,
): Readonly<Record<string, unknown>> | undefined {
  const directive = directives?.find((one) => one.name.value === name);
  const entries = directive?.arguments?.map((one) => [one.name.value, valueFromASTUntyped(one.value)] as const);
  return entries && Object.fromEntries(entries);
}

function isList(type: GraphQLOutputType | GraphQLInputType): boolean {
  return isNonNullType(type) ? isList(type.ofType) : isListType(type);
}
