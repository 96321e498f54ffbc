import { Kind, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';

/** @returns the names of the fields that are selected of a field's value, those of all fragments included. */
export function selectedFields({ fieldNodes, fragments }: GraphQLResolveInfo): ReadonlySet<string> {
  const names = new Set<string>();
  const visited = new Set<SelectionSetNode>();
  function visit(set: SelectionSetNode | undefined): void {
    if (!set || visited.has(set)) return;
    visited.add(set);
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) names.add(selection.name.value);
      else if (selection.kind === Kind.INLINE_FRAGMENT) visit(selection.selectionSet);
      else visit(fragments[selection.name.value]?.selectionSet);
    }
  }
  for (const { selectionSet } of fieldNodes) visit(selectionSet);
  return names;
}
