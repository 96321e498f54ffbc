/** Whether a name is one of this schema, and not one of federation, of introspection or of a directive of federation. */
export const isOwnName = (name: string): boolean =>
  !/^_|^link__|^federation__|^(link|key|shareable|authenticated|requiresScopes|tag|cost|listSize)$/.test(name);
