import {
  Kind,
  visit,
  type ConstDirectiveNode,
  type ConstValueNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  type TypeNode,
} from 'graphql';
import { rules, type OnlineService } from '../availability/rules.ts';
import { requiredService } from './requiredService.ts';

const roots: ReadonlySet<string> = new Set(['Query', 'Mutation']);
const patientApp = 'patient-app';
const costOfRead = 10;
const costOfWrite = 50;
/** A list whose length the SDL does not state is short, such as the clinicians of an appointment. */
const sizeOfShortList = 3;

/**
 * Adds the directives that can be derived: `@authenticated` on root fields, `@requiresScopes` from the service, `@cost`
 * of reads and writes, `@listSize` of short lists, and the tag of the contract for patient apps. Directives in the SDL take precedence. An element
 * that already has a `@tag` is not part of that contract.
 */
export function annotateSdl(document: DocumentNode): DocumentNode {
  return visit(document, {
    ObjectTypeDefinition: { leave: annotateObject },
    ObjectTypeExtension: { leave: annotateObject },
    InterfaceTypeDefinition: {
      leave: (type) => tagged({ ...type, ...(type.fields && { fields: type.fields.map(sized) }) }),
    },
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
    const annotated = sized(annotateField(field, type.name.value));
    return isExtended ? taggedField(annotated) : annotated;
  });
  const scoped = type.kind === Kind.OBJECT_TYPE_DEFINITION ? withScopes(type, requiredService(type)) : type;
  return { ...(isExtended ? scoped : tagged(scoped)), ...(fields && { fields }) };
}

function annotateField(field: FieldDefinitionNode, typeName: string): FieldDefinitionNode {
  const service = requiredService(field);
  // What a write returns is read after the write, and only when it is selected.
  const isReadAfterWrite = typeName.endsWith('Success') && field.type.kind === Kind.NAMED_TYPE;
  const authenticated = roots.has(typeName) ? withDirective(field, 'authenticated') : field;
  const scoped = withScopes(authenticated, service);
  if (typeName === 'Mutation') return withDirective(scoped, 'cost', { weight: int(costOfWrite) });
  return service || isReadAfterWrite ? withDirective(scoped, 'cost', { weight: int(costOfRead) }) : scoped;
}

/** A list in a connection is as long as its page: `sizedFields` of the field that returns the connection. */
function sized(field: FieldDefinitionNode): FieldDefinitionNode {
  return isList(field.type) ? withDirective(field, 'listSize', { assumedSize: int(sizeOfShortList) }) : field;
}

function isList(type: TypeNode): boolean {
  return type.kind === Kind.NON_NULL_TYPE ? isList(type.type) : type.kind === Kind.LIST_TYPE;
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
