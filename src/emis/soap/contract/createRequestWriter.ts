import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { WSDL } from 'soap';
import type { OperationName, Operations } from '../generated/contract.ts';
import type { Contract, ContractOperation, ObjectType } from './Contract.ts';
import type { SequenceHeader } from './SoapResponse.ts';
import { toWritable } from './toWritable.ts';

interface WrittenRequest {
  /** The SOAP envelope. */
  readonly body: string;
  /** The value of the SOAPAction header, in the quotes that SOAP 1.1 requires. */
  readonly soapAction: string;
}

export interface RequestWriter {
  /**
   * Writes one call, with its elements in the order of the contract. `sequence` is for a call in a patient session.
   * Throws `UnwritableRequestError` when the request cannot be written without a change.
   */
  write<O extends OperationName>(
    operation: O,
    request: Operations[O]['request'],
    sequence?: SequenceHeader,
  ): WrittenRequest;
}

const prefix = 'tns';

/**
 * Creates a writer from the WSDL in the given folder, which it reads once.
 * Throws an `Error` when the WSDL and the contract have different operations.
 */
export async function createRequestWriter(
  contract: Contract,
  folder: URL = new URL('../wsdl/', import.meta.url),
): Promise<RequestWriter> {
  const wsdl = await openWsdl(folder);
  const wsdlOperations = operationsOf(wsdl);
  const operations = new Map(Object.entries(contract.operations));
  for (const name of wsdlOperations.keys()) {
    if (!operations.has(name)) throw new Error(`The XSD lacks the operation ${name} of the WSDL`);
  }
  const actions = new Map(
    [...operations].map(([name, operation]) => [name, quotedSoapAction(operation, wsdlOperations.get(name))]),
  );
  // Without soap's schema object: the order is already right, and with one, soap writes the children of elements of a
  // named type, such as the header block, with a prefix that it does not declare.
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

/** Parses the WSDL from its text, so that nothing is fetched and `soap` does not cache it. */
async function openWsdl(folder: URL): Promise<WSDL> {
  const path = fileURLToPath(new URL('patient-services.wsdl', folder));
  // toWritable escapes texts, because soap's own escaping skips a text that looks like CDATA.
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

function quotedSoapAction(operation: ContractOperation, wsdlOperation: WsdlOperation | undefined): string {
  if (wsdlOperation === undefined) throw new Error(`The WSDL lacks the operation ${operation.name} of the XSD`);
  if (!wsdlOperation.soapAction) throw new Error(`The WSDL has no SOAPAction for ${operation.name}`);
  return `"${wsdlOperation.soapAction}"`;
}

function envelope(header: string, body: string): string {
  const head = header === '' ? '' : `<soap:Header>${header}</soap:Header>`;
  return (
    '<?xml version="1.0" encoding="utf-8"?>' +
    '<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/">' +
    `${head}<soap:Body>${body}</soap:Body></soap:Envelope>`
  );
}
