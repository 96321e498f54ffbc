import type { OperationName } from '../generated/contract.ts';

/** The lexical forms of a scalar. `long` and `decimal` stay text, so that no digit is lost. */
export type ScalarForm =
  'text' | 'int' | 'long' | 'decimal' | 'boolean' | 'date' | 'localDateTime' | 'instant' | 'guid' | 'base64';

export interface ScalarType {
  readonly kind: 'scalar';
  readonly form: ScalarForm;
}

export interface EnumType {
  readonly kind: 'enum';
  readonly name: string;
  readonly values: readonly string[];
}

/** An element with one repeated child. */
interface ListType {
  readonly kind: 'list';
  readonly itemName: string;
  readonly item: ContractType;
}

/** An element with named children, in the order of the contract. */
export interface ObjectType {
  readonly kind: 'object';
  readonly name: string;
  readonly fields: readonly ContractField[];
}

export type ContractType = ScalarType | EnumType | ListType | ObjectType;

export interface ContractField {
  readonly name: string;
  readonly type: ContractType;
  readonly optional: boolean;
}

export interface ContractOperation {
  readonly name: string;
  readonly request: ObjectType;
  readonly response: ObjectType;
  /** The session that the operation requires. */
  readonly needs: 'nothing' | 'endUserSession' | 'patientSession';
  /** The first schema version that has the operation, such as `2.1.0.0`. */
  readonly since: string;
  readonly isWrite: boolean;
  /** The upstream's name of the online service that must be enabled, if any. */
  readonly service?: string;
  /** True when an account with the link level Restricted may call it. */
  readonly allowsRestrictedAccount: boolean;
}

/** The upstream's contract, compiled from its XSD. */
export interface Contract {
  readonly namespace: string;
  readonly objects: ReadonlyMap<string, ObjectType>;
  readonly enums: ReadonlyMap<string, EnumType>;
  /** The SOAP header block of a patient session. */
  readonly sessionSequence: ObjectType;
  /** The detail of a fault. */
  readonly apiFault: ObjectType;
  readonly operations: Readonly<Record<OperationName, ContractOperation>>;
}
