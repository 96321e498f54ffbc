import { readFileSync } from 'node:fs';
import type { LexicalForm } from './lexical.ts';
import { attribute, parseXml, type XmlElement } from './xml.ts';

export const contractNamespace = 'urn:emis-model:patient-services:2';

export interface SimpleType {
  readonly kind: 'simple';
  readonly form: LexicalForm;
  readonly values?: ReadonlySet<string>;
}
export interface ComplexType {
  readonly kind: 'complex';
  readonly name: string;
  readonly fields: readonly Field[];
}
export type Type = SimpleType | ComplexType;
export interface Field {
  readonly name: string;
  readonly required: boolean;
  readonly list?: { readonly itemName: string; readonly itemType: Type };
  readonly type: Type;
}

/** An operation, from its annotation in the schema. */
export interface Operation {
  readonly name: string;
  readonly needs: 'nothing' | 'endUserSession' | 'patientSession';
  readonly since: string;
  readonly service?: string;
  readonly isWrite: boolean;
  readonly allowsRestricted: boolean;
  readonly request: ComplexType;
  readonly response: ComplexType;
}

/** The contract: the WSDL and the schema that client and simulator share. */
export interface Contract {
  readonly wsdl: string;
  readonly xsd: string;
  readonly operations: ReadonlyMap<string, Operation>;
  readonly sessionSequence: ComplexType;
  readonly apiFault: ComplexType;
}

const builtInTypes: Record<string, LexicalForm> = {
  'xs:string': 'string',
  'xs:boolean': 'boolean',
  'xs:int': 'int',
  'xs:long': 'long',
  'xs:decimal': 'decimal',
  'xs:date': 'date',
  'xs:base64Binary': 'base64',
  'tns:Guid': 'guid',
  'tns:LocalDateTime': 'local',
  'tns:Instant': 'instant',
};

const readWsdlFile = (name: string): string =>
  readFileSync(new URL(`../../src/emis/soap/wsdl/${name}`, import.meta.url), 'utf8');

/** Reads the contract's files. Throws if the schema uses a construct that this reader does not support. */
export function readContract(): Contract {
  const wsdl = readWsdlFile('patient-services.wsdl');
  const xsd = readWsdlFile('patient-services.xsd');
  const schema = parseXml(xsd);
  const types = new Map<string, Type>();
  const resolve = (reference: string): Type => {
    const form = builtInTypes[reference];
    if (form !== undefined) return { kind: 'simple', form };
    const known = types.get(reference);
    if (known !== undefined) return known;
    const definition = schema.children.find(
      (found) => found.name.endsWith('Type') && `tns:${attribute(found, 'name')}` === reference,
    );
    if (definition === undefined) throw new Error(`the schema has no type ${reference}`);
    const type =
      definition.name === 'simpleType' ? readEnumeration(definition) : complex(definition, reference.slice(4));
    types.set(reference, type);
    return type;
  };
  const complex = (definition: XmlElement, name: string): ComplexType => ({
    kind: 'complex',
    name,
    fields: child(definition, 'sequence').children.map(field),
  });
  const field = (element: XmlElement): Field => {
    const name = attribute(element, 'name') ?? '';
    const required = attribute(element, 'minOccurs') !== '0';
    const reference = attribute(element, 'type');
    if (reference !== undefined) return { name, required, type: resolve(reference) };
    const container = complex(child(element, 'complexType'), name);
    const item = container.fields[0];
    if (container.fields.length !== 1 || item === undefined) throw new Error(`${name} is not a list`);
    return { name, required, type: container, list: { itemName: item.name, itemType: item.type } };
  };
  const elementType = (name: string): ComplexType => {
    const element = schema.children.find((found) => found.name === 'element' && attribute(found, 'name') === name);
    if (element === undefined) throw new Error(`the schema has no element ${name}`);
    const reference = attribute(element, 'type');
    const type = reference === undefined ? complex(child(element, 'complexType'), name) : resolve(reference);
    if (type.kind !== 'complex') throw new Error(`${name} is not an object`);
    return type;
  };
  const operations = new Map<string, Operation>();
  for (const element of schema.children.filter(({ name }) => name === 'element')) {
    const marks = element.children.flatMap((a) => a.children).flatMap((b) => b.children);
    const mark = marks.find(({ name }) => name === 'operation');
    const name = attribute(element, 'name') ?? '';
    if (mark === undefined) continue;
    const service = attribute(mark, 'service');
    operations.set(name, {
      name,
      needs: attribute(mark, 'needs') as Operation['needs'],
      since: attribute(mark, 'since') ?? '',
      ...(service === undefined ? {} : { service }),
      isWrite: attribute(mark, 'write') === 'true',
      allowsRestricted: attribute(mark, 'allowsRestrictedAccount') === 'true',
      request: elementType(name),
      response: elementType(`${name}Response`),
    });
  }
  return {
    wsdl,
    xsd,
    operations,
    sessionSequence: elementType('SessionSequence'),
    apiFault: elementType('ApiFault'),
  };
}

function readEnumeration(definition: XmlElement): SimpleType {
  const values = child(definition, 'restriction').children.map((value) => attribute(value, 'value') ?? '');
  return { kind: 'simple', form: 'string', values: new Set(values) };
}

function child(element: XmlElement, name: string): XmlElement {
  const found = element.children.find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`the schema has ${element.name} without ${name}`);
  return found;
}
