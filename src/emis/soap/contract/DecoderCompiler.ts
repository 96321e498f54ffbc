import { internString } from '../../xml/internString.ts';
import { envelopeNamespace } from '../../xml/readAttributes.ts';
import type { Contract, ContractOperation, ContractType, ObjectType, ScalarForm } from './Contract.ts';
import type { Decoder, FieldDecoder, ObjectDecoder, ObjectRules, ValueDecoder } from './Decoder.ts';
import { isMinDate } from './dateReaders.ts';
import { maxFields } from './Frame.ts';
import { scalarReaders, trimXmlSpace } from './scalarReaders.ts';

/** The date of a record entry, which the contract has as a text, because it may be partial. */
const partialDateName = 'Value';

/** The texts of the contract that are ids, codes or dates. */
const codeNames: ReadonlySet<string> = new Set([
  'ApiVersion',
  'EndUserSessionId',
  'IdentifierValue',
  'ItemFilter',
  'LanguageCode',
  'NationalPracticeCode',
  'PatientRelationshipKey',
  'VidyoRoomUri',
  partialDateName,
]);

const modelRules: ObjectRules = { repeated: 'DUPLICATE', missing: 'MISSING_VALUE', text: 'WRONG_TYPE' };
const soapRules: ObjectRules = { repeated: 'DUPLICATE', missing: 'NO_RESPONSE', text: 'NOT_SOAP' };

type FieldWithoutIndex = Omit<FieldDecoder, 'index' | 'isAlwaysPresent'>;

/** Compiles the types of the contract into decoders, each type once. */
export class DecoderCompiler {
  readonly #contract: Contract;
  readonly #objects = new Map<ObjectType, ObjectDecoder>();
  readonly #onUnknownEnum: (typeName: string) => void;

  constructor(contract: Contract, onUnknownEnum: (typeName: string) => void) {
    this.#contract = contract;
    this.#onUnknownEnum = onUnknownEnum;
  }

  /** @returns the decoder of a whole document: a SOAP envelope with a fault or the response of one operation */
  document(operation: ContractOperation): ObjectDecoder {
    const { namespace, sessionSequence, apiFault } = this.#contract;
    // The text of a fault is not decoded: it may contain patient data. No field is required: an incomplete fault is
    // still a fault.
    const faultFields = apiFault.fields.filter(({ name }) => name !== 'Message');
    const detail = soapObject([
      soapField(
        namespace,
        apiFault.name,
        fill(
          objectDecoder(modelRules),
          faultFields.map(({ name, type }) => this.#field(name, type, false)),
        ),
      ),
    ]);
    const faultCode: ValueDecoder = {
      kind: 'value',
      trims: true,
      mayBeEmpty: true,
      mayLoseCharacters: false,
      read: localName,
    };
    const fault = soapObject([soapField('', 'faultcode', faultCode), soapField('', 'detail', detail)]);
    const response = this.#object(operation.response);
    const body = soapObject(
      [
        soapField(namespace, `${operation.name}Response`, response, { key: 'response' }),
        soapField(envelopeNamespace, 'Fault', fault, { key: 'fault' }),
      ],
      { unknown: 'NO_RESPONSE', single: true },
    );
    const header = soapObject([soapField(namespace, 'SessionSequence', this.#object(sessionSequence))], {
      hasHeaderBlocks: true,
    });
    const envelope = soapObject(
      [
        soapField(envelopeNamespace, 'Header', header, { notAfter: 1 }),
        soapField(envelopeNamespace, 'Body', body, { required: true }),
      ],
      { unknown: 'NOT_SOAP', repeated: 'NOT_SOAP' },
    );
    return soapObject([soapField(envelopeNamespace, 'Envelope', envelope, { required: true })], {
      unknown: 'NOT_SOAP',
    });
  }

  #object(type: ObjectType): ObjectDecoder {
    const known = this.#objects.get(type);
    if (known !== undefined) return known;
    const decoder = objectDecoder(modelRules);
    this.#objects.set(type, decoder);
    return fill(
      decoder,
      type.fields.map((field) => this.#field(field.name, field.type, !field.optional)),
    );
  }

  #field(name: string, type: ContractType, required: boolean): FieldWithoutIndex {
    const decoder = this.#decoder(name, type);
    return {
      namespace: this.#contract.namespace,
      name,
      key: name,
      required,
      keepsEmpty: required,
      nillable: true,
      decoder,
    };
  }

  #decoder(name: string, type: ContractType): Decoder {
    switch (type.kind) {
      case 'scalar':
        return scalarDecoder(name, type.form);
      case 'enum':
        return {
          kind: 'value',
          trims: true,
          mayBeEmpty: false,
          mayLoseCharacters: false,
          read: this.#enumReader(type.name, type.values),
        };
      case 'list':
        // An empty object among the items is skipped; an empty scalar or enum is an error.
        return {
          kind: 'list',
          item: indexed(this.#field(type.itemName, type.item, type.item.kind !== 'object'), 0),
        };
      case 'object':
        return this.#object(type);
    }
  }

  #enumReader(name: string, values: readonly string[]): (text: string) => string {
    const known = new Map(values.map((value) => [value, value]));
    return (text) => {
      const value = known.get(text);
      if (value !== undefined) return value;
      this.#onUnknownEnum(name);
      return 'Unknown';
    };
  }
}

function objectDecoder(rules: ObjectRules): ObjectDecoder {
  return { kind: 'object', fields: [], byName: new Map(), alwaysPresent: [], template: {}, rules };
}

function indexed(field: FieldWithoutIndex, index: number): FieldDecoder {
  return {
    ...field,
    namespace: internString(field.namespace),
    name: internString(field.name),
    key: internString(field.key),
    index,
    isAlwaysPresent: field.required || field.decoder.kind === 'list',
  };
}

function fill(decoder: ObjectDecoder, fields: readonly FieldWithoutIndex[]): ObjectDecoder {
  if (fields.length > maxFields) throw new Error(`A type of the contract has more than ${maxFields} fields`);
  decoder.fields = fields.map(indexed);
  decoder.byName = new Map(decoder.fields.map((field) => [field.name, field]));
  decoder.alwaysPresent = decoder.fields.filter(({ isAlwaysPresent }) => isAlwaysPresent);
  decoder.template = Object.fromEntries(decoder.fields.map(({ key }) => [key, undefined]));
  return decoder;
}

function soapObject(fields: readonly FieldWithoutIndex[], rules?: Partial<ObjectRules>): ObjectDecoder {
  return fill(objectDecoder({ ...soapRules, ...rules }), fields);
}

function soapField(namespace: string, name: string, decoder: Decoder, more?: Partial<FieldDecoder>): FieldWithoutIndex {
  return { namespace, name, key: name, required: false, keepsEmpty: true, nillable: false, decoder, ...more };
}

function scalarDecoder(name: string, form: ScalarForm): ValueDecoder {
  const isDate = form === 'date' || form === 'localDateTime' || form === 'instant';
  const isPartialDate = form === 'text' && name === partialDateName;
  return {
    kind: 'value',
    trims: form !== 'text' && form !== 'base64',
    mayBeEmpty: form === 'text',
    mayLoseCharacters: form === 'text' && !codeNames.has(name),
    isNoValue: isDate || isPartialDate ? (text) => isMinDate(trimXmlSpace(text)) : undefined,
    read: scalarReaders[form],
  };
}

function localName(qualifiedName: string): string {
  return qualifiedName.slice(qualifiedName.indexOf(':') + 1);
}
