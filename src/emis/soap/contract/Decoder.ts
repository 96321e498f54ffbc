import type { UnreadableReason } from './UnreadableResponseError.ts';

/** Decodes the text of an element without children. */
export interface ValueDecoder {
  readonly kind: 'value';
  /** True when white space around the value is removed. */
  readonly trims: boolean;
  /** True when an empty required element has an empty value. */
  readonly mayBeEmpty: boolean;
  /** False for an id, a code, a number or a date: without one of its characters it would be another one. */
  readonly mayLoseCharacters: boolean;
  /** @returns true for a text that stands for no value, such as the date with which .NET says that there is none */
  readonly isNoValue?: ((text: string) => boolean) | undefined;
  /** @returns undefined when the text is not a value of the type */
  readonly read: (text: string) => unknown;
}

export interface ListDecoder {
  readonly kind: 'list';
  readonly item: FieldDecoder;
}

/** Decodes an element by the names of its children. Its fields are set later, because a type may contain itself. */
export interface ObjectDecoder {
  readonly kind: 'object';
  fields: readonly FieldDecoder[];
  byName: ReadonlyMap<string, FieldDecoder>;
  /** The fields that always have a value. */
  alwaysPresent: readonly FieldDecoder[];
  /** All fields, undefined. It is copied for each element, so that all objects of a type have the same hidden class. */
  template: Readonly<Record<string, unknown>>;
  /** The errors for invalid content. Without `unknown`, unknown children are skipped. */
  readonly rules: ObjectRules;
}

export interface ObjectRules {
  readonly unknown?: UnreadableReason;
  readonly repeated: UnreadableReason;
  readonly missing: UnreadableReason;
  readonly text: UnreadableReason;
  /** Only one child is allowed, of any name. */
  readonly single?: boolean;
  /** The children are SOAP header blocks, which may have `mustUnderstand`. */
  readonly hasHeaderBlocks?: boolean;
}

export type Decoder = ValueDecoder | ListDecoder | ObjectDecoder;

/** A possible child of an element. */
export interface FieldDecoder {
  readonly namespace: string;
  readonly name: string;
  /** The property name of its value. */
  readonly key: string;
  /** Its index among the fields of its parent. */
  readonly index: number;
  readonly required: boolean;
  /** True when its parent always has a value of it: it is required, or a list. */
  readonly isAlwaysPresent: boolean;
  /** True when an empty element is an object without values. Otherwise it has no value. */
  readonly keepsEmpty: boolean;
  /** True when `xsi:nil` is evaluated. */
  readonly nillable: boolean;
  /** The index of a sibling that must not precede it. */
  readonly notAfter?: number;
  readonly decoder: Decoder;
}
