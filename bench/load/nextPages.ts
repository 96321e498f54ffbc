/** @returns for each field the cursor of its next page, and whether it has one; undefined when none has */
export function toPageVariables(names: readonly string[], next: Readonly<Record<string, string>>): object | undefined {
  if (names.every((name) => next[name] === undefined)) return undefined;
  return Object.fromEntries(
    names.flatMap((name): [string, unknown][] => [
      [name, next[name] ?? null],
      [`with_${name}`, next[name] !== undefined],
    ]),
  );
}

/**
 * Finds the connections of an answer that have more pages. @returns the cursor of each, by the name of the field that holds the
 * connection
 */
export function nextPages(answer: unknown): Record<string, string> {
  const found: Record<string, string> = {};
  const visit = (value: unknown, name: string): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, child] of Object.entries(value) as [string, { pageInfo?: PageInfo } | null][]) {
      if (child?.pageInfo === undefined) visit(child, Array.isArray(value) ? name : key);
      else if (child.pageInfo.hasNextPage) found[name] = child.pageInfo.endCursor;
    }
  };
  visit(answer, '');
  return found;
}

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly endCursor: string;
}
