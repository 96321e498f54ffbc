import { createHmac, createSecretKey, hkdfSync, timingSafeEqual } from 'node:crypto';

/** Which patient has which NHS number, as keyed digests: the numbers themselves are kept nowhere. */
export interface NhsNumberIndex {
  store(patientId: string, nhsNumber: string | undefined): void;
  /** Undefined: not learnt yet, or forgotten since. */
  has(patientId: string, nhsNumber: string): boolean | undefined;
  delete(patientId: string): void;
}

/** Builds an index in memory. It holds so many patients at most, and forgets the one that was learnt first. */
export function createNhsNumberIndex(idKey: Uint8Array, maximumPatients = 100_000): NhsNumberIndex {
  const key = createSecretKey(new Uint8Array(hkdfSync('sha256', idKey, new Uint8Array(0), 'nhs number index', 32)));
  const digests = new Map<string, Uint8Array>();
  // The patient is part of the digest, so that two entries do not show that they are of one patient.
  const digest = (patientId: string, nhsNumber: string) =>
    createHmac('sha256', key)
      .update(JSON.stringify([patientId, nhsNumber]))
      .digest();
  return {
    store(patientId, nhsNumber) {
      digests.delete(patientId);
      if (nhsNumber === undefined) return;
      const oldest = digests.size >= maximumPatients ? digests.keys().next().value : undefined;
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
