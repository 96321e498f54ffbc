import type { PatientLink } from '../domain/patient.ts';

export interface OpenedIds {
  /** The ids from the input, by the upstream ids that they stand for. */
  readonly known: ReadonlyMap<string, string>;
  /** The ids from the input that do not belong to the patient. */
  readonly unknown: readonly string[];
}

/** Opens the ids of one patient's data. Repeated ids count once. */
export function openIds<Reference extends { readonly patientId: string }>(
  ids: readonly string[],
  { patientId }: PatientLink,
  open: (id: string) => Reference | null,
  toUpstreamId: (reference: Reference) => string,
): OpenedIds {
  const known = new Map<string, string>();
  const unknown: string[] = [];
  for (const id of new Set(ids)) {
    const reference = open(id);
    if (reference?.patientId === patientId) known.set(toUpstreamId(reference), id);
    else unknown.push(id);
  }
  return { known, unknown };
}
