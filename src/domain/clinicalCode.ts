import { sctidKind, type SctidKind } from './sctid.ts';

/** The meaning of a record entry: a code, if it has one, and the term that describes it. @sdl GpClinicalCode */
export type ClinicalCode =
  | {
      readonly system: 'snomedCt';
      readonly term: string | undefined;
      readonly sctid: string;
      readonly kind: SctidKind;
    }
  | { readonly system: 'local'; readonly term: string | undefined; readonly code: string }
  | { readonly system: 'none'; readonly term: string | undefined };

/** The URI of SNOMED CT in FHIR. The practice's own system has none, and none is invented. */
export const snomedCtUri = 'http://snomed.info/sct';

interface CodedTerm {
  readonly term: string | undefined;
  /** Every digit as sent. Undefined when the entry has no code. */
  readonly code: string | undefined;
  /** True when the upstream declares the code to be SNOMED CT. */
  readonly isDeclaredSnomedCt: boolean;
}

/**
 * Classifies a code. It is SNOMED CT only when the upstream declares it and it is a well-formed identifier of a concept
 * or a description; every other code belongs to the practice's own system. No mapping between the two is assumed.
 */
export function toClinicalCode({ term, code, isDeclaredSnomedCt }: CodedTerm): ClinicalCode {
  if (code === undefined) return { system: 'none', term };
  const kind = isDeclaredSnomedCt ? sctidKind(code) : undefined;
  return kind ? { system: 'snomedCt', term, sctid: code, kind } : { system: 'local', term, code };
}
