import { createResponseReader, type ResponseReaderOptions } from '../../src/emis/soap/contract/createResponseReader.ts';
import { readContract } from '../../src/emis/soap/contract/readContract.ts';
import type { SoapResponse } from '../../src/emis/soap/contract/SoapResponse.ts';
import { UnreadableResponseError } from '../../src/emis/soap/contract/UnreadableResponseError.ts';
import type { OperationName } from '../../src/emis/soap/generated/contract.ts';

export const contract = readContract();
export const soapNamespace = 'http://schemas.xmlsoap.org/soap/envelope/';
export const guid = '0f7b3c52-8d1e-4a77-9c55-1c0ffee0cafe';

/** An envelope with the namespace of the contract as its default namespace. */
export function envelope(body: string, header = ''): string {
  return `<soap:Envelope xmlns:soap="${soapNamespace}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns="${contract.namespace}">${header}<soap:Body>${body}</soap:Body></soap:Envelope>`;
}

export function slotResponse(slot: string): string {
  return `<GetAvailableAppointmentsResponse><Sessions><Session><SessionId>1</SessionId><SessionType>Timed</SessionType><SessionDate>2026-10-25</SessionDate><LocationId>2</LocationId><Slots>${slot}</Slots></Session></Sessions></GetAvailableAppointmentsResponse>`;
}

export function read<O extends OperationName>(
  operation: O,
  xml: string | Uint8Array | AsyncIterable<Uint8Array>,
  options?: ResponseReaderOptions,
): Promise<SoapResponse<O>> {
  const body = typeof xml === 'string' ? new TextEncoder().encode(xml) : xml;
  return createResponseReader(contract, options).read(operation, body);
}

export async function readResponse<O extends OperationName>(
  operation: O,
  xml: string | Uint8Array | AsyncIterable<Uint8Array>,
  options?: ResponseReaderOptions,
): Promise<(SoapResponse<O> & { kind: 'response' })['response']> {
  const response = await read(operation, xml, options);
  if (response.kind !== 'response') throw new Error('The response is a fault');
  return response.response;
}

/** The error with which the reader refuses a response. */
export async function readError(
  operation: OperationName,
  xml: string | Uint8Array | AsyncIterable<Uint8Array>,
  options?: ResponseReaderOptions,
): Promise<UnreadableResponseError> {
  try {
    await read(operation, xml, options);
  } catch (error) {
    if (error instanceof UnreadableResponseError) return error;
    throw error;
  }
  throw new Error('The response was read');
}
