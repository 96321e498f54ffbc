import {
  getNamedType,
  isAbstractType,
  isObjectType,
  isRequiredArgument,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** Arguments by field, such as `Patient.bookableSlots`, as written in a query. */
type GivenArguments = Readonly<Record<string, string>>;

/**
 * Selects every field of a type and everything below it, each under its own alias. Leaves out other patients and
 * practices, the reasons for which a service is unavailable, and fields with a required argument that is not given.
 */
export function selectFields(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  given: GivenArguments,
  path: readonly string[] = [],
): readonly string[] {
  return Object.values(type.getFields()).flatMap((field) => {
    const below = getNamedType(field.type);
    if (['Patient', 'Practice', 'MedicalRecord', ...path].includes(below.name)) return [];
    const args = given[`${type.name}.${field.name}`] ?? '';
    if (args === '' && field.args.some(isRequiredArgument)) return [];
    return [
      `${type.name}_${field.name}: ${field.name}${args} ${selectBelow(schema, below, given, [...path, type.name])}`,
    ];
  });
}

function selectBelow(
  schema: GraphQLSchema,
  type: GraphQLNamedType,
  given: GivenArguments,
  path: readonly string[],
): string {
  if (isObjectType(type)) return `{ __typename ${selectFields(schema, type, given, path).join(' ')} }`;
  if (!isAbstractType(type)) return '';
  const members = schema.getPossibleTypes(type).filter((member) => !isReason(member));
  const fragments = members.map(
    (member) => `... on ${member.name} { ${selectFields(schema, member, given, path).join(' ')} }`,
  );
  return `{ __typename ${fragments.join(' ')} }`;
}

function isReason(type: GraphQLObjectType): boolean {
  return type.getInterfaces().some(({ name }) => name === 'GpServiceProblem');
}
