import assert from 'node:assert/strict';
import { isInputObjectType, isNonNullType, isObjectType } from 'graphql';
import { expect, test } from 'vitest';
import { isOwnName } from '../support/isOwnName.ts';
import { nullInputsIn, omitNulls } from '../support/nullInputs.ts';
import { schema } from '../support/schema.ts';
import { useEveryInput } from './useEveryInput.ts';

/** The arguments and input fields that may be omitted. */
function omissibleInputs(): readonly string[] {
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => isOwnName(name));
  return types.flatMap((type) => {
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter((field) => !isNonNullType(field.type));
      return fields.map(({ name }) => `${type.name}.${name}`);
    }
    if (!isObjectType(type)) return [];
    return Object.values(type.getFields()).flatMap((field) =>
      field.args.filter((arg) => !isNonNullType(arg.type)).map((arg) => `${type.name}.${field.name}(${arg.name})`),
    );
  });
}

test('an explicit null for an argument or an input field has the same effect as omitting it', async () => {
  const withNulls = await useEveryInput((operation) => operation);
  const omitted = await useEveryInput(omitNulls);
  expect(withNulls.map(({ response }) => response)).toEqual(omitted.map(({ response }) => response));
  const errors = withNulls.flatMap(({ response }) => (response as { errors?: { message: string }[] }).errors ?? []);
  expect(errors.map(({ message }) => message)).toEqual(['A reason is required. The practice reads it.']);
  expect(JSON.stringify(withNulls)).not.toContain('problemCode":');

  expect(omitted.flatMap(({ operation }) => nullInputsIn(operation))).toEqual([]);
  const sent = new Set(withNulls.flatMap(({ operation }) => nullInputsIn(operation)));
  assert(sent.size > 90);
  expect(omissibleInputs().filter((coordinate) => !sent.has(coordinate))).toEqual([]);
});
