import { readFileSync } from 'node:fs';
import { isReservedName } from '../../xml/isReservedName.ts';
import { readXmlTree, type XmlElement } from '../../xml/readXmlTree.ts';
import type { OperationName } from '../generated/contract.ts';
import type {
  Contract,
  ContractField,
  ContractOperation,
  ContractType,
  EnumType,
  ObjectType,
  ScalarForm,
} from './Contract.ts';

const schemaNamespace = 'http://www.w3.org/2001/XMLSchema';
const factsNamespace = 'urn:emis-model:annotations';

const builtInForms = new Map<string, ScalarForm>([
  ['xs:string', 'text'],
  ['xs:int', 'int'],
  ['xs:long', 'long'],
  ['xs:decimal', 'decimal'],
  ['xs:boolean', 'boolean'],
  ['xs:date', 'date'],
  ['xs:base64Binary', 'base64'],
]);

/** Simple types that the contract defines by a pattern. The readers of these forms check more than the pattern. */
const patternForms = new Map<string, ScalarForm>([
  ['Guid', 'guid'],
  ['LocalDateTime', 'localDateTime'],
  ['Instant', 'instant'],
]);

const sessionNeeds: readonly string[] = [
  'nothing',
  'endUserSession',
  'patientSession',
] satisfies ContractOperation['needs'][];

/**
 * Reads the contract from `patient-services.xsd` in the given folder.
 * Throws an `Error` that names the construct when the document uses a construct that the response reader does not support.
 */
export function readContract(folder: URL = new URL('../wsdl/', import.meta.url)): Contract {
  const schema = readXmlTree(readFileSync(new URL('patient-services.xsd', folder), 'utf8'));
  const compiler = new ContractCompiler(schema);
  const elements = new Map<string, ContractType>();
  const facts = new Map<string, XmlElement>();
  for (const element of children(schema).filter(({ name }) => name === 'element')) {
    const name = attribute(element, 'name');
    elements.set(name, compiler.typeOf(element, name));
    const found = operationFacts(element);
    if (found !== undefined) facts.set(name, found);
  }
  const operations = Object.fromEntries([...facts].map(([name, found]) => [name, toOperation(name, found, elements)]));
  return {
    namespace: attribute(schema, 'targetNamespace'),
    objects: compiler.objects,
    enums: compiler.enums,
    sessionSequence: objectType(elements.get('SessionSequence'), 'SessionSequence'),
    apiFault: objectType(elements.get('ApiFault'), 'ApiFault'),
    // The generated types come from the same document, and a check keeps them current.
    operations: operations as Record<OperationName, ContractOperation>,
  };
}

function unsupported(construct: string): Error {
  return new Error(`The contract uses an unsupported construct: ${construct}`);
}

function attribute(element: XmlElement, name: string): string {
  const value = element.attributes.get(name);
  if (value === undefined) throw unsupported(`xs:${element.name} without ${name}`);
  if (name === 'name' && isReservedName(value)) throw unsupported(`the reserved name ${value}`);
  return value;
}

function children(element: XmlElement): readonly XmlElement[] {
  return element.children.filter((child) => child.namespace === schemaNamespace && child.name !== 'annotation');
}

function onlyChild(element: XmlElement, name: string): XmlElement {
  const [only, ...others] = children(element);
  if (only?.name !== name || others.length > 0) throw unsupported(`xs:${element.name} that is not one xs:${name}`);
  return only;
}

/** Compiles named types on first use, so that their order in the document does not matter. */
class ContractCompiler {
  readonly objects = new Map<string, ObjectType>();
  readonly enums = new Map<string, EnumType>();
  readonly #definitions: ReadonlyMap<string, XmlElement>;

