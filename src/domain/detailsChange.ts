import { trimToUndefined } from './inputText.ts';
import type { ContactDetails } from './patient.ts';
import type { PostalAddress } from './practice.ts';

/** What is to be changed: a field that is not there stays as it is. */
export interface DetailsChangeRequest {
  readonly contactDetails?: ContactDetails;
  readonly address?: PostalAddress;
}

/** A change that waits for the practice. */
export interface DetailsChange extends DetailsChangeRequest {
  /** With its offset from UTC, as sent. */
  readonly requestedAt?: string;
}

/** What a person filled in. */
export interface DetailsChangeInput {
  readonly contactDetails?: Texts<ContactDetails> | null;
  readonly address?: Texts<PostalAddress> | null;
}

type Texts<T> = { readonly [Name in keyof T]?: string | null };

/** What a form asks for; undefined: nothing. What is not there, null or blank asks for no change. */
export function toDetailsChangeRequest({
  contactDetails,
  address,
}: DetailsChangeInput): DetailsChangeRequest | undefined {
  const wish = {
    contactDetails: toContactDetails(contactDetails),
    address: givenTexts<PostalAddress>(address),
  };
  return onlyGiven(wish);
}

/** How a form says that a patient is reached; undefined: it does not. */
export function toContactDetails(form: DetailsChangeInput['contactDetails']): ContactDetails | undefined {
  return givenTexts<ContactDetails>(form);
}

/** Whether a wish and what waits for the practice ask for the same, field by field. */
export function hasSameDetails(wish: DetailsChangeRequest, change: DetailsChangeRequest): boolean {
  return (
    hasSameTexts(wish.contactDetails ?? {}, change.contactDetails ?? {}) &&
    hasSameTexts(wish.address ?? {}, change.address ?? {})
  );
}

function givenTexts<T extends object>(texts: Texts<T> | null | undefined): T | undefined {
  const entries = Object.entries<string | null | undefined>(texts ?? {});
  return onlyGiven(Object.fromEntries(entries.map(([name, text]) => [name, trimToUndefined(text)]))) as T | undefined;
}

/** Undefined: no property has a value. */
function onlyGiven(properties: Readonly<Record<string, unknown>>): object | undefined {
  const given = Object.entries(properties).filter(([, value]) => value !== undefined);
  return given.length === 0 ? undefined : Object.fromEntries(given);
}

function hasSameTexts(a: object, b: object): boolean {
  const texts = new Map<string, unknown>(Object.entries(b));
  const fields = Object.entries(a);
  return fields.length === texts.size && fields.every(([name, text]) => texts.get(name) === text);
}
