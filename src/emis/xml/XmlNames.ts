import type { NamespaceScope } from './NamespaceScope.ts';
import { parseName } from './parseName.ts';

export interface KnownName {
  /** With its prefix, as in the document. */
  readonly qualified: string;
  readonly prefix: string;
  readonly local: string;
  /** The scope in which the name was last resolved, and its namespace there. */
  scope: NamespaceScope | undefined;
  namespace: string;
  /** The name of the start tag that followed last time. Documents are repetitive, so it usually follows again. */
  next: KnownName | undefined;
}

/** The names of the elements and attributes of one document. Each is parsed once. */
export class XmlNames {
  readonly #known = new Map<string, KnownName>();

  /** Parses a qualified name. Throws `UnreadableXmlError` when it is invalid or reserved. */
  read(qualified: string): KnownName {
    const known = this.#known.get(qualified);
    if (known !== undefined) return known;
    const { qualified: text, prefix, local } = parseName(qualified);
    const name = { qualified: text, prefix, local, scope: undefined, namespace: '', next: undefined };
    this.#known.set(text, name);
    return name;
  }

  /** @returns the namespace of an element's name. Throws `UnreadableXmlError` when its prefix is not declared. */
  namespaceOf(name: KnownName, scope: NamespaceScope): string {
    if (name.scope !== scope) {
      name.namespace = scope.resolve(name.prefix);
      name.scope = scope;
    }
    return name.namespace;
  }
}
