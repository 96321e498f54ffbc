import { trimToUndefined } from './inputText.ts';
import type { MayBeIncomplete } from './MayBeIncomplete.ts';
import { undefinedIfEmpty } from './omitUndefined.ts';
import type { ContactDetails } from './patient.ts';
import type { AddressLines, PostalAddress } from './practice.ts';

/** The details to change. Absent fields stay unchanged. */
export interface DetailsChangeRequest {
  readonly contactDetails?: ContactDetails;
  readonly address?: AddressLines;
}

/** A change that is waiting for the practice. @sdl GpPendingDetailsChange */
export interface DetailsChange extends DetailsChangeRequest, MayBeIncomplete {
  readonly address?: PostalAddress;
  /** With its UTC offset, as sent. */
  readonly requestedAt?: string;
}

/** The details as a person entered them. */
export interface DetailsChangeInput {
  readonly contactDetails?: Texts<ContactDetails> | null;
  readonly address?: Texts<AddressLines> | null;
}

type Texts<T> = { readonly [Name in keyof T]?: string | null };

/**
 * Reads the changes from an input. Absent, null and blank fields request no change.
 * @returns undefined when no change is requested
 */
export function toDetailsChangeRequest({
  contactDetails,
  address,
}: DetailsChangeInput): DetailsChangeRequest | undefined {
  return undefinedIfEmpty({
    contactDetails: toContactDetails(contactDetails),
    address: trimTexts<AddressLines>(address),
  });
}

/** Reads contact details from an input. Returns undefined when all are absent, null or blank. */
export function toContactDetails(input: DetailsChangeInput['contactDetails']): ContactDetails | undefined {
  return trimTexts<ContactDetails>(input);
}

/** @returns true when two changes are equal, field by field. */
export function hasSameDetails(a: DetailsChange, b: DetailsChange): boolean {
  return hasSameTexts(a.contactDetails ?? {}, b.contactDetails ?? {}) && hasSameTexts(a.address ?? {}, b.address ?? {});
}

function trimTexts<T extends object>(texts: Texts<T> | null | undefined): T | undefined {
  const entries = Object.entries<string | null | undefined>(texts ?? {});
  return undefinedIfEmpty(Object.fromEntries(entries.map(([name, text]) => [name, trimToUndefined(text)]))) as
    T | undefined;
}

function hasSameTexts(a: object, b: object): boolean {
  const texts = new Map<string, unknown>(textsOf(b));
  const fields = textsOf(a);
  return fields.length === texts.size && fields.every(([name, text]) => texts.get(name) === text);
}

/** The mark of a lost character is no text. */
function textsOf(details: object): [string, unknown][] {
  return Object.entries(details).filter(([name]) => name !== 'isIncomplete');
}
