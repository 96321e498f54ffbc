import { getNamedType, isInterfaceType, isListType, isNonNullType, isObjectType } from 'graphql';
import type { Field, SchemaToLint, Report } from './SchemaToLint.ts';

const pageInfo = { hasNextPage: 'Boolean!', hasPreviousPage: 'Boolean!', startCursor: 'String', endCursor: 'String' };

/** The rules of graphql-eslint's relay set. */
export function checkRelay({ types }: SchemaToLint, report: Report): void {
  for (const type of types) {
    if (isObjectType(type)) checkType(type.name, type.getFields(), report);
    if (isObjectType(type) || isInterfaceType(type))
      for (const field of Object.values(type.getFields())) checkArguments(type.name, field, report);
  }
}

function checkArguments(typeName: string, field: Field, report: Report): void {
  if (!('args' in field) || !getNamedType(field.type).name.endsWith('Connection')) return;
  const args = new Map(field.args.map((one) => [one.name, String(one.type)]));
  const isForward = /^Int!?$/.test(args.get('first') ?? '') && args.get('after') === 'String';
  const hasBackward = args.has('last') || args.has('before');
  const isBackward = /^Int!?$/.test(args.get('last') ?? '') && args.get('before') === 'String';
  if (isForward && (!hasBackward || isBackward)) return;
  const problem = 'lacks first: Int and after: String, or last: Int and before: String';
  report('relay-arguments', `${typeName}.${field.name}`, problem);
}

function checkType(name: string, fields: Readonly<Record<string, Field>>, report: Report): void {
  const typeOf = (field: string) => String(fields[field]?.type);
  if (name.endsWith('Connection')) {
    const edges = fields['edges']?.type;
    const list = edges && (isNonNullType(edges) ? edges.ofType : edges);
    if (!isListType(list) || !getNamedType(list).name.endsWith('Edge'))
      report('relay-connection-types', name, 'has no list of edges');
    if (typeOf('pageInfo') !== 'PageInfo!') report('relay-connection-types', name, 'has no pageInfo: PageInfo!');
  }
  if (name.endsWith('Edge')) {
    if (!/^String!?$/.test(typeOf('cursor'))) report('relay-edge-types', name, 'has no cursor: String');
    if (!fields['node'] || typeOf('node').startsWith('[')) report('relay-edge-types', name, 'has no node');
  }
  if (name === 'PageInfo') {
    for (const [field, type] of Object.entries(pageInfo))
      if (typeOf(field) !== type) report('relay-page-info', `${name}.${field}`, `is not ${type}`);
  }
}
