import { Kind, parse, print, TypeInfo, visit, visitWithTypeInfo, type DocumentNode } from 'graphql';
import { schema } from './schema.ts';

/** Removes every argument and input field whose value is a literal null. */
export function omitNulls(operation: string): string {
  return print(
    visit(parse(operation), {
      Argument: ({ value }) => (value.kind === Kind.NULL ? null : undefined),
      ObjectField: ({ value }) => (value.kind === Kind.NULL ? null : undefined),
    }),
  );
}

/** @returns the coordinates of the arguments and input fields whose value is a literal null. */
export function nullInputsIn(operation: string): readonly string[] {
  const document: DocumentNode = parse(operation);
  const typeInfo = new TypeInfo(schema);
  const found: string[] = [];
  visit(
    document,
    visitWithTypeInfo(typeInfo, {
      Argument: ({ name, value }) => {
        const coordinate = `${typeInfo.getParentType()?.name}.${typeInfo.getFieldDef()?.name}(${name.value})`;
        if (value.kind === Kind.NULL) found.push(coordinate);
      },
      ObjectField: ({ name, value }) => {
        const input = typeInfo.getParentInputType();
        if (value.kind === Kind.NULL) found.push(`${String(input).replaceAll(/[[\]!]/g, '')}.${name.value}`);
      },
    }),
  );
  return found;
}
