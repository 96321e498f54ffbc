import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isAbstractType,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

type Field = GraphQLField<unknown, unknown>;

/** The number of items that a field of the introspection returns, on average. Undefined for other fields. */
export type IntrospectionSizes = (field: Field) => number | undefined;

/**
 * Counts what a schema has for its own introspection, whose fields state no list sizes. The mean makes the sum over all
 * types exact. A type that is looked up by its name counts as if it were the largest.
 */
export function createIntrospectionSizes(schema: GraphQLSchema): IntrospectionSizes {
  const types = Object.values(schema.getTypeMap());
  const directives = schema.getDirectives();
  const fields = types.flatMap(fieldsOf);
  const mean = (lists: readonly (readonly unknown[])[]) => lists.flat().length / Math.max(1, lists.length);
  const meanFields = mean(types.map(fieldsOf));
  const maxFields = Math.max(...types.map((type) => fieldsOf(type).length));
  const sizes: Readonly<Record<string, number>> = {
    '__Schema.types': types.length,
    '__Schema.directives': directives.length,
    '__Directive.args': mean(directives.map(({ args }) => args)),
    '__Directive.locations': mean(directives.map(({ locations }) => locations)),
    '__Field.args': mean(fields.map(({ args }) => args)),
    '__Type.fields': meanFields,
    '__Type.inputFields': mean(types.map((type) => (isInputObjectType(type) ? Object.keys(type.getFields()) : []))),
    '__Type.enumValues': mean(types.map((type) => (isEnumType(type) ? type.getValues() : []))),
    '__Type.interfaces': mean(types.map((type) => (isObjectType(type) ? type.getInterfaces() : []))),
    '__Type.possibleTypes': mean(types.map((type) => (isAbstractType(type) ? schema.getPossibleTypes(type) : []))),
  };
  const byField = new Map<Field, number>([
    [SchemaMetaFieldDef, 1],
    [TypeMetaFieldDef, Math.max(1, maxFields / Math.max(1, meanFields))],
  ]);
  for (const [name, size] of Object.entries(sizes)) {
    const [typeName = '', fieldName = ''] = name.split('.');
    const type = schema.getType(typeName);
    const field = isObjectType(type) ? type.getFields()[fieldName] : undefined;
    if (field) byField.set(field, size);
  }
  return (field) => byField.get(field);
}

function fieldsOf(type: GraphQLNamedType): readonly Field[] {
  return isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
}
