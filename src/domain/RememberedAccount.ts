import type { Account } from './patient.ts';

/**
 * What is remembered of an account, without a call. `lookFirst`: the account has refused a call a short while ago, or
 * accounts are not remembered, so that the account is read before anything else is asked.
 */
export type RememberedAccount =
  { readonly kind: 'known'; readonly account: Account } | { readonly kind: 'unknown' } | { readonly kind: 'lookFirst' };
