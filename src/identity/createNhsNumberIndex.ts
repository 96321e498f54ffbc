import { createHmac, timingSafeEqual } from 'node:crypto';
import { deriveKey } from '../ids/deriveKey.ts';

/** An index of patients' NHS numbers. It stores keyed digests, never the numbers themselves. */
export interface NhsNumberIndex {
  store(patientId: string, nhsNumber: string | undefined): void;
  /** Checks whether the patient has this number. Returns undefined when the patient's number is not known. */
  has(patientId: string, nhsNumber: string): boolean | undefined;
  delete(patientId: string): void;
}

/** Creates an index in memory. When it is full, the patient who was stored first is evicted. */
export function createNhsNumberIndex(idKey: Uint8Array, maxPatients = 100_000): NhsNumberIndex {
  const key = deriveKey(idKey, 'nhs number index');
  const digests = new Map<string, Uint8Array>();
  // The patient is part of the digest, so that equal numbers of two entries cannot be recognised.
  const digest = (patientId: string, nhsNumber: string) =>
    createHmac('sha256', key)
      .update(JSON.stringify([patientId, nhsNumber]))
      .digest();
  return {
    store(patientId, nhsNumber) {
      digests.delete(patientId);
      if (nhsNumber === undefined) return;
      const oldest = digests.size >= maxPatients ? digests.keys().next().value : undefined;
      if (oldest !== undefined) digests.delete(oldest);
      digests.set(patientId, digest(patientId, nhsNumber));
    },
    has(patientId, nhsNumber) {
      const known = digests.get(patientId);
      return known && timingSafeEqual(known, digest(patientId, nhsNumber));
    },
    delete: (patientId) => void digests.delete(patientId),
  };
}
