import { readFileSync } from 'node:fs';
import { composeSubgraphs } from '@graphql-mesh/fusion-composition';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { SOAPLoader } from '@omnigraph/soap';
import { buildSchema } from 'graphql';
import { namespace } from '../readSetup.ts';

/** Mesh accepts no URN as a namespace. */
export const meshNamespace = 'http://emis-model.example/patient-services';

const subgraph = 'emis';
const operation = 'GetMedicalRecordData';
const soapNamespace = 'http://schemas.xmlsoap.org/soap/envelope/';
const folder = new URL('../../../src/emis/soap/wsdl/', import.meta.url);

const readContract = (name: string) => readFileSync(new URL(name, folder), 'utf8').replaceAll(namespace, meshNamespace);

/** The WSDL with one operation and its schema, at the endpoint of the bench. */
function readWsdl(endpoint: string): string {
  return readContract('patient-services.wsdl')
    .replaceAll(/<wsdl:operation name="(\w+)">[\s\S]*?<\/wsdl:operation>/g, (text, name) =>
      name === operation ? text : '',
    )
    .replace(/<xs:schema>[\s\S]*?<\/xs:schema>/, () => readXsd())
    .replace(/(<soap:address location=")[^"]*/, `$1${endpoint}`);
}

/** The schema, in which each container has a type with a name of its own. */
function readXsd(): string {
  let containers = 0;
  return readContract('patient-services.xsd')
    .replace(/<\?xml[^>]*>/, '')
    .replaceAll(/<xs:annotation>[\s\S]*?<\/xs:annotation>/g, '')
    .replaceAll(/(<xs:element name="(\w+)"[^>]*minOccurs[^>]*>\s*)<xs:complexType>/g, (_, start, name) => {
      containers += 1;
      return `${start}<xs:complexType name="${name}List${containers}">`;
    });
}

/**
 * Composes the supergraph for Hive Gateway. The newest loader of WSDLs in the registry is older than the executor: the arguments
 * that the executor reads are added here, and the fields that the WSDL lets be absent are made nullable.
 */
export async function composeSupergraph(endpoint: string): Promise<string> {
  // Nothing is imported: the schema stands in the WSDL.
  const loader = new SOAPLoader({ fetch: (() => Promise.reject(new Error('Unexpected import'))) as never });
  await loader.loadWSDL(readWsdl(endpoint));
  const annotations = `subgraph: "${subgraph}", soapAction: "${namespace}/${operation}", soapNamespace: "${soapNamespace}"`;
  const sdl = printSchemaWithDirectives(loader.buildSchema())
    .replace(/directive @soap\([^)]*\) on FIELD_DEFINITION/, '')
    .replaceAll('@soap(', `@soap(${annotations}, `)
    .replaceAll(/^type (?!Query|Mutation)\w+ \{[^}]*\}/gm, (type) => type.replaceAll('!', ''))
    .replace(/^schema [^{]*\{/m, `schema @transport(subgraph: "${subgraph}", kind: "soap", location: "${endpoint}") {`);
  const schema = buildSchema(`${directives}\n${sdl}`, { assumeValid: true });
  const composed = composeSubgraphs([{ name: subgraph, schema }]) as { supergraphSdl?: string; errors?: Error[] };
  if (composed.supergraphSdl === undefined) throw new Error(`It cannot be composed: ${String(composed.errors?.[0])}`);
  return composed.supergraphSdl;
}

const directives = `directive @soap(subgraph: String, elementName: String, bindingNamespace: String, endpoint: String, soapAction: String, soapNamespace: String) on FIELD_DEFINITION
directive @transport(subgraph: String, kind: String, location: String) repeatable on SCHEMA`;
