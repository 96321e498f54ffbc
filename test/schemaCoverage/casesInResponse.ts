import {
  getNamedType,
  isAbstractType,
  isEnumType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { CollectedField, CollectFields } from './createFieldCollector.ts';
import { memberOf, nullField, nullWithError, returnedValue } from './schemaCases.ts';

export interface ResponseBody {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly path?: readonly (string | number)[] | undefined }[];
}

type Path = readonly (string | number)[];

/** A type that an object in a response can have, with the fields that the operation selects on it. */
interface Candidate {
  readonly type: GraphQLObjectType;
  readonly fields: ReadonlyMap<string, CollectedField>;
}

/**
 * The cases, as `schemaCases` names them, that a client can see in a response. A member of a union counts only if the
 * response shows which one it is, by `__typename` or by fields that no other member would have. Null counts as null
 * with an error if an error has the path of the field or of anything below it.
 */
export function casesInResponse(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  collectFields: CollectFields,
  { data, errors = [] }: ResponseBody,
): ReadonlySet<string> {
  const found = new Set<string>();
  const failedPaths = new Set(
    errors.flatMap(({ path = [] }) => path.map((_, index) => path.slice(0, index + 1).join())),
  );
  // Paths are needed only to find errors, and a response with a long list has many.
  const below = (path: Path, key: string | number): Path => (failedPaths.size === 0 ? path : [...path, key]);

  function visitObject(record: Readonly<Record<string, unknown>>, candidates: readonly Candidate[], path: Path): void {
    const certain = candidates.length === 1 ? candidates[0]?.type : undefined;
    for (const [key, value] of Object.entries(record)) {
      const selected = candidates.flatMap(({ type, fields }) => {
        const collected = fields.get(key);
        const field = collected && type.getFields()[collected.name];
        return field ? [{ field, nodes: collected.nodes }] : [];
      });
      const [first] = selected;
      if (!first || new Set(selected.map(({ field }) => getNamedType(field.type))).size > 1) continue;
      const valuePath = below(path, key);
      if (value !== null) visitValue(value, first.field, first.nodes, valuePath);
      else if (certain)
        found.add((failedPaths.has(valuePath.join()) ? nullWithError : nullField)(certain.name, first.field.name));
    }
  }

  function visitValue(value: unknown, field: AnyField, nodes: CollectedField['nodes'], path: Path): void {
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) visitValue(item, field, nodes, below(path, index));
      return;
    }
    if (value === null) return;
    const type = getNamedType(field.type);
    if (isEnumType(type)) found.add(returnedValue(type.name, String(value)));
    if (!isAbstractType(type) && !isObjectType(type)) return;
    const record = value as Readonly<Record<string, unknown>>;
    const types = isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
    const candidates = types
      .map((one) => ({ type: one, fields: collectFields(one, nodes) }))
      .filter((one) => matches(one, record));
    const [member] = candidates;
    if (isAbstractType(type) && member && candidates.length === 1) found.add(memberOf(type.name, member.type.name));
    visitObject(record, candidates, path);
  }

  const root = schema.getRootType(operation.operation);
  if (data && root) visitObject(data, [{ type: root, fields: collectFields(root, [operation]) }], []);
  return found;
}

type AnyField = GraphQLField<unknown, unknown>;

/** Whether an object in a response can be of a type: it has the selected fields of the type and no others. */
function matches({ type, fields }: Candidate, record: Readonly<Record<string, unknown>>): boolean {
  const keys = Object.keys(record);
  return (
    fields.size === keys.length &&
    keys.every((key) => {
      const name = fields.get(key)?.name;
      return name !== undefined && (name !== '__typename' || record[key] === type.name);
    })
  );
}
