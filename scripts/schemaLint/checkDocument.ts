import {
  getNamedType,
  isExecutableDefinitionNode,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  Kind,
  TokenKind,
  visit,
  type ASTNode,
  type ConstDirectiveNode,
  type GraphQLNamedType,
} from 'graphql';
import { approvedTags } from './exceptions.ts';
import type { Field, SchemaToLint, Report } from './SchemaToLint.ts';

const describedKinds: ReadonlySet<string> = new Set([
  Kind.DIRECTIVE_DEFINITION,
  Kind.ENUM_TYPE_DEFINITION,
  Kind.ENUM_VALUE_DEFINITION,
  Kind.FIELD_DEFINITION,
  Kind.INPUT_OBJECT_TYPE_DEFINITION,
  Kind.INPUT_VALUE_DEFINITION,
  Kind.INTERFACE_TYPE_DEFINITION,
  Kind.OBJECT_TYPE_DEFINITION,
  Kind.SCALAR_TYPE_DEFINITION,
  Kind.SCHEMA_DEFINITION,
  Kind.UNION_TYPE_DEFINITION,
]);

/** The rules about descriptions, directives, comments and unused definitions. */
export function checkDocument(input: SchemaToLint, report: Report): void {
  const path: string[] = [];
  let hasContact = false;
  visit(input.document, {
    enter(node) {
      if (isExecutableDefinitionNode(node))
        report('QUERY_DOCUMENT_DECLARATION', `line ${lineOf(node)}`, 'has an operation or a fragment');
      if ('name' in node && node.name && node.kind.endsWith('Definition')) path.push(node.name.value);
      const at = path.join('.') || 'schema';
      if (describedKinds.has(node.kind) && !('description' in node && node.description?.value.trim()))
        report('ALL_ELEMENTS_REQUIRE_DESCRIPTION', at, 'has no description');
      if (node.kind.endsWith('Definition') || node.kind.endsWith('Extension')) checkComment(node, report);
      if (node.kind === Kind.DIRECTIVE) checkDirective(node as ConstDirectiveNode, at, report);
      if (node.kind === Kind.DIRECTIVE && node.name.value === 'contact') hasContact = true;
    },
    leave(node) {
      if ('name' in node && node.name && node.kind.endsWith('Definition')) path.pop();
    },
  });
  if (!hasContact) report('CONTACT_DIRECTIVE_MISSING', 'schema', 'has no @contact');
  checkUse(input, report);
}

function checkDirective({ name, arguments: args = [] }: ConstDirectiveNode, at: string, report: Report): void {
  const textOf = (argument: string) => {
    const value = args.find((one) => one.name.value === argument)?.value;
    return value?.kind === Kind.STRING ? value.value : '';
  };
  if (name.value === 'deprecated' && textOf('reason').trim() === '')
    report('DEPRECATED_DIRECTIVE_MISSING_REASON', at, 'is deprecated without a reason');
  if (name.value === 'tag' && !approvedTags.has(textOf('name')))
    report('TAG_DIRECTIVE_USES_UNKNOWN_NAME', at, `has the tag ${textOf('name')}, which is not approved`);
}

/** A comment above a definition is not part of the schema. Use a description. */
function checkComment(node: ASTNode, report: Report): void {
  const before = node.loc?.startToken.prev;
  if (before?.kind === TokenKind.COMMENT)
    report('no-hashtag-description', `line ${before.line}`, 'is a comment before a definition');
}

/** Every type must be reachable from a root type. An object also is if it implements a reachable interface. */
function checkUse({ schema, types }: SchemaToLint, report: Report): void {
  const reached = new Set<string>();
  const reach = (type: GraphQLNamedType): void => {
    if (reached.has(type.name)) return;
    reached.add(type.name);
    if (isUnionType(type)) type.getTypes().forEach(reach);
    if (isInterfaceType(type)) schema.getImplementations(type).objects.forEach(reach);
    if (isObjectType(type) || isInterfaceType(type)) type.getInterfaces().forEach(reach);
    if (!(isObjectType(type) || isInterfaceType(type) || isInputObjectType(type))) return;
    for (const field of Object.values<Field>(type.getFields())) {
      reach(getNamedType(field.type));
      if ('args' in field) for (const { type: argument } of field.args) reach(getNamedType(argument));
    }
  };
  for (const root of [schema.getQueryType(), schema.getMutationType()]) if (root) reach(root);
  for (const directive of schema.getDirectives()) for (const { type } of directive.args) reach(getNamedType(type));
  for (const { name } of types) if (!reached.has(name)) report('DEFINED_TYPES_ARE_UNUSED', name, 'is not used');
}

function lineOf(node: ASTNode): number {
  return node.loc?.startToken.line ?? 0;
}
