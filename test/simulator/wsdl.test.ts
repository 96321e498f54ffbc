import { createClientAsync } from 'soap';
import { expect, test } from 'vitest';
import { readContract } from '../../simulator/contract/contract.ts';
import { attribute, parseXml, type XmlElement } from '../../simulator/contract/xml.ts';
import { sendRaw } from './rawClient.ts';
import { smallWorld, useSimulator } from './useSimulator.ts';

const simulator = useSimulator(() => ({ world: smallWorld() }));
const get = async (path: string): Promise<XmlElement> => {
  const reply = await sendRaw(simulator(), { method: 'GET', path });
  expect(reply.status).toBe(200);
  return parseXml(reply.body);
};
const childrenNamed = (element: XmlElement, name: string): XmlElement[] =>
  element.children.filter((child) => child.name === name);
const descendantsNamed = (element: XmlElement, name: string): XmlElement[] =>
  element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...descendantsNamed(child, name)]);

test('the WSDL contains its own address and the address of the schema', async () => {
  const wsdl = await get('/PatientServices?wsdl');
  expect(descendantsNamed(wsdl, 'address').map((found) => attribute(found, 'location'))).toEqual([
    simulator().endpoint,
  ]);
  const [schema] = descendantsNamed(wsdl, 'import').map((found) => attribute(found, 'schemaLocation'));
  expect(schema).toBe(`${simulator().endpoint}?xsd`);
  expect((await get(new URL(schema ?? '').pathname + new URL(schema ?? '').search)).name).toBe('schema');
});

test('the WSDL defines messages, port, binding and SOAPAction of every operation in the schema', async () => {
  const wsdl = await get('/PatientServices?wsdl');
  const { operations } = readContract();
  expect(operations.size).toBe(30);
  const messages = childrenNamed(wsdl, 'message').map((message) => attribute(message, 'name'));
  const bound = descendantsNamed(wsdl, 'binding').flatMap((binding) => childrenNamed(binding, 'operation'));
  const port = descendantsNamed(wsdl, 'portType').flatMap((portType) => childrenNamed(portType, 'operation'));
  expect(bound).toHaveLength(operations.size);
  expect(port).toHaveLength(operations.size);
  for (const { name, needs } of operations.values()) {
    expect(messages).toContain(`${name}Input`);
    expect(messages).toContain(`${name}Output`);
    expect(port.map((operation) => attribute(operation, 'name'))).toContain(name);
    const binding = bound.find((operation) => attribute(operation, 'name') === name);
    if (binding === undefined) throw new Error(`${name} has no binding`);
    expect(descendantsNamed(binding, 'operation').map((operation) => attribute(operation, 'soapAction'))).toEqual([
      `urn:emis-model:patient-services:2/${name}`,
    ]);
    expect(descendantsNamed(binding, 'header')).toHaveLength(needs === 'patientSession' ? 2 : 0);
  }
});

test('a SOAP library can load the WSDL over HTTP and make a call', async () => {
  const client = await createClientAsync(`${simulator().endpoint}?wsdl`);
  client.addHttpHeader('X-API-ApplicationId', simulator().applicationId);
  client.addHttpHeader('X-API-Version', '2.1.0.0');
  const create = client['CreateEndUserSessionAsync'] as (
    request: object,
  ) => Promise<[{ EndUserSessionId: string; TimeoutMinutes: number }]>;
  const [response] = await create.call(client, {});
  expect(response.TimeoutMinutes).toBe(20);
  expect(response.EndUserSessionId).toMatch(/^[!-~]{1,64}$/);
});
