import type { UpstreamOperation } from './UpstreamOperation.ts';

/** Restricts the account. The result is true when the upstream reports that it has done so. */
export const resetAccountLinkageKey: UpstreamOperation<
  'ResetAccountLinkageKey',
  { readonly reason?: string },
  boolean
> = {
  name: 'ResetAccountLinkageKey',
  toRequest: ({ reason }) => ({ Reason: reason }),
  toDomain: ({ Reset }) => Reset,
  endsSession: true,
};
