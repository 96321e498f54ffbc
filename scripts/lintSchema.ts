// Checks schema/ by the rules of graphql-eslint's sets schema-recommended and relay, and of the GraphOS linter, as far as they
// can run offline. graphql-eslint needs ESLint, which this repository does not use, so its rules are reproduced here.
// Rules that graphql-js checks when it builds a schema are not repeated: known and unique names, directives and arguments.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  buildASTSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  Kind,
  parse,
  TokenKind,
  visit,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
} from 'graphql';

/** Rules that are not applied, and why. */
const rulesOff: Readonly<Record<string, string>> = {
  'description-style': 'A one-line description is a string in quotes. Only a longer one is a block.',
  'strict-id-in-types': 'Values have no identity. Composition checks the keys of entities.',
  'relay-edge-types: shouldImplementNode': 'The subgraph has no Node interface: entities are resolved by their keys.',
  'relay-edge-types: listTypeCanWrapOnlyEdgeType': 'Short lists are lists. Only long ones are connections.',
  ENUM_USED_AS_INPUT_WITHOUT_SUFFIX: 'An enum for input and output has one name. An enum for input only ends in Input.',
  RESTY_FIELD_NAMES: 'Mutations are named by what they do, and a message is deleted. Applied to queries only.',
  OPERATIONS: 'GraphOS’s rules for operations: graphql-codegen validates the operations of the examples.',
};

/** Elements that break a rule on purpose, and why. */
const exceptions: Readonly<Record<string, string>> = {};

type Field = GraphQLField<unknown, unknown> | GraphQLInputField;

// A test passes another folder.
const folder = pathToFileURL(`${process.argv[2] ?? fileURLToPath(new URL('../schema', import.meta.url))}/`);
const sources = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => readFileSync(new URL(file, folder), 'utf8'));
const document = parse(sources.join('\n'));
// The directives of federation are linked, not defined.
const schema = buildASTSchema(document, { assumeValidSDL: true });
const problems: string[] = [];

for (const type of Object.values(schema.getTypeMap())) if (!type.name.startsWith('__')) checkType(type);
checkReachable();
checkComments();
const contact = document.definitions.some(
  (one) => one.kind === Kind.SCHEMA_DEFINITION && one.directives?.some(({ name }) => name.value === 'contact'),
);
if (!contact) report('CONTACT_DIRECTIVE_MISSING', 'schema', 'has no @contact');

for (const problem of problems) console.error(problem);
if (process.argv.includes('--rules-off'))
  console.log(
    Object.entries(rulesOff)
      .map((one) => one.join(': '))
      .join('\n'),
  );
process.exitCode = problems.length === 0 ? 0 : 1;

function report(rule: string, coordinate: string, problem: string): void {
  if (!(`${rule} ${coordinate}` in exceptions)) problems.push(`${coordinate} ${problem} (${rule})`);
}

function checkType(type: GraphQLNamedType): void {
  const { name } = type;
  if (['String', 'Int', 'Float', 'Boolean', 'ID'].includes(name)) return;
  const rule = 'naming-convention';
  if (!/^[A-Z][A-Za-z0-9]*$/.test(name)) report(rule, name, 'is not in PascalCase');
  if (!type.description) report('require-description', name, 'has no description');
  const kind = isEnumType(type) ? 'Enum' : isInterfaceType(type) ? 'Interface' : isUnionType(type) ? 'Union' : 'Type';
  if (name.startsWith(kind) || name.endsWith(kind)) report(rule, name, `begins or ends with ${kind}`);
  if (isInputObjectType(type) !== name.endsWith('Input') && !isEnumType(type))
    report('INPUT_TYPE_SUFFIX', name, 'ends in Input, or is an input and does not');
  if (isEnumType(type)) {
    for (const value of type.getValues()) {
      if (!/^[A-Z][A-Z0-9_]*$/.test(value.name)) report(rule, `${name}.${value.name}`, 'is not in UPPER_CASE');
      if (!value.description) report('require-description', `${name}.${value.name}`, 'has no description');
    }
  }
  if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type))
    for (const field of Object.values<Field>(type.getFields())) checkField(type, field);
  if (isObjectType(type)) checkRelayType(name, type.getFields());
}

function checkField(type: GraphQLNamedType, field: Field): void {
  const at = `${type.name}.${field.name}`;
  const rule = 'naming-convention';
  if (!/^[a-z][A-Za-z0-9]*$/.test(field.name)) report(rule, at, 'is not in camelCase');
  if (!field.description) report('require-description', at, 'has no description');
  if (field.deprecationReason?.trim() === '') report('require-deprecation-reason', at, 'has no reason');
  if (field.name.toLowerCase().startsWith(type.name.toLowerCase()))
    report('no-typename-prefix', at, 'repeats its type');
  if (type.name === 'Query' && /^(query|get|list|post|put|patch)[A-Z]|Query$/.test(field.name))
    report('RESTY_FIELD_NAMES', at, 'begins with a verb of HTTP, or with its operation');
  if (type.name === 'Mutation' && /^mutation[A-Z]|Mutation$/.test(field.name))
    report(rule, at, 'repeats its operation');
  if (!('args' in field)) return;
  for (const argument of field.args) {
    if (!/^[a-z][A-Za-z0-9]*$/.test(argument.name)) report(rule, `${at}(${argument.name}:)`, 'is not in camelCase');
    if (!argument.description) report('require-description', `${at}(${argument.name}:)`, 'has no description');
  }
  if (getNamedType(field.type).name.endsWith('Connection')) {
    const args = new Map(field.args.map((one) => [one.name, String(one.type)]));
    const isForward = /^Int!?$/.test(args.get('first') ?? '') && args.get('after') === 'String';
    const hasBackward = args.has('last') || args.has('before');
    const isBackward = /^Int!?$/.test(args.get('last') ?? '') && args.get('before') === 'String';
    if (!isForward || (hasBackward && !isBackward))
      report('relay-arguments', at, 'lacks first: Int and after: String, or last: Int and before: String');
  }
}

function checkRelayType(name: string, fields: Readonly<Record<string, Field>>): void {
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
    const expected = {
      hasNextPage: 'Boolean!',
      hasPreviousPage: 'Boolean!',
      startCursor: 'String',
      endCursor: 'String',
    };
    for (const [field, type] of Object.entries(expected))
      if (typeOf(field) !== type) report('relay-page-info', `${name}.${field}`, `is not ${type}`);
  }
}

/** Every type must be reachable from a root type. An object also is if it implements a reachable interface. */
function checkReachable(): void {
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
  for (const { name } of Object.values(schema.getTypeMap()))
    if (!name.startsWith('__') && !reached.has(name)) report('no-unreachable-types', name, 'is not used');
}

/** A comment above a definition is not part of the schema. Use a description. */
function checkComments(): void {
  visit(document, {
    enter(node) {
      if (!node.kind.endsWith('Definition') && !node.kind.endsWith('Extension')) return;
      const before = node.loc?.startToken.prev;
      if (before?.kind !== TokenKind.COMMENT) return;
      report('no-hashtag-description', `line ${before.line}`, 'is a comment before a definition');
    },
  });
}