  constructor(schema: XmlElement) {
    const definitions = children(schema).filter(({ name }) => name === 'simpleType' || name === 'complexType');
    this.#definitions = new Map(definitions.map((definition) => [attribute(definition, 'name'), definition]));
    for (const name of this.#definitions.keys()) this.#typeNamed(`tns:${name}`);
  }

  /** @returns the type of an element, which an attribute names or which is defined inside the element */
  typeOf(element: XmlElement, inlineName: string): ContractType {
    const name = element.attributes.get('type');
    if (name !== undefined) return this.#typeNamed(name);
    return this.#complexType(onlyChild(element, 'complexType'), inlineName);
  }

  #typeNamed(qualifiedName: string): ContractType {
    const builtIn = builtInForms.get(qualifiedName);
    if (builtIn !== undefined) return { kind: 'scalar', form: builtIn };
    const name = qualifiedName.replace(/^tns:/, '');
    const form = patternForms.get(name);
    if (form !== undefined) return { kind: 'scalar', form };
    const known = this.objects.get(name) ?? this.enums.get(name);
    if (known !== undefined) return known;
    const definition = this.#definitions.get(name);
    if (definition === undefined) throw unsupported(`the type ${qualifiedName}`);
    if (definition.name === 'simpleType') return this.#enumType(definition, name);
    return this.#complexType(definition, name, this.objects);
  }

  #enumType(definition: XmlElement, name: string): EnumType {
    const values = children(onlyChild(definition, 'restriction')).map((value) => {
      if (value.name !== 'enumeration') throw unsupported(`xs:${value.name} in ${name}`);
      return attribute(value, 'value');
    });
    const type: EnumType = { kind: 'enum', name, values };
    this.enums.set(name, type);
    return type;
  }

  #complexType(definition: XmlElement, name: string, register?: Map<string, ObjectType>): ContractType {
    const elements = children(onlyChild(definition, 'sequence'));
    const [first] = elements;
    if (elements.length === 1 && first?.attributes.get('maxOccurs') === 'unbounded') {
      const itemName = attribute(first, 'name');
      return { kind: 'list', itemName, item: this.typeOf(first, `${name}${itemName}`) };
    }
    const fields: ContractField[] = [];
    const type: ObjectType = { kind: 'object', name, fields };
    // Registered before its fields are read: a type may contain itself.
    register?.set(name, type);
    for (const element of elements) fields.push(this.#field(element, name));
    return type;
  }

  #field(element: XmlElement, parentName: string): ContractField {
    if (element.name !== 'element') throw unsupported(`xs:${element.name} in ${parentName}`);
    const name = attribute(element, 'name');
    if ((element.attributes.get('maxOccurs') ?? '1') !== '1') throw unsupported(`repeated ${name} in ${parentName}`);
    const type = this.typeOf(element, `${parentName}${name}`);
    return { name, type, optional: type.kind === 'list' || element.attributes.get('minOccurs') === '0' };
  }
}

function operationFacts(element: XmlElement): XmlElement | undefined {
  return element.children
    .flatMap((annotation) => annotation.children)
    .flatMap((appinfo) => appinfo.children)
    .find(({ namespace, name }) => namespace === factsNamespace && name === 'operation');
}

function objectType(type: ContractType | undefined, name: string): ObjectType {
  if (type?.kind !== 'object') throw unsupported(`${name} is not an element with named children`);
  return type;
}

function toOperation(name: string, facts: XmlElement, elements: ReadonlyMap<string, ContractType>): ContractOperation {
  const needs = facts.attributes.get('needs') ?? '';
  if (!sessionNeeds.includes(needs)) throw unsupported(`needs="${needs}" of ${name}`);
  const since = facts.attributes.get('since') ?? '';
  if (!/^\d+(\.\d+){3}$/.test(since)) throw unsupported(`since="${since}" of ${name}`);
  const service = facts.attributes.get('service');
  return {
    name,
    request: objectType(elements.get(name), name),
    response: objectType(elements.get(`${name}Response`), `${name}Response`),
    needs: needs as ContractOperation['needs'],
    since,
    isWrite: facts.attributes.get('write') === 'true',
    ...(service === undefined ? {} : { service }),
    allowsRestrictedAccount: facts.attributes.get('allowsRestrictedAccount') === 'true',
  };
}
