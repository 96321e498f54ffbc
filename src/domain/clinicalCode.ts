import { sctidKind, type SctidKind } from './sctid.ts';

/** What an entry of the record says, as a code where it has one. The term is the words that go with it. */
export type ClinicalCode =
  | {
      readonly system: 'snomedCt';
      readonly term: string | undefined;
      readonly sctid: string;
      readonly kind: SctidKind;
    }
  | { readonly system: 'local'; readonly term: string | undefined; readonly code: string }
  | { readonly system: 'none'; readonly term: string | undefined };

export interface CodedTerm {
  readonly term: string | undefined;
  /** Every digit as sent; undefined: the entry has no code. */
  readonly code: string | undefined;
  /** Whether the upstream itself says that the code is SNOMED CT's. */
  readonly isDeclaredSnomedCt: boolean;
}

/**
 * Calls a code SNOMED CT only when the upstream says so and the code is a well-formed identifier of a concept or a
 * description; every other code is the practice system's own. No mapping between the two is assumed.
 */
export function toClinicalCode({ term, code, isDeclaredSnomedCt }: CodedTerm): ClinicalCode {
  if (code === undefined) return { system: 'none', term };
  const kind = isDeclaredSnomedCt ? sctidKind(code) : undefined;
  return kind ? { system: 'snomedCt', term, sctid: code, kind } : { system: 'local', term, code };
}
