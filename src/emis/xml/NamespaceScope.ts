import { internString } from './internString.ts';
import { UnreadableXmlError } from './UnreadableXmlError.ts';

const xmlNamespace = 'http://www.w3.org/XML/1998/namespace';
const xmlnsNamespace = 'http://www.w3.org/2000/xmlns/';

/** The namespace declarations of one element. Other prefixes resolve in the parent scope. */
export class NamespaceScope {
  readonly parent: NamespaceScope | undefined;
  /** The number of elements around the one with the declarations; -1 for the scope of the document. */
  readonly depth: number;
  readonly #namespaces = new Map<string, string>();

  constructor(parent?: NamespaceScope, depth = -1) {
    this.parent = parent;
    this.depth = depth;
  }

  /** Throws `UnreadableXmlError` for a declaration that Namespaces in XML 1.0 forbids. */
  declare(prefix: string, namespace: string): void {
    const isXml = prefix === 'xml' && namespace === xmlNamespace;
    const isReserved = prefix === 'xml' || namespace === xmlNamespace || namespace === xmlnsNamespace;
    const undeclares = prefix !== '' && namespace === '';
    if (prefix === 'xmlns' || undeclares || (isReserved && !isXml)) throw new UnreadableXmlError('NOT_WELL_FORMED');
    this.#namespaces.set(prefix, internString(namespace));
  }

  /** @returns the namespace of a prefix; the empty prefix has the default namespace. Throws `UnreadableXmlError`. */
  resolve(prefix: string): string {
    const own = this.#namespaces.get(prefix);
    if (own !== undefined) return own;
    for (let scope = this.parent; scope !== undefined; scope = scope.parent) {
      const namespace = scope.#namespaces.get(prefix);
      if (namespace !== undefined) return namespace;
    }
    if (prefix === '') return '';
    if (prefix === 'xml') return xmlNamespace;
    throw new UnreadableXmlError('NOT_WELL_FORMED');
  }
}
