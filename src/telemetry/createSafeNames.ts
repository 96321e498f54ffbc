import type { OperationNames } from '../domain/OperationNames.ts';

/** The names that clients choose, in a form that may leave the process. */
export interface SafeNames {
  /** `document`: a keyed hash of the operation's text, when its name is not known. */
  operation(sent: { readonly name: string | undefined; readonly document: string }): {
    readonly operation: string;
    readonly document?: string;
  };
  client(name: string): string;
  /** A keyed hash of a person's subject. */
  subject(subject: string): string;
}

const otherName = 'other';

/**
 * Creates the only way in which names that clients choose reach logs, traces and metrics. A name can hold anything, such
 * as an NHS number: only names that are configured are kept.
 * @param hash a keyed hash, whose result starts with the id of its key
 */
export function createSafeNames(names: OperationNames, hash: (text: string) => string): SafeNames {
  return {
    operation: ({ name, document }) =>
      name !== undefined && names.operations.has(name)
        ? { operation: name }
        : { operation: otherName, document: hash(document) },
    client: (name) => (names.clients.has(name) ? name : otherName),
    subject: hash,
  };
}
