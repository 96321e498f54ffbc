import type { Contract } from '../contract/contract.ts';
import { escapeXml } from '../contract/xml.ts';

/** The WSDL with the address at which it was asked for, and with a schema location that can be fetched. */
export function servedWsdl({ wsdl }: Contract, host: string): string {
  const endpoint = `http://${host}/PatientServices`;
  return wsdl
    .replace(/(<soap:address location=")[^"]*(")/, `$1${escapeXml(endpoint)}$2`)
    .replace(/(schemaLocation=")patient-services\.xsd(")/, `$1${escapeXml(`${endpoint}?xsd`)}$2`);
}
