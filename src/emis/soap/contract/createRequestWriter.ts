import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { WSDL } from 'soap';
import type { OperationName, Operations } from '../generated/contract.ts';
import type { Contract, ContractOperation, ObjectType } from './Contract.ts';
import { toWritable } from './toWritable.ts';

export interface WrittenRequest {
  /** The whole SOAP envelope, to be sent as UTF-8. */
  readonly body: string;
  /** The value of the SOAPAction header, in the quotes that SOAP 1.1 wants. */
  readonly soapAction: string;
}

export interface RequestWriter {
  /**
   * Writes one call, its elements in the contract's order, and the header of a patient session where one is given.
   * Throws `UnwritableRequestError` if the request cannot arrive exactly as it is.
   */
  write<O extends OperationName>(
    operation: O,
    request: Operations[O]['request'],
    sequence?: { readonly number: number; readonly sessionHash: string },
  ): WrittenRequest;
}

const prefix = 'tns';

/** Reads the WSDL from its text: nothing is fetched, and `soap` keeps no copy for other users. */
async function openWsdl(folder: URL): Promise<WSDL> {
  const path = fileURLToPath(new URL('patient-services.wsdl', folder));
  // Texts are escaped before they get there: soap's own escaping lets a text pass that looks like CDATA.
  const wsdl = new WSDL(readFileSync(path, 'utf8'), path, { escapeXML: false });
  await new Promise<void>((resolve, reject) => {
    wsdl.onReady((error: Error | null | undefined) => (error ? reject(error) : resolve()));
  });
  return wsdl;
}

interface WsdlOperation {
  readonly soapAction?: string;
}

function operationsOf(wsdl: WSDL): ReadonlyMap<string, WsdlOperation> {
  const [port] = Object.values(wsdl.definitions.services).flatMap(({ ports }) => Object.values(ports));
  if (port === undefined) throw new Error('The WSDL has no port');
  return new Map(Object.entries(port.binding.methods));
}

function provenSoapAction(operation: ContractOperation, found: WsdlOperation | undefined): string {
  if (found === undefined) throw new Error(`The WSDL lacks the operation ${operation.name} of the XSD`);
  if (!found.soapAction) throw new Error(`The WSDL has no SOAPAction for ${operation.name}`);
  return `"${found.soapAction}"`;
}

/**
 * Opens the WSDL beside the contract's XSD, once at start.
 * Throws an `Error` if the WSDL and the XSD do not have the same operations.
 */
export async function createRequestWriter(
  contract: Contract,
  folder: URL = new URL('../wsdl/', import.meta.url),
): Promise<RequestWriter> {
  const wsdl = await openWsdl(folder);
  const found = operationsOf(wsdl);
  const operations = new Map(Object.entries(contract.operations));
  for (const name of found.keys()) {
    if (!operations.has(name)) throw new Error(`The XSD lacks the operation ${name} of the WSDL`);
  }
  const actions = new Map([...operations].map(([name, known]) => [name, provenSoapAction(known, found.get(name))]));
  // Without soap's own schema object: the order is the contract's already, and with one soap gives children of an element
  // of a named type, such as the header block, a prefix that it never declares.
  const element = (type: ObjectType, content: object): string =>
    wsdl.objectToDocumentXML(type.name, toWritable(type, content), prefix, contract.namespace) as string;

  return {
    write(name, request, sequence) {
      const operation = operations.get(name);
      const soapAction = actions.get(name);
      if (operation === undefined || soapAction === undefined) throw new Error(`The contract has no operation ${name}`);
      const header =
        sequence === undefined
          ? ''
          : element(contract.sessionSequence, { Number: sequence.number, SessionHash: sequence.sessionHash });
      return { soapAction, body: envelope(header, element(operation.request, request)) };
    },
  };
}

function envelope(header: string, content: string): string {
  const head = header === '' ? '' : `<soap:Header>${header}</soap:Header>`;
  return (
    '<?xml version="1.0" encoding="utf-8"?>' +
    '<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/">' +
    `${head}<soap:Body>${content}</soap:Body></soap:Envelope>`
  );
}
