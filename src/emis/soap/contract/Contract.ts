import type { OperationName } from '../generated/contract.ts';

/** The forms of a single value. `long` and `decimal` stay text, because every digit counts. */
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

/** A container element with one repeated child. */
export interface ListType {
  readonly kind: 'list';
  readonly itemName: string;
  readonly item: ContractType;
}

/** An element with named children, in the order in which the contract lists them. */
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

/** What the contract says about one operation, beside the types of its request and its response. */
export interface ContractOperation {
  readonly name: string;
  readonly request: ObjectType;
  readonly response: ObjectType;
  /** What must be open before the operation can be called. */
  readonly needs: 'nothing' | 'endUserSession' | 'patientSession';
  /** The first schema version that has the operation, such as `2.1.0.0`. */
  readonly since: string;
  readonly write: boolean;
  /** The upstream's name of the service that guards the operation, where one does. */
  readonly service?: string;
  /** Whether an account at the Restricted level may call it. */
  readonly restrictedMay: boolean;
}

/** The upstream's contract, compiled from its XSD. */
export interface Contract {
  readonly namespace: string;
  readonly objects: ReadonlyMap<string, ObjectType>;
  readonly enums: ReadonlyMap<string, EnumType>;
  /** The SOAP header block of a patient session. */
  readonly sessionSequence: ObjectType;
  /** What a fault has in its detail. */
  readonly apiFault: ObjectType;
  readonly operations: Readonly<Record<OperationName, ContractOperation>>;
}
