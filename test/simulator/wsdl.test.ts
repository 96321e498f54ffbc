import { createClientAsync } from 'soap';
import { expect, test } from 'vitest';
import { readContract } from '../../simulator/contract/contract.ts';
import { attribute, parseXml, type XmlElement } from '../../simulator/contract/xml.ts';
import { sendRaw } from './rawClient.ts';
import { useSimulator, smallWorld } from './useSimulator.ts';

const simulator = useSimulator(() => ({ world: smallWorld() }));
const get = async (path: string): Promise<XmlElement> => {
  const reply = await sendRaw(simulator(), { method: 'GET', path });
  expect(reply.status).toBe(200);
  return parseXml(reply.body);
};
const named = (element: XmlElement, name: string): XmlElement[] =>
  element.children.filter((child) => child.name === name);
const below = (element: XmlElement, name: string): XmlElement[] =>
  element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...below(child, name)]);

test('the WSDL names its own address and a schema that can be fetched', async () => {
  const wsdl = await get('/PatientServices?wsdl');
  expect(below(wsdl, 'address').map((found) => attribute(found, 'location'))).toEqual([simulator().endpoint]);
  const [schema] = below(wsdl, 'import').map((found) => attribute(found, 'schemaLocation'));
  expect(schema).toBe(`${simulator().endpoint}?xsd`);
  expect((await get(new URL(schema ?? '').pathname + new URL(schema ?? '').search)).name).toBe('schema');
});

test('every operation of the schema has its messages, port and binding, and its action', async () => {
  const wsdl = await get('/PatientServices?wsdl');
  const { operations } = readContract();
  expect(operations.size).toBe(30);
  const messages = named(wsdl, 'message').map((message) => attribute(message, 'name'));
  const bound = below(wsdl, 'binding').flatMap((binding) => named(binding, 'operation'));
  const port = below(wsdl, 'portType').flatMap((portType) => named(portType, 'operation'));
  expect(bound).toHaveLength(operations.size);
  expect(port).toHaveLength(operations.size);
  for (const { name, needs } of operations.values()) {
    expect(messages).toContain(`${name}Input`);
    expect(messages).toContain(`${name}Output`);
    expect(port.map((operation) => attribute(operation, 'name'))).toContain(name);
    const binding = bound.find((operation) => attribute(operation, 'name') === name);
    if (binding === undefined) throw new Error(`${name} is not bound`);
    expect(below(binding, 'operation').map((operation) => attribute(operation, 'soapAction'))).toEqual([
      `urn:emis-model:patient-services:2/${name}`,
    ]);
    expect(below(binding, 'header')).toHaveLength(needs === 'patientSession' ? 2 : 0);
  }
});

test('a SOAP library loads it over HTTP and makes a call', async () => {
  const client = await createClientAsync(`${simulator().endpoint}?wsdl`);
  client.addHttpHeader('X-API-ApplicationId', simulator().applicationId);
  client.addHttpHeader('X-API-Version', '2.1.0.0');
  const create = client['CreateEndUserSessionAsync'] as (
    request: object,
  ) => Promise<[{ EndUserSessionId: string; TimeoutMinutes: number }]>;
  const [answer] = await create.call(client, {});
  expect(answer.TimeoutMinutes).toBe(20);
  expect(answer.EndUserSessionId).toMatch(/^[!-~]{1,64}$/);
});
