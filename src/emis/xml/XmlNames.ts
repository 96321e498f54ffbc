import { internString } from './internString.ts';
import { isReservedName } from './isReservedName.ts';
import type { NamespaceScope } from './NamespaceScope.ts';
import { UnreadableAnswerError } from './UnreadableAnswerError.ts';
import { splitName } from './xmlCharacters.ts';

export interface KnownName {
  readonly written: string;
  readonly prefix: string;
  readonly local: string;
  /** Where the name was met last, and the namespace that its prefix stood for. */
  scope: NamespaceScope | undefined;
  namespace: string;
  /** The name of the start tag that followed the last time. Documents repeat themselves, so it mostly follows again. */
  next: KnownName | undefined;
}

/** The names of elements and attributes in one document. Each is looked at closely when it first comes, and then known. */
export class XmlNames {
  readonly #known = new Map<string, KnownName>();

  /** The parts of a name as it is written. Throws `UnreadableAnswerError` if it is not a name, or a reserved one. */
  read(written: string): KnownName {
    const known = this.#known.get(written);
    if (known !== undefined) return known;
    const split = splitName(written);
    if (split === undefined) throw new UnreadableAnswerError('NOT_WELL_FORMED');
    if (isReservedName(split.local)) throw new UnreadableAnswerError('RESERVED_NAME');
    const name = {
      written,
      prefix: split.prefix,
      local: internString(split.local),
      scope: undefined,
      namespace: '',
      next: undefined,
    };
    this.#known.set(written, name);
    return name;
  }

  /** The namespace of an element's name. Throws `UnreadableAnswerError` if its prefix is not declared. */
  namespaceOf(name: KnownName, scope: NamespaceScope): string {
    if (name.scope !== scope) {
      name.namespace = scope.resolve(name.prefix);
      name.scope = scope;
    }
    return name.namespace;
  }
}
