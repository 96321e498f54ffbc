import { BREAK, Kind, visit, type ASTNode, type DocumentNode, type GraphQLError } from 'graphql';

/**
 * Finds the argument to which an error of the GraphQL library belongs: a literal, a missing or unknown argument or input
 * field, a variable or its default.
 *
 * @returns the argument's path, such as `filter.kinds[0]`, or undefined when the error is not about an argument
 */
export function argumentPath({ nodes = [], message }: GraphQLError, document: DocumentNode): string | undefined {
  const [missing] = /(?<=^(?:Field|Directive) "@?\w+" argument ")\w+(?=" of type )/.exec(message) ?? [];
  if (missing !== undefined) return missing;
  // The first node may be the definition of a variable, and the second its use.
  const node = nodes[1]?.kind === Kind.VARIABLE ? nodes[1] : nodes[0];
  const path = node && pathOfNode(document, node);
  const [field] = /(?<=^Field "\w+\.)\w+(?=" of required type )/.exec(message) ?? [];
  return path !== undefined && field !== undefined ? `${path}.${field}` : path;
}

/**
 * @param tail what follows the variable in the path of a value, such as `.kinds[0]`
 * @returns the path of the argument whose value contains the variable, or undefined when no argument does
 */
export function argumentPathOfVariable(document: DocumentNode, variable: string, tail: string): string | undefined {
  const path = pathOf(document, (node) => node.kind === Kind.VARIABLE && node.name.value === variable);
  return path === undefined ? undefined : path + tail;
}

/** A field of each item of a long list may fail with the same argument, and each search visits the whole document. */
const pathsOfNodes = new WeakMap<ASTNode, { readonly path: string | undefined }>();

function pathOfNode(document: DocumentNode, node: ASTNode): string | undefined {
  const known = pathsOfNodes.get(node);
  if (known) return known.path;
  const path = pathOf(document, (candidate) => candidate === node);
  pathsOfNodes.set(node, { path });
  return path;
}

function pathOf(document: DocumentNode, isTarget: (node: ASTNode) => boolean): string | undefined {
  let path: string | undefined;
  visit(document, {
    enter(node, _key, parent, _path, ancestors) {
      if (!isTarget(node)) return undefined;
      const above = parent ? [...ancestors, parent] : ancestors;
      path = describe(document, [...above.flatMap((one) => ('kind' in one ? [one] : [])), node]);
      return path === undefined ? undefined : BREAK;
    },
  });
  return path;
}

/** @param chain the nodes from the document down to the one that is described */
function describe(document: DocumentNode, chain: readonly ASTNode[]): string | undefined {
  let path: string | undefined;
  for (const [at, node] of chain.entries()) {
    const below = chain[at + 1];
    if (node.kind === Kind.ARGUMENT) path = node.name.value;
    else if (node.kind === Kind.VARIABLE_DEFINITION && below !== undefined && below === node.defaultValue)
      path = argumentPathOfVariable(document, node.variable.name.value, '');
    else if (path !== undefined && node.kind === Kind.OBJECT_FIELD) path += `.${node.name.value}`;
    else if (path !== undefined && node.kind === Kind.LIST && below)
      path += `[${node.values.findIndex((value) => value === below)}]`;
  }
  return path;
}
