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

export interface SchemaChanges {
  /** What clients or other subgraphs may hang on and is there no longer, or not for everybody. */
  readonly breaking: readonly string[];
  /** What may surprise a client, or change what a contract shows. */
  readonly dangerous: readonly string[];
}

/**
 * What has changed between two printed schemas of a subgraph: of types, as graphql-js tells it, and of the directives that a
 * router, a composition or a contract goes by, which no comparison of types looks at.
 */
export function schemaChanges(released: string, now: string): SchemaChanges {
  const [before, after] = [released, now].map((sdl) => buildSchema(sdl, { assumeValidSDL: true })) as [never, never];
  const breaking = findBreakingChanges(before, after).map(({ description }) => description);
  const dangerous = findDangerousChanges(before, after).map(({ description }) => description);
  const elements = appliedDirectives(now);
  for (const [element, had] of appliedDirectives(released)) {
    const has = elements.get(element);
    // What is gone altogether is told of already.
    if (!has) continue;
    for (const { name, text } of without(had, has)) {
      const told = `${element} has no ${text} any more.`;
      if (['key', 'shareable', 'tag'].includes(name)) breaking.push(told);
      else if (['requiresScopes', 'authenticated', 'cost', 'listSize'].includes(name)) dangerous.push(told);
    }
    for (const { name, text } of without(has, had)) {
      const told = `${element} has ${text} now.`;
      if (['requiresScopes', 'authenticated', 'inaccessible'].includes(name)) breaking.push(told);
      else if (['tag', 'cost', 'listSize'].includes(name)) dangerous.push(told);
    }
  }
  return { breaking: [...new Set(breaking)], dangerous: [...new Set(dangerous)] };
}

interface Applied {
  readonly name: string;
  readonly text: string;
}

function without(these: readonly Applied[], those: readonly Applied[]): Applied[] {
  const known = new Set(those.map(({ text }) => text));
  return these.filter(({ text }) => !known.has(text));
}

/** The directives of every element, by its coordinate: `Type`, `Type.field`, `Type.field(argument:)`. */
function appliedDirectives(sdl: string): ReadonlyMap<string, readonly Applied[]> {
  const found = new Map<string, readonly Applied[]>();
  const names: string[] = [];
  visit(parse(sdl), {
    enter(node) {
      // What a directive's own arguments are is graphql-js's to compare.
      if (node.kind === Kind.DIRECTIVE_DEFINITION) return false;
      if (!isElement(node)) return undefined;
      names.push(node.name.value);
      const [type = '', field, argument] = names;
      const coordinate = [type, field].filter(Boolean).join('.') + (argument === undefined ? '' : `(${argument}:)`);
      found.set(coordinate, [...(found.get(coordinate) ?? []), ...(node.directives ?? []).map(toApplied)]);
      return undefined;
    },
    leave(node) {
      if (isElement(node)) names.pop();
    },
  });
  return found;
}

function toApplied(directive: DirectiveNode): Applied {
  return { name: directive.name.value, text: print(directive) };
}

type Element =
  TypeDefinitionNode | TypeExtensionNode | FieldDefinitionNode | InputValueDefinitionNode | EnumValueDefinitionNode;

function isElement(node: ASTNode): node is Element {
  return /^(?!OperationType).*(Type|Field|Value)(Definition|Extension)$/.test(node.kind);
}
