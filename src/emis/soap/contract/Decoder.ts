import type { UnreadableReason } from '../../xml/UnreadableAnswerError.ts';

/** Reads the text of an element that has no children. */
export interface ValueDecoder {
  readonly kind: 'value';
  /** Whether white space around the value is no part of it. */
  readonly trims: boolean;
  /** Whether nothing at all is a value, where one is required. */
  readonly mayBeEmpty: boolean;
  /** `undefined` if the text is not a value of the type. */
  readonly read: (text: string) => unknown;
}

export interface ListDecoder {
  readonly kind: 'list';
  readonly item: FieldDecoder;
}

/** Reads an element by the names of its children. Its fields are filled in after it is made: a type may contain itself. */
export interface ObjectDecoder {
  readonly kind: 'object';
  fields: readonly FieldDecoder[];
  byName: ReadonlyMap<string, FieldDecoder>;
  /** The fields that have a value in any case: those that are required, and lists. */
  owed: readonly FieldDecoder[];
  /** Every field without a value: copied for each element, so that all objects of a type have the same shape. */
  template: Readonly<Record<string, unknown>>;
  /** How the element fails. Without `unknown`, children that it does not know are skipped. */
  readonly rules: ObjectRules;
}

export interface ObjectRules {
  readonly unknown?: UnreadableReason;
  readonly repeated: UnreadableReason;
  readonly missing: UnreadableReason;
  readonly text: UnreadableReason;
  /** The element takes one child, whichever it is. */
  readonly single?: boolean;
  /** Its children are SOAP header blocks, which may insist on being understood. */
  readonly hasHeaderBlocks?: boolean;
}

export type Decoder = ValueDecoder | ListDecoder | ObjectDecoder;

/** One child that an element may have. */
export interface FieldDecoder {
  readonly namespace: string;
  readonly name: string;
  /** The property that holds its value. */
  readonly key: string;
  /** Its place among the fields of its parent. */
  readonly index: number;
  readonly required: boolean;
  /** Whether an empty element is an object without values; else it is no value. */
  readonly keepsEmpty: boolean;
  /** Whether xsi:nil says something about it. */
  readonly nillable: boolean;
  /** The place of a sibling that must not come before it. */
  readonly notAfter?: number;
  readonly decoder: Decoder;
}
