import { internString } from './internString.ts';
import { UnreadableAnswerError } from './UnreadableAnswerError.ts';

const xmlNamespace = 'http://www.w3.org/XML/1998/namespace';
const xmlnsNamespace = 'http://www.w3.org/2000/xmlns/';

/** The namespaces that are declared on one element, over those of the elements around it. */
export class NamespaceScope {
  readonly parent: NamespaceScope | undefined;
  /** How many elements were open around the one that declares them. */
  readonly depth: number;
  readonly #declared = new Map<string, string>();

  constructor(parent?: NamespaceScope, depth = -1) {
    this.parent = parent;
    this.depth = depth;
  }

  /** Throws `UnreadableAnswerError` for what Namespaces in XML 1.0 forbids. */
  declare(prefix: string, namespace: string): void {
    const isXml = prefix === 'xml' && namespace === xmlNamespace;
    const isReserved = prefix === 'xml' || namespace === xmlNamespace || namespace === xmlnsNamespace;
    const undeclares = prefix !== '' && namespace === '';
    if (prefix === 'xmlns' || undeclares || (isReserved && !isXml)) throw new UnreadableAnswerError('NOT_WELL_FORMED');
    this.#declared.set(prefix, internString(namespace));
  }

  /** The namespace of a prefix, or the default one for the empty prefix. */
  resolve(prefix: string): string {
    const own = this.#declared.get(prefix);
    if (own !== undefined) return own;
    for (let scope = this.parent; scope !== undefined; scope = scope.parent) {
      const namespace = scope.#declared.get(prefix);
      if (namespace !== undefined) return namespace;
    }
    if (prefix === '') return '';
    if (prefix === 'xml') return xmlNamespace;
    throw new UnreadableAnswerError('NOT_WELL_FORMED');
  }
}
