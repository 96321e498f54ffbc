import {
  Kind,
  visit,
  type ConstDirectiveNode,
  type ConstValueNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
} from 'graphql';
import { rules, type OnlineService } from '../availability/rules.ts';
import { requiredService } from './requiredService.ts';

const roots: ReadonlySet<string> = new Set(['Query', 'Mutation']);
const patientApp = 'patient-app';
const costOfRead = 10;
const costOfWrite = 50;

/**
 * Adds the directives that can be derived: `@authenticated` on root fields, `@requiresScopes` from the service, `@cost`
 * of reads and writes, and the tag of the contract for patient apps. Directives in the SDL take precedence. An element
 * that already has a `@tag` is not part of that contract.
 */
export function annotateSdl(document: DocumentNode): DocumentNode {
  return visit(document, {
    ObjectTypeDefinition: { leave: annotateObject },
    ObjectTypeExtension: { leave: annotateObject },
    InterfaceTypeDefinition: { leave: tagged },
    UnionTypeDefinition: { leave: tagged },
    EnumTypeDefinition: { leave: tagged },
    InputObjectTypeDefinition: { leave: tagged },
    ScalarTypeDefinition: { leave: tagged },
  });
}

interface Annotated {
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
}

/**
 * A tag on a type applies to all its fields, including those of other subgraphs. A type that other subgraphs extend (a
 * root type or an entity) therefore carries the tag on each field.
 */
function annotateObject<T extends ObjectTypeDefinitionNode | ObjectTypeExtensionNode>(type: T): T {
  const isExtended = type.kind === Kind.OBJECT_TYPE_EXTENSION || has(type, 'key') || roots.has(type.name.value);
  const fields = type.fields?.map((field) => {
    const annotated = annotateField(field, type.name.value);
    return isExtended ? taggedField(annotated) : annotated;
  });
  const scoped = type.kind === Kind.OBJECT_TYPE_DEFINITION ? withScopes(type, requiredService(type)) : type;
  return { ...(isExtended ? scoped : tagged(scoped)), ...(fields && { fields }) };
}

function annotateField(field: FieldDefinitionNode, typeName: string): FieldDefinitionNode {
  const service = requiredService(field);
  const authenticated = roots.has(typeName) ? withDirective(field, 'authenticated') : field;
  const scoped = withScopes(authenticated, service);
  if (typeName === 'Mutation') return withDirective(scoped, 'cost', { weight: int(costOfWrite) });
  return service ? withDirective(scoped, 'cost', { weight: int(costOfRead) }) : scoped;
}

function withScopes<T extends Annotated>(node: T, service: OnlineService | undefined): T {
  const scope = service && rules[service].scope;
  return scope ? withDirective(node, 'requiresScopes', { scopes: list(list(text(scope))) }) : node;
}

function tagged<T extends Annotated>(node: T): T {
  return withDirective(node, 'tag', { name: text(patientApp) });
}

/** Not every tool that builds contracts applies a field's tag to its arguments. */
function taggedField(field: FieldDefinitionNode): FieldDefinitionNode {
  if (has(field, 'tag')) return field;
  return tagged({ ...field, ...(field.arguments && { arguments: field.arguments.map(tagged) }) });
}

/** Adds a directive unless the element already has one of that name. */
function withDirective<T extends Annotated>(
  node: T,
  name: string,
  values: Readonly<Record<string, ConstValueNode>> = {},
): T {
  if (has(node, name)) return node;
  const directive: ConstDirectiveNode = {
    kind: Kind.DIRECTIVE,
    name: { kind: Kind.NAME, value: name },
    arguments: Object.entries(values).map(([argument, value]) => ({
      kind: Kind.ARGUMENT,
      name: { kind: Kind.NAME, value: argument },
      value,
    })),
  };
  return { ...node, directives: [...(node.directives ?? []), directive] };
}

function has(node: Annotated, directive: string): boolean {
  return node.directives?.some(({ name }) => name.value === directive) ?? false;
}

function int(value: number): ConstValueNode {
  return { kind: Kind.INT, value: String(value) };
}

function text(value: string): ConstValueNode {
  return { kind: Kind.STRING, value };
}

function list(value: ConstValueNode): ConstValueNode {
  return { kind: Kind.LIST, values: [value] };
}
