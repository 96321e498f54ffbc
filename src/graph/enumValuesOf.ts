import { Kind, type DocumentNode } from 'graphql';

/** Enums whose values are the same in the SDL and in the domain. */
const sameInDomain: ReadonlySet<string> = new Set([
  'GpNextStep',
  'GpOnlineService',
  'GpProblemCode',
  'GpServiceUnavailableReason',
]);

/**
 * Maps the enum values of an SDL document to the domain's: `HOME_VISIT` is `homeVisit`. Enums with the same values in
 * both are left out.
 */
export function enumValuesOf(document: DocumentNode): Record<string, Record<string, string>> {
  const enums = document.definitions.filter((node) => node.kind === Kind.ENUM_TYPE_DEFINITION);
  return Object.fromEntries(
    enums
      .filter(({ name }) => !sameInDomain.has(name.value))
      .map(({ name, values = [] }) => [
        name.value,
        Object.fromEntries(values.map((value) => [value.name.value, toCamelCase(value.name.value)])),
      ]),
  );
}

/** The SDL value of a domain value or type name: `homeVisit` is `HOME_VISIT`. */
export function toConstantCase(name: string): string {
  return name.replaceAll(/(?<!^)(?=[A-Z])/g, '_').toUpperCase();
}

function toCamelCase(value: string): string {
  return value.toLowerCase().replaceAll(/_(.)/g, (_, letter: string) => letter.toUpperCase());
}
