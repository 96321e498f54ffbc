/**
 * The same text, as the engine keeps it for names of properties. Names that come from different documents are then one
 * string, and comparing them takes no look at their characters.
 */
export function internString(name: string): string {
  return Object.keys({ [name]: undefined })[0] ?? name;
}
