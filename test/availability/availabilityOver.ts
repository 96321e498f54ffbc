import { createAvailability, type AvailabilityOptions } from '../../src/availability/createAvailability.ts';
import type { EmisClient } from '../../src/emis/EmisClient.ts';
import { createFactLoaders } from '../../src/loaders/createFactLoaders.ts';
import { account, ada, allServices, noTraits } from '../support/fakeEmis.ts';

/**
 * The availability of one request over a fake upstream, and the facts that it loads. Unless another is given, an account
 * with every service is remembered, and no call is made.
 */
export function availabilityOver(emis: EmisClient, options: Partial<AvailabilityOptions> = {}) {
  const facts = createFactLoaders(emis, 'sam');
  const availability = createAvailability({
    facts,
    traits: noTraits,
    practices: emis,
    rememberedAccount: () => ({ kind: 'known', account }),
    countCalls: () => 0,
    ...options,
  });
  return { availability, facts };
}

export const patient = { kind: 'patient', link: ada } as const;

const closed = { ...allServices, messages: false, prescriptions: false };
/** An account without messages and prescriptions. */
export const withoutServices = { ...account, assigned: closed, effective: closed };

/** The patients whose accounts were read, in order. */
export function accountsRead({ calls }: { readonly calls: readonly (readonly unknown[])[] }): readonly unknown[] {
  return calls.filter(([name]) => name === 'account').map(([, patientId]) => patientId);
}
