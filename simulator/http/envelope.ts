import { contractNamespace, type Contract, type Operation } from '../contract/contract.ts';
import { isBase64, readLexical } from '../contract/lexical.ts';
import { parseXml, type XmlElement } from '../contract/xml.ts';
import { Refusal } from '../Refusal.ts';

export const soapNamespace = 'http://schemas.xmlsoap.org/soap/envelope/';

/** The parsed SOAP envelope of a request. */
export interface Envelope {
  readonly operation: Operation;
  readonly element: XmlElement;
  /** The SessionSequence as sent; undefined when it is missing or malformed. */
  readonly sequence: { readonly number: number; readonly hash: string } | undefined;
}

/** Reads a SOAP 1.1 envelope that holds one operation of the contract. Refuses anything else with -1400. */
export function readEnvelope(text: string, soapAction: string | undefined, contract: Contract): Envelope {
  const root = parse(text);
  if (root.uri !== soapNamespace || root.name !== 'Envelope')
    throw invalidRequest('The body is not a SOAP 1.1 envelope.');
  const [first, second] = root.children;
  const header = first !== undefined && isSoap(first, 'Header') ? first : undefined;
  const body = header === undefined ? first : second;
  const count = header === undefined ? 1 : 2;
  if (body === undefined || !isSoap(body, 'Body') || root.children.length !== count) {
    throw invalidRequest('The envelope must hold one Header at most, and then one Body.');
  }
  const [element] = body.children;
  const operation = element?.uri === contractNamespace ? contract.operations.get(element.name) : undefined;
  if (element === undefined || operation === undefined || body.children.length !== 1) {
    throw invalidRequest('The Body must hold one operation of the WSDL.');
  }
  if (soapAction !== `"${contractNamespace}/${operation.name}"`) {
    throw invalidRequest('SOAPAction is missing, not quoted, or names another operation than the Body.');
  }
  return { operation, element, sequence: readSequence(header) };
}

function readSequence(header: XmlElement | undefined): Envelope['sequence'] {
  for (const block of header?.children ?? []) {
    const mustUnderstand = block.attributes
      .find(({ uri, name }) => uri === soapNamespace && name === 'mustUnderstand')
      ?.value.trim();
    if (!isSessionSequence(block) && (mustUnderstand === '1' || mustUnderstand === 'true')) {
      throw invalidRequest(`The header block ${block.name} must be understood and is not.`);
    }
  }
  const [block, another] = header?.children.filter(isSessionSequence) ?? [];
  if (block === undefined || another !== undefined) return undefined;
  const childrenNamed = (childName: string): XmlElement[] =>
    block.children.filter(({ uri, name }) => uri === contractNamespace && name === childName);
  const [numberElement, extraNumber] = childrenNamed('Number');
  const [hashElement, extraHash] = childrenNamed('SessionHash');
  if (numberElement === undefined || hashElement === undefined || extraNumber !== undefined || extraHash !== undefined)
    return undefined;
  const number = readLexical('int', numberElement.text);
  return typeof number === 'number' && isBase64(hashElement.text) ? { number, hash: hashElement.text } : undefined;
}

function parse(text: string): XmlElement {
  try {
    return parseXml(text);
  } catch (error) {
    throw invalidRequest(`The body cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function isSessionSequence({ uri, name }: XmlElement): boolean {
  return uri === contractNamespace && name === 'SessionSequence';
}

function isSoap(element: XmlElement, name: string): boolean {
  return element.uri === soapNamespace && element.name === name;
}

function invalidRequest(message: string): Refusal {
  return new Refusal(-1400, message, message);
}
