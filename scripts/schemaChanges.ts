import {
  buildSchema,
  findBreakingChanges,
  findDangerousChanges,
  Kind,
  parse,
  print,
  visit,
  type ASTNode,
  type DirectiveNode,
  type EnumValueDefinitionNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  type TypeDefinitionNode,
  type TypeExtensionNode,
} from 'graphql';

interface SchemaChanges {
  /** Changes that remove or restrict elements that clients or other subgraphs may depend on. */
  readonly breaking: readonly string[];
  /** Changes that may affect a client, or what a contract variant contains. */
  readonly dangerous: readonly string[];
}

/**
 * Finds the changes between two printed schemas of a subgraph: changes of types, which graphql-js finds, and changes of the
 * directives that routers, composition and contract variants use, which graphql-js ignores.
 */
export function schemaChanges(released: string, now: string): SchemaChanges {
  const [before, after] = [released, now].map((sdl) => buildSchema(sdl, { assumeValidSDL: true })) as [never, never];
  const breaking = findBreakingChanges(before, after).map(({ description }) => description);
  const dangerous = findDangerousChanges(before, after).map(({ description }) => description);
  const elements = readAppliedDirectives(now);
  for (const [element, had] of readAppliedDirectives(released)) {
    const has = elements.get(element);
    // graphql-js has already reported a removed element.
    if (!has) continue;
    for (const { name, text } of subtract(had, has)) {
      const description = `${element} has no ${text} any more.`;
      if (['key', 'shareable', 'tag'].includes(name)) breaking.push(description);
      else if (['requiresScopes', 'authenticated', 'cost', 'listSize'].includes(name)) dangerous.push(description);
    }
    for (const { name, text } of subtract(has, had)) {
      const description = `${element} has ${text} now.`;
      if (['requiresScopes', 'authenticated', 'inaccessible'].includes(name)) breaking.push(description);
      else if (['tag', 'cost', 'listSize'].includes(name)) dangerous.push(description);
    }
  }
  return { breaking: [...new Set(breaking)], dangerous: [...new Set(dangerous)] };
}

interface AppliedDirective {
  readonly name: string;
  readonly text: string;
}

function subtract(directives: readonly AppliedDirective[], others: readonly AppliedDirective[]): AppliedDirective[] {
  const known = new Set(others.map(({ text }) => text));
  return directives.filter(({ text }) => !known.has(text));
}

/** The directives of every element, by its coordinate: `Type`, `Type.field`, `Type.field(argument:)`. */
function readAppliedDirectives(sdl: string): ReadonlyMap<string, readonly AppliedDirective[]> {
  const found = new Map<string, readonly AppliedDirective[]>();
  const names: string[] = [];
  visit(parse(sdl), {
    enter(node) {
      // graphql-js compares the arguments of a directive's definition.
      if (node.kind === Kind.DIRECTIVE_DEFINITION) return false;
      if (!isElement(node)) return undefined;
      names.push(node.name.value);
      const [type = '', field, argument] = names;
      const coordinate = [type, field].filter(Boolean).join('.') + (argument === undefined ? '' : `(${argument}:)`);
      found.set(coordinate, [...(found.get(coordinate) ?? []), ...(node.directives ?? []).map(toAppliedDirective)]);
      return undefined;
    },
    leave(node) {
      if (isElement(node)) names.pop();
    },
  });
  return found;
}

function toAppliedDirective(directive: DirectiveNode): AppliedDirective {
  return { name: directive.name.value, text: print(directive) };
}

type Element =
  TypeDefinitionNode | TypeExtensionNode | FieldDefinitionNode | InputValueDefinitionNode | EnumValueDefinitionNode;

function isElement(node: ASTNode): node is Element {
  return /^(?!OperationType).*(Type|Field|Value)(Definition|Extension)$/.test(node.kind);
}
