/**
 * Writes src/emis/soap/generated/contract.ts from the contract's XSD.
 * With --check it writes nothing and exits with 1 if the committed file is not what it would write.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { ContractField, ContractType, EnumType, ObjectType } from '../src/emis/soap/contract/Contract.ts';
import { readContract } from '../src/emis/soap/contract/readContract.ts';

type Side = 'request' | 'answer';

const target = new URL('../src/emis/soap/generated/contract.ts', import.meta.url);

const forms = {
  text: 'string',
  int: 'number',
  long: 'LongText',
  decimal: 'DecimalText',
  boolean: 'boolean',
  date: 'DateText',
  localDateTime: 'LocalDateTimeText',
  instant: 'InstantText',
  guid: 'Guid',
  base64: 'Base64Text',
} as const;

const head = `// Written by scripts/generate-contract-types.ts from src/emis/soap/wsdl/patient-services.xsd. Not to be edited by hand.

/** A whole number of up to 64 bits, every digit as sent. */
export type LongText = string;
/** A decimal number, every digit as sent: 1.10 is not 1.1. */
export type DecimalText = string;
/** A calendar day, such as 2026-10-25. */
export type DateText = string;
/** UK local time without an offset, such as 2026-10-25T01:30:00. */
export type LocalDateTimeText = string;
/** A date and time with the offset it was sent with, or Z. */
export type InstantText = string;
/** 36 characters; in answers always in lower case. */
export type Guid = string;
/** base64 with padding and without white space. */
export type Base64Text = string;
`;

const contract = readContract();
const operations = Object.values(contract.operations);
const reached: Record<Side, Set<ContractType>> = { request: new Set(), answer: new Set() };

function reach(type: ContractType, side: Side): void {
  if (reached[side].has(type)) return;
  reached[side].add(type);
  if (type.kind === 'list') reach(type.item, side);
  if (type.kind === 'object') for (const field of type.fields) reach(field.type, side);
}

function hasList(type: ContractType, seen = new Set<ContractType>()): boolean {
  if (seen.has(type)) return false;
  seen.add(type);
  return type.kind === 'list' || (type.kind === 'object' && type.fields.some((field) => hasList(field.type, seen)));
}

/** A list is always there in an answer and may be left out of a request: a type with lists on both sides needs two names. */
function objectName(type: ObjectType, side: Side): string {
  return side === 'request' && reached.answer.has(type) && hasList(type) ? `${type.name}InRequest` : type.name;
}

function typeText(type: ContractType, side: Side): string {
  switch (type.kind) {
    case 'scalar':
      return forms[type.form];
    case 'enum':
      return type.name;
    case 'list':
      return `readonly ${typeText(type.item, side)}[]`;
    case 'object':
      return objectName(type, side);
  }
}

function fieldText({ name, type, optional }: ContractField, side: Side): string {
  const absent = type.kind === 'list' ? side === 'request' : optional;
  return `  readonly ${name}${absent ? '?' : ''}: ${typeText(type, side)}${absent ? ' | undefined' : ''};`;
}

function interfaceText(name: string, fields: readonly ContractField[], side: Side): string {
  if (fields.length === 0) return `export type ${name} = Readonly<Record<string, never>>;\n`;
  return `export interface ${name} {\n${fields.map((field) => fieldText(field, side)).join('\n')}\n}\n`;
}

function enumText(type: EnumType): string {
  const values = new Set(reached.answer.has(type) ? ['Unknown', ...type.values] : type.values);
  return `export type ${type.name} = ${[...values].map((value) => `'${value}'`).join(' | ')};\n`;
}

function* parts(): Generator<string> {
  yield head;
  for (const type of contract.enums.values()) yield enumText(type);
  for (const type of contract.objects.values()) {
    if (reached.answer.has(type) || !reached.request.has(type)) yield interfaceText(type.name, type.fields, 'answer');
    const name = objectName(type, 'request');
    if (reached.request.has(type) && (name !== type.name || !reached.answer.has(type)))
      yield interfaceText(name, type.fields, 'request');
  }
  for (const { name, request, response } of operations) {
    yield interfaceText(`${name}Request`, request.fields, 'request');
    yield interfaceText(`${name}Response`, response.fields, 'answer');
  }
  const rows = operations.map(
    ({ name }) => `  readonly ${name}: { readonly request: ${name}Request; readonly response: ${name}Response };`,
  );
  yield `/** Every operation with the type of its request and of its response. */\nexport interface Operations {\n${rows.join('\n')}\n}\n`;
  yield 'export type OperationName = keyof Operations;\n';
}

for (const { request, response } of operations) {
  reach(request, 'request');
  reach(response, 'answer');
}
reach(contract.sessionSequence, 'answer');
reach(contract.apiFault, 'answer');

const written = [...parts()].join('\n');
const names = [...written.matchAll(/^export (?:type|interface) (\w+)/gm)].map(([, name]) => name);
const twice = names.find((name, at) => names.indexOf(name) !== at);
if (twice !== undefined) throw new Error(`Two types would both be called ${twice}`);

if (!process.argv.includes('--check')) {
  writeFileSync(target, written);
} else if (readFileSync(target, 'utf8') !== written) {
  console.error('src/emis/soap/generated/contract.ts is not current: run scripts/generate-contract-types.ts');
  process.exitCode = 1;
}
