import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

/** The forms in which the parts of a schema can occur, as the list of them groups them. */
export const caseKinds = [
  'values that are returned',
  'values that are sent',
  'members',
  'null without an error',
  'null with an error',
] as const;

export type CaseKind = (typeof caseKinds)[number];

/**
 * The cases of a schema: each value of an enum, where it is returned and where it is sent; each member of a union and of
 * an interface that is the type of a field; and null for each nullable field of an object type. A field whose description
 * says so is null only when there is an error. Returns the kind of each case under its name. Types and fields of introspection
 * and of the federation specification are left out, except the members of `_Entity`.
 */
export function schemaCases(schema: GraphQLSchema): ReadonlyMap<string, CaseKind> {
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  const objects = types.filter(isObjectType).filter(({ name }) => !name.startsWith('_'));
  const fields = objects.flatMap((type) => Object.values(type.getFields()).filter(({ name }) => !name.startsWith('_')));
  const returned = new Set(fields.map(({ type }) => getNamedType(type)));
  const sent = new Set<GraphQLNamedType>([
    ...fields.flatMap(({ args }) => args.map(({ type }) => getNamedType(type))),
    ...types
      .filter(isInputObjectType)
      .flatMap((type) => Object.values(type.getFields()).map((f) => getNamedType(f.type))),
  ]);
  const cases = new Map<string, CaseKind>();
  for (const type of types) {
    if (isEnumType(type)) {
      for (const { name } of type.getValues()) {
        if (returned.has(type)) cases.set(returnedValue(type.name, name), 'values that are returned');
        if (sent.has(type)) cases.set(sentValue(type.name, name), 'values that are sent');
      }
    } else if (isUnionType(type) || (isInterfaceType(type) && returned.has(type))) {
      for (const member of schema.getPossibleTypes(type)) cases.set(memberOf(type.name, member.name), 'members');
    }
  }
  for (const type of objects) {
    for (const field of Object.values(type.getFields())) {
      if (field.name.startsWith('_') || isNonNullType(field.type)) continue;
      if (isNullOnlyWithError(field)) cases.set(nullWithError(type.name, field.name), 'null with an error');
      else cases.set(nullField(type.name, field.name), 'null without an error');
    }
  }
  return cases;
}

/** Whether the description of a field says that it is null only when there is an error. */
export function isNullOnlyWithError({ description }: GraphQLField<unknown, unknown>): boolean {
  return /Null\s+only\s+when\s+`errors`\s+has\s+an\s+entry/.test(description ?? '');
}

export const returnedValue = (type: string, value: string) => `${type}.${value}, returned`;
export const sentValue = (type: string, value: string) => `${type}.${value}, sent`;
export const memberOf = (type: string, member: string) => `${member} in ${type}`;
export const nullField = (type: string, field: string) => `${type}.${field} is null`;
export const nullWithError = (type: string, field: string) => `${type}.${field} is null with an error`;
