/**
 * @returns an equal string, in the form that the engine uses for property names. Names from different documents are
 * then the same string, and comparing them takes constant time.
 */
export function internString(name: string): string {
  return Object.keys({ [name]: undefined })[0] ?? name;
}
